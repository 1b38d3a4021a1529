import {windows1252High} from './windows-1252.js';

/**
How far a text holds characters that are UTF-8 bytes read as windows-1252 (`â€™` for `’`): in every place where there is
anything but ASCII, or in some places that nobody writes.
*/
export type Mojibake = 'everywhere' | 'in-places';

/** A text with such characters put right; `offsets[i]` is where in the raw text its unit i stands, with one for its end. */
export type Repaired = {text: string; offsets: Uint32Array};

const bytes: ReadonlyMap<string, number> = new Map([
	...[...windows1252High].map((character, index) => [character, 0x80 + index] as const),
	// Some decoders keep the bytes that windows-1252 leaves out or takes for quotes as C1 controls.
	...Array.from({length: 0x80}, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
]);

const suspicious = /[\u00C2-\u00F4][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/;
// Spaces and what draws nothing tell nothing of how a text was decoded.
const drawsNothing = /[\s\u00AD\u0085\p{Default_Ignorable_Code_Point}]/u;
const isAscii = (text: string, at: number): boolean => text.charCodeAt(at) < 0x80;

/**
What has gone wrong with a text, or undefined. Strict: it is `everywhere` only if all characters beyond ASCII round-trip as
UTF-8 into letters and signs that stand together; a text with a real `’` beside has `in-places` at most, where `â€` and
`ðŸ` stand, which no language writes. `Brontë…”` is the bytes of a Hangul syllable, and stays.
*/
export function findMojibake(text: string): Mojibake | undefined {
	if (!suspicious.test(text)) return undefined;
	let found = 0;
	let strays = 0;
	let certain = 0;
	for (let at = 0; at < text.length; ) {
		if (isAscii(text, at)) {
			at++;
			continue;
		}

		const sequence = readSequence(text, at);
		if (sequence && isLikely(text, at, sequence)) {
			found++;
			if (isCertain(text, at)) certain++;
			at += sequence.length;
		} else {
			if (!drawsNothing.test(text[at])) strays++;
			at++;
		}
	}

	if (found > 0 && strays === 0) return 'everywhere';
	return certain > 0 ? 'in-places' : undefined;
}

/** Puts right what `findMojibake` found in the whole, in a part of it. */
export function repairMojibake(text: string, extent: Mojibake): Repaired {
	let repaired = '';
	const offsets: number[] = [];
	for (let at = 0; at < text.length; ) {
		const sequence = isAscii(text, at) ? undefined : readSequence(text, at);
		const isWrong =
			sequence && isLikely(text, at, sequence) && (extent === 'everywhere' || isCertain(text, at));
		const character = isWrong ? sequence.character : text[at];
		for (let unit = 0; unit < character.length; unit++) offsets.push(at);
		repaired += character;
		at += isWrong ? sequence.length : 1;
	}

	offsets.push(text.length);
	return {text: repaired, offsets: Uint32Array.from(offsets)};
}

type Sequence = {character: string; code: number; length: number};

/** The character whose UTF-8 bytes stand at an offset as windows-1252 characters. */
function readSequence(text: string, at: number): Sequence | undefined {
	const lead = bytes.get(text[at] ?? '');
	if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
	const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	let code = lead & (0xff >> (length + 1));
	for (let index = 1; index < length; index++) {
		const next = bytes.get(text[at + index] ?? '');
		if (next === undefined || next < 0x80 || next > 0xbf) return undefined;
		code = (code << 6) | (next & 0x3f);
	}

	const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
	if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
	return {character: String.fromCodePoint(code), code, length};
}

/** `â€` begins quotes and dashes, `ðŸ` emoji, `â‚¬` the euro; in no language do these letters stand so. */
const isCertain = (text: string, at: number): boolean =>
	/^(?:â€[\u0080-\u00BF˜™œž“”¢¦¡\u009D\u0090\u008D]|ðŸ|â‚¬|â„¢)/.test(text.slice(at, at + 4));

/** Whether a decoded character is one that texts hold where such a sequence stands. */
function isLikely(text: string, at: number, {code, length}: Sequence): boolean {
	if (code >= 0x80 && code <= 0x9f) return false;
	if (length === 2 && code < 0x180) return true;
	if (length === 3 && ((code >= 0x2000 && code <= 0x2bff) || code === 0xfeff || code === 0xfffd)) return true;
	if (length === 4) return code >= 0x1f000 && code <= 0x1faff;
	// A letter of another script is likely only where more of them stand beside it.
	const beside = after(text, at + length) ?? before(text, at);
	return (
		beside !== undefined &&
		Math.abs(beside.code - code) < (length === 2 ? 0x200 : 0x7000) &&
		beside.code > 0x17f
	);
}

// A space and a sign may stand between a word of one letter and the next.
const gap = 2;

function after(text: string, at: number): Sequence | undefined {
	let next = at;
	while (next < text.length && next < at + gap && isAscii(text, next)) next++;
	return readSequence(text, next);
}

function before(text: string, at: number): Sequence | undefined {
	let end = at;
	while (end > 0 && end > at - gap && isAscii(text, end - 1)) end--;
	for (let length = 2; length <= 3; length++) {
		const sequence = end >= length ? readSequence(text, end - length) : undefined;
		if (sequence?.length === length) return sequence;
	}

	return undefined;
}

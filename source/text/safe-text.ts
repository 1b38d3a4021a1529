/**
Text that may reach a terminal, a report or another program's screen: one line, without control characters, escape
sequences, bidi controls or characters that draw nothing. `toSafeText` and `safeTextWithOffsets` make it out of anything;
nothing else turns a string into it. The text of a block of code alone has line feeds in it: `safeLinesWithOffsets`.
*/
export type SafeText = string & {readonly [isSafe]: true};
declare const isSafe: unique symbol;

/** Safe text with, for each of its UTF-16 units and for its end, the offset in the raw text that it comes from. */
export type MappedText = {text: SafeText; offsets: Uint32Array};

/** One line of safe text out of any string: white space runs become one space, none is left at the ends. */
export function toSafeText(raw: string): SafeText {
	if (!notPlain.test(raw)) return raw as SafeText;
	// What is left of most is lines that were wrapped.
	const line = raw.replace(/[\t-\r ]+/g, ' ').trim();
	return (notPlain.test(line) ? cleanCharacters(raw).text : line) as SafeText;
}

/** Like `toSafeText`, with the way back: `offsets[i]` is where in `raw` the unit `text[i]` stands. */
export function safeTextWithOffsets(raw: string): MappedText {
	return cleanCharacters(raw);
}

/**
The lines of code, without white space at their ends and without empty lines before and after them; all other white space
stays, tabs as four spaces.
*/
export function safeLinesWithOffsets(raw: string): MappedText {
	const offsets: number[] = [];
	let text = '';
	/** Line feeds that wait for a line with anything in it, by where they stand. */
	let waiting: number[] = [];
	let at = 0;
	for (const line of raw.split(/\r\n|[\n\r]/)) {
		const safe = cleanCharacters(line, true);
		const {length} = safe.text.trimEnd();
		if (length > 0) {
			if (text !== '') {
				text += '\n'.repeat(waiting.length);
				for (const feed of waiting) offsets.push(feed);
			}

			text += safe.text.slice(0, length);
			for (let unit = 0; unit < length; unit++) offsets.push(at + safe.offsets[unit]);
			waiting = [];
		}

		at += line.length;
		waiting.push(at);
		at += raw.startsWith('\r\n', at) ? 2 : 1;
	}

	offsets.push(text === '' ? 0 : Math.min(raw.length, waiting[0] ?? raw.length));
	return {text: text as SafeText, offsets: Uint32Array.from(offsets)};
}

/**
Our own words with numbers and safe text set in: ``safe`read ${38}%` ``. A plain string cannot be set in, so that text
from outside always passes through `toSafeText`.
*/
export function safe(words: TemplateStringsArray, ...values: Array<SafeText | number>): SafeText {
	let text = words[0];
	for (const [index, value] of values.entries()) text += value + words[index + 1];
	return text as SafeText;
}

/** A part of safe text, by UTF-16 offsets. */
export function sliceSafe(text: SafeText, start: number, end?: number): SafeText {
	return text.slice(start, end) as SafeText;
}

/** The text of code on one line, of the same length. */
export const onOneLine = (text: SafeText): SafeText => text.replaceAll('\n', ' ') as SafeText;

/** Safe text without the spaces at its end. */
export const trimEndSafe = (text: SafeText): SafeText => text.trimEnd() as SafeText;

/** Safe texts set one after the other, with `between` in the gaps. */
export function joinSafe(texts: readonly SafeText[], between: SafeText = '' as SafeText): SafeText {
	return texts.join(between) as SafeText;
}

/** `count` copies of a safe text. */
export function repeatSafe(text: SafeText, count: number): SafeText {
	return text.repeat(Math.max(0, count)) as SafeText;
}

// Most lines of an article are letters of Europe and common signs, with single spaces: nothing to do.
const shown =
	'!-~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u214F';
// What is not so: a pattern of all that is plain would need a stack as long as the text.
const notPlain = new RegExp(`[^${shown} ]|^ | (?: |$)`);

// Korean fillers are drawn as nothing, in as many cells as a terminal likes.
const whiteSpace = /[\s\u0085\u115F\u1160\u3164\uFFA0]/u;
// Soft hyphen, joiners that join nothing, bidi marks and embeddings, invisible operators, byte-order mark, annotations, tags.
const invisible =
	/[\u00AD\u034F\u061C\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;
const unfit = /[\u0080-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFE\uFFFF]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const beforeEmojiJoiner = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const emoji = /\p{Emoji}/u;
// Scripts in which zero-width joiner and non-joiner change what a word is (Unicode 16, chapters 9 and 12).
const joiningLetter =
	/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const mark = /\p{M}/u;
// Unicode's Stream-Safe Text Format (UAX #15, 13) has as many: no letter of any language has more.
const mostMarks = 30;
// The longest emoji that there is joins ten signs.
const mostJoined = 10;

function cleanCharacters(raw: string, keepsSpace = false): MappedText {
	let text = '';
	// No unit of the text stands for less than one of the raw text, unless a tab is kept.
	const offsets = new Uint32Array(raw.length * (keepsSpace && raw.includes('\t') ? tab.length : 1) + 1);
	let spaceAt = -1;
	let last = '';
	/** How many marks the last letter has, and how many signs the last emoji joins. */
	let marks = 0;
	let joined = 0;
	const put = (character: string, at: number) => {
		if (spaceAt >= 0 && text !== '') {
			offsets[text.length] = spaceAt;
			text += ' ';
		}

		spaceAt = -1;
		for (let unit = 0; unit < character.length; unit++) offsets[text.length + unit] = at + unit;
		text += character;
		last = character;
	};

	for (let at = 0; at < raw.length; ) {
		const code = raw.codePointAt(at)!;
		const character = String.fromCodePoint(code);
		const next = at + character.length;
		if (code > 0x20 && code < 0x7f) put(character, at);
		else if (whiteSpace.test(character) && code !== 0xfeff) {
			if (keepsSpace) for (const space of code === 9 ? tab : ' ') put(space, at);
			else if (spaceAt < 0) spaceAt = at;
		} else if (code < 0x20) put(String.fromCharCode(0x2400 + code), at);
		else if (code === 0x7f) put('\u2421', at);
		else if (unfit.test(character)) put('\uFFFD', at);
		else if (!invisible.test(character) || isWanted(code, spaceAt < 0 ? last : ' ', following(raw, next))) {
			marks = mark.test(character) ? (mark.test(last) ? marks + 1 : 1) : 0;
			if (code === joiner) joined++;
			else if (last !== String.fromCodePoint(joiner) && !afterSign.test(character)) joined = 0;
			// More would be drawn in one place, and be sent for it.
			if (marks <= mostMarks && joined <= mostJoined) put(character, at);
		}

		at = next;
	}

	offsets[text.length] = raw.length;
	return {text: text as SafeText, offsets: offsets.slice(0, text.length + 1)};
}

const tab = '    ';
const joiner = 0x200d;
const afterSign = /[\p{Emoji_Modifier}\uFE0F]/u;

const following = (raw: string, at: number) =>
	at < raw.length ? String.fromCodePoint(raw.codePointAt(at)!) : '';

/** Whether a character that draws nothing changes how its neighbours are drawn, and so has to stay. */
function isWanted(code: number, before: string, after: string): boolean {
	if (code === 0x200d && pictograph.test(after) && beforeEmojiJoiner.test(before)) return true;
	if (code === 0x200d || code === 0x200c) return joiningLetter.test(before) && joiningLetter.test(after);
	return (code === 0xfe0f || code === 0xfe0e) && emoji.test(before);
}

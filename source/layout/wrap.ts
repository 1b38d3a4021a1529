import {displayWidth, graphemesOf, plainWidths, unitsThatFit} from '../text/display-width.js';
import {lazy} from '../text/memoize.js';
import type {Range} from '../text/words.js';

/**
Breaks a text into lines of at most `width` cells, at white space and after hyphens; a word that is wider than a line is
cut between graphemes. The ranges leave out the white space at the breaks and together hold everything else.
*/
export function wrapText(text: string, width: number): Range[] {
	const limit = Math.max(1, width);
	const lines: Range[] = [];
	for (let start = afterSpace(text, 0); start < text.length; ) {
		const end = plainLineEnd(text, start, limit) ?? measuredLineEnd(text, start, limit);
		lines.push({start, end});
		start = afterSpace(text, end);
	}

	return lines;
}

const space = /\s/;

function afterSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && (text.charCodeAt(at) === 0x20 || space.test(text[at]))) at++;
	return at;
}

const kind = {measured: 0, letter: 1, sign: 2, space: 3, dash: 4} as const;

/** For each UTF-16 unit that takes one cell and joins with nothing, what it means for where a line ends; 0 for all others. */
const plainKinds = lazy(() =>
	plainWidths().map((width, unit) => {
		if (width !== 1) return kind.measured;
		const character = String.fromCharCode(unit);
		if (character === ' ') return kind.space;
		if (/\p{Pd}/u.test(character)) return kind.dash;
		return /[\p{L}\p{N}]/u.test(character) ? kind.letter : kind.sign;
	}),
);

/** Where a line ends that begins at `start`; undefined where it holds a character that has to be measured. */
function plainLineEnd(text: string, start: number, limit: number): number | undefined {
	const kinds = plainKinds();
	const last = Math.min(start + limit, text.length - 1);
	let breakAt = start;
	let wordEnd = start;
	let before: number = kind.space;
	for (let at = start; at <= last; at++) {
		const here = kinds[text.charCodeAt(at)];
		if (here === kind.measured) return undefined;
		if (here === kind.space || (here === kind.letter && before === kind.dash)) breakAt = wordEnd;
		if (here !== kind.space && at < start + limit) wordEnd = at + 1;
		before = here;
	}

	// All that is left of the text fits; or else one word is wider than the line.
	if (text.length - start <= limit) return wordEnd;
	return breakAt > start ? breakAt : start + limit;
}

// A word with the white space before it; a hyphen or dash inside ends a piece, so that a line may end there. Chinese and
// Japanese are written without spaces: a line may end after any of their characters, but not between one and the closing
// signs that follow it or the opening ones before it.
const ideograph = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const opening = '[\\p{Ps}\\p{Pi}]*';
const closing = '[\\p{Pe}\\p{Pf}、。，．！？：；・…ー々]*';
const piecePattern = new RegExp(
	`\\s*(?:${opening}[${ideograph}]\\p{M}*${closing}|[^\\s\\p{Pd}${ideograph}]*\\p{Pd}+(?=[\\p{L}\\p{N}])|[^\\s${ideograph}]+)`,
	'gu',
);

// Of nearly all texts so many UTF-16 units fill a cell, or more than one.
const unitsOfCell = 2;

/** The same of any text: as much of it is looked at as the line takes. */
function measuredLineEnd(text: string, start: number, limit: number): number {
	for (let length = (limit + 8) * unitsOfCell; ; length *= 2) {
		const isWhole = start + length >= text.length;
		const end = endOfLine(text.slice(start, start + length), limit, isWhole);
		if (end !== undefined) return start + end;
	}
}

/** Where the first line of a text ends; undefined where that depends on what follows the text, which is not `isWhole`. */
function endOfLine(text: string, limit: number, isWhole: boolean): number | undefined {
	// The last graphemes may go on.
	const sure = isWhole ? text.length : text.length - 8;
	let end = 0;
	let used = 0;
	for (const match of text.matchAll(piecePattern)) {
		const piece = match[0].trimStart();
		const at = match.index + match[0].length - piece.length;
		const gap = end === 0 ? 0 : at - end;
		const room = limit - used - gap;
		const width = displayWidth(piece);
		const fitting = width <= room ? piece.length : unitsThatFit(piece, room);
		if (at + fitting > sure) return undefined;
		if (fitting < piece.length) {
			if (end > 0) return end;
			// A wide character takes a line that is too narrow for it.
			const [first] = graphemesOf(piece);
			return Math.max(fitting, first.text.length);
		}

		used += gap + width;
		end = at + piece.length;
	}

	return isWhole ? end : undefined;
}

import type {Mojibake} from '../text/mojibake.js';
import type {SafeText} from '../text/safe-text.js';
import {endsClause} from '../text/sentence-ends.js';
import {blockText} from './block-text.js';
import {furnitureOf} from './furniture.js';

/** A line with something visible on it, or several that one sentence runs through; offsets into the original. */
export type TextLine = {
	start: number;
	end: number;
	text: SafeText;
	/** Whether a blank line, or the text's edge, stands above or below. */
	afterBlank: boolean;
	beforeBlank: boolean;
};

const lineEnd = /\r\n|[\n\r]/g;
// `a) `, `iv. `: how an item is counted.
const startsSmall = /^(?!(?:\p{Ll}|[ivx]{2,4})[.)]\s)\p{Ll}/u;
// A wrapped sentence has at least this many words before it breaks; tags and menus, one a line, have fewer.
const wordsBeforeWrap = 4;

/** The visible lines of a text, with those joined that were wrapped in mid-sentence. */
export function readLines(original: string, mojibake?: Mojibake, entities?: boolean): TextLine[] {
	const lines: TextLine[] = [];
	let blank = true;
	const add = (start: number, end: number) => {
		const raw = original.slice(start, end);
		const text = blockText(raw, mojibake, entities);
		if (text === '') {
			if (raw.trim() === '') {
				blank = true;
				if (lines.length > 0) lines.at(-1)!.beforeBlank = true;
			}

			return;
		}

		const from = start + (raw.length - raw.trimStart().length);
		lines.push({start: from, end: start + raw.trimEnd().length, text, afterBlank: blank, beforeBlank: false});
		blank = false;
	};

	let at = 0;
	for (const match of original.matchAll(lineEnd)) {
		add(at, match.index);
		at = match.index + match[0].length;
	}

	add(at, original.length);
	if (lines.length > 0) lines.at(-1)!.beforeBlank = true;
	return joinWrapped(original, lines, part => blockText(part, mojibake, entities));
}

function joinWrapped(original: string, lines: TextLine[], shown: (raw: string) => SafeText): TextLine[] {
	const width = wrapWidth(lines);
	const joined: TextLine[] = [];
	for (let index = 0; index < lines.length; ) {
		let last = index;
		let words = wordCount(lines[index].text);
		while (last + 1 < lines.length && goesOn(lines[last], lines[last + 1], words, width)) {
			last++;
			words += wordCount(lines[last].text);
		}

		const {start, afterBlank} = lines[index];
		const {end, beforeBlank} = lines[last];
		const text = last === index ? lines[index].text : shown(original.slice(start, end));
		joined.push({start, end, text, afterBlank, beforeBlank});
		index = last + 1;
	}

	return joined;
}

// Only whether there are enough words matters, so a long line is not split whole.
const wordCount = (text: string): number => text.slice(0, 80).split(' ').length;

/** Whether a line goes on with the next, `words` being how many have come since the sentence's first line. */
function goesOn(line: TextLine, next: TextLine, words: number, width: number): boolean {
	if (next.afterBlank) return false;
	if (startsSmall.test(next.text) && !endsClause(line.text) && words >= wordsBeforeWrap) {
		// "video" under "supports HTML5" belongs to the notice; under a paragraph, "share" is a button.
		return furnitureOf(next.text)?.match !== 'whole' || furnitureOf(line.text) !== undefined;
	}

	if (width === 0 || furnitureOf(next.text) || furnitureOf(line.text)?.reason === 'button') return false;
	// In a text set to a width, a line is full when the next one's first word would not have fitted on it.
	return line.text.length + 1 + next.text.split(' ', 1)[0].length > width;
}

/** The width in characters that a text was wrapped to by hand or program, or 0 where it was not. */
function wrapWidth(lines: TextLine[]): number {
	const inside = lines.filter(line => !line.beforeBlank);
	const longest = lines.reduce((length, line) => Math.max(length, line.text.length), 0);
	const long = inside.filter(line => line.text.length > longest * 0.75).length;
	return longest <= 100 && longest >= 40 && inside.length >= 4 && long >= inside.length * 0.7 ? longest : 0;
}

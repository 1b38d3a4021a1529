import {type SafeText, toSafeText} from '../text/safe-text.js';
import {furnitureReason} from './furniture.js';

/** A line with something visible on it, or several that one sentence runs through; offsets into the original. */
export type TextLine = {
	start: number;
	end: number;
	text: SafeText;
	afterBlank: boolean;
	beforeBlank: boolean;
};

const lineEnd = /\r\n|[\n\r]/g;
const startsSmall = /^\p{Ll}/u;
const closed = /[.!?…:;][’”"')\]]*$/u;

/** The visible lines of a text, with those joined that were wrapped in mid-sentence. */
export function readLines(original: string): TextLine[] {
	const lines: TextLine[] = [];
	let blank = true;
	const add = (start: number, end: number) => {
		const raw = original.slice(start, end);
		const text = toSafeText(raw);
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
	return joinWrapped(original, lines);
}

function joinWrapped(original: string, lines: TextLine[]): TextLine[] {
	const width = wrapWidth(lines);
	const joined: TextLine[] = [];
	for (let index = 0; index < lines.length; ) {
		let last = index;
		while (last + 1 < lines.length && goesOn(lines[last], lines[last + 1], width)) last++;
		const {start, afterBlank} = lines[index];
		const {end, beforeBlank} = lines[last];
		const text = last === index ? lines[index].text : toSafeText(original.slice(start, end));
		joined.push({start, end, text, afterBlank, beforeBlank});
		index = last + 1;
	}

	return joined;
}

function goesOn(line: TextLine, next: TextLine, width: number): boolean {
	if (next.afterBlank || furnitureReason(next.text) || furnitureReason(line.text) === 'button') return false;
	if (startsSmall.test(next.text) && !closed.test(line.text)) return true;
	// In a text set to a width, a line is full when the next one's first word would not have fitted on it.
	return width > 0 && line.text.length + 1 + next.text.split(' ', 1)[0].length > width;
}

/** The width in characters that a text was wrapped to by hand or program, or 0 where it was not. */
function wrapWidth(lines: TextLine[]): number {
	const inside = lines.filter(line => !line.beforeBlank);
	const longest = lines.reduce((length, line) => Math.max(length, line.text.length), 0);
	const long = inside.filter(line => line.text.length > longest * 0.75).length;
	return longest <= 100 && longest >= 40 && inside.length >= 4 && long >= inside.length * 0.7 ? longest : 0;
}

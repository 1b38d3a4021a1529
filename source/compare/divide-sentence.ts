import type {Range} from '../text/words.js';

// UTF-16 units. What goes on for longer without an end is a list, a table, a law or a text without full stops: as one
// sentence it would be one pair with all of it, and be compared whole with every other one.
const mostLength = 2000;
// Where such a text is best divided, best first: at the last of these in the second half of what may stand together.
const ends: readonly RegExp[] = [/^.*[;；\n]\s*/su, /^.*[,،、，:]\s+/su, /^.*\s+/su];

/** A sentence's parts of at most 2,000 UTF-16 units, in order, without the white space around them: mostly itself alone. */
export function divideSentence(text: string, {start, end}: Range): Range[] {
	const parts: Range[] = [];
	let from = start;
	while (end - from > mostLength) {
		const to = from + lengthOfPart(text.slice(from, from + mostLength));
		parts.push({start: from, end: from + text.slice(from, to).trimEnd().length});
		from = to;
	}

	return [...parts, {start: from, end}];
}

function lengthOfPart(text: string): number {
	const half = text.length / 2;
	for (const pattern of ends) {
		const length = pattern.exec(text)?.[0].length ?? 0;
		if (length > half) return length;
	}

	// No character is divided, whatever it is made of.
	const last = text.charCodeAt(text.length - 1);
	return last >= 0xd800 && last < 0xdc00 ? text.length - 1 : text.length;
}

import {endsClause, endsSentence} from '../text/sentence-ends.js';
import {isUnspaced} from '../text/unspaced-scripts.js';

/**
What a line break within a block is: no more than a space in its prose, the end of a line of verse or of an address, or of a
paragraph that has no element of its own.
*/
export type LineBreak = 'space' | 'line' | 'paragraph';

/** What each break between the lines of one block is; one fewer than there are lines. */
export function lineBreaks(lines: readonly string[]): LineBreak[] {
	const widths = lines.map(widthOf);
	if (isSetToWidth(lines, widths)) return lines.slice(1).map(() => 'space');
	const inShort = widths.filter(width => width <= longestLine).length;
	const isInLines =
		inShort >= mostlyShort * lines.length && widths.every(width => width <= 1.5 * longestLine);
	const fullLine = lines.length === 2 ? fullFirst : fullAmongMore;
	return lines.slice(1).map((next, index) => {
		const before = lines[index];
		const goesOn = !endsClause(before) && startsSmall.test(next);
		if (goesOn && (!isInLines || widths[index] > fullLine)) return 'space';
		return isInLines ? 'line' : 'paragraph';
	});
}

// Characters; hexameters and the longest lines of addresses have about as many. A few of a song may be longer.
const longestLine = 80;
const mostlyShort = 0.8;
// A sentence that goes on behind as many was broken to look well, or by mistake; verse of two lines has shorter ones.
const fullFirst = 30;
const fullAmongMore = 60;

const startsSmall = /^["'“‘«„(]*\p{Ll}/u;

/** In characters of scripts that set spaces: others say twice as much with each. */
const widthOf = (line: string): number =>
	line.length * (line.length <= longestLine && isUnspaced(line) ? 2 : 1);

// Fewer lines may fill a width by chance, and nobody sets a text to one that is narrower or wider.
const fewestSet = 4;
const narrowest = 45;
const widest = 100;
// Of the lines that could have taken the next word, so many may be short: paragraphs end in some.
const mostUnfilled = 0.1;

/** Whether prose was set to a width by hand or by a program: each line is full, and some begin in mid-sentence. */
function isSetToWidth(lines: readonly string[], widths: readonly number[]): boolean {
	const width = widths.reduce((most, one) => Math.max(most, one), 0);
	if (lines.length < fewestSet || width < narrowest || width > widest) return false;
	let unfilled = 0;
	let small = 0;
	for (let index = 1; index < lines.length; index++) {
		const [first] = lines[index].split(' ', 1);
		if (widths[index - 1] + 1 + first.length <= width) unfilled++;
		if (startsSmall.test(lines[index])) small++;
	}

	const breaks = lines.length - 1;
	return unfilled <= mostUnfilled * breaks && small >= breaks / 3 && lines.some(line => endsSentence(line));
}

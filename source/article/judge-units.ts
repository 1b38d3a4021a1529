import type {PageLine} from './parse-page.js';

// A line is text from here on.
const likely = 0.5;
// What a unit is given that its surroundings speak for.
const vouched = 0.8;
// A heading of text is one whatever its words are: `Highlights`.
const sureHeading = 0.98;
// Of a list or a table that has more of its characters in links, and of which nothing else speaks, the links are the point.
const mostlyLinks = 0.5;
// Lines before and after a list of which one has to be text.
const nearby = 3;
// The share of a list's lines that Readability has to take for the body.
const mostReadable = 0.6;

/**
Judges what belongs together as one: a table or a block of code with what leads to it, a list as a whole, a heading with what
stands below it. Changes the probabilities, and only to keep more.
*/
export function judgeUnits(
	lines: readonly PageLine[],
	readable: ReadonlySet<string> | undefined,
	probabilities: Float32Array,
): ReadonlySet<number> {
	const vouchedFor = new Set<number>();
	const isReadable = ({text}: PageLine) => readable?.has(text) ?? false;
	const raise = (index: number, to = vouched) => {
		probabilities[index] = Math.max(probabilities[index], to);
		vouchedFor.add(index);
	};

	for (const [index, line] of lines.entries()) {
		if (!line.isCode && !line.table) continue;
		const isLinked = line.linkShare > mostlyLinks;
		const isLedTo = isLikelyBefore(lines, probabilities, index) && !isLinked;
		if (isLedTo || (isReadable(line) && (!isLinked || readable!.size < 5))) raise(index);
	}

	for (const {from, to} of lists(lines)) {
		let length = 0;
		let linked = 0;
		let read = 0;
		for (let index = from; index < to; index++) {
			const line = lines[index];
			length += line.text.length;
			linked += line.linkShare * line.text.length;
			if (isReadable(line)) read++;
		}

		const isBesideText =
			probabilities.subarray(Math.max(0, from - nearby), from).some(one => one >= likely) ||
			probabilities.subarray(to, to + nearby).some(one => one >= likely);
		// A note may be no more than where something is from.
		const isLinks = linked >= mostlyLinks * length && !lines[from].place.saysNote;
		if (read >= mostReadable * (to - from) && isBesideText && !isLinks)
			for (let index = from; index < to; index++) raise(index);
	}

	for (let index = lines.length - 2; index >= 0; index--) {
		const {level, linkShare, container} = lines[index];
		if (level === undefined || linkShare > mostlyLinks || probabilities[index + 1] < likely) continue;
		if (isReadable(lines[index]) || container === lines[index + 1].container) raise(index, sureHeading);
	}

	return vouchedFor;
}

/** Whether the nearest line above that is neither table nor code is text. */
function isLikelyBefore(lines: readonly PageLine[], probabilities: Float32Array, index: number): boolean {
	const before = lines[index - 1];
	return before !== undefined && probabilities[index - 1] >= likely;
}

/** The lists, quotes and verses of a page, each whole, from its first line to behind its last. */
function* lists(lines: readonly PageLine[]): Generator<{from: number; to: number}> {
	for (let from = 0; from < lines.length; ) {
		const {unit} = lines[from];
		let to = from + 1;
		while (unit !== undefined && to < lines.length && lines[to].unit === unit) to++;
		if (unit !== undefined) yield {from, to};
		from = to;
	}
}

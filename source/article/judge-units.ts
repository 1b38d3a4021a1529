import type {PageLine} from './page-line.js';

/** Lines of a page, by number, the last exclusive. */
type Lines = {from: number; to: number};

// A line is text from here on.
const likely = 0.5;
// What a unit is given that its surroundings speak for.
const vouched = 0.8;
// And what its surroundings speak against: less than the longest line needs to stay.
const spokenAgainst = 0.2;
// A heading of text is one whatever its words are: `Highlights`.
const sureHeading = 0.98;
// Of a list or a table that has more of its characters in links, and of which nothing else speaks, the links are the point.
const mostlyLinks = 0.5;
// Lines before and after a list of which one has to be text.
const nearby = 3;
// The share of a list's lines that Readability has to take for the body.
const mostReadable = 0.6;
// On the mean of its characters (of a line no more than so many), a list below this is furniture from end to end.
const furnitureList = 0.4;
const mostOfLine = 300;

// Items of a list that is one without Readability's word.
const fewestItems = 3;
// Characters of a line that names what follows.
const longestName = 80;

/**
Judges what belongs together as one: a table or a block of code with what leads to it, a list as a whole, a heading with what
stands below it. Changes the probabilities; returns which lines what they belong to speaks for.
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

	for (const list of lists(lines)) levelDown(lines, list, probabilities);
	keepCopies(lines, probabilities);
	for (const [index, line] of lines.entries()) {
		if (!line.isCode && !line.table) continue;
		const isLinked = line.linkShare > mostlyLinks;
		const isLedTo = isLikelyBefore(lines, probabilities, index) && !isLinked;
		if (isLedTo || (isReadable(line) && (!isLinked || readable!.size < 5))) raise(index);
	}

	for (const list of lists(lines)) {
		if (isTextAsAWhole(lines, list, isReadable, probabilities))
			for (let index = list.from; index < list.to; index++) raise(index);
	}

	for (let index = lines.length - 2; index >= 0; index--) {
		const {level, linkShare, container} = lines[index];
		if (level === undefined || linkShare > mostlyLinks || probabilities[index + 1] < likely) continue;
		if (isReadable(lines[index]) || container === lines[index + 1].container) raise(index, sureHeading);
	}

	for (let index = lines.length - 2; index >= 0; index--)
		if (leadsIn(lines, probabilities, index)) raise(index);
	return vouchedFor;
}

/**
Whether a list is text as a whole: Readability takes most of it for the body and text stands beside it, or it has no links and
lies in the middle of the text.
*/
function isTextAsAWhole(
	lines: readonly PageLine[],
	{from, to}: Lines,
	isReadable: (line: PageLine) => boolean,
	probabilities: Float32Array,
): boolean {
	let length = 0;
	let linked = 0;
	let read = 0;
	for (let index = from; index < to; index++) {
		const line = lines[index];
		length += line.text.length;
		linked += line.linkShare * line.text.length;
		if (isReadable(line)) read++;
	}

	const {place} = lines[from];
	const isBelow = (reach: number) => hasText(probabilities, Math.max(0, from - reach), from);
	const isAbove = (reach: number) => hasText(probabilities, to, to + reach);
	if (linked === 0 && to - from >= fewestItems && place.aside === 0 && place.nearest >= 0)
		if (isBelow(2 * nearby) && isAbove(2 * nearby)) return true;
	// A note may be no more than where something is from.
	const isLinks = linked >= mostlyLinks * length && !place.saysNote;
	return read >= mostReadable * (to - from) && (isBelow(nearby) || isAbove(nearby)) && !isLinks;
}

const hasText = (probabilities: Float32Array, from: number, to: number): boolean =>
	probabilities.subarray(from, to).some(one => one >= likely);

/** Whether a short line, with text before it, names what follows: a table, a list, code or a heading that is kept. */
function leadsIn(lines: readonly PageLine[], probabilities: Float32Array, index: number): boolean {
	const line = lines[index];
	const next = lines[index + 1];
	if (
		line.text.length > longestName ||
		/:\s+\S/.test(line.text) ||
		line.linkShare > 0 ||
		line.unit !== undefined
	)
		return false;
	const isNamed = next.table || next.isCode || next.level !== undefined || next.item;
	return (
		probabilities[index + 1] >= likely &&
		isNamed !== undefined &&
		hasText(probabilities, Math.max(0, index - 2 * nearby), index)
	);
}

/** Of a list that is furniture as a whole, as comments and teasers are, the longest entries read like text all the same. */
function levelDown(lines: readonly PageLine[], {from, to}: Lines, probabilities: Float32Array): void {
	if (to - from < 2) return;
	let sum = 0;
	let length = 0;
	for (let index = from; index < to; index++) {
		const own = Math.min(mostOfLine, lines[index].text.length);
		sum += own * probabilities[index];
		length += own;
	}

	if (sum < furnitureList * length)
		for (let index = from; index < to; index++)
			probabilities[index] = Math.min(probabilities[index], spokenAgainst);
}

/** What is said again in an element of text, as in refrains and plans, is what it was the first time. */
function keepCopies(lines: readonly PageLine[], probabilities: Float32Array): void {
	const elements = new Map<number, {lines: number; sum: number; highest: Map<string, number>}>();
	for (const [index, {container, text}] of lines.entries()) {
		const element = elements.get(container) ?? {lines: 0, sum: 0, highest: new Map<string, number>()};
		element.lines++;
		element.sum += probabilities[index];
		element.highest.set(text, Math.max(element.highest.get(text) ?? 0, probabilities[index]));
		elements.set(container, element);
	}

	for (const [index, {container, text}] of lines.entries()) {
		const element = elements.get(container)!;
		if (element.sum >= likely * element.lines) probabilities[index] = element.highest.get(text)!;
	}
}

/** Whether the nearest line above that is neither table nor code is text. */
function isLikelyBefore(lines: readonly PageLine[], probabilities: Float32Array, index: number): boolean {
	const before = lines[index - 1];
	return before !== undefined && probabilities[index - 1] >= likely;
}

/** The lists, quotes and verses of a page, each whole, from its first line to behind its last. */
function* lists(lines: readonly PageLine[]): Generator<Lines> {
	for (let from = 0; from < lines.length; ) {
		const {unit} = lines[from];
		let to = from + 1;
		while (unit !== undefined && to < lines.length && lines[to].unit === unit) to++;
		if (unit !== undefined) yield {from, to};
		from = to;
	}
}

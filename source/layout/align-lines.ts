/** What is to be set side by side: two columns of lines, and lines of both that belong opposite each other. */
export type Columns = {
	/** How many lines there are. */
	lengths: {a: number; b: number};
	/** Indices of lines that belong on one row; the heavier, the rather; those without weight only when current. */
	anchors: readonly {a: number; b: number; weight: number}[];
	/** Index of the anchor that has to be met, whatever the others. */
	current: number;
	/** Whether empty rows may stand before a line: between paragraphs, not within one. */
	canPart: {a: (line: number) => boolean; b: (line: number) => boolean};
};

/** A row: the index of a line of each column, or none. `rowsOfA` is the row of each line of A. */
export type Aligned = {rows: readonly {a?: number; b?: number}[]; rowsOfA: readonly number[]};

type Anchor = {a: number; b: number; weight: number};

/**
Sets two columns side by side, so that both scroll as one: the lines of the current anchor, and of the heaviest chain of
others that goes with it in the same order in both, are on the same rows. Where a stretch between two of them is shorter
in one column, that column has empty rows: above all, below all, or else between two paragraphs in the middle of the
stretch, so that what goes before and after an anchor stays with it. Anchors that cross the chain are not met until they
are the current one.
*/
export function alignLines(columns: Columns): Aligned {
	const {lengths} = columns;
	const met = chainThrough(columns);
	const chain = [...met, {a: lengths.a, b: lengths.b, weight: 0}];
	const rows: {a?: number; b?: number}[] = [];
	const rowsOfA: number[] = [];
	let [a, b] = [0, 0];
	for (const [index, anchor] of chain.entries()) {
		const height = Math.max(anchor.a - a, anchor.b - b);
		const part = (from: number, to: number, canPart: (line: number) => boolean) => {
			if (index === met.length) return to - from;
			return index === 0 ? 0 : partNearMiddle(from, to, canPart);
		};
		const columnA = stretch(a, anchor.a, height, part(a, anchor.a, columns.canPart.a));
		const columnB = stretch(b, anchor.b, height, part(b, anchor.b, columns.canPart.b));
		for (let row = 0; row < height; row++) {
			if (columnA[row] !== undefined) rowsOfA[columnA[row]!] = rows.length;
			rows.push({a: columnA[row], b: columnB[row]});
		}

		[a, b] = [anchor.a, anchor.b];
	}

	return {rows, rowsOfA};
}

/** The lines `from` to `to` (not included) over `height` rows, `part` of them before the empty ones. */
function stretch(from: number, to: number, height: number, part: number): (number | undefined)[] {
	const lines = Array.from({length: to - from}, (_, index) => from + index);
	const empty = new Array<undefined>(height - lines.length).fill(undefined);
	return [...lines.slice(0, part), ...empty, ...lines.slice(part)];
}

/** How many lines of a stretch stand before its empty rows; all before the anchor where it has no two paragraphs. */
function partNearMiddle(from: number, to: number, canPart: (line: number) => boolean): number {
	const middle = Math.floor((from + to) / 2);
	for (let away = 0; away <= to - from; away++) {
		for (const line of [middle - away, middle + away]) {
			if (line > from && line < to && canPart(line)) return line - from;
		}
	}

	return to - from;
}

/** The current anchor with the heaviest chain of others before and after it, each below the one before in both columns. */
function chainThrough({anchors, current, lengths, canPart}: Columns): Anchor[] {
	const center = anchors[current];
	if (!center) return [];
	const breaks = {a: breaksBefore(lengths.a, canPart.a), b: breaksBefore(lengths.b, canPart.b)};
	const sure = anchors.filter(anchor => anchor.weight > 0);
	const before = sure.filter(anchor => anchor.a < center.a && anchor.b < center.b);
	const after = sure.filter(anchor => anchor.a > center.a && anchor.b > center.b);
	const above = heaviestChain([...before, center], canFollow(breaks));
	const turned = (anchor: Anchor) => ({...anchor, a: -anchor.a, b: -anchor.b});
	const followsTurned: Follows = (above, below) => canFollow(breaks)(turned(below), turned(above));
	const below = heaviestChain([...after, center].map(turned), followsTurned);
	return [...above, ...below.reverse().slice(1).map(turned)];
}

type Follows = (above: Anchor, below: Anchor) => boolean;

/**
The heaviest chain that ends at the last anchor in the order of A. Takes time with the number of anchors where they follow each
other, and with its square where most do not.
*/
function heaviestChain(anchors: readonly Anchor[], follows: Follows): Anchor[] {
	const ordered = [...anchors].sort((x, y) => x.a - y.a || x.b - y.b);
	const best: {weight: number; previous: number}[] = [];
	// The most that any chain weighs which ends at an anchor or at one before it.
	const most: number[] = [];
	for (const [index, anchor] of ordered.entries()) {
		best[index] = {weight: anchor.weight, previous: -1};
		for (let earlier = index - 1; earlier >= 0; earlier--) {
			if (most[earlier] + anchor.weight <= best[index].weight) break;
			const weight = best[earlier].weight + anchor.weight;
			if (weight > best[index].weight && follows(ordered[earlier], anchor))
				best[index] = {weight, previous: earlier};
		}

		most.push(Math.max(most[index - 1] ?? 0, best[index].weight));
	}

	const chain: Anchor[] = [];
	for (let index = ordered.length - 1; index >= 0; index = best[index].previous)
		chain.unshift(ordered[index]);
	return chain;
}

/** For each line, and for the end, before how many of the lines above it empty rows may stand. */
function breaksBefore(length: number, canPart: (line: number) => boolean): number[] {
	const breaks = [0];
	for (let line = 0; line < length; line++) breaks.push(breaks[line] + (canPart(line) ? 1 : 0));
	return breaks;
}

/** Whether one anchor can be met below another without empty rows within a paragraph. */
const canFollow =
	(breaks: {a: number[]; b: number[]}): Follows =>
	(above, below) => {
		if (above.a >= below.a || above.b >= below.b) return false;
		const [gapA, gapB] = [below.a - above.a, below.b - above.b];
		if (gapA === gapB) return true;
		const side = gapA < gapB ? 'a' : 'b';
		return breaks[side][below[side]] > breaks[side][above[side] + 1];
	};

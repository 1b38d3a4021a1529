import type {Comparison, Pair, Passage, Side, Unpaired} from '../compare/comparison.js';
import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {SafeText} from '../text/safe-text.js';
import {alignLines} from './align-lines.js';
import {type Line, layoutArticle} from './article-lines.js';
import type {PaneGeometry} from './geometry.js';
import {itemsInBlock, itemsInRange} from './items-in-block.js';
import type {ReasonPiece} from './reason-rows.js';
import {wrapText} from './wrap.js';

/** A line of one pane; `pairs` are the indices of the pairs whose passages it shows a part of; `mark` stands in the margin of others. */
export type PaneLine = {line: Line; pairs: readonly number[]; mark?: SafeText};

/**
A row across both panes; a side without a line is empty there. `about`: a row of the reason why a pair is one.
`text`: a row of words across the whole screen, for a screen reader.
*/
export type ComparisonRow = {a?: PaneLine; b?: PaneLine; about?: readonly ReasonPiece[]; text?: SafeText};

/** The rows of a view, and where its pairs are in them. */
export type ComparisonRows = {
	rows: readonly ComparisonRow[];
	/** For each pair, the row on which its passages begin; where they are not shown, the row that goes on after them. */
	starts: readonly number[];
	/** In the view of changes, the row on which each of these begins. */
	changes?: readonly number[];
};

/**
Both articles whole, side by side. The passages of pair `current` begin on the same row, and so do those of as many
others as follow in the same order in both. Each line of either article stands on exactly one row.
*/
export function wholeRows(
	comparison: Comparison,
	pairs: readonly Pair[],
	current: number,
	width: number,
): ComparisonRows {
	const {a, b, anchors} = columnsOf(pairs, comparison, width);
	const endsBlock = (lines: readonly PaneLine[]) => (index: number) => lines[index]?.line.range === undefined;
	const {rows, rowsOfA} = alignLines({
		lengths: {a: a.length, b: b.length},
		anchors,
		current,
		canPart: {a: endsBlock(a), b: endsBlock(b)},
	});
	return {
		rows: rows.map(row => ({
			a: row.a === undefined ? undefined : a[row.a],
			b: row.b === undefined ? undefined : b[row.b],
		})),
		starts: anchors.map(anchor => rowsOfA[anchor.a] ?? 0),
	};
}

type ColumnsOfPairs = {
	a: readonly PaneLine[];
	b: readonly PaneLine[];
	/** For each pair, the lines on which its passages begin, and how sure it is. */
	anchors: readonly {a: number; b: number; weight: number}[];
};

/** The lines of both articles with their pairs. They are kept, because they are the same whichever pair is the current one. */
const columnsOf = memoize((pairs: readonly Pair[], comparison: Comparison, width: number): ColumnsOfPairs => {
	const [a, b] = (['a', 'b'] as const).map(side =>
		paneLines(layoutArticle(comparison[side], {width, furniture: false}), pairs, side),
	);
	// A pair that is only related is not sure enough to part a text for, unless it is the one that is looked at.
	const [lineOfA, lineOfB] = [firstLineOf(a), firstLineOf(b)];
	const anchors = pairs.map(pair => ({
		a: lineOfA(pair.a),
		b: lineOfB(pair.b),
		weight: pair.kind === 'related' || pair.judgement?.verdict === 'wrong' ? 0 : pair.score,
	}));
	return {a, b, anchors};
});

/**
Only the pairs, in an order of their indices: passage beside passage, then the rows that say why; stacked, one under the other. A
pair may have a heading over it.
*/
export function pairRows<Shown extends Pair>(
	pairs: readonly Shown[],
	order: readonly number[],
	{text: width, stacked}: Pick<PaneGeometry, 'text' | 'stacked'>,
	why: (pair: Shown) => readonly ReasonPiece[][],
	headingOver: (index: number) => SafeText | undefined = () => undefined,
): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const starts: number[] = [];
	for (const index of order) {
		const heading = headingOver(index);
		if (heading !== undefined) rows.push({about: [{text: heading, isDiffering: false}]}, {});
		starts[index] = rows.length;
		addPair(rows, index, pairs[index], {text: width, stacked}, why);
		rows.push({});
	}

	return {rows: rows.slice(0, -1), starts};
}

/** Passage beside passage, or one under the other, and under them why they are a pair. */
export function addPair<Shown extends Pair>(
	rows: ComparisonRow[],
	index: number,
	pair: Shown,
	{text: width, stacked}: Pick<PaneGeometry, 'text' | 'stacked'>,
	why: (pair: Shown) => readonly ReasonPiece[][],
): void {
	const [linesA, linesB] = [pair.a, pair.b].map(passage => passageLines(passage, width, [index]));
	if (stacked) {
		for (const line of linesA) rows.push({a: line});
		rows.push({});
		for (const line of linesB) rows.push({b: line});
	} else {
		const height = Math.max(linesA.length, linesB.length);
		for (let row = 0; row < height; row++) rows.push({a: linesA[row], b: linesB[row]});
	}

	for (const about of why(pair)) rows.push({about});
}

/** Only what article `side` says and the other does not, a paragraph each. */
export function unpairedRows(
	{passages}: Unpaired,
	pairs: readonly Pair[],
	side: Side,
	width: number,
): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const ends: {block: number; end: number; row: number}[] = [];
	for (const passage of passages) {
		if (rows.length > 0) rows.push({});
		for (const paneLine of passageLines(passage, width, [])) {
			const {block, range} = paneLine.line;
			ends.push({block, end: range!.end, row: rows.length});
			rows.push({[side]: paneLine});
		}
	}

	const starts = pairs.map(({[side]: {block, inBlock}}) => {
		const isBefore = (at: number) =>
			ends[at].block < block || (ends[at].block === block && ends[at].end <= inBlock.start);
		return ends[countWhile(ends.length, isBefore)]?.row ?? Math.max(0, rows.length - 1);
	});
	return {rows, starts};
}

/** The rows of a passage by itself, each a part of one block. */
export function passageLines({parts, text}: Passage, width: number, pairs: readonly number[]): PaneLine[] {
	return parts.flatMap(({block, range, inText}) =>
		wrapText(text.slice(inText.start, inText.end), width).map(({start, end}) => ({
			line: {block, indent: 0, range: {start: start + range.start, end: end + range.start}},
			pairs,
		})),
	);
}

function paneLines(lines: readonly Line[], pairs: readonly Pair[], side: Side): PaneLine[] {
	const parts = pairs.flatMap((passages, pair) =>
		passages[side].parts.map(({block, range}) => ({block, pair, ...range})),
	);
	return lines.map(line => {
		const {block, range} = line;
		const on = range
			? itemsInBlock(parts, block).filter(part => range.start < part.end && range.end > part.start)
			: [];
		return {line, pairs: on.map(part => part.pair)};
	});
}

/** For passages, the line on which each begins. */
function firstLineOf(lines: readonly PaneLine[]): (passage: Passage) => number {
	const written = lines.flatMap(({line: {block, range}}, index) => (range ? {block, ...range, index} : []));
	return ({block, inBlock}) => itemsInRange(written, block, inBlock)[0]?.index ?? 0;
}

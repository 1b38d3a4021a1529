import type {Comparison, Pair, Passage} from '../compare/comparison.js';
import {type Line, layoutArticle} from './article-lines.js';
import {wrapText} from './wrap.js';

/** A line of one pane; `pair` is the index of the pair whose passage it shows. */
export type PaneLine = {line: Line; pair?: number};

/** A row across both panes. `about` is a row that says why a pair is one. */
export type ComparisonRow = {a?: PaneLine; b?: PaneLine; about?: number};

export type ComparisonRows = {
	rows: readonly ComparisonRow[];
	/** For each pair, the row on which it begins. */
	starts: readonly number[];
};

/** The pairs in the order in which article A tells them; a screen numbers them so. */
export function pairsInOrder({pairs}: Comparison): Pair[] {
	return [...pairs].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/**
Both articles whole, side by side, shifted so that the passages of pair `current` begin on the same row. Each line of
either article stands on exactly one row.
*/
export function wholeRows(
	comparison: Comparison,
	pairs: readonly Pair[],
	current: number,
	width: number,
): ComparisonRows {
	const a = paneLines(layoutArticle(comparison.a, {width, furniture: false}), pairs, 'a');
	const b = paneLines(layoutArticle(comparison.b, {width, furniture: false}), pairs, 'b');
	const pair = pairs[current];
	const startA = pair ? passageLine(a, pair.a) : 0;
	const startB = pair ? passageLine(b, pair.b) : 0;
	const above = Math.max(startA, startB);
	const below = Math.max(a.length - startA, b.length - startB);
	const rows = Array.from({length: above + below}, (_, row) => ({
		a: a[row - above + startA],
		b: b[row - above + startB],
	}));
	return {rows, starts: pairs.map(({a: passage}) => passageLine(a, passage) + above - startA)};
}

/** Only the pairs: passage beside passage, then why; stacked, one passage under the other. */
export function pairRows(pairs: readonly Pair[], width: number, stacked: boolean): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const starts: number[] = [];
	for (const [index, {a, b}] of pairs.entries()) {
		starts.push(rows.length);
		const [linesA, linesB] = [a, b].map(passage =>
			wrapText(passage.text, width).map(({start, end}) => ({
				line: {
					block: passage.block,
					indent: 0,
					range: {start: start + passage.inBlock.start, end: end + passage.inBlock.start},
				},
				pair: index,
			})),
		);
		if (stacked) rows.push(...linesA.map(line => ({a: line})), {}, ...linesB.map(line => ({b: line})));
		else
			for (let row = 0; row < Math.max(linesA.length, linesB.length); row++)
				rows.push({a: linesA[row], b: linesB[row]});
		rows.push({about: index}, {});
	}

	return {rows: rows.slice(0, -1), starts};
}

function paneLines(lines: readonly Line[], pairs: readonly Pair[], side: 'a' | 'b'): PaneLine[] {
	const inBlock = new Map<number, number[]>();
	for (const [index, pair] of pairs.entries()) {
		const {block} = pair[side];
		inBlock.set(block, [...(inBlock.get(block) ?? []), index]);
	}

	return lines.map(line => {
		const pair = line.range && inBlock.get(line.block)?.find(index => isOn(line, pairs[index][side]));
		return pair === undefined ? {line} : {line, pair};
	});
}

const isOn = ({block, range}: Line, passage: Passage) =>
	range !== undefined &&
	block === passage.block &&
	range.start < passage.inBlock.end &&
	range.end > passage.inBlock.start;

/** The line on which a passage begins. */
function passageLine(lines: readonly PaneLine[], passage: Passage): number {
	return Math.max(
		0,
		lines.findIndex(({line}) => isOn(line, passage)),
	);
}

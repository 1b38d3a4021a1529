import type {Comparison} from '../compare/comparison.js';
import {type MarginRow, marginNumbers, type NumberedPlace} from '../layout/margin-numbers.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {comparisonOf, partnerOf} from './comparisons.js';
import type {ReaderView} from './reader-view.js';
import type {ReaderScreen, State} from './state.js';

/** Cells that keep the numbers apart from the column. */
export const gapBesideColumn = 2;
// Cells to the left of the column that numbers need, with those.
const leastLeft = 3;

/** The pairs of the article in the reader with the one most like it, by the index of the row beside which they stand. */
export function readerMargin(
	state: State,
	{article}: ReaderScreen,
	{lines, column}: ReaderView,
): ReadonlyMap<number, MarginRow> {
	const partner = column.left > leastLeft ? partnerOf(state, article) : undefined;
	const comparison = partner && comparisonOf(state, article, partner);
	return comparison
		? marginNumbers(numberedPlaces(comparison), lines, column.left - gapBesideColumn)
		: new Map();
}

const numberedPlaces = memoize(({pairs}: Comparison): readonly NumberedPlace[] =>
	pairs.map(({a, number}) => ({block: a.block, offset: a.inBlock.start, number})),
);

/** What each plus in the margin on the screen stands for: "2+ stands for 2, 5, 7". */
export function hiddenInMargin(state: State, screen: ReaderScreen, view: ReaderView): SafeText[] {
	const margin = readerMargin(state, screen, view);
	return Array.from({length: view.height}, (_, row) => margin.get(view.top + row)).flatMap(row => {
		if (!row || row.hidden.length === 0) return [];
		const [shown, all] = [row.shown, [...row.shown, ...row.hidden]].map(asTexts);
		return [safe`${joinSafe(shown, safe` `)}+ stands for ${joinSafe(all, safe`, `)}`];
	});
}

const asTexts = (numbers: readonly number[]): SafeText[] => numbers.map(number => safe`${number}`);

import type {Compared, Pair} from '../compare/comparison.js';
import {differing} from '../compare/evidence.js';
import {type SafeText, safe} from '../text/safe-text.js';

/** What a pair's numbers, or its dates, come to. */
export type FigureRow = {
	/** The number of the pair. */
	pair: number;
	sort: SafeText;
	figures: Compared;
	/** Whether each passage has one that the other has not. */
	isDiffering: boolean;
};

/** The numbers and dates of all pairs, as far as some agree or differ; one that a single passage has is neither. */
export const figureRows = (pairs: readonly Pair[]): FigureRow[] =>
	pairs.flatMap(({evidence}, index) => {
		const differ = differing(evidence);
		return [
			{sort: safe`numbers`, figures: evidence.numbers},
			{sort: safe`dates`, figures: evidence.dates},
		]
			.map(row => ({...row, pair: index + 1, isDiffering: differ.includes(row.figures)}))
			.filter(({figures, isDiffering}) => isDiffering || figures.both.length > 0);
	});

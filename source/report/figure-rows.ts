import type {Figure, Pair, Side} from '../compare/comparison.js';
import {differing} from '../compare/evidence.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';

/** A column of the figures: what it is called over a table and within a sentence, and whose figures stand in it. */
export type FigureColumn = {title: SafeText; phrase: SafeText; side?: Side};

const columns = {
	both: {title: safe`Both`, phrase: safe`both`},
	onlyA: {title: safe`Only A`, phrase: safe`only A`, side: 'a'},
	onlyB: {title: safe`Only B`, phrase: safe`only B`, side: 'b'},
} as const satisfies Record<string, FigureColumn>;

/** All columns, from left to right. */
export const figureColumns: readonly FigureColumn[] = Object.values(columns);

/** What a pair's numbers, or its dates, come to. */
export type FigureRow = {
	/** The number of the pair. */
	pair: number;
	sort: SafeText;
	/** The figures of each column, commas between them; empty where there are none. */
	cells: readonly {column: FigureColumn; text: SafeText}[];
	isAgreeing: boolean;
	/** Whether each passage has one that the other has not. */
	isDiffering: boolean;
};

/** The numbers and dates of all pairs, as far as some agree or differ; one that a single passage has does neither. */
export const figureRows = (pairs: readonly Pair[]): FigureRow[] =>
	pairs.flatMap(({evidence}, index) => {
		const differ = differing(evidence);
		return [
			{sort: safe`numbers`, figures: evidence.numbers},
			{sort: safe`dates`, figures: evidence.dates},
		]
			.map(({sort, figures}) => ({
				pair: index + 1,
				sort,
				cells: [
					{column: columns.both, text: agreedList(figures.both)},
					{column: columns.onlyA, text: figureList(figures.onlyA)},
					{column: columns.onlyB, text: figureList(figures.onlyB)},
				],
				isAgreeing: figures.both.length > 0,
				isDiffering: differ.includes(figures),
			}))
			.filter(({isAgreeing, isDiffering}) => isAgreeing || isDiffering);
	});

const figureList = (figures: readonly Figure[]): SafeText =>
	joinSafe(
		figures.map(({text}) => text),
		safe`, `,
	);

/** Figures that agree: as A writes each, and as B does where that is another way. */
const agreedList = (both: readonly {a: Figure; b: Figure}[]): SafeText =>
	joinSafe(
		both.map(({a, b}) => (a.text === b.text ? a.text : safe`${a.text} = ${b.text}`)),
		safe`, `,
	);

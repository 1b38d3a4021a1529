import {type Article, type Block, isKept} from '../article/article.js';
import {cellPlaces} from '../article/cell-places.js';
import {memoize} from '../text/memoize.js';
import type {SafeText} from '../text/safe-text.js';
import {findWords, type Range} from '../text/words.js';

/** A table that says of each of its figures what it is of: its columns have heads and its rows have labels. */
export type LabelledTable = {
	/** Index into the article's blocks. */
	block: number;
	/** What its columns are called but for that of the labels, folded, and each of them once. */
	heads: ReadonlySet<string>;
	/** By their labels, folded. */
	rows: ReadonlyMap<string, TableRow>;
};

export type TableRow = {
	label: SafeText;
	/** Its place among the rows of its table. */
	index: number;
	/** Where it stands in the block's text: from its first cell to its last. */
	range: Range;
	/** Its cells by the heads of their columns, folded; without the label, and without empty ones. */
	cells: ReadonlyMap<string, TableCell>;
};

export type TableCell = {head: SafeText; text: SafeText; range: Range};

/**
The tables of an article that have labels and heads by which their figures are told apart. A row whose label another row has
too says nothing for sure, nor does a column of which the same holds: both are left out.
*/
export const labelledTables: (article: Article) => readonly LabelledTable[] = memoize(({blocks}: Article) =>
	blocks.flatMap((block, index) => {
		const table = block.kind === 'table' && isKept(block) ? tableOf(block, index) : undefined;
		return table && table.heads.size > 0 && table.rows.size > 0 ? [table] : [];
	}),
);

function tableOf({text, rows = [], heads = 0}: Block, block: number): LabelledTable | undefined {
	const places = heads > 0 ? cellPlaces(text, rows) : undefined;
	if (!places) return undefined;
	const names = rows[heads - 1];
	const foldedNames = onlyOnce(names.map((name, column) => (column === 0 ? '' : folded(name))));
	const labels = onlyOnce(rows.map(([label = ''], row) => (row < heads ? '' : labelOf(label))));
	const labelled = new Map<string, TableRow>();
	for (let row = heads; row < rows.length; row++) {
		const stands = places[row].filter(place => place !== undefined);
		if (labels[row] === '' || stands.length === 0) continue;
		const cells = new Map<string, TableCell>();
		for (const [column, head] of foldedNames.entries()) {
			const range = places[row][column];
			if (head !== '' && range) cells.set(head, {head: names[column], text: rows[row][column], range});
		}

		const range = {start: stands[0].start, end: stands.at(-1)!.end};
		labelled.set(labels[row], {label: rows[row][0], index: row, range, cells});
	}

	return {block, heads: new Set(foldedNames.filter(name => name !== '')), rows: labelled};
}

/** The words of a name, whatever their capitals and signs. */
const folded = (name: string): string =>
	findWords(name)
		.map(word => word.folded)
		.join(' ');

/** The words of a label; none of a number that is no year, which is a place in an order and no name. */
function labelOf(label: string): string {
	const words = folded(label);
	return /\p{L}/u.test(words) || /^[12]\d{3}$/.test(words) ? words : '';
}

/** The same names, empty where one is there more than once. */
function onlyOnce(names: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map(name => (counts.get(name) === 1 ? name : ''));
}

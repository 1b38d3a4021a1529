import type {Article} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import {datesIn} from '../text/dates/dates-in.js';
import {quantitiesIn} from '../text/quantities/quantities-in.js';
import type {Quantity} from '../text/quantities/quantity.js';
import {safe, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {compareQuantities} from './compare-quantities.js';
import type {Figure, FigureLink, Passage} from './comparison.js';
import {noEvidence} from './no-evidence.js';
import type {Unnumbered} from './order-of-pairs.js';
import {type LabelledTable, labelledTables, type TableCell, type TableRow} from './table-rows.js';

/** What tables are compared by besides their words. */
type Compared = {a: Article; b: Article; language: string | undefined};

/**
The rows of tables that are rows of tables of the other article too, by their label, where both tables are surely of one thing:
their figures are compared by the heads of their columns. Rows that follow each other in both, word for word the same, are one
pair. `isOneEvent` is whether both articles are surely on one event; of others only tables are compared that are the same for the
most part.
*/
export function tablePairs(compared: Compared, isOneEvent: boolean): Unnumbered[] {
	const [tablesA, tablesB] = [labelledTables(compared.a), labelledTables(compared.b)];
	const partners = partnersOf(tablesA, tablesB);
	return [...partners].flatMap(([a, b]) => {
		const rows = commonRows(compared, a, b);
		return isOneEvent || mostlyAgree(rows) ? pairsOf(compared, a, b, rows) : [];
	});
}

/** Tables that are like each other, where each is like no other one. */
function partnersOf(
	tablesA: readonly LabelledTable[],
	tablesB: readonly LabelledTable[],
): [LabelledTable, LabelledTable][] {
	const byLabel = tablesByLabel(tablesB);
	const alike = tablesA.map(a => likeTables(a, byLabel));
	const counts = new Map<LabelledTable, number>();
	for (const b of alike.flat()) counts.set(b, (counts.get(b) ?? 0) + 1);
	return tablesA.flatMap((a, index): [LabelledTable, LabelledTable][] => {
		const [b, ...others] = alike[index];
		return b && others.length === 0 && counts.get(b) === 1 ? [[a, b]] : [];
	});
}

function tablesByLabel(tables: readonly LabelledTable[]): ReadonlyMap<string, readonly LabelledTable[]> {
	const byLabel = new Map<string, LabelledTable[]>();
	for (const table of tables) {
		for (const label of table.rows.keys()) {
			const having = byLabel.get(label);
			// A label that stands in so many tables tells none of them from the others.
			if (!having) byLabel.set(label, [table]);
			else if (having.length < mostOfLabel) having.push(table);
		}
	}

	return byLabel;
}

const mostOfLabel = 50;
// Of the rows and of the columns of the smaller one of two tables of one thing.
const leastInCommon = 0.5;

/** The tables that have at least half of the labels and of the heads of one, or it theirs; more than one label, where there are more. */
function likeTables(
	table: LabelledTable,
	byLabel: ReadonlyMap<string, readonly LabelledTable[]>,
): LabelledTable[] {
	const common = new Map<LabelledTable, number>();
	for (const label of table.rows.keys())
		for (const other of byLabel.get(label) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
	return [...common].flatMap(([other, labels]) => {
		const rows = Math.min(table.rows.size, other.rows.size);
		const heads = [...table.heads].filter(head => other.heads.has(head)).length;
		const columns = Math.min(table.heads.size, other.heads.size);
		const isLike =
			labels >= Math.min(2, rows) &&
			labels >= leastInCommon * rows &&
			heads > 0 &&
			heads >= leastInCommon * columns;
		return isLike ? [other] : [];
	});
}

/** A row of both tables, and its cells under one head. */
type CommonRow = {a: TableRow; b: TableRow; isSame: boolean; cells: CommonCell[]};
type CommonCell = {
	a: TableCell;
	b: TableCell;
	verdict: FigureLink['verdict'] | undefined;
	kind: Quantity['kind'] | undefined;
};

function commonRows({a: inA, b: inB, language}: Compared, a: LabelledTable, b: LabelledTable): CommonRow[] {
	return [...a.rows].flatMap(([label, row]) => {
		const other = b.rows.get(label);
		if (!other) return [];
		const cells = [...row.cells].flatMap(([head, cell]) => {
			const same = other.cells.get(head);
			return same ? [{a: cell, b: same, ...compareCells(cell, same, language)}] : [];
		});
		const words = ({blocks}: Article, {block}: LabelledTable, {range}: TableRow) =>
			blocks[block].text.slice(range.start, range.end);
		const isSame = words(inA, a, row) === words(inB, b, other) && cells.length === row.cells.size;
		return cells.length > 0 ? [{a: row, b: other, isSame, cells}] : [];
	});
}

/** What two cells under one head say of each other, where each is one figure, in one unit. */
function compareCells(
	a: TableCell,
	b: TableCell,
	language: string | undefined,
): Pick<CommonCell, 'verdict' | 'kind'> {
	const [x, y] = [quantityOf(a, language), quantityOf(b, language)];
	if (!x || !y || x.kind !== y.kind || x.unit !== y.unit || x.per !== y.per)
		return {verdict: undefined, kind: undefined};
	const told = (quantity: Quantity) => ({quantity, direction: 0});
	return {verdict: compareQuantities(told(x), told(y)), kind: x.kind};
}

// Longer cells hold sentences.
const longestFigure = 40;

/** The figure that a cell is, but for a note behind it and a plus before it; none where it holds more, or a date. */
function quantityOf({text}: TableCell, language: string | undefined): Quantity | undefined {
	if (text.length > longestFigure) return undefined;
	const figure = text.replace(/(?:\s?\[\p{L}?\d*\])+$/u, '');
	if (!/\p{N}/u.test(figure)) return undefined;
	const dates = datesIn(figure, language);
	const [quantity, ...others] = quantitiesIn(figure, language, dates);
	const isWhole =
		quantity &&
		others.length === 0 &&
		dates.length === 0 &&
		quantity.start === (figure.startsWith('+') ? 1 : 0) &&
		quantity.end === figure.length;
	return isWhole ? quantity : undefined;
}

// With fewer figures, that most of them are the same may be chance.
const leastFigures = 3;

/** Whether most of the figures of two tables are the same: then they are of one thing, whatever stands around them. */
function mostlyAgree(rows: readonly CommonRow[]): boolean {
	const figures = rows.flatMap(({cells}) => cells.filter(({verdict}) => verdict !== undefined));
	const same = figures.filter(({a, b}) => a.text === b.text).length;
	return figures.length >= leastFigures && same * 2 > figures.length;
}

function pairsOf(
	compared: Compared,
	a: LabelledTable,
	b: LabelledTable,
	rows: readonly CommonRow[],
): Unnumbered[] {
	const pairs: Unnumbered[] = [];
	for (let index = 0; index < rows.length; ) {
		const first = rows[index];
		let last = first;
		index++;
		while (first.isSame && rows[index]?.isSame && follows(last, rows[index])) last = rows[index++];
		const passages = {
			a: passageOf(compared.a, a.block, {start: first.a.range.start, end: last.a.range.end}),
			b: passageOf(compared.b, b.block, {start: first.b.range.start, end: last.b.range.end}),
		};
		if (first.isSame) pairs.push({kind: 'verbatim', score: 1, ...passages, evidence: noEvidence});
		else {
			const figures = figureLinks(compared, {a: a.block, b: b.block}, passages, first);
			if (figures.length > 0)
				pairs.push({kind: 'same-fact', score: 1, ...passages, evidence: {...noEvidence, figures}});
		}
	}

	return pairs;
}

const follows = (before: CommonRow, after: CommonRow): boolean =>
	after.a.index === before.a.index + 1 && after.b.index === before.b.index + 1;

function passageOf(article: Article, block: number, range: Range): Passage {
	const text = sliceSafe(article.blocks[block].text, range.start, range.end);
	const inText = {start: 0, end: text.length};
	const inOriginal = originalRange(article, article.blocks[block], range);
	return {...inOriginal, text, block, inBlock: range, parts: [{block, range, inText}]};
}

function figureLinks(
	compared: Compared,
	blocks: {a: number; b: number},
	passages: {a: Passage; b: Passage},
	{a: {label}, cells}: CommonRow,
): FigureLink[] {
	return cells.flatMap(({a, b, verdict, kind}): FigureLink[] => {
		if (verdict === undefined || kind === undefined) return [];
		const figureOf = (side: 'a' | 'b', {range, text}: TableCell): Figure => ({
			kind,
			text,
			...originalRange(compared[side], compared[side].blocks[blocks[side]], range),
			inText: {
				start: range.start - passages[side].inBlock.start,
				end: range.end - passages[side].inBlock.start,
			},
			of: safe`${label}, ${a.head}`,
			isCell: true,
		});
		return [{verdict, a: figureOf('a', a), b: figureOf('b', b)}];
	});
}

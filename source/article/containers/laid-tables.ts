import type {Laid} from './page-layout.js';

/** A row of a table of figures, and the blocks of text that its lines are of. */
type Row = {cells: Laid[]; top: number; bottom: number};
type Blocks = readonly (readonly Laid[])[];

// Characters and words: what is longer is running text, which stands in columns as well.
const longestCell = 40;
const mostWords = 6;
const leastRows = 3;
const leastOfFigures = 0.6;
// A page of so many lines is no text.
const mostLines = 2000;
// Of the height of a line: more room than this parts two tables.
const mostBetween = 2.5;

/**
The blocks of a page with each table of figures as one block, a line a row, with its cells. `pdftotext` makes blocks of columns. A
table is told by short lines of several blocks at one height, row after row, and by a column of figures: names in two columns are
read column by column, as text is.
*/
export function withTables(blocks: Blocks): Laid[][] {
	const short = blocks.filter(isOfCells);
	const ofBlock = new Map(short.flatMap(block => block.map(line => [line, block] as const)));
	if (short.length < 2 || ofBlock.size > mostLines) return blocks.map(block => [...block]);
	const tables = tablesIn(rowsOf([...ofBlock.keys()]), ofBlock);
	const inTables = new Set(
		tables.flatMap(rows => rows.flatMap(({cells}) => cells.map(cell => ofBlock.get(cell)!))),
	);
	return [
		...blocks.filter(block => !inTables.has(block)).map(block => [...block]),
		...tables.map(rows => rows.map(asLine)),
	];
}

const isOfCells = (block: readonly Laid[]): boolean =>
	block.every(({text}) => text.length <= longestCell && text.split(' ').length <= mostWords);

/** Lines from above, those at one height together. */
function rowsOf(lines: readonly Laid[]): Row[] {
	const rows: Row[] = [];
	for (const line of lines.toSorted((x, y) => x.top + x.bottom - y.top - y.bottom)) {
		const row = rows.at(-1);
		const middle = (line.top + line.bottom) / 2;
		if (row && middle < row.bottom && middle > row.top) row.cells.push(line);
		else rows.push({cells: [line], top: line.top, bottom: line.bottom});
	}

	for (const {cells} of rows) cells.sort((x, y) => x.left - y.left);
	return rows;
}

function tablesIn(rows: readonly Row[], ofBlock: ReadonlyMap<Laid, readonly Laid[]>): Row[][] {
	const tables: Row[][] = [];
	let run: Row[] = [];
	const close = () => {
		if (isTable(run, ofBlock)) tables.push(run);
		run = [];
	};
	for (const row of rows) {
		const above = run.at(-1);
		const isNear = above && row.top - above.bottom < mostBetween * (row.bottom - row.top);
		if (row.cells.length !== (above ?? row).cells.length || (above && !isNear)) close();
		if (row.cells.length > 1) run.push(row);
	}

	close();
	return tables;
}

/** Whether rows have cells one below the other, one column of figures, and all lines of the blocks that they are taken from. */
function isTable(rows: readonly Row[], ofBlock: ReadonlyMap<Laid, readonly Laid[]>): boolean {
	if (rows.length < leastRows) return false;
	const columns = rows[0].cells.map((_, column) => rows.map(({cells}) => cells[column]));
	const blocks = new Set(rows.flatMap(({cells}) => cells.map(cell => ofBlock.get(cell)!)));
	const lines = [...blocks].reduce((sum, block) => sum + block.length, 0);
	const ends = columns.map(cells => cells.reduce((most, {right}) => Math.max(most, right), 0));
	const areApart = columns.every(
		(cells, column) => column === 0 || cells.every(({left}) => left > ends[column - 1]),
	);
	return lines === rows.length * columns.length && areApart && columns.slice(1).some(isOfFigures);
}

// "41,200", "−3.4 %", "€12m", "-"
const figure = /^[^\p{L}]*[\p{N}–—-][^\p{L}]*\p{L}{0,3}[.%]?$/u;

/** Below its head, which is of words. */
const isOfFigures = ([, ...cells]: readonly Laid[]): boolean =>
	cells.filter(({text}) => figure.test(text)).length >= leastOfFigures * cells.length;

function asLine({cells, top, bottom}: Row): Laid {
	const texts = cells.map(({text}) => text);
	return {text: texts.join(' '), left: cells[0].left, right: cells.at(-1)!.right, top, bottom, cells: texts};
}

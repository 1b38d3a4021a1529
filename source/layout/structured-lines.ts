import type {Block} from '../article/article.js';
import {type CellPlaces, cellPlaces} from '../article/cell-places.js';
import {displayWidth, unitsThatFit} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {wrapText} from './wrap.js';

/** A row of a table or of code: parts of its block's text, offsets into that. */
export type StructuredLine = {
	range: Range;
	/** Cells to leave free on the left. */
	indent: number;
	/** What stands in the indent: what a cell is, where each has rows of its own; `name` is where the words of that stand. */
	mark?: SafeText;
	name?: Range;
	/** The cells of a row of a table, with the free cells before each. */
	pieces?: readonly LinePiece[];
	/** Whether a line of code goes on behind the edge. */
	isCut?: true;
	/** Whether it is of a table's head. */
	isHead?: true;
	/** Of the row under a table's head, which has no text: cells of the rule. */
	rule?: number;
};

export type LinePiece = {gap: number; range: Range};

/** The parts of the text that a row shows, with the free cells before each. */
export const piecesOf = ({
	range,
	pieces,
}: {
	range: Range;
	pieces?: readonly LinePiece[];
}): readonly LinePiece[] => pieces ?? [{gap: 0, range}];

/** Stands at the edge where a line of code goes on. */
export const cutMark = safe`>`;

/** The rows of a table or of code in a column of `width` cells. */
export const structuredLines: (block: Block, width: number) => readonly StructuredLine[] = memoize(
	(block: Block, width: number) =>
		block.kind === 'code' ? codeLines(block.text, width) : tableLines(block, width),
	4,
);

// UTF-16 units. A longer line is nothing that a person wrote: it goes on in the next row instead of being cut off.
const longestLine = 2000;

function codeLines(text: SafeText, width: number): StructuredLine[] {
	const lines: StructuredLine[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const end = start + line.length;
		if (line.length > longestLine) {
			for (let at = start; at < end; ) {
				const next = at + Math.max(1, unitsThatFit(text.slice(at, Math.min(end, at + 4 * width)), width));
				lines.push({range: {start: at, end: next}, indent: 0});
				at = next;
			}
		} else if (displayWidth(line) <= width) lines.push({range: {start, end}, indent: 0});
		// The mark for what is cut off takes the last cell.
		else
			lines.push({
				range: {start, end: start + unitsThatFit(line, Math.max(0, width - 1))},
				indent: 0,
				isCut: true,
			});
		start = end + 1;
	}

	return lines;
}

// Cells between two columns.
const gap = 2;

/** A table in even columns where they fit; or else each row as a record, with its cells one below the other. */
function tableLines({text, rows = [], heads = 0}: Block, width: number): StructuredLine[] {
	const places = cellPlaces(text, rows);
	if (!places) return wrapText(text, width).map(range => ({range, indent: 0}));
	const columns = gridColumns(rows, heads, width, Infinity) ?? gridColumns(rows, heads, width, longestLabel);
	return columns ? gridLines(text, rows, places, columns, heads) : recordLines(rows, places, heads, width);
}

/**
The columns of a table, where it fits: each as wide as what it has. Heads, labels of rows where they are long, and cells of more
than `longest` cells of the screen may stand on several rows.
*/
function gridColumns(
	rows: readonly (readonly SafeText[])[],
	heads: number,
	width: number,
	longest: number,
): GridColumn[] | undefined {
	const cells: number[] = [];
	/** What heads and labels would have on one row. */
	const wanted: number[] = [];
	for (const [row, ofRow] of rows.entries()) {
		for (const [column, cell] of ofRow.entries()) {
			const whole = displayWidth(cell.slice(0, width + 1));
			const mayWrap = row < heads || whole > (column === 0 ? longestLabel : longest);
			const least = mayWrap ? displayWidth(longestWord(cell, width)) : whole;
			const leastOfText = column === 0 ? longestLabel : Math.min(whole, narrowestText);
			const needed = row < heads || !mayWrap ? least : Math.max(leastOfText, least);
			cells[column] = Math.max(cells[column] ?? 0, needed);
			wanted[column] = Math.max(wanted[column] ?? 0, mayWrap ? whole : 0);
		}
	}

	let room = width + gap - cells.reduce((sum, needed) => sum + needed + gap, 0);
	if (room < 0) return undefined;
	// The room that is left goes to these, cell by cell to the column that would have the most rows.
	const rowsNeeded = (column: number) => wanted[column] / Math.max(1, cells[column]);
	for (; room > 0; room--) {
		const most = cells.reduce(
			(best, _, column) => (rowsNeeded(column) > rowsNeeded(best) ? column : best),
			0,
		);
		if (rowsNeeded(most) <= 1) break;
		cells[most]++;
	}

	return cells.map((needed, column) => ({cells: needed, isNumeric: isNumeric(rows, heads, column)}));
}

/** The longest word of a text, or its beginning, of which it is enough to know that it is wider than `width`. */
const longestWord = (text: string, width: number): string =>
	text
		.slice(0, longestHead)
		.split(/\s+/)
		.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
		.slice(0, width + 1);

// Cells. Shorter ones stay on one row.
const longestLabel = 16;
// Cells. Text in a narrower column is no pleasure to read: its table is told row by row.
const narrowestText = 24;

// UTF-16 units. What is longer is no head of a column, and no label.
const longestHead = 200;

type GridColumn = {cells: number; isNumeric: boolean};

/** Whether all that a column has under its head are numbers, which stand at the right of it; of any unit, if it is that of all. */
function isNumeric(rows: readonly (readonly SafeText[])[], heads: number, column: number): boolean {
	let common: string | undefined;
	for (let row = heads; row < rows.length; row++) {
		const cell = rows[row][column] ?? '';
		if (noNumber.test(cell)) continue;
		const number = numberOfCell.exec(cell)?.[0];
		if (number === undefined) return false;
		const unit = cell.slice(number.length);
		common ??= unit;
		// Of a label, "12 May", the words count.
		const isBeside = column === 0 ? unit === '' : unit === common || besideNumber.test(unit);
		if (!isBeside) return false;
	}

	return common !== undefined;
}

const numberOfCell = /^[(<>~≈±+\-−–]?\s?\p{Sc}?\s?\d[\d.,:'’\s]*/u;
// A unit of up to three letters, and notes.
const besideNumber = /^(?:[%‰°]|\p{Sc}|[\p{L}°²³/]{1,3})?\)?(?:\s?\[\p{L}?\d*\])*$/u;
// What stands where there is none.
const noNumber = /^[\s\-–—·.?*]*$/;

function gridLines(
	text: string,
	rows: readonly (readonly SafeText[])[],
	places: CellPlaces,
	columns: readonly GridColumn[],
	heads: number,
): StructuredLine[] {
	const total = columns.reduce((sum, {cells}) => sum + cells + gap, -gap);
	// Where text goes on in its column, rows stand apart.
	const isSpaced = rows.some((cells, row) =>
		cells.some((cell, column) => row >= heads && column > 0 && displayWidth(cell) > columns[column].cells),
	);
	return rows.flatMap((cells, row): StructuredLine[] => {
		const isHead = row < heads;
		const parts = cells.map((cell, column): Range[] => {
			const place = places[row][column];
			if (!place) return [];
			return wrapText(cell, columns[column].cells).map(part => movedBy(part, place.start));
		});
		const height = parts.reduce((most, ofCell) => Math.max(most, ofCell.length), 0);
		if (height === 0) return [];
		// From the top, so that each row begins further on in the text than the one above it.
		const lines = Array.from({length: height}, (_, at): StructuredLine => {
			const pieces = piecesInColumns(
				text,
				parts.map(ofCell => ofCell[at]),
				columns,
			);
			const range = {start: pieces[0].range.start, end: pieces.at(-1)!.range.end};
			return {range, indent: 0, pieces, ...(isHead ? {isHead} : {})};
		});
		const isLastOfHead = row === heads - 1 && row < rows.length - 1;
		const end = parts.flat().reduce((most, part) => Math.max(most, part.end), 0);
		if (isSpaced && !isHead && row < rows.length - 1) lines.push({range: {start: end, end}, indent: 0});
		if (!isLastOfHead) return lines;
		return [...lines, {range: {start: end, end}, indent: 0, rule: total}];
	});
}

const movedBy = ({start, end}: Range, by: number): Range => ({start: start + by, end: end + by});

/** Parts of a text, each in its column, with the free cells before it. */
function piecesInColumns(
	text: string,
	parts: readonly (Range | undefined)[],
	columns: readonly GridColumn[],
): LinePiece[] {
	const pieces: LinePiece[] = [];
	let free = 0;
	for (const [column, range] of parts.entries()) {
		const {cells, isNumeric} = columns[column];
		if (range) {
			const own = displayWidth(text.slice(range.start, range.end));
			const before = isNumeric ? cells - own : 0;
			pieces.push({gap: free + before, range});
			free = -own - before;
		}

		free += cells + gap;
	}

	return pieces;
}

function recordLines(
	rows: readonly (readonly SafeText[])[],
	places: CellPlaces,
	heads: number,
	width: number,
): StructuredLine[] {
	const lines: StructuredLine[] = [];
	const names = rows[heads - 1] ?? [];
	const namePlaces = places[heads - 1] ?? [];
	for (const [row, cells] of rows.entries()) {
		const isHead = row < heads;
		// The last row of the head is told with each cell.
		if (row === heads - 1 && isToldWithCells(rows[heads], cells, width)) continue;
		const last = lines.at(-1);
		if (last && !last.isHead) lines.push({range: {start: last.range.end, end: last.range.end}, indent: 0});
		for (const [column, cell] of cells.entries()) {
			const place = places[row][column];
			if (!place) continue;
			const name = isHead ? safe`` : (names[column] ?? safe``);
			const mark = name === '' ? safe`` : safe`${name}: `;
			const placeOfName = isHead ? undefined : namePlaces[column];
			const named = placeOfName && {name: placeOfName};
			const cellsOfMark = displayWidth(mark);
			const fits = cellsOfMark > 0 && cellsOfMark <= width / 2;
			// A longer name has a row of its own above the cell; one that is wider than that stands in the head alone.
			const isAbove = cellsOfMark > 0 && !fits && cellsOfMark <= width + 1;
			if (isAbove)
				lines.push({
					range: {start: place.start, end: place.start},
					indent: 0,
					mark: safe`${name}:`,
					...named,
				});
			const indent = fits ? cellsOfMark : isAbove && width > 4 ? 2 : 0;
			for (const [index, {start, end}] of wrapText(cell, width - indent).entries())
				lines.push({
					range: {start: place.start + start, end: place.start + end},
					indent,
					...(fits && index === 0 ? {mark, ...named} : {}),
					...(isHead ? {isHead: true} : {}),
				});
		}
	}

	return lines;
}

/** Whether each name of a head stands before a cell of the first row below it. */
const isToldWithCells = (
	below: readonly SafeText[] | undefined,
	names: readonly SafeText[],
	width: number,
): boolean => names.every((name, column) => name === '' || (below?.[column] && displayWidth(name) < width));

/** A line of code up to its end, whatever the width: a report cuts nothing. */
export function wholeLine(text: SafeText, {start, end}: Range): SafeText {
	const feed = text.indexOf('\n', end);
	return sliceSafe(text, start, feed < 0 ? text.length : feed);
}

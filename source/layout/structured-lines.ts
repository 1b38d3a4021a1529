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
	const widths: number[] = [];
	for (const [row, cells] of rows.entries()) {
		for (const [column, cell] of cells.entries()) {
			if (places[row][column])
				widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell.slice(0, width + 1)));
		}
	}

	const columns = Array.from(widths, (cells = 0, column) => ({
		cells,
		isNumeric: isNumeric(rows, heads, column),
	}));
	const total = columns.reduce((sum, {cells}) => sum + cells + gap, -gap);
	return total <= width ? gridLines(rows, places, columns, heads) : recordLines(rows, places, heads, width);
}

type GridColumn = {cells: number; isNumeric: boolean};

/** Whether all that a column has under its head are numbers, which stand at the right of it. */
function isNumeric(rows: readonly (readonly SafeText[])[], heads: number, column: number): boolean {
	let numbers = 0;
	for (let row = heads; row < rows.length; row++) {
		const cell = rows[row][column] ?? '';
		if (number.test(cell)) numbers++;
		else if (!noNumber.test(cell)) return false;
	}

	return numbers > 0;
}

// With what may stand beside a number: signs, a currency, a unit of up to three letters, notes.
const number =
	/^[(<>~≈±+\-−–]?\s?\p{Sc}?\s?\d[\d.,:'’\s]*(?:[%‰°]|\p{Sc}|[\p{L}°²³/]{1,3})?\)?(?:\s?\[\p{L}?\d*\])*$/u;
// What stands where there is none.
const noNumber = /^[\s\-–—·.?*]*$/;

function gridLines(
	rows: readonly (readonly SafeText[])[],
	places: CellPlaces,
	columns: readonly GridColumn[],
	heads: number,
): StructuredLine[] {
	const total = columns.reduce((sum, {cells}) => sum + cells + gap, -gap);
	return rows.flatMap((cells, row): StructuredLine[] => {
		const pieces: LinePiece[] = [];
		let free = 0;
		for (const [column, cell] of cells.entries()) {
			const {cells: width, isNumeric} = columns[column];
			const range = places[row][column];
			if (range) {
				const own = displayWidth(cell);
				const before = isNumeric ? width - own : 0;
				pieces.push({gap: free + before, range});
				free = -own - before;
			}

			free += width + gap;
		}

		if (pieces.length === 0) return [];
		const range = {start: pieces[0].range.start, end: pieces.at(-1)!.range.end};
		const line = {range, indent: 0, pieces, ...(row < heads ? {isHead: true as const} : {})};
		const isLastOfHead = row === heads - 1 && row < rows.length - 1;
		return isLastOfHead
			? [line, {range: {start: range.end, end: range.end}, indent: 0, rule: total}]
			: [line];
	});
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

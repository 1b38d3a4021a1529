import {addTo} from '../text/add-to.js';
import {memoize} from '../text/memoize.js';
import {type Line, lineAt, type TextPosition} from './article-lines.js';

/** Where the passage of a pair begins, and the pair's number. */
export type NumberedPlace = TextPosition & {number: number};

/**
What stands in the margin of a row: numbers of pairs, in their order. `hidden` are those of its paragraph for which no row of it
has room, told of by a plus.
*/
export type MarginRow = {shown: readonly number[]; hidden: readonly number[]};

/**
The numbers of pairs by the index of the row beside which they stand, of `room` cells: each where its passage begins, or where
others begin there too, at the next row of the paragraph that has room, or else at one above.
*/
export const marginNumbers: (
	places: readonly NumberedPlace[],
	lines: readonly Line[],
	room: number,
) => ReadonlyMap<number, MarginRow> = memoize(placeNumbers);

function placeNumbers(
	places: readonly NumberedPlace[],
	lines: readonly Line[],
	room: number,
): ReadonlyMap<number, MarginRow> {
	const beginning = new Map<number, number[]>();
	const placed = new Map<number, MarginRow>();
	for (const place of places) {
		const row = lineAt(lines, place);
		// Of a very long article only a part is laid out.
		if (lines[row]?.block === place.block && place.offset < (lines[row].range?.end ?? 0))
			addTo(beginning, row, place.number);
	}

	const done = new Set<number>();
	for (const row of beginning.keys()) {
		const {block} = lines[row];
		if (done.has(block)) continue;
		done.add(block);
		const rows = rowsOfParagraph(lines, row);
		for (const [at, margin] of fillRows(
			rows.map(other => beginning.get(other) ?? []),
			room,
		).entries())
			if (margin.shown.length + margin.hidden.length > 0) placed.set(rows[at], margin);
	}

	return placed;
}

/** The rows of text of the block that a row is of. */
function rowsOfParagraph(lines: readonly Line[], row: number): number[] {
	const isOfIt = (at: number) => lines[at]?.block === lines[row].block && lines[at].range !== undefined;
	let first = row;
	while (isOfIt(first - 1)) first--;
	const rows: number[] = [];
	for (let at = first; isOfIt(at); at++) rows.push(at);
	return rows;
}

/** The margins of a paragraph of which in each row such pairs begin. */
function fillRows(beginning: readonly (readonly number[])[], room: number): MarginRow[] {
	let waiting: readonly number[] = [];
	const shown = beginning.map(own => {
		const [first, left] = fill([], own, room);
		const [row, stillWaiting] = fill(first, waiting, room);
		waiting = [...stillWaiting, ...left];
		return row;
	});
	for (let at = shown.length - 1; at >= 0 && waiting.length > 0; at--)
		[shown[at], waiting] = fill(shown[at], waiting, room);
	const last = shown.length - 1;
	if (waiting.length > 0) {
		const kept = shown[last];
		// The plus takes a cell too.
		const most = kept.findIndex((_, at) => cellsOf(kept.slice(0, at + 1)) + 1 > room);
		shown[last] = most < 0 ? kept : kept.slice(0, most);
		waiting = [...kept.slice(shown[last].length), ...waiting];
	}

	return shown.map((row, at) => ({shown: inOrder(row), hidden: at === last ? inOrder(waiting) : []}));
}

/** Numbers behind those of a row as far as it has room, and the rest of them. */
function fill(row: readonly number[], more: readonly number[], room: number): [number[], readonly number[]] {
	const filled = [...row];
	let at = 0;
	while (at < more.length && cellsOf([...filled, more[at]]) <= room) filled.push(more[at++]);
	return [filled, more.slice(at)];
}

/** Cells of numbers with a space between them. */
const cellsOf = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + String(number).length + 1, -1);

const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((x, y) => x - y);

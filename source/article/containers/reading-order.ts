import type {Laid, LaidPage} from './page-layout.js';

/** A block in the order in which it is read, and where the column ends that it is in. */
export type OrderedBlock = {lines: readonly Laid[]; columnRight: number};

type Box = {lines: readonly Laid[]; left: number; right: number; top: number; bottom: number};

// A page of so many blocks is no text; and taking all together costs time.
const mostBlocks = 1000;
// Points.
const gutter = 6;
const leastColumn = 60;
const deepest = 4;

/**
The blocks of a page column by column: a part of the page that a gutter divides is read from the left part to the right, what goes
over all columns before or behind it (the recursive X-Y cut of Nagy and Seth, 1984, which prefers gutters).
*/
export function inReadingOrder(blocks: LaidPage['blocks']): OrderedBlock[] {
	const boxes = blocks.filter(lines => lines.length > 0).map(boxOf);
	if (boxes.length > mostBlocks) return boxes.map(({lines, right}) => ({lines, columnRight: right}));
	return ordered(boxes, 0);
}

function boxOf(lines: readonly Laid[]): Box {
	const box: Box = {...lines[0], lines};
	for (const {left, right, top, bottom} of lines) {
		box.left = Math.min(box.left, left);
		box.right = Math.max(box.right, right);
		box.top = Math.min(box.top, top);
		box.bottom = Math.max(box.bottom, bottom);
	}

	return box;
}

function ordered(boxes: readonly Box[], depth: number): OrderedBlock[] {
	const columnRight = boxes.reduce((most, {right}) => Math.max(most, right), 0);
	const read: OrderedBlock[] = [];
	let band: Box[] = [];
	let parts: Box[][] | undefined;
	const close = () => {
		if (parts) for (const part of parts) for (const block of ordered(part, depth + 1)) read.push(block);
		else for (const {lines} of band) read.push({lines, columnRight});
	};

	for (const next of bandsOf(boxes)) {
		const together = [...band, ...next];
		const divided = depth < deepest ? columnsIn(together) : undefined;
		if (divided) {
			band = together;
			parts = divided;
			continue;
		}

		close();
		band = next;
		parts = depth < deepest ? columnsIn(next) : undefined;
	}

	close();
	return read;
}

/** Boxes from above, those together between which nothing goes through the whole width. */
function bandsOf(boxes: readonly Box[]): Box[][] {
	const bands: Box[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const box of boxes.toSorted((x, y) => x.top - y.top || x.left - y.left)) {
		if (box.top >= end) bands.push([]);
		bands.at(-1)!.push(box);
		end = Math.max(end, box.bottom);
	}

	return bands;
}

/** The columns of boxes, from the left; undefined where no gutter goes through all of them, or too little stands beside it. */
function columnsIn(boxes: readonly Box[]): Box[][] | undefined {
	const columns: Box[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const box of boxes.toSorted((x, y) => x.left - y.left)) {
		if (box.left >= end + gutter) columns.push([]);
		columns.at(-1)!.push(box);
		end = Math.max(end, box.right);
	}

	const isWide = (column: readonly Box[]) =>
		column.reduce((most, {right}) => Math.max(most, right), 0) - column[0].left >= leastColumn;
	return columns.length > 1 && columns.every(isWide) && areBeside(columns) ? columns : undefined;
}

/** Whether columns share a height: what stands on the right above what is on the left is a part of a letter's head. */
function areBeside(columns: readonly (readonly Box[])[]): boolean {
	const highest = (column: readonly Box[]) => column.reduce((least, {top}) => Math.min(least, top), Infinity);
	const lowest = (column: readonly Box[]) => column.reduce((most, {bottom}) => Math.max(most, bottom), 0);
	return columns.every((column, index) => {
		const before = columns[index - 1];
		return !before || (highest(column) < lowest(before) && highest(before) < lowest(column));
	});
}

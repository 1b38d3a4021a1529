import {raisedDigits} from '../page-text.js';
import {withTables} from './laid-tables.js';

/** A line of a page, and where it stands on it, in points from the left and from above; `cells`: of a row of a table. */
export type LaidLine = {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	cells?: readonly string[];
};

/** A page: its height, and its lines, in the order in which they are read; those that stand together are a block. */
export type LaidPage = {height: number; blocks: LaidLine[][]};

const mark =
	/<(?:page [^>]*\bheight="([\d.]+)"|(block)\b|(line)\b|word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*))/g;
const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
The pages in what `pdftotext -bbox-layout` writes: XHTML with an element for each page, block, line and word. It divides lines
that are set wide, and has their pieces in any order.
*/
export function pagesIn(layout: string): LaidPage[] {
	const pages: LaidPage[] = [];
	let block: LaidLine[] = [];
	let line: LaidLine | undefined;
	for (const [, height, isBlock, isLine, xMin, yMin, xMax, yMax, word] of layout.matchAll(mark)) {
		if (height !== undefined) pages.push({height: Number(height), blocks: []});
		else if (isBlock) {
			block = [];
			pages.at(-1)?.blocks.push(block);
		} else if (isLine) line = undefined;
		else {
			// Soft hyphens within a word are not seen; at its end it is divided.
			const text = word
				.replace(/&(\w+);/g, (reference, name) => characters[name] ?? reference)
				.replace(/\u00AD(?!$)/g, '');
			const [left, top, right, bottom] = [xMin, yMin, xMax, yMax].map(Number);
			const placed = {text, left, right, top, bottom};
			if (line) addTo(line, placed);
			else {
				line = placed;
				block.push(line);
			}
		}
	}

	return pages.map(({height, blocks}) => ({height, blocks: withTables(withMarkers(blocks.map(wholeLines)))}));
}

// Points, and characters: "•", "12.", "(iv)".
const nearMarker = 60;
const longestMarker = 4;

// Points from the top of a marker, which may be smaller than the text, to that of its item; the nearest first.
const besideMarker = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** Blocks in which what an item of a list is marked by, which is a block of its own, stands before the item. */
function withMarkers(blocks: readonly LaidLine[][]): LaidLine[][] {
	const byPlace = new Map<number, LaidLine[]>();
	const isMarker = (lines: readonly LaidLine[]) =>
		lines.length === 1 && lines[0].text.length <= longestMarker && /^\W|[.)]$/.test(lines[0].text);
	for (const line of blocks.filter(lines => !isMarker(lines)).flat()) {
		const place = Math.round(line.top);
		const lines = byPlace.get(place);
		if (lines) lines.push(line);
		else byPlace.set(place, [line]);
	}

	return blocks.filter(lines => {
		if (!isMarker(lines)) return true;
		const [{text, left, right, top}] = lines;
		const item = besideMarker
			.flatMap(near => byPlace.get(Math.round(top) + near) ?? [])
			.find(line => line.left > right && line.left - right < nearMarker && isBeside(line, lines[0]));
		if (!item) return true;
		item.text = `${text} ${item.text}`;
		item.left = left;
		return false;
	});
}

/** Adds to a line what stands beside it; a number that is smaller and higher is that of a note, and must not be one of the text. */
function addTo(line: LaidLine, {text, left, right, top, bottom}: LaidLine): void {
	const isRaised =
		/^\d{1,3}$/.test(text) && bottom - top < raised * (line.bottom - line.top) && bottom < line.bottom;
	line.text += isRaised ? raisedDigits(text) : ` ${text}`;
	line.left = Math.min(line.left, left);
	line.right = Math.max(line.right, right);
	line.top = Math.min(line.top, top);
	line.bottom = Math.max(line.bottom, bottom);
}

// Of the height of a line.
const raised = 0.8;

/** The lines of a block from above, with the pieces at one height as one. */
function wholeLines(pieces: readonly LaidLine[]): LaidLine[] {
	const rows: LaidLine[][] = [];
	for (const piece of pieces.toSorted((x, y) => x.top - y.top)) {
		const row = rows.at(-1);
		if (row && isBeside(row[0], piece)) row.push(piece);
		else rows.push([piece]);
	}

	return rows.map(row => {
		const [first, ...others] = row.sort((x, y) => x.left - y.left);
		for (const other of others) addTo(first, other);
		return first;
	});
}

/** Whether two pieces of text stand at one height. */
const isBeside = (x: LaidLine, y: LaidLine): boolean =>
	Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 0.5 * Math.min(x.bottom - x.top, y.bottom - y.top);

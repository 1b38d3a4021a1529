import {clamp} from './scroll.js';

/** Where a text column stands in a window: cells. */
export type Column = {left: number; width: number};

/** The least and the most cells that a person can ask a line to have. */
export const lineWidths = {least: 20, most: 200} as const;

/** Whether a value is a width that a person can ask for. */
export const isLineWidth = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= lineWidths.least && (value as number) <= lineWidths.most;

// Below this a window has no cells to spare for air and margins.
const narrowWindow = 50;
const leastAir = 2;
/** Cells for the number of a pair beside a text: as many as the longest one has, two at the least, and a space. */
export const marginFor = (longest: number): number => Math.max(2, longest) + 1;
const leastMargin = marginFor(0);

/** The reader's column: centred, of the width asked for where the window has it, with its margin to the left. */
export function readerColumn(columns: number, wanted: number): Column {
	if (columns < narrowWindow) return {left: 0, width: columns};
	const width = clamp(wanted, 20, columns - 2 * (leastAir + leastMargin));
	return {left: Math.floor((columns - width) / 2), width};
}

/** The narrowest window in which two texts stand side by side. */
const sideBySideFrom = 80;

/** How the two texts of the compare screen stand in a window. */
export type PaneGeometry = {
	stacked: boolean;
	/** Cells of a pane, its margin included. */
	pane: number;
	margin: number;
	/** Cells of a text within it. */
	text: number;
};

/** Two panes of equal width with a bar between them, or one over the other in a narrow window. */
export function paneGeometry(columns: number, margin: number): PaneGeometry {
	const stacked = columns < sideBySideFrom;
	// A space before the bar; after it comes the margin of the right pane.
	const pane = stacked ? columns : Math.floor((columns - 2) / 2);
	return {stacked, pane, margin, text: Math.max(1, pane - margin)};
}

// From so many rows on, a header and a status row are set off from the text by empty ones.
const rowsWithAir = 16;

/** Rows of a window with a header and a status row: empty rows under the one and over the other, and the body between. */
export type Frame = {air: 0 | 1; body: number};

/** The rows of a window of `rows`: the body has one at the least. */
export function frameOf(rows: number): Frame {
	const air = rows >= rowsWithAir ? 1 : 0;
	return {air, body: Math.max(1, rows - 2 - 2 * air)};
}

/** Rows of the compare screen; stacked, `half` are A's and B's each, with a rule between them. */
export type CompareFrame = PaneGeometry & {
	header: boolean;
	/** Whether there is a row for the overview strips. */
	overview: boolean;
	air: boolean;
	body: number;
	half: number;
};

/** How many rows the reason for a pair may take at the foot of a window of so many rows, so that the panes keep most of them. */
export const mostReasonRows = (rows: number): number => (rows >= rowsWithAir ? 3 : rows >= 12 ? 2 : 1);

/**
The rows of the compare screen in a window, in cells, where the longest number of a pair has so many cells, with so many rows at
the foot over the status.
*/
export function compareFrameOf(
	{columns, rows}: {columns: number; rows: number},
	longest: number,
	foot = 1,
): CompareFrame {
	const geometry = paneGeometry(columns, marginFor(longest));
	const header = rows >= 8;
	const overview = rows >= 10 && !geometry.stacked;
	const air = rows >= rowsWithAir && !geometry.stacked;
	const body = Math.max(1, rows - foot - 1 - [header, overview, air].filter(Boolean).length);
	return {
		...geometry,
		header,
		overview,
		air,
		body,
		half: geometry.stacked ? Math.max(1, Math.floor((body - 1) / 2)) : body,
	};
}

/** Cells that the pointer takes before each row of a list. */
export const pointerWidth = 3;

/** From so many columns on, the preview stands beside the list, and elsewhere under it. */
const previewBesideFrom = 110;
/** What a preview beside a list has at the least: so many cells, and so much of the window. */
const leastPreview = {cells: 40, share: 0.3} as const;

/** The list of the library or of hits and the preview of what is highlighted: cells and rows, 0 where there is none. */
export type ListFrame = {
	beside: boolean;
	list: Column & {height: number};
	preview: Column & {height: number};
};

/**
A list of `entries` and its preview, in a body of so many columns and rows. Beside its preview, a list has six tenths of the
columns, or more where it needs more: `needed` cells.
*/
export function listFrameOf(columns: number, body: number, entries: number, needed = 0): ListFrame {
	if (columns >= previewBesideFrom) {
		const most = columns - 3 - Math.max(leastPreview.cells, Math.ceil(columns * leastPreview.share));
		const width = clamp(needed, Math.floor(columns * 0.6), most);
		const left = width + 2;
		return {
			beside: true,
			list: {left: 0, width, height: body},
			preview: {left, width: columns - left - 1, height: body},
		};
	}

	// The list has two thirds of the rows, or fewer where it needs fewer.
	const height = body < 9 ? body : Math.min(Math.max(1, entries), Math.ceil((body * 2) / 3));
	const under = body - height - 1;
	return {
		beside: false,
		list: {left: 0, width: columns, height},
		preview: {left: 3, width: Math.max(1, columns - 4), height: under >= 2 ? under : 0},
	};
}

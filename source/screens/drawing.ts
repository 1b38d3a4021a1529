import {type RowSegment, widthOf} from './components/row-segments.js';

/** A screen, row by row, each as wide as the window or less. */
export type Drawing = {
	above: readonly RowSegment[][];
	/** Where it shows a list: its visible items, each of one or more rows, and the index of the highlighted one. */
	list?: {items: readonly RowSegment[][][]; highlighted: number};
	below: readonly RowSegment[][];
};

/** All rows of a screen. */
export const rowsOf = ({above, list, below}: Drawing): RowSegment[][] => [
	...above,
	...(list?.items.flat() ?? []),
	...below,
];

/** Cells from the left and rows from the top, both from 0. */
export type CursorPlace = {row: number; column: number};

/** Where the terminal's cursor stands, for who types and for input methods, which open there; undefined where nothing is typed. */
export function cursorOf(drawing: Drawing): CursorPlace | undefined {
	for (const [row, segments] of rowsOf(drawing).entries()) {
		const at = segments.findIndex(({hasCursor}) => hasCursor);
		if (at >= 0) return {row, column: widthOf(segments.slice(0, at))};
	}

	return undefined;
}

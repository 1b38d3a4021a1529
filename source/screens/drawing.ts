import type {RowSegment} from './components/row-segments.js';

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

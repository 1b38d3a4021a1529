import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** Where each cell of a table stands in the text of its block, row by row; nothing for an empty one. */
export type CellPlaces = readonly (readonly (Range | undefined)[])[];

/** Finds the cells of a table in its text, in which they stand one after the other. Undefined where they do not. */
export function cellPlaces(text: string, rows: readonly (readonly SafeText[])[]): CellPlaces | undefined {
	let at = 0;
	let isFound = true;
	const places = rows.map(cells =>
		cells.map(cell => {
			if (cell === '') return undefined;
			const start = text.indexOf(cell, at);
			if (start < 0 || start > at + longestBetween) {
				isFound = false;
				return undefined;
			}

			at = start + cell.length;
			return {start, end: at};
		}),
	);
	return isFound ? places : undefined;
}

// UTF-16 units between two cells.
const longestBetween = 3;

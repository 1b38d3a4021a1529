import {blankRow, isSameCell, type Row} from './parse-row.js';

/** The rows `top` to `bottom`, both counted from 0, move up by `by` rows, or down when `by` is negative. */
export type Shift = {top: number; bottom: number; by: number};

// What scrolling takes by itself: a region, the shift, the whole screen again.
const shiftBytes = 14;
// What it takes to go to a row, or to a run within it.
const moveBytes = 7;

/**
The shift of neighbouring rows that brings the screen nearest to the wanted one, or undefined when none saves bytes.
For each likely distance it finds the rows of which the sum of savings is greatest (Bentley, Programming Pearls, column 8),
those counted in that the shift leaves empty. The savings are estimates: `paintRow` may write a little less.
*/
export function findShift(shown: readonly Row[], wanted: readonly Row[]): Shift | undefined {
	const rows = wanted.length;
	const inPlace = wanted.map((row, index) => paintBytes(shown[index], row));
	if (inPlace.reduce((sum, bytes) => sum + bytes, 0) <= 2 * shiftBytes) return undefined;
	const blank = blankRow(wanted[0].texts.length);
	// Where a shift leaves an empty row.
	const savedByBlank = wanted.map((row, index) => inPlace[index] - paintBytes(blank, row));
	let best: Shift | undefined;
	let most = shiftBytes;
	for (const by of likelyShifts(shown, wanted)) {
		const distance = Math.abs(by);
		// Seen from where the rows go to: the last row of the screen when they go up, the first when they go down.
		const place = (step: number) => (by > 0 ? step : rows - 1 - step);
		let start = 0;
		let saved = 0;
		let blanks = 0;
		for (let step = 0; step < distance; step++) blanks += savedByBlank[place(step)];
		for (let step = 0; step + distance < rows; step++) {
			const row = place(step);
			if (saved <= 0) {
				saved = 0;
				start = step;
			}

			saved += inPlace[row] - paintBytes(shown[row + by], wanted[row]);
			blanks += savedByBlank[place(step + distance)] - savedByBlank[row];
			if (saved + blanks > most) {
				most = saved + blanks;
				const [first, last] = [place(start), place(step + distance)];
				best = {top: Math.min(first, last), bottom: Math.max(first, last), by};
			}
		}
	}

	return best;
}

// A row that stands more often on the screen, such as an empty one, does not tell where it has gone.
const mostPlaces = 3;

/** The distances by which some row of the screen has moved just as it was; the same row is the same object. */
function likelyShifts(shown: readonly Row[], wanted: readonly Row[]): Set<number> {
	const places = new Map<Row, number[]>();
	for (const [index, row] of shown.entries()) {
		const known = places.get(row);
		if (known) known.push(index);
		else places.set(row, [index]);
	}

	const shifts = new Set<number>();
	for (const [index, row] of wanted.entries()) {
		const from = places.get(row) ?? [];
		if (from.length <= mostPlaces) for (const place of from) shifts.add(place - index);
	}

	shifts.delete(0);
	return shifts;
}

/** About how many bytes it takes to make a row show another. */
function paintBytes(shown: Row, wanted: Row): number {
	if (shown === wanted) return 0;
	const columns = wanted.texts.length;
	let bytes = 0;
	let isSame = true;
	for (let column = 0; column < columns; column++) {
		const wasSame = isSame;
		isSame = isSameCell(shown, wanted, column);
		if (isSame) continue;
		if (wasSame) bytes += moveBytes;
		// What is to be empty is erased in one go.
		if (wanted.texts[column] !== ' ') bytes += 1;
	}

	return bytes;
}

import type {Side} from '../compare/comparison.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {joinSafe, type SafeText} from '../text/safe-text.js';
import {clamp} from './scroll.js';

/** A piece of the strip: the number of a pair, by its index, or dots. */
export type StripPiece = {text: SafeText; pair?: number};

/**
A row that shows where in an article its pairs lie, as the overview beside a scroll bar does: `width` cells stand for its `length` characters, and each pair for the cell at which
its passage begins, with its label. Where several fall on the same cells, the current one is shown, or else the first; between any two stands
a dot.
*/
export function overviewStrip(
	pairs: readonly NumberedPair[],
	labels: readonly SafeText[],
	side: Side,
	length: number,
	width: number,
	current: number,
	dot: SafeText,
): StripPiece[] {
	const cells: (number | undefined)[] = new Array(Math.max(0, width)).fill(undefined);
	for (const index of [current, ...pairs.keys()]) {
		const pair = pairs[index];
		if (!pair) continue;
		const label = labels[index];
		if (label.length > width) continue;
		const at = clamp(Math.floor((pair[side].start / Math.max(1, length)) * width), 0, width - label.length);
		// Free cells on both sides keep two numbers from being read as one.
		const room = Array.from({length: label.length + 2}, (_, cell) => at - 1 + cell);
		if (room.every(cell => cells[cell] === undefined))
			for (const cell of room.slice(1, -1)) cells[cell] = index;
	}

	const pieces: StripPiece[] = [];
	for (let cell = 0; cell < cells.length; ) {
		const pair = cells[cell];
		const text = pair === undefined ? dot : labels[pair];
		const last = pieces.at(-1);
		if (pair === undefined && last && last.pair === undefined) last.text = joinSafe([last.text, text]);
		else pieces.push(pair === undefined ? {text} : {text, pair});
		cell += pair === undefined ? 1 : text.length;
	}

	return pieces;
}

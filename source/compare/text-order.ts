import type {Range} from '../text/words.js';

/** What stands in both passages, in the order of A, then of B. */
export const inTextOrder = (x: {a: Range; b: Range}, y: {a: Range; b: Range}): number =>
	x.a.start - y.a.start || x.b.start - y.b.start;

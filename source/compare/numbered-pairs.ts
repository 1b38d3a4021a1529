import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {Comparison, Pair} from './comparison.js';

/** A pair as screens and reports show it: its number, from 1, with a question mark behind that of an unsure one: "15?". */
export type NumberedPair = Pair & {label: SafeText; isUnsure: boolean};

/**
The pairs of a comparison in their order, and behind them, where they are asked for, the unsure ones: the numbers of the others
are the same with them and without.
*/
export const numberedPairs: (comparison: Comparison, withUnsure: boolean) => readonly NumberedPair[] =
	memoize(numberPairs, 2);

function numberPairs({pairs, unsure}: Comparison, withUnsure: boolean): NumberedPair[] {
	return [
		...pairs.map((pair, index) => ({...pair, label: safe`${index + 1}`, isUnsure: false})),
		...(withUnsure ? unsure : []).map((pair, index) => ({
			...pair,
			label: safe`${pairs.length + index + 1}?`,
			isUnsure: true,
		})),
	];
}

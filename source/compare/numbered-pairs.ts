import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {Comparison, Pair} from './comparison.js';

/** A pair as screens and reports show it: with its number as a text, with a question mark behind that of an unsure one: "15?". */
export type NumberedPair = Pair & {label: SafeText; isUnsure: boolean; isPutAside: boolean};

/**
The pairs of a comparison in the order of their numbers; behind them, where they are asked for, the unsure ones; and last those
that a person put aside. The numbers are the same with the unsure ones and without.
*/
export const numberedPairs: (comparison: Comparison, withUnsure: boolean) => readonly NumberedPair[] =
	memoize(labelPairs, 2);

function labelPairs({pairs, unsure, putAside}: Comparison, withUnsure: boolean): NumberedPair[] {
	return [
		...pairs.map(pair => ({...pair, label: safe`${pair.number}`, isUnsure: false, isPutAside: false})),
		...(withUnsure ? unsure : []).map(pair => ({
			...pair,
			label: safe`${pair.number}?`,
			isUnsure: true,
			isPutAside: false,
		})),
		...putAside.map(pair => ({...pair, label: safe`${pair.number}`, isUnsure: false, isPutAside: true})),
	];
}

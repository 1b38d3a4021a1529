import type {NumberedPair} from '../compare/numbered-pairs.js';
import type {Symbols} from '../layout/symbols.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';

/** The numbers of pairs with what is judged of them, by their indices: "3✓", "4✗"; "5*" where there is no more than a note. */
export const pairLabels: (pairs: readonly NumberedPair[], symbols: Symbols) => readonly SafeText[] = memoize(
	(pairs: readonly NumberedPair[], symbols: Symbols) =>
		pairs.map(pair => safe`${pair.label}${markOf(pair, symbols)}`),
);

function markOf({judgement}: NumberedPair, {right, wrong, note}: Symbols): SafeText {
	if (!judgement) return safe``;
	if (judgement.verdict) return judgement.verdict === 'right' ? right : wrong;
	return judgement.isByHand ? right : note;
}

/** The highest number of these pairs; 0 where there are none. */
export const highestNumber: (pairs: readonly NumberedPair[]) => number = memoize(
	(pairs: readonly NumberedPair[]) => pairs.reduce((most, {number}) => Math.max(most, number), 0),
);

/** Cells of the longest label that any of these pairs may have, also when somebody judges: nothing moves then. */
export const longestLabel = (pairs: readonly NumberedPair[]): number =>
	pairs.length === 0 ? 0 : String(highestNumber(pairs)).length + 1;

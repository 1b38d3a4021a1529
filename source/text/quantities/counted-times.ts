import {type FigureToken, startsWithCapital} from './figure-tokens.js';
import type {QuantityLexicon} from './quantity-lexicon.js';

/** Whether "times" at a token counts, as in "won five times"; in "five times as many" it multiplies. */
export function countsTimes(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): boolean {
	if (lexicon.language !== 'en' || tokens[at]?.lower !== 'times') return false;
	const next = tokens[at + 1];
	return (
		next === undefined || next.sort !== 'word' || !(multiplied.test(next.lower) || startsWithCapital(next))
	);
}

const multiplied =
	/^(?:as|more|less|fewer|the|its|their|his|her|our|what|that|over|better|worse|table|square)$|er$/;

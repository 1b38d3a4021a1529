import {toSafeText} from '../../text/safe-text.js';
import {tokensOf} from '../../text/tokens.js';
import {gateOf} from '../gate.js';
import {measurePairs} from '../pair-features.js';
import type {Reading} from '../sentences-of.js';
import {vocabularyOf} from '../vocabulary.js';

export {featureNames} from '../pair-features.js';

/** The gate of two articles that are given as sentences in English, and the features of every two that share a unit. */
export function measure(a: string[], b: string[]): {gate: number; pairs: Map<string, number[]>} {
	const vocabulary = vocabularyOf(reading(a), reading(b));
	const pairs = new Map<string, number[]>();
	measurePairs(vocabulary, (i, j, features) => pairs.set(`${i} ${j}`, [...features]));
	return {gate: gateOf(vocabulary), pairs};
}

const reading = (sentences: string[]): Reading => ({
	language: 'en',
	sentences: sentences.map((raw, block) => {
		const text = toSafeText(raw);
		const range = {start: 0, end: text.length};
		return {...range, text, block, inBlock: range, tokens: tokensOf(text)};
	}),
});

import {describe, expect, it} from 'vitest';
import {inCanonicalOrder} from '../../source/compare/alignment.js';
import {likelyPairs} from '../../source/compare/likely-pairs.js';
import {articleOf} from './articles.js';

/** The pairs of all sentences of two texts, and how many sentences A has. */
function pairsOf(textA: string, textB: string) {
	return inCanonicalOrder(
		articleOf(textA),
		articleOf(textB),
		alignment => {
			const [inA, inB] = [alignment.vocabulary.a, alignment.vocabulary.b].map(all => [...all.keys()]);
			return {sentences: inA.length, pairs: likelyPairs(inA, inB, alignment)};
		},
		result => result,
	);
}

const report = (length: number, thing: string) =>
	Array.from({length}, (_, at) => `The ${thing} of village ${at} sold ${7 * at + 3} sheep in May.`).join(
		'\n\n',
	);

describe('the pairs of sentences that are held against each other', () => {
	it('are all of those of short passages', () => {
		expect(pairsOf(report(8, 'market'), report(10, 'farmer')).pairs).toHaveLength(80);
	});

	it('are few for each sentence of long ones', () => {
		for (const length of [40, 80, 160]) {
			const {sentences, pairs} = pairsOf(report(length, 'market'), report(length, 'farmer'));
			expect(sentences).toBe(length);
			expect(pairs.length).toBeLessThanOrEqual(5 * length);
		}
	});

	it('hold the sentences that are the same', () => {
		const text = report(30, 'market');
		const {pairs} = pairsOf(text, `Nothing else is new.\n\n${text}`);
		expect(
			new Set(pairs.filter(({i, j}) => Math.abs(i - j) === 1).map(({i}) => i)).size,
		).toBeGreaterThanOrEqual(30);
	});
});

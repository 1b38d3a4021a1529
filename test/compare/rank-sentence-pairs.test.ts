import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rankSentencePairs} from '../../source/compare/rank-sentence-pairs.js';
import {longSeed, madeUpArticle, shortSeed} from './articles.js';

describe('ranking sentence pairs', () => {
	it('puts the pairs that an editor would draw among the first of the bundled articles', () => {
		const first = rankSentencePairs(longSeed, shortSeed).slice(0, 5);
		const has = (inA: string, inB: string) =>
			first.some(({a, b}) => a.text.includes(inA) && b.text.includes(inB));
		expect(has('full-scale invasion', 'full-scale invasion')).toBe(true);
		expect(has('Buryatia', 'Buryatia')).toBe(true);
		expect(has('UK Ministry of Defence', 'British defense officials')).toBe(true);
	});

	it('gives every pair once, best first, with a score above 0 and at most 1', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const ranked = rankSentencePairs(a, b);
				const places = ranked.map(pair => `${pair.a.start} ${pair.b.start}`);
				expect(new Set(places).size).toBe(places.length);
				for (const [at, {score}] of ranked.entries()) {
					expect(score).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? 1);
				}
			}),
		);
	});

	it('is the same the other way about', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const back = rankSentencePairs(b, a).map(({a, b, score}) => ({a: b, b: a, score}));
				expect(back).toEqual(rankSentencePairs(a, b));
			}),
		);
	});
});

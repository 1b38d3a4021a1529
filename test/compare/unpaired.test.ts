import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {articleOf, longSeed, madeUpArticle, shortSeed} from './articles.js';

describe('what only one of two articles says', () => {
	it('is each sentence that stands in no pair, in its order, and no other', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const comparison = compareArticles(a, b);
				for (const side of ['a', 'b'] as const) {
					const {sentences} = sentencesOf(comparison[side]);
					const paired = comparison.pairs.map(pair => pair[side].text).join(' ');
					const {passages, sentences: count, of, share} = comparison.only[side];
					expect(of).toBe(sentences.length);
					const only = passages.map(({text}) => text).join(' ');
					expect(sentences.filter(({text}) => only.includes(text)).length).toBeGreaterThanOrEqual(count);
					for (const {text} of sentences) expect(`${only} ${paired}`).toContain(text);
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
					const starts = passages.map(({start}) => start);
					expect(starts).toEqual([...starts].sort((x, y) => x - y));
				}
			}),
			{numRuns: 30},
		);
	});

	it('counts sentences and words', () => {
		const shared =
			'The ferry sank off Lesvos on Monday with forty people on board, the coastguard in Mytilene said.';
		const comparison = compareArticles(articleOf(`${shared} Nobody knows why.`), articleOf(shared));
		expect(comparison.pairs).toHaveLength(1);
		const only = comparison.only.a;
		expect(only.passages.map(({text}) => text)).toEqual(['Nobody knows why.']);
		expect([only.sentences, only.of]).toEqual([1, 2]);
		expect(only.share).toBeCloseTo(3 / 20);
		expect(comparison.only.b).toEqual({passages: [], sentences: 0, of: 1, share: 0});
	});

	it('leaves out of the bundled articles what stands in a pair', () => {
		const comparison = compareArticles(longSeed, shortSeed);
		const texts = comparison.only.b.passages.map(({text}) => text);
		expect(comparison.pairs.length).toBeGreaterThan(0);
		for (const {b} of comparison.pairs) expect(texts.join(' ')).not.toContain(b.text);
		expect(texts.length).toBeGreaterThan(0);
	});
});

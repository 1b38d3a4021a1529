import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {articleLikeness} from '../../source/compare/article-likeness.js';
import {alignmentOf, articleOf, madeUpParts} from './articles.js';

const likenessOf = (a: Article, b: Article) => {
	const {vocabulary, similarity} = alignmentOf(a, b);
	return articleLikeness(vocabulary, similarity, 0);
};
const likenessOfTexts = (a: string, b: string) => likenessOf(articleOf(a), articleOf(b));

const lead = 'A tram hit a lorry at Kessel Bridge in Norvik on 4 May. Eleven people were hurt.';
const rest = 'The line was closed. Buses ran in its place. A crane came. The track is bent.';

describe('how alike two articles are', () => {
	it('is all in an article and itself', () => {
		const {similarity, numbers, leads, words} = likenessOfTexts(`${lead} ${rest}`, `${lead} ${rest}`);
		for (const value of [similarity, numbers, leads, words]) expect(value).toBeCloseTo(1);
	});

	it('is nothing where they have nothing in common', () => {
		const {similarity, numbers, leads, words} = likenessOfTexts(
			`${lead} ${rest}`,
			'Judge Ottilie Rahn freed 27 pickets.',
		);
		expect([similarity, numbers, leads, words]).toEqual([0, 0, 0, 0]);
	});

	it('counts what either begins with, wherever the other has it', () => {
		const late = `${rest} ${rest} The lorry at Kessel Bridge in Norvik had been stolen on 4 May. Eleven were hurt.`;
		const {leads} = likenessOfTexts(`${lead} ${rest}`, late);
		expect(leads).toBeGreaterThan(0.4);
		expect(leads).toBeLessThan(1);
	});

	it('counts numbers by themselves', () => {
		const other = 'A fire at Kessel Bridge in Norvik on 9 May hurt 14 people.';
		const same = 'A fire at Marrick Tower in Oxley on 4 May hurt 11 people.';
		expect(likenessOfTexts(lead, same).numbers).toBeGreaterThan(likenessOfTexts(lead, other).numbers);
	});

	it('is in its ranges, and the same from both sides', () => {
		fc.assert(
			fc.property(madeUpParts, madeUpParts, (a, b) => {
				const likeness = likenessOf(a, b);
				expect(likenessOf(b, a)).toEqual(likeness);
				const {length, ...shares} = likeness;
				expect(length).toBeGreaterThanOrEqual(0);
				for (const share of Object.values(shares)) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1 + 1e-9);
				}
			}),
		);
	});
});

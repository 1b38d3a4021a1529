import {describe, expect, it} from 'vitest';
import {indexedArticle, packIndexed, unpackIndexed} from '../../source/engines/indexed-article.js';
import {ReuseSearch} from '../../source/engines/reuse-search.js';
import {findReuse} from '../../source/stories/find-reuse.js';
import {reuseOfArticles} from '../../source/stories/reuse-of-articles.js';
import {reusingArticles} from '../stories/reused.js';

const searchOf = (articles = reusingArticles) => {
	const search = new ReuseSearch();
	// As they come into a thread.
	for (const article of articles) search.add(unpackIndexed(packIndexed(indexedArticle(article))));
	return search;
};

describe('a search for reuse', () => {
	it('goes on where it was left, and finds in the end what is found at once', () => {
		const search = searchOf();
		let steps = 0;
		// Given up after one step each time.
		const oneStep = () => {
			let isFirst = true;
			return search.goOn(Number.POSITIVE_INFINITY, () => {
				const isLeft = !isFirst;
				isFirst = false;
				return isLeft;
			});
		};
		let last = oneStep();
		for (; !last.found; steps++) {
			const next = oneStep();
			expect(next.done).toBeGreaterThanOrEqual(last.done);
			last = next;
		}

		expect(steps).toBeGreaterThan(reusingArticles.length);
		expect(last.done).toBe(1);
		expect(reuseOfArticles(last.found!, reusingArticles)).toEqual(findReuse(reusingArticles));
	});

	it('begins anew with what is added', () => {
		const search = searchOf(reusingArticles.slice(0, 2));
		expect(search.goOn(Number.POSITIVE_INFINITY).found?.passages).toEqual([]);
		for (const article of reusingArticles.slice(2)) search.add(indexedArticle(article));
		expect(search.goOn(0)).toEqual({done: 0});
		expect(search.goOn(Number.POSITIVE_INFINITY).found?.passages).toHaveLength(3);
	});

	it('finds nothing in a library of none', () => {
		expect(searchOf([]).goOn(Number.POSITIVE_INFINITY)).toEqual({
			done: 1,
			found: {passages: [], articles: []},
		});
	});
});

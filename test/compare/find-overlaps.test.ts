import {describe, expect, it} from 'vitest';
import {findOverlaps} from '../../source/compare/find-overlaps.js';
import {articleOf, longSeed, shortSeed} from './articles.js';

describe('overlaps', () => {
	const cooking = articleOf(
		'Simmer the onions slowly in butter until they are soft, then add the flour and the stock.',
	);

	it('are found between articles on one thing, best first', () => {
		const copy = articleOf(longSeed.original);
		const [first, second] = findOverlaps([cooking, longSeed, shortSeed, copy]);
		expect(new Set([first.a, first.b])).toEqual(new Set([longSeed, copy]));
		expect([second.a, second.b]).toContain(shortSeed);
		expect(first.score).toBeGreaterThan(second.score);
	});

	it('are not found where nothing is shared', () => {
		const found = findOverlaps([cooking, longSeed, shortSeed]);
		expect(found.every(({a, b}) => a !== cooking && b !== cooking)).toBe(true);
		expect(findOverlaps([])).toEqual([]);
		expect(findOverlaps([cooking])).toEqual([]);
		expect(findOverlaps([articleOf(''), articleOf('')])).toEqual([]);
	});

	it('score between 0 and 1, and not below the minimum', () => {
		for (const {score} of findOverlaps([longSeed, shortSeed], {minimumScore: 0})) {
			expect(score).toBeGreaterThan(0);
			expect(score).toBeLessThanOrEqual(1);
		}

		expect(findOverlaps([longSeed, shortSeed], {minimumScore: 0.99})).toEqual([]);
	});
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createOverlapIndex} from '../../source/compare/overlap-index.js';
import {runningText} from '../../source/compare/running-text.js';
import {articleOf, longSeed, shortSeed} from './articles.js';

const indexOf = (texts: readonly string[]) => {
	const index = createOverlapIndex();
	for (const text of texts) index.add(text);
	return index;
};

// Words of no language, so that each is its own stem; all of them content words.
const words = ['kamo', 'belu', 'tirad', 'ozok', 'pelim', 'xuvat'];
const text = fc.array(fc.constantFrom(...words), {maxLength: 12}).map(list => list.join(' '));

/** The same cosine, written down as it is defined. */
function naiveCosine(texts: readonly string[], a: number, b: number): number {
	const counted = texts.map(one => {
		const counts = new Map<string, number>();
		for (const word of one.match(/\w+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	});
	const weigh = (one: number, word: string) => {
		const count = counted[one].get(word) ?? 0;
		if (count === 0) return 0;
		const having = counted.filter(counts => counts.has(word)).length;
		return (1 + Math.log(count)) * Math.log(1 + texts.length / having);
	};
	const product = (one: number, other: number) =>
		words.reduce((sum, word) => sum + weigh(one, word) * weigh(other, word), 0);
	return product(a, b) === 0 ? 0 : product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

describe('an index of overlaps', () => {
	it('numbers articles in the order of adding', () => {
		const index = createOverlapIndex();
		expect(index.size).toBe(0);
		expect(index.add(runningText(longSeed))).toBe(0);
		expect(index.add('')).toBe(1);
		expect(index.add(runningText(shortSeed))).toBe(2);
		expect(index.size).toBe(3);
	});

	it('takes the running text alone', () => {
		expect(runningText(articleOf('First paragraph.\n\nSecond paragraph.'))).toBe(
			'First paragraph.\nSecond paragraph.',
		);
	});

	it('finds a reprint first, even where all articles share a small vocabulary', () => {
		const every = fc.sample(fc.array(fc.constantFrom(...words), {minLength: 40, maxLength: 40}), {
			numRuns: 500,
			seed: 7,
		});
		const texts = every.map((list, at) => `${list.join(' ')} own${at}x`);
		const index = indexOf([...texts, texts[123]]);
		expect(index.alike(500, 1)).toEqual([{article: 123, score: 1}]);
		expect(index.alike(123, 1)).toEqual([{article: 500, score: 1}]);
	});

	it('agrees with the cosine as it is defined, best first, the earlier one where two are equal', () => {
		fc.assert(
			fc.property(fc.array(text, {minLength: 1, maxLength: 8}), texts => {
				const index = indexOf(texts);
				for (const article of texts.keys()) {
					const found = index.alike(article, texts.length);
					const expected = [...texts.keys()].filter(
						other => other !== article && naiveCosine(texts, article, other) > 0,
					);
					expect(found.map(({article: other}) => other).sort((x, y) => x - y)).toEqual(expected);
					for (const {article: other, score} of found) {
						expect(score).toBeCloseTo(naiveCosine(texts, article, other), 10);
						expect(score).toBeLessThanOrEqual(1);
						// Whichever of the two is asked for.
						expect(index.alike(other, texts.length)).toContainEqual({article, score});
					}

					for (const [at, {article: other, score}] of found.slice(1).entries()) {
						const before = found[at];
						expect(before.score > score || (before.score === score && before.article < other)).toBe(true);
					}
				}
			}),
		);
	});

	it('counts a word that stands very often', () => {
		const texts = [`${'kamo '.repeat(300)}belu`, 'kamo', 'belu'];
		const [first, second] = indexOf(texts).alike(0, 5);
		expect([first.article, second.article]).toEqual([1, 2]);
		expect(first.score).toBeCloseTo(naiveCosine(texts, 0, 1), 10);
	});

	it('gives the best few of many', () => {
		const index = indexOf(['kamo belu tirad', 'kamo', 'kamo belu tirad ozok', 'kamo belu', 'ozok']);
		expect(index.alike(0, 2)).toEqual(index.alike(0, 5).slice(0, 2));
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([2, 3, 1]);
		expect(index.alike(0, 0)).toEqual([]);
	});

	it('keeps its numbers while more are added', () => {
		const index = indexOf(['kamo belu', 'tirad ozok', 'kamo belu']);
		expect(index.alike(0, 1)).toEqual([{article: 2, score: 1}]);
		index.add('kamo belu');
		index.add('pelim');
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([2, 3]);
		expect(index.alike(3, 5).map(({article}) => article)).toEqual([0, 2]);
		expect(index.alike(4, 5)).toEqual([]);
	});

	it('knows no article that was not added', () => {
		const index = indexOf(['kamo']);
		for (const number of [-1, 1, 0.5, Number.NaN]) expect(() => index.alike(number, 1)).toThrow(RangeError);
	});

	it('keeps apart words that are long, and texts that are empty', () => {
		const index = indexOf(['x'.repeat(100), `${'x'.repeat(99)}y`, '', 'x'.repeat(100)]);
		expect(index.alike(0, 5)).toEqual([{article: 3, score: 1}]);
		expect(index.alike(2, 5)).toEqual([]);
	});
});

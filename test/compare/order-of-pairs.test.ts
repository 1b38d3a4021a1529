import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Pair} from '../../source/compare/comparison.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {numberPairs, orderPairs} from '../../source/compare/order-of-pairs.js';
import {articleOf, longSeed, madeUpArticle, shortSeed} from './articles.js';

type Made = [kind: Pair['kind'], a: number, b: number, score: number, stretch?: number];

/** Pairs whose passages begin at these places. */
const made = ([kind, a, b, score, stretch]: Made) =>
	({kind, score, a: {start: a}, b: {start: b}, ...(stretch !== undefined && {stretch})}) as Pair;
const ordered = (...pairs: Made[]) =>
	orderPairs(pairs.map(made)).map(({kind, a, stretch}) => [kind, a.start, stretch]);

describe('the order of pairs', () => {
	it('is what was changed, what was not, the same facts, and what is related', () => {
		expect(
			ordered(
				['related', 0, 0, 0.9],
				['same-fact', 10, 0, 0.8],
				['verbatim', 20, 0, 1, 0],
				['reworded', 30, 0, 0.4, 1],
			),
		).toEqual([
			['reworded', 30, 1],
			['verbatim', 20, 0],
			['same-fact', 10, undefined],
			['related', 0, undefined],
		]);
	});

	it('is that of A for reused text, whatever its score, the changed sentences of one run beside each other', () => {
		expect(
			ordered(
				['reworded', 50, 10, 0.9, 7],
				['reworded', 40, 90, 0.5, 3],
				['reworded', 30, 0, 0.4, 7],
				['verbatim', 35, 80, 1, 3],
				['verbatim', 20, 60, 1, 5],
			),
		).toEqual([
			['reworded', 30, 1],
			['reworded', 50, 1],
			['reworded', 40, 2],
			['verbatim', 20, 0],
			['verbatim', 35, 2],
		]);
	});

	it('is by score for the rest, and that of A, then of B, where scores are equal', () => {
		expect(
			ordered(
				['related', 10, 0, 0.5],
				['related', 5, 9, 0.5],
				['related', 99, 0, 0.6],
				['same-fact', 80, 0, 0.7],
				['same-fact', 90, 0, 0.75],
			),
		).toEqual([
			['same-fact', 90, undefined],
			['same-fact', 80, undefined],
			['related', 99, undefined],
			['related', 5, undefined],
			['related', 10, undefined],
		]);
		const ofB = orderPairs([made(['related', 5, 9, 0.5]), made(['related', 5, 3, 0.5])]);
		expect(ofB.map(({b}) => b.start)).toEqual([3, 9]);
	});

	it('is one, however they were given, and changes none of them but the number of its run', () => {
		const any = fc.record({
			kind: fc.constantFrom<Pair['kind']>('verbatim', 'reworded', 'same-fact', 'related'),
			score: fc.constantFrom(0.3, 0.5, 1),
			run: fc.constantFrom(0, 4, 9),
		});
		fc.assert(
			fc.property(fc.array(any), fc.infiniteStream(fc.nat()), (pairs, random) => {
				const given = pairs.map(({kind, score, run}, at) => {
					const isReused = kind === 'verbatim' || kind === 'reworded';
					return made([kind, at * 10, (at * 37) % 101, score, isReused ? run : undefined]);
				});
				const shuffled = given
					.map(pair => ({pair, place: random.next().value}))
					.sort((x, y) => x.place - y.place)
					.map(({pair}) => pair);
				const inOrder = orderPairs(given);
				expect(orderPairs(shuffled)).toEqual(inOrder);
				expect(orderPairs(inOrder)).toEqual(inOrder);
				const starts = inOrder.map(({a}) => a.start).sort((x, y) => x - y);
				expect(starts).toEqual(given.map(({a}) => a.start));
			}),
		);
	});
});

describe('the unsure pairs', () => {
	const two = [madeUpArticle, madeUpArticle] as const;

	it('are none of the others, few for a sentence, and counted nowhere', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				const {pairs, unsure, only} = compareArticles(a, b);
				const placeOf = ({a, b}: Pair) => `${a.start}-${a.end} ${b.start}-${b.end}`;
				expect(new Set([...pairs, ...unsure].map(placeOf)).size).toBe(pairs.length + unsure.length);
				expect(orderPairs(unsure)).toEqual(unsure);
				for (const {kind, score, stretch} of unsure) {
					expect([kind, stretch]).toEqual(['related', undefined]);
					expect(score).toBeGreaterThan(0);
				}

				for (const side of ['a', 'b'] as const) {
					const starts = unsure.map(pair => pair[side].start);
					for (const start of starts)
						expect(starts.filter(other => other === start).length).toBeLessThanOrEqual(2);
					// What is in an unsure pair alone is still what only one says.
					const isPaired = (place: number) =>
						pairs.some(({[side]: {start, end}}) => place >= start && place < end);
					for (const start of starts) {
						const isOnly = only[side].passages.some(passage => start >= passage.start && start < passage.end);
						expect(isOnly).toBe(!isPaired(start));
					}
				}
			}),
		);
	});

	it('are the same from the other article', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				const comparison = compareArticles(a, b);
				expect(mirrorComparison(comparison).unsure).toEqual(compareArticles(b, a).unsure);
				expect(mirrorComparison(mirrorComparison(comparison)).unsure).toEqual(comparison.unsure);
			}),
		);
	});

	it('are, where they are as likely, in the order of the article that they are seen from', () => {
		const comparison = compareArticles(longSeed, shortSeed);
		const {evidence} = comparison.pairs[0];
		const [x, y] = [made(['related', 0, 9, 0.3]), made(['related', 5, 2, 0.3])].map(pair => ({
			...pair,
			evidence,
		}));
		const seen = mirrorComparison({...comparison, unsure: [x, y]}).unsure;
		expect(seen.map(({a, b}) => [a.start, b.start])).toEqual([
			[2, 5],
			[9, 0],
		]);
	});

	it('are numbered behind the others, whose numbers are the same without them', () => {
		const comparison = {
			...compareArticles(articleOf(''), articleOf('')),
			...numberPairs(
				[made(['same-fact', 0, 0, 0.9]), made(['related', 5, 5, 0.6])],
				[made(['related', 3, 9, 0.3])],
			),
		};
		expect(numberedPairs(comparison, true).map(({label, isUnsure}) => [label, isUnsure])).toEqual([
			['1', false],
			['2', false],
			['3?', true],
		]);
		expect(numberedPairs(comparison, false)).toEqual(numberedPairs(comparison, true).slice(0, 2));
	});
});

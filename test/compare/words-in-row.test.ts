import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wordsInRow} from '../../source/compare/words-in-row.js';
import {alignmentOf, articleOf, madeUpArticle, measuring} from './articles.js';

const rowOf = (a: string, b: string) =>
	measuring(articleOf(a), articleOf(b), ({vocabulary}) => wordsInRow(vocabulary))(a, b);

describe('words in one row', () => {
	it('are counted without the first, whatever their case', () => {
		const {longestRun} = rowOf(
			'Crews reached the old mill before noon.',
			'At night, CREWS reached the old mill on foot.',
		);
		expect(longestRun).toBeCloseTo(Math.log1p(4));
	});

	it('tell nothing where there is but one, or none', () => {
		expect(rowOf('Nobody saw the mill burn.', 'A mill is for sale.')).toEqual({longestRun: 0, bigrams: 0});
		expect(rowOf('Nobody saw it.', 'Prices went up again.')).toEqual({longestRun: 0, bigrams: 0});
	});

	it('of a sentence and itself are all that it says', () => {
		const text = 'Crews reached the old mill before noon.';
		expect(rowOf(text, `${text.slice(0, -1)}!`).bigrams).toBeCloseTo(1);
	});

	it('tell more where few sentences have them', () => {
		const row = (others: string) => {
			const [a, b] = [`${others} Carla Beech drove a red lorry.`, 'A red lorry took Owen Sarkis home.'];
			return measuring(articleOf(a), articleOf(b), ({vocabulary}) => wordsInRow(vocabulary))('Carla', 'Owen')
				.bigrams;
		};
		const often = 'A red lorry stood there. A red lorry left. A red lorry came back.';
		expect(row('It rained.')).toBeGreaterThan(row(often));
	});

	it('are the same from both sides, and in their ranges', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const {vocabulary} = alignmentOf(a, b);
				const there = wordsInRow(vocabulary);
				const {a: ofA, b: ofB, ...rest} = vocabulary;
				const back = wordsInRow({...rest, a: ofB, b: ofA});
				for (const i of ofA.keys()) {
					for (const j of ofB.keys()) {
						const {bigrams, longestRun} = there(i, j);
						expect(back(j, i).longestRun).toBe(longestRun);
						expect(back(j, i).bigrams).toBeCloseTo(bigrams);
						expect(bigrams).toBeGreaterThanOrEqual(0);
						expect(bigrams).toBeLessThanOrEqual(1 + 1e-9);
						expect(longestRun).toBeGreaterThanOrEqual(0);
						expect(longestRun).toBeLessThan(Math.log(100));
					}
				}
			}),
		);
	});
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {figuresInCommon} from '../../source/compare/figures-in-common.js';
import {alignmentOf, articleOf, madeUpArticle, measuring} from './articles.js';

const commonOf = (a: string, b: string, inA = a, inB = b) =>
	measuring(articleOf(a), articleOf(b), alignment => figuresInCommon(alignment).ofSentences)(inA, inB);

/** What a figure tells that stands in two sentences, in which nothing else is the same. */
const tellingOf = (figure: string) =>
	commonOf(`Growers lost ${figure} on the northern slopes.`, `At least the valley kept ${figure} safe.`);

describe('an equal figure', () => {
	it.each([
		['three barns', '4,817 barns'],
		['two ewes', '17 ewes'],
		['17 ewes', '$17'],
		['17 ewes', '170 ewes'],
		['two ewes', '2.6 tonnes'],
	])('tells less where it stands in many texts: %s, %s', (common, rare) => {
		expect(tellingOf(common).equalFigure).toBeGreaterThan(0);
		expect(tellingOf(common).equalFigure).toBeLessThan(tellingOf(rare).equalFigure);
	});

	it('is a date by itself, and a day tells more than a year', () => {
		const on = (date: string) =>
			commonOf(`The growers met on ${date}.`, `It froze again on the slopes on ${date}.`);
		expect(on('17 March').equalDate).toBe(1);
		expect(on('17 March').equalFigure).toBe(0);
		const inYear = commonOf('The growers last met there in 1997.', 'All of the slopes froze in 1997.');
		expect(inYear.equalDate).toBeGreaterThan(0);
		expect(inYear.equalDate).toBeLessThan(1);
	});

	it('tells a little less where it agrees but for rounding', () => {
		const rounded = commonOf(
			'Growers lost 4,817 barns on the northern slopes.',
			'At least the valley kept about 4,800 barns safe.',
		);
		expect(rounded.equalFigure).toBeGreaterThan(0.5);
		expect(rounded.equalFigure).toBeLessThan(1);
	});

	it('tells less where it stands in several sentences', () => {
		const [a, b] = ['Growers lost 4,817 barns.', 'The valley kept 4,817 barns.'];
		const again = 'Of 4,817 barns none was insured. A list of 4,817 barns was read out.';
		expect(commonOf(`${a} ${again}`, b, a, b).equalFigure).toBeCloseTo(1 / Math.sqrt(3));
	});
});

describe('figures that are not equal', () => {
	it('tell nothing but that both have some', () => {
		expect(
			commonOf('The growers lost 4,817 barns in that fire.', 'The valley kept 212 of its ewes.'),
		).toEqual({
			equalFigure: 0,
			equalDate: 0,
			bothHaveFigures: 1,
		});
		expect(
			commonOf('The growers lost 4,817 barns in that fire.', 'The valley kept its ewes.').bothHaveFigures,
		).toBe(0);
	});
});

describe('the figures of two articles', () => {
	it('are shared by how many different ones both have', () => {
		const [a, b] = [
			'Growers lost 4,817 barns and 212 ewes. Of 4,817 barns none was insured.',
			'4,817 barns burned. A further 36 tractors were saved.',
		];
		expect(figuresInCommon(alignmentOf(articleOf(a), articleOf(b))).shared).toBeCloseTo(2 / 4);
		const none = alignmentOf(articleOf('Nobody counted them.'), articleOf(b));
		expect(figuresInCommon(none).shared).toBe(0);
	});

	it('are in their ranges, and the same from both sides', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const alignment = alignmentOf(a, b);
				const {vocabulary} = alignment;
				const {shared, ofSentences} = figuresInCommon(alignment);
				const back = figuresInCommon({
					a: alignment.b,
					b: alignment.a,
					vocabulary: {...vocabulary, a: vocabulary.b, b: vocabulary.a},
				});
				expect(shared).toBeGreaterThanOrEqual(0);
				expect(shared).toBeLessThanOrEqual(1);
				expect(back.shared).toBe(shared);
				for (const i of vocabulary.a.keys()) {
					for (const j of vocabulary.b.keys()) {
						const common = ofSentences(i, j);
						for (const value of Object.values(common)) {
							expect(value).toBeGreaterThanOrEqual(0);
							expect(value).toBeLessThanOrEqual(1);
						}

						expect(back.ofSentences(j, i)).toEqual(common);
					}
				}
			}),
		);
	});
});

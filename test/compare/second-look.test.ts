import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {figuresInCommon} from '../../source/compare/figures-in-common.js';
import {linkFeatureNames, type MeasuredLink} from '../../source/compare/link-features.js';
import {secondLook, secondLookNames} from '../../source/compare/second-look.js';
import {alignmentOf, articleOf} from './articles.js';

type Made = [i: number, j: number, logit: number];

const plain = Object.fromEntries(linkFeatureNames.map(name => [name, 0])) as MeasuredLink['features'];
/** Articles of so many sentences that have nothing to do with each other. */
const alignment = (a: number, b: number) =>
	alignmentOf(
		articleOf(Array.from({length: a}, (_, at) => `Anna met number ${at} there.`).join('\n\n')),
		articleOf(Array.from({length: b}, (_, at) => `Bruno ate number ${at} here.`).join('\n\n')),
	);

function lookAt(a: number, b: number, ...made: Made[]) {
	const aligned = alignment(a, b);
	const links = made.map(([i, j]): MeasuredLink => ({i, j, features: plain}));
	const logits = made.map(([, , logit]) => logit);
	return secondLook({links, figures: figuresInCommon(aligned)}, logits, aligned.vocabulary);
}

describe('a second look', () => {
	it('ranks each link among those of both its sentences', () => {
		const {ofLinks} = lookAt(3, 3, [0, 0, 2], [0, 1, 1], [1, 1, 3], [0, 2, -1]);
		const better = ofLinks.map(({betterOfA, betterOfB}) => [Math.expm1(betterOfA), Math.expm1(betterOfB)]);
		expect(better.map(pair => pair.map(Math.round))).toEqual([
			[0, 0],
			[1, 1],
			[0, 0],
			[2, 0],
		]);
	});

	it('tells by how much the best leads, and the others are behind', () => {
		const {ofLinks} = lookAt(2, 2, [0, 0, 2], [0, 1, 1], [1, 0, -1]);
		expect(ofLinks.map(({margin}) => margin)).toEqual([1, -1, -3]);
	});

	it('says nothing of a lead where the other article has one sentence', () => {
		const {ofLinks} = lookAt(2, 1, [0, 0, 2], [1, 0, 1]);
		expect(ofLinks[0].margin).toBeLessThanOrEqual(1);
		expect(lookAt(1, 1, [0, 0, 2]).ofLinks[0].margin).toBe(2);
	});

	it('sees likely links of the sentences around', () => {
		const {ofLinks} = lookAt(3, 3, [0, 0, 5], [1, 1, 0], [1, 2, 5], [2, 1, -5], [2, 2, -5]);
		const [, middle] = ofLinks;
		expect(middle.neighbours).toBeGreaterThan(0.9);
		expect(middle.besideInB).toBeGreaterThan(0.9);
		expect(middle.besideInA).toBeLessThan(0.1);
	});

	it('counts figures that agree among the links that are the best of both their sentences', () => {
		const aligned = alignment(2, 2);
		const features = {...plain, bothHaveFigures: 1, equalFigure: 1};
		const links = [
			{i: 0, j: 0, features},
			{i: 0, j: 1, features},
		];
		const tell = (...logits: number[]) =>
			secondLook({links, figures: figuresInCommon(aligned)}, logits, aligned.vocabulary).onTheWhole;
		expect(tell(6, -6).agreeing).toBeGreaterThan(tell(-6, -7).agreeing);
		expect(tell(6, -6).agreeing).toBeCloseTo(tell(6, 5).agreeing);
	});

	it('is finite, whatever the first said', () => {
		const link = fc.tuple(
			fc.nat({max: 4}),
			fc.nat({max: 4}),
			fc.double({noNaN: true, min: -1000, max: 1000}),
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(link, {selector: ([i, j]) => i * 5 + j}),
				fc.tuple(fc.integer({min: 5, max: 7}), fc.integer({min: 5, max: 7})),
				(links, [a, b]) => {
					const {ofLinks, onTheWhole} = lookAt(a, b, ...links);
					expect(ofLinks).toHaveLength(links.length);
					for (const look of ofLinks) {
						expect(Object.keys(look)).toEqual([...secondLookNames]);
						for (const value of Object.values(look)) expect(Number.isFinite(value)).toBe(true);
						expect(Math.abs(look.margin)).toBeLessThanOrEqual(4);
						expect(look.neighbours).toBeLessThanOrEqual(2);
					}

					for (const value of Object.values(onTheWhole)) {
						expect(value).toBeGreaterThanOrEqual(0);
						expect(value).toBeLessThanOrEqual(1);
					}
				},
			),
			{numRuns: 50},
		);
	});
});

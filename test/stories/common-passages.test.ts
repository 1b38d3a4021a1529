import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	type CommonPassage,
	commonPassages,
	leastInCommon,
	rangeIn,
	wordsInCommon,
} from '../../source/stories/common-passages.js';

/** All places at which eight words in a row are the same. */
function seeds(x: Uint32Array, y: Uint32Array) {
	const places: {x: number; y: number}[] = [];
	for (let atX = 0; atX + 8 <= x.length; atX++)
		for (let atY = 0; atY + 8 <= y.length; atY++)
			if (x.subarray(atX, atX + 8).every((word, at) => word === y[atY + at])) places.push({x: atX, y: atY});
	return places;
}

const passagesOf = (x: number[], y: number[]): CommonPassage[] => {
	const [inX, inY] = [Uint32Array.from(x), Uint32Array.from(y)];
	return commonPassages(inX, inY, seeds(inX, inY));
};
const from = (first: number, count: number) => Array.from({length: count}, (_, at) => first + at);

describe('passages in common', () => {
	it('reach to the first and the last word that is the same', () => {
		const copied = from(100, 20);
		expect(passagesOf([1, 2, 3, ...copied, 4], [5, ...copied, 6, 7])).toEqual([[{x: 3, y: 1, length: 20}]]);
	});

	it('are one with words changed, left out and put in', () => {
		const [a, b, c, d] = [from(100, 10), from(200, 5), from(300, 6), from(400, 9)];
		const [passage, ...others] = passagesOf(
			[...a, 1, ...b, ...c, ...d],
			[...a, 2, 3, ...b, 9, 9, 9, ...c, 8, ...d],
		);
		expect(others).toEqual([]);
		expect(wordsInCommon(passage)).toBe(30);
	});

	it('are one over a sentence that was put in, and two where more stands between them', () => {
		const [a, b] = [from(100, 40), from(200, 40)];
		expect(passagesOf([...a, ...b], [...a, ...from(900, 25), ...b])).toHaveLength(1);
		expect(passagesOf([...a, ...b], [...a, ...from(900, 35), ...b])).toHaveLength(2);
	});

	it('are two where they were exchanged', () => {
		const [a, b] = [from(100, 20), from(200, 20)];
		expect(passagesOf([...a, ...b], [...b, ...a])).toHaveLength(2);
	});

	it('are the same words in both, in order, most of what lies between their ends, and nothing twice in X', () => {
		const text = fc.array(
			fc.oneof(
				fc.array(fc.integer({min: 0, max: 3}), {maxLength: 5}),
				fc
					.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 8, max: 16}))
					.map(([first, count]) => from(first * 100, count)),
			),
			{maxLength: 8},
		);
		fc.assert(
			fc.property(text, text, (one, other) => {
				const [x, y] = [one.flat(), other.flat()];
				let end = 0;
				for (const passage of passagesOf(x, y)) {
					expect(passage[0].x).toBeGreaterThanOrEqual(end);
					end = rangeIn(passage, 'x').end;
					for (const [at, run] of passage.entries()) {
						expect(run.length).toBeGreaterThan(0);
						expect(x.slice(run.x, run.x + run.length)).toEqual(y.slice(run.y, run.y + run.length));
						const before = passage[at - 1];
						if (!before) continue;
						expect(run.x).toBeGreaterThanOrEqual(before.x + before.length);
						expect(run.y).toBeGreaterThanOrEqual(before.y + before.length);
					}

					for (const range of [rangeIn(passage, 'x'), rangeIn(passage, 'y')])
						expect(wordsInCommon(passage)).toBeGreaterThanOrEqual(leastInCommon * (range.end - range.start));
				}
			}),
			{numRuns: 300},
		);
	});

	it('miss no place at which eight words are the same', () => {
		const seed = fc.array(fc.integer({min: 0, max: 2}), {minLength: 8, maxLength: 30});
		fc.assert(
			fc.property(seed, seed, (x, y) => {
				const passages = passagesOf(x, y);
				for (const place of seeds(Uint32Array.from(x), Uint32Array.from(y))) {
					const isTouched = passages.some(passage => {
						const {start, end} = rangeIn(passage, 'x');
						return start < place.x + 8 && end > place.x;
					});
					expect(isTouched).toBe(true);
				}
			}),
			{numRuns: 200},
		);
	});
});

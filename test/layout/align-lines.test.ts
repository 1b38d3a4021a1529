import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {alignLines, type Columns} from '../../source/layout/align-lines.js';

/** Paragraphs of `size` lines with a gap before each but the first; anchors anywhere. */
const columns: fc.Arbitrary<Columns> = fc
	.record({
		a: fc.integer({min: 1, max: 60}),
		b: fc.integer({min: 1, max: 60}),
		size: fc.integer({min: 1, max: 7}),
		places: fc.array(fc.record({a: fc.nat(), b: fc.nat(), weight: fc.constantFrom(0, 0.5, 0.9)}), {
			minLength: 1,
			maxLength: 12,
		}),
		current: fc.nat(),
	})
	.map(({a, b, size, places, current}) => ({
		lengths: {a, b},
		anchors: places.map(place => ({...place, a: place.a % a, b: place.b % b})),
		current: current % places.length,
		canPart: {a: line => line % (size + 1) === size, b: line => line % (size + 1) === size},
	}));

describe('lines side by side', () => {
	it('stand once each, in order', () => {
		fc.assert(
			fc.property(columns, given => {
				const {rows, rowsOfA} = alignLines(given);
				for (const side of ['a', 'b'] as const) {
					const lines = rows.flatMap(row => (row[side] === undefined ? [] : [row[side]]));
					expect(lines).toEqual(Array.from({length: given.lengths[side]}, (_, line) => line));
				}

				expect(rowsOfA.map(row => rows[row].a)).toEqual(
					Array.from({length: given.lengths.a}, (_, line) => line),
				);
			}),
		);
	});

	it('have those of the current anchor on one row', () => {
		fc.assert(
			fc.property(columns, given => {
				const {rows, rowsOfA} = alignLines(given);
				const {a, b} = given.anchors[given.current];
				expect(rows[rowsOfA[a]]).toEqual({a, b});
			}),
		);
	});

	it('meet as many others as follow in the same order, with empty rows between paragraphs', () => {
		const isGap = (line: number) => line % 4 === 3;
		const anchors = [0, 4, 8, 12].map((a, index) => ({a, b: index * 8, weight: 0.9}));
		const {rows, rowsOfA} = alignLines({
			lengths: {a: 16, b: 32},
			anchors,
			current: 1,
			canPart: {a: isGap, b: isGap},
		});
		for (const {a, b} of anchors) expect(rows[rowsOfA[a]]).toEqual({a, b});
		for (const [index, row] of rows.entries()) {
			const next = rows[index + 1];
			if (row.a !== undefined && next && next.a === undefined && row.a < 15)
				expect(isGap(row.a + 1)).toBe(true);
		}
	});

	it('part no paragraph for another anchor than the current one', () => {
		const none = () => false;
		const anchors = [
			{a: 2, b: 2, weight: 0.9},
			{a: 4, b: 20, weight: 0.9},
		];
		const {rows} = alignLines({lengths: {a: 10, b: 30}, anchors, current: 0, canPart: {a: none, b: none}});
		const ofA = rows.flatMap((row, index) => (row.a === undefined ? [] : [index]));
		expect(ofA).toEqual(Array.from({length: 10}, (_, line) => ofA[0] + line));
	});
});

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

	/** The columns as letters, a row each: lines of A from `a` on, those of B from `A` on, dots where there is none. */
	const drawn = (given: Columns) =>
		alignLines(given).rows.map(({a, b}) =>
			[
				a === undefined ? '.' : String.fromCharCode(97 + a),
				b === undefined ? '.' : String.fromCharCode(65 + b),
			].join(''),
		);
	const anywhere = {a: () => true, b: () => true};

	it('have the empty rows above what comes before the first anchor, and below what comes after the last', () => {
		const anchors = [{a: 1, b: 3, weight: 1}];
		expect(drawn({lengths: {a: 4, b: 5}, anchors, current: 0, canPart: anywhere})).toEqual([
			'.A',
			'.B',
			'aC',
			'bD',
			'cE',
			'd.',
		]);
	});

	it('have them between two anchors at the paragraph nearest to the middle', () => {
		const anchors = [
			{a: 0, b: 0, weight: 1},
			{a: 7, b: 9, weight: 1},
		];
		const parted = (...lines: number[]) => {
			const canPart = {a: (line: number) => lines.includes(line), b: () => true};
			const rows = drawn({lengths: {a: 8, b: 10}, anchors, current: 0, canPart});
			return rows.map(row => row[0]).join('');
		};
		expect(parted(1, 4, 6)).toBe('abcd..efgh');
		// The upper one of two that are as near.
		expect(parted(1, 2, 4)).toBe('ab..cdefgh');
		expect(parted(5)).toBe('abcde..fgh');
		expect(parted(1, 6)).toBe('a..bcdefgh');
		expect(parted(1)).toBe('a..bcdefgh');
	});

	it('do not part before the line of an anchor, nor behind the last line before the next', () => {
		const anchors = [
			{a: 0, b: 0, weight: 1},
			{a: 3, b: 5, weight: 1},
		];
		const rows = (...lines: number[]) =>
			drawn({
				lengths: {a: 5, b: 6},
				anchors,
				current: 0,
				canPart: {a: line => lines.includes(line), b: () => false},
			})
				.map(row => row[0])
				.join('');
		// Nowhere between them: the second is not met.
		expect(rows(0)).toBe('abcde.');
		expect(rows(3)).toBe('abcde.');
		expect(rows(4)).toBe('abcde.');
		expect(rows()).toBe('abcde.');
		expect(rows(2)).toBe('ab..cde');
	});

	it('part the column that is the shorter one', () => {
		const anchors = [
			{a: 0, b: 0, weight: 1},
			{a: 4, b: 2, weight: 1},
		];
		const given = {lengths: {a: 5, b: 3}, anchors, current: 0};
		expect(drawn({...given, canPart: {a: () => false, b: () => true}})).toEqual([
			'aA',
			'b.',
			'c.',
			'dB',
			'eC',
		]);
		expect(drawn({...given, canPart: {a: () => true, b: () => false}})).toEqual([
			'aA',
			'bB',
			'cC',
			'd.',
			'e.',
		]);
	});

	it('meet the heavier of others that cross, and those without weight only when current', () => {
		const anchors = [
			{a: 0, b: 0, weight: 0.5},
			{a: 2, b: 4, weight: 0.6},
			{a: 4, b: 2, weight: 0.9},
			{a: 6, b: 6, weight: 0},
		];
		const met = (current: number) => {
			const {rows, rowsOfA} = alignLines({lengths: {a: 8, b: 8}, anchors, current, canPart: anywhere});
			return anchors.map(({a, b}) => rows[rowsOfA[a]].b === b);
		};
		expect(met(0)).toEqual([true, false, true, false]);
		expect(met(1)).toEqual([true, true, false, false]);
		expect(met(3)).toEqual([true, false, true, true]);
	});

	it('meet the longest chain both above and below the current one', () => {
		const anchors = [0, 3, 6, 9, 12].map((a, index) => ({a, b: index * 4, weight: 0.5}));
		for (const current of anchors.keys()) {
			const {rows, rowsOfA} = alignLines({lengths: {a: 15, b: 20}, anchors, current, canPart: anywhere});
			for (const {a, b} of anchors) expect(rows[rowsOfA[a]].b).toBe(b);
		}
	});

	it('stand side by side from the top where there is no anchor', () => {
		expect(drawn({lengths: {a: 2, b: 3}, anchors: [], current: 0, canPart: anywhere})).toEqual([
			'aA',
			'bB',
			'.C',
		]);
	});
});

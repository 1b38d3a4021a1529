import {describe, expect, it} from 'vitest';
import type {NumberedPair} from '../../source/compare/numbered-pairs.js';
import {overviewStrip} from '../../source/layout/overview-strip.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

/** Pairs whose passages in A begin at these offsets. */
const at = (...starts: number[]) =>
	starts.map((start, index) => ({a: {start}, label: toSafeText(`${index + 1}`)}) as NumberedPair);
const strip = (pairs: readonly NumberedPair[], width: number, current = 0, length = 100) =>
	overviewStrip(
		pairs,
		pairs.map(({label}) => label),
		'a',
		length,
		width,
		current,
		safe`.`,
	);
const drawn = (...given: Parameters<typeof strip>) =>
	strip(...given)
		.map(({text}) => text)
		.join('');

describe('the overview strip', () => {
	it('has each pair where its passage begins, in proportion', () => {
		expect(drawn(at(0, 50, 99), 10)).toBe('1....2...3');
		expect(drawn(at(19, 20), 10, 1)).toBe('..2.......');
		expect(drawn(at(19), 10)).toBe('.1........');
	});

	it('is made of pieces: a pair each, and the dots between two as one', () => {
		expect(strip(at(0, 50), 8)).toEqual([
			{text: '1', pair: 0},
			{text: '...'},
			{text: '2', pair: 1},
			{text: '...'},
		]);
	});

	it('has the mark of an unsure pair at its number', () => {
		const [sure, unsure] = at(0, 50);
		expect(drawn([sure, {...unsure, label: safe`2?`, isUnsure: true}], 10)).toBe('1....2?...');
	});

	it('shows of pairs on the same cells the current one, or else the first', () => {
		expect(drawn(at(30, 31, 32), 10)).toBe('...1......');
		expect(drawn(at(30, 31, 32), 10, 2)).toBe('...3......');
	});

	it('has a dot between any two numbers', () => {
		expect(drawn(at(30, 40, 50), 10)).toBe('...1.3....');
		expect(drawn(at(30, 40, 50), 10, 1)).toBe('....2.....');
	});

	it('keeps numbers of several digits whole, also at the end', () => {
		const many = at(...new Array<number>(10).fill(0), 99);
		expect(drawn(many, 10, 10)).toBe('1.......11');
		expect(strip(many, 10, 10).at(-1)).toEqual({text: '11', pair: 10});
		expect(drawn(many, 1, 10)).toBe('1');
	});

	it('is as wide as it is asked to be, whatever there is', () => {
		expect(drawn([], 4)).toBe('....');
		expect(strip([], 0)).toEqual([]);
		expect(strip(at(0), -3)).toEqual([]);
		expect(drawn(at(0, 0), 5, 7, 0)).toBe('1....');
	});
});

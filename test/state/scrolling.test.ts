import {describe, expect, it} from 'vitest';
import type {Command} from '../../source/state/keys.js';
import {scrolled} from '../../source/state/scrolling.js';

const text = {position: 50, last: 100, height: 20};

describe('a scroll', () => {
	it('by a page keeps two rows of the page before', () => {
		expect(scrolled('page-down', text)).toBe(50 + 20 - 2);
		expect(scrolled('page-up', text)).toBe(50 - (20 - 2));
		expect(scrolled('page-down', {...text, position: 0}, 3)).toBe(3 * (20 - 2));
	});

	it('by a page or half of one moves in a window of any height', () => {
		for (const height of [1, 2, 3]) {
			expect(scrolled('page-down', {...text, height})).toBe(51);
			expect(scrolled('page-up', {...text, height})).toBe(49);
			expect(scrolled('half-page-down', {...text, height})).toBe(51);
		}

		expect(scrolled('page-down', {...text, height: 4})).toBe(52);
	});

	it.each<[Command, number | undefined, number]>([
		['line-down', undefined, 51],
		['line-down', 7, 57],
		['line-up', undefined, 49],
		['line-up', 7, 43],
		['half-page-down', undefined, 60],
		['half-page-down', 2, 70],
		['half-page-up', undefined, 40],
		['half-page-up', 2, 30],
		['first', undefined, 0],
		['first', 31, 30],
		['last', undefined, 100],
		['last', 31, 30],
		['percent', undefined, 0],
		['percent', 25, 25],
		['percent', 300, 100],
	])('by %s, with the number %s before it, goes to row %i', (command, count, row) => {
		expect(scrolled(command, text, count)).toBe(row);
	});

	it('goes no further than the text', () => {
		expect(scrolled('line-up', text, 51)).toBe(0);
		expect(scrolled('page-down', text, 9)).toBe(100);
		expect(scrolled('last', text, 500)).toBe(100);
	});

	it('counts half a page and a percentage in whole rows', () => {
		expect(scrolled('half-page-down', {...text, height: 21})).toBe(60);
		expect(scrolled('percent', {...text, last: 30}, 25)).toBe(8);
	});

	it('is none where the command does not scroll', () => {
		expect(scrolled('open', text)).toBeUndefined();
	});
});

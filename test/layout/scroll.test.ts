import {describe, expect, it} from 'vitest';
import {
	clamp,
	lastTop,
	listInSight,
	percentSeen,
	topAround,
	topThatShows,
} from '../../source/layout/scroll.js';

describe('scrolling', () => {
	it('stays between its ends, and at the lower one where they cross', () => {
		expect([-1, 0, 5, 10, 11].map(value => clamp(value, 0, 10))).toEqual([0, 0, 5, 10, 10]);
		expect(clamp(7, 3, 1)).toBe(3);
	});

	it('ends where the last row is at the bottom', () => {
		expect(lastTop(100, 20)).toBe(80);
		expect(lastTop(20, 20)).toBe(0);
		expect(lastTop(5, 20)).toBe(0);
	});

	it('has seen what is shown and what is above it', () => {
		expect(percentSeen(0, 20, 100)).toBe(20);
		expect(percentSeen(40, 20, 100)).toBe(60);
		expect(percentSeen(90, 20, 100)).toBe(100);
		expect(percentSeen(0, 1, 3)).toBe(33);
		expect(percentSeen(5, 20, 20)).toBe(100);
		expect(percentSeen(0, 20, 21)).toBe(95);
	});

	it('moves no further than it has to', () => {
		expect([4, 5, 14, 15].map(row => topThatShows(row, 5, 10))).toEqual([4, 5, 5, 6]);
	});

	it('puts a row that was jumped to a third down', () => {
		expect(topAround(50, 20, 100)).toBe(44);
		expect(topAround(2, 20, 100)).toBe(0);
		expect(topAround(99, 20, 100)).toBe(80);
	});

	it('keeps what is highlighted in a list in sight', () => {
		expect(listInSight({highlighted: 3, top: 0}, 100, 10)).toEqual({highlighted: 3, top: 0});
		expect(listInSight({highlighted: 12, top: 0}, 100, 10)).toEqual({highlighted: 12, top: 3});
		expect(listInSight({highlighted: 50, top: 45}, 8, 10)).toEqual({highlighted: 7, top: 0});
		expect(listInSight({highlighted: 95, top: 95}, 100, 10)).toEqual({highlighted: 95, top: 90});
		expect(listInSight({highlighted: -1, top: 0}, 3, 10)).toEqual({highlighted: 0, top: 0});
		expect(listInSight({highlighted: 2, top: 1}, 0, 10)).toEqual({highlighted: 0, top: 0});
	});
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayText, libraryColumns, titleCells, widthForTitles} from '../../source/layout/library-columns.js';

const needed = {title: 90, outlet: 8, date: 11, minutes: 6};

describe('the columns of the library', () => {
	it.each([
		[39, {reuse: 0, outlet: 0, date: 0, minutes: 0, progress: 0}],
		[40, {reuse: 0, outlet: 0, date: 0, minutes: 6, progress: 0}],
		[50, {reuse: 0, outlet: 0, date: 0, minutes: 6, progress: 9}],
		// Titles that need them keep 36 cells.
		[68, {reuse: 0, outlet: 0, date: 0, minutes: 6, progress: 9}],
		[69, {reuse: 0, outlet: 8, date: 0, minutes: 6, progress: 9}],
		[81, {reuse: 0, outlet: 8, date: 0, minutes: 6, progress: 9}],
		[82, {reuse: 0, outlet: 8, date: 11, minutes: 6, progress: 9}],
	])('are in %i cells %o', (width, columns) => {
		expect(libraryColumns(width, false, needed)).toEqual(columns);
	});

	it('leave beside a preview, which tells outlet and date too, more to the titles', () => {
		expect(libraryColumns(104, true, needed)).toMatchObject({outlet: 0, date: 0});
		expect(libraryColumns(105, true, needed)).toMatchObject({outlet: 8, date: 0});
		expect(libraryColumns(118, true, needed)).toMatchObject({outlet: 8, date: 11});
	});

	it('are there earlier where titles are short, and not at all where they would be empty', () => {
		const short = {...needed, title: 20};
		expect(libraryColumns(66, false, short)).toMatchObject({outlet: 8, date: 11});
		expect(libraryColumns(200, false, {...needed, outlet: 0, date: 0})).toMatchObject({outlet: 0, date: 0});
	});

	it('have first what the list is sorted by, which leaves titles 24 cells', () => {
		expect(libraryColumns(80, false, needed, 'date')).toMatchObject({outlet: 0, date: 11});
		expect(libraryColumns(82, false, needed, 'date')).toMatchObject({outlet: 8, date: 11});
		expect(libraryColumns(60, false, needed, 'date')).toMatchObject({outlet: 0, date: 11});
		expect(libraryColumns(59, false, needed, 'date')).toMatchObject({outlet: 0, date: 0});
		expect(libraryColumns(57, false, needed, 'outlet')).toMatchObject({outlet: 8, date: 0});
		expect(libraryColumns(72, true, needed, 'date')).toMatchObject({outlet: 0, date: 11});
	});

	it('are as wide as the longest outlet, up to a limit', () => {
		expect(libraryColumns(99, false, {...needed, outlet: 40}).outlet).toBe(12);
		expect(libraryColumns(100, false, {...needed, outlet: 40}).outlet).toBe(20);
	});

	it('tell what is reused where titles keep their cells, and move no other for it', () => {
		const withReuse = {...needed, reuse: 11};
		expect(libraryColumns(94, false, withReuse)).toMatchObject({reuse: 0, outlet: 8, date: 11});
		expect(libraryColumns(95, false, withReuse)).toMatchObject({reuse: 11, outlet: 8, date: 11});
		expect(libraryColumns(81, false, {...withReuse, title: 20})).toMatchObject({reuse: 11});
		for (let width = 20; width < 200; width++) {
			const {reuse: _, ...others} = libraryColumns(width, false, withReuse);
			expect(libraryColumns(width, false, needed)).toEqual({...others, reuse: 0});
		}
	});

	it('fill the list with the titles, and cut none where it is as wide as they need', () => {
		const cells = fc.record({
			title: fc.nat(150),
			outlet: fc.nat(40),
			date: fc.constantFrom(0, 11),
			minutes: fc.constantFrom(5, 6, 7),
			reuse: fc.constantFrom(0, 10, 11),
		});
		const sortedBy = fc.constantFrom('outlet', 'date', undefined);
		fc.assert(
			fc.property(
				cells,
				fc.integer({min: 20, max: 300}),
				fc.boolean(),
				sortedBy,
				(needed, width, beside, by) => {
					const columns = libraryColumns(width, beside, needed, by);
					expect(titleCells(width, columns)).toBeGreaterThanOrEqual(Math.min(needed.title, 16));
					if (columns.reuse === 0 && width >= widthForTitles(needed))
						expect(titleCells(width, columns)).toBeGreaterThanOrEqual(needed.title);
				},
			),
		);
	});
});

it('a day is told in words, as wide as any other of two digits', () => {
	expect(dayText({year: 2024, month: 5, day: 3})).toBe('3 May 2024');
	expect(dayText({year: 2024, month: 12, day: 31})).toBe('31 Dec 2024');
});

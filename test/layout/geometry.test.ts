import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	compareFrameOf,
	frameOf,
	isLineWidth,
	listFrameOf,
	marginFor,
	mostReasonRows,
	paneGeometry,
	readerColumn,
} from '../../source/layout/geometry.js';

describe('the width of a line', () => {
	it.each([
		[19, false],
		[20, true],
		[200, true],
		[201, false],
		[20.5, false],
		['72', false],
		[undefined, false],
	])('can be %s: %s', (width, isPossible) => {
		expect(isLineWidth(width)).toBe(isPossible);
	});
});

describe('the margin for the numbers of pairs', () => {
	it.each([
		[0, 3],
		[1, 3],
		[2, 3],
		[3, 4],
		[4, 5],
	])('has for a longest number of %i cells %i', (longest, cells) => {
		expect(marginFor(longest)).toBe(cells);
	});
});

describe('the column of the reader', () => {
	it.each([
		// Below 50 columns all of them.
		[49, 72, {left: 0, width: 49}],
		// From there on two cells of air and three of margin on both sides.
		[50, 72, {left: 5, width: 40}],
		[80, 72, {left: 5, width: 70}],
		[81, 71, {left: 5, width: 71}],
		[120, 72, {left: 24, width: 72}],
		[121, 72, {left: 24, width: 72}],
		[120, 10, {left: 50, width: 20}],
	])('is in a window of %i columns, %i wanted, %o', (columns, wanted, column) => {
		expect(readerColumn(columns, wanted)).toEqual(column);
	});
});

describe('two panes', () => {
	it.each([
		[79, 3, {stacked: true, pane: 79, margin: 3, text: 76}],
		[80, 3, {stacked: false, pane: 39, margin: 3, text: 36}],
		[81, 4, {stacked: false, pane: 39, margin: 4, text: 35}],
		[82, 4, {stacked: false, pane: 40, margin: 4, text: 36}],
		[2, 3, {stacked: true, pane: 2, margin: 3, text: 1}],
		[5, 3, {stacked: true, pane: 5, margin: 3, text: 2}],
	])('have in a window of %i columns, with a margin of %i, %o', (columns, margin, panes) => {
		expect(paneGeometry(columns, margin)).toEqual(panes);
	});
});

describe('the rows of a screen', () => {
	it.each([
		[1, {air: 0, body: 1}],
		[3, {air: 0, body: 1}],
		[4, {air: 0, body: 2}],
		[15, {air: 0, body: 13}],
		[16, {air: 1, body: 12}],
		[24, {air: 1, body: 20}],
	])('are of %i %o', (rows, frame) => {
		expect(frameOf(rows)).toEqual(frame);
	});
});

describe('the rows of the compare screen', () => {
	it.each([
		[
			{columns: 80, rows: 2},
			{header: false, overview: false, air: false, body: 1, half: 1},
		],
		[
			{columns: 80, rows: 7},
			{header: false, overview: false, air: false, body: 5, half: 5},
		],
		[
			{columns: 80, rows: 8},
			{header: true, overview: false, air: false, body: 5, half: 5},
		],
		[
			{columns: 80, rows: 9},
			{header: true, overview: false, air: false, body: 6, half: 6},
		],
		[
			{columns: 80, rows: 10},
			{header: true, overview: true, air: false, body: 6, half: 6},
		],
		[
			{columns: 80, rows: 15},
			{header: true, overview: true, air: false, body: 11, half: 11},
		],
		[
			{columns: 80, rows: 16},
			{header: true, overview: true, air: true, body: 11, half: 11},
		],
		[
			{columns: 79, rows: 16},
			{header: true, overview: false, air: false, body: 13, half: 6},
		],
		[
			{columns: 79, rows: 17},
			{header: true, overview: false, air: false, body: 14, half: 6},
		],
		[
			{columns: 79, rows: 3},
			{header: false, overview: false, air: false, body: 1, half: 1},
		],
	])('are in a window of %o %o', (size, frame) => {
		expect(compareFrameOf(size, 3)).toEqual({...paneGeometry(size.columns, 4), ...frame});
	});

	it.each([
		[80, 24, 1, {body: 19, half: 19}],
		[80, 24, 3, {body: 17, half: 17}],
		[79, 24, 3, {body: 19, half: 9}],
		[79, 3, 3, {body: 1, half: 1}],
	])('leave, in a window of %i x %i with %i rows of a reason, %o', (columns, rows, foot, frame) => {
		expect(compareFrameOf({columns, rows}, 1, foot)).toMatchObject(frame);
	});

	it.each([
		[6, 1],
		[11, 1],
		[12, 2],
		[15, 2],
		[16, 3],
		[60, 3],
	])('are, of a window of %i, for a reason at most %i', (rows, most) => {
		expect(mostReasonRows(rows)).toBe(most);
	});
});

describe('a list and its preview', () => {
	it.each([
		// From 110 columns on the list has six tenths of them, and a cell is left free on the right.
		[
			110,
			20,
			5,
			{beside: true, list: {left: 0, width: 66, height: 20}, preview: {left: 68, width: 41, height: 20}},
		],
		[
			121,
			9,
			500,
			{beside: true, list: {left: 0, width: 72, height: 9}, preview: {left: 74, width: 46, height: 9}},
		],
		// Below, the preview is indented as the rows of the list are, and the list has two thirds of the rows or fewer.
		[
			109,
			20,
			500,
			{beside: false, list: {left: 0, width: 109, height: 14}, preview: {left: 3, width: 105, height: 5}},
		],
		[
			80,
			20,
			5,
			{beside: false, list: {left: 0, width: 80, height: 5}, preview: {left: 3, width: 76, height: 14}},
		],
		[
			80,
			20,
			0,
			{beside: false, list: {left: 0, width: 80, height: 1}, preview: {left: 3, width: 76, height: 18}},
		],
		// Nine rows are the least that are parted, and two the least that a preview has.
		[
			80,
			8,
			1,
			{beside: false, list: {left: 0, width: 80, height: 8}, preview: {left: 3, width: 76, height: 0}},
		],
		[
			80,
			9,
			1,
			{beside: false, list: {left: 0, width: 80, height: 1}, preview: {left: 3, width: 76, height: 7}},
		],
		[
			80,
			9,
			500,
			{beside: false, list: {left: 0, width: 80, height: 6}, preview: {left: 3, width: 76, height: 2}},
		],
		[4, 9, 1, {beside: false, list: {left: 0, width: 4, height: 1}, preview: {left: 3, width: 1, height: 7}}],
	])('stand in %i columns and %i rows, with %i entries, so: %o', (columns, body, entries, frame) => {
		expect(listFrameOf(columns, body, entries)).toEqual(frame);
	});

	it.each([
		[110, 60, 66, 41],
		[110, 90, 67, 40],
		[200, 60, 120, 77],
		[200, 130, 130, 67],
		[200, 190, 137, 60],
	])('part %i columns, of which the list needs %i, into %i and %i', (columns, needed, list, preview) => {
		expect(listFrameOf(columns, 20, 5, needed)).toMatchObject({
			list: {width: list},
			preview: {left: list + 2, width: preview},
		});
	});

	it('have no more rows than there are', () => {
		fc.assert(
			fc.property(fc.nat(109), fc.integer({min: 1, max: 90}), fc.nat(90), (columns, body, entries) => {
				const {list, preview} = listFrameOf(columns, body, entries);
				expect(list.height + (preview.height > 0 ? 1 : 0) + preview.height).toBeLessThanOrEqual(body);
				expect(list.height).toBeGreaterThan(0);
			}),
		);
	});
});

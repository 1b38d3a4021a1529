import {describe, expect, it} from 'vitest';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {act, opened, press} from '../state/pressed.js';

const rowsOfScreen = (state: State): string[] =>
	rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
/** A text without its spaces: a row may end behind a hyphen. */
const joined = (text: string) => text.replace(/\s+/g, '');
const said = (state: State, text: string) => reduce(state, {type: 'notify', notice: toSafeText(text)});

const long =
	'no field is known to hold a text; there are kop, inhoud; name it: --fields text=NAME,title=NAME';
const screens: [string, string[]][] = [
	['the library', []],
	['the last of the library', ['G']],
	['the reader', ['enter']],
	['the outline', ['enter', 't']],
	['a comparison', ['c']],
	['the search', ['S']],
	['the keys', ['?']],
];

describe.each(screens)('a notice in %s', (_, keys) => {
	it.each([
		[120, 40],
		[80, 24],
		[40, 12],
		[20, 14],
	])('is all there in a window of %d x %d', (columns, rows) => {
		const state = said(press(opened(readSeeds(), {size: {columns, rows}}), ...keys), long);
		const screen = rowsOfScreen(state);
		expect(screen).toHaveLength(rows);
		for (const row of screen) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
		expect(joined(screen.join(''))).toContain(joined(long));
	});
});

describe('the key for where one is', () => {
	it('tells in the reader where the article came from, with its address, and when it was kept', () => {
		const [article] = readSeeds();
		const from = (url: string) => ({
			...article,
			source: {
				...article.source,
				name: toSafeText('export.jsonl#3'),
				url,
				saved: '2024-03-06T11:12:13Z',
				sha256: '94f3a1'.padEnd(64, '0'),
			},
		});
		const notice = (url: string) =>
			press(opened([from(url)], {size: {columns: 80, rows: 24}}), 'enter', '=').notice;
		expect(notice('https://norrvik.example/quay')).toMatch(
			/^line 1 of \d+ · \d+% · export\.jsonl#3 · https:\/\/norrvik\.example\/quay · utf-8 · kept 2024-03-06 · SHA-256 94f3a1000000$/,
		);
		expect(notice('https://a.example/export.jsonl#3')).not.toContain('https:');
	});
});

describe('what is wrong with a source', () => {
	const screenOf = (columns: number, rows: number, ...keys: string[]) => {
		const state = act(opened(readSeeds(), {size: {columns, rows}}), {
			type: 'read',
			of: 3,
			articles: [],
			problems: [{source: toSafeText('kaart.csv'), message: toSafeText(long)}],
		});
		return rowsOfScreen(press(state, ...keys));
	};

	it.each([
		[120, 40],
		[80, 24],
		[40, 12],
		[20, 16],
	])('is all there where it is highlighted in a window of %d x %d', (columns, rows) => {
		const screen = screenOf(columns, rows, 'G');
		expect(screen).toHaveLength(rows);
		expect(joined(screen.join(''))).toContain(joined(`kaart.csv: ${long}`));
		expect(screen.some(row => row.includes('❯'))).toBe(true);
	});

	it('is not said twice where its row has room for it, nor where another is highlighted', () => {
		expect(screenOf(240, 40, 'G').join('').split('--fields')).toHaveLength(2);
		expect(screenOf(40, 12, 'G', 'k').join('')).not.toContain('--fields');
	});
});

describe('a notice', () => {
	const library = (columns: number, rows: number) => opened(readSeeds(), {size: {columns, rows}});

	it('takes no more than half of the window, and leaves in sight what is highlighted', () => {
		for (const rows of [6, 8, 12]) {
			const screen = rowsOfScreen(said(press(library(20, rows), 'j'), 'word '.repeat(200)));
			expect(screen).toHaveLength(rows);
			expect(screen.filter(row => row.startsWith(' word'))).toHaveLength(rows / 2);
			expect(screen.some(row => row.includes('❯'))).toBe(true);
			expect(screen.at(-1)).toMatch(/…\s*$/);
		}
	});

	it('has the place of a path that it shortens, not of what there is to do', () => {
		const path = `/srv/${'desk/'.repeat(60)}state.json`;
		const screen = rowsOfScreen(said(library(40, 12), `not saved in ${path}: the disk is full; make room`));
		expect(joined(screen.join(''))).toMatch(/notsavedin\/srv\/.*json:thediskisfull;makeroom/);
	});

	it('stands alone in its last row where it would be cut for where one is', () => {
		const [row, before] = rowsOfScreen(
			said(library(40, 12), '3 files of kinds that are not read: a'),
		).reverse();
		expect(row.trimEnd()).toBe(' 3 files of kinds that are not read: a');
		expect(before).not.toContain('files');
	});

	it('that is short stands as it did, and moves nothing', () => {
		const state = library(80, 24);
		expect(rowsOfScreen(said(state, 'marked')).slice(0, -1)).toEqual(rowsOfScreen(state).slice(0, -1));
	});
});

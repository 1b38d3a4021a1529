import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import type {StartOptions} from '../../source/state/initial-state.js';
import {libraryView} from '../../source/state/library-view.js';
import {currentScreen, type LibraryScreen, type State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {opened, press} from '../state/pressed.js';

type About = {name?: string; title?: string; outlet?: string; published?: string; text?: string};

function report({
	name = 'made.txt',
	title,
	outlet,
	published,
	text = 'The bridge is closed.',
}: About): Article {
	const path = `/news/${name}`;
	const article = readArticle(text, {name: name.split('/').at(-1)!, path, format: 'text', clean: false});
	const told = Object.entries({title, outlet, published}).filter(([, value]) => value !== undefined);
	return {...article, ...Object.fromEntries(told.map(([key, value]) => [key, toSafeText(value!)]))};
}

const start = (articles: readonly Article[], columns: number, more: Partial<StartOptions> = {}): State =>
	opened(articles, {size: {columns, rows: 24}, ...more});
const rows = (state: State): string[] =>
	rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
/** The rows of the list alone. */
const list = (state: State): string[] => rows(state).slice(2, 2 + state.articles.length);

const long = 'Council rejects the mayor’s plan for a second ferry over the Sarn after eleven hours of debate';
const reports = [
	report({name: 'v1.txt', title: 'Bridge closed', outlet: 'Metro', published: '2024-05-03T06:00:00Z'}),
	report({name: 'v2.txt', title: 'Bridge closed', outlet: 'Metro', published: 'Updated 12 December 2024'}),
	report({name: 'ferry.txt', title: long, outlet: 'The Sarn Valley Advertiser'}),
	report({name: 'notes.txt'}),
];

describe('a row of the library', () => {
	it("has the file's name behind a title that another one has, and alone where there is no title", () => {
		const [first, second, , fourth] = list(start(reports, 100));
		expect(first).toMatch(/^ ❯ Bridge closed · v1\.txt {2,}Metro/);
		expect(second).toMatch(/^ {3}Bridge closed · v2\.txt {2,}Metro/);
		expect(fourth).toMatch(/^ {3}notes\.txt {2,}/);
		expect(list(start(reports, 100, {symbols: asciiSymbols}))[1]).toMatch(/^ {3}Bridge closed - v2\.txt /);
	});

	it('cuts the title and not the name of its file', () => {
		const versions = ['a', 'b'].map(version => report({name: `${version}.txt`, title: long}));
		for (const columns of [40, 60, 80]) {
			const [first, second] = list(start(versions, columns));
			expect(first).toMatch(/^ ❯ Council.*… · a\.txt/);
			expect(second).toMatch(/^ {3}Council.*… · b\.txt/);
		}
	});

	it('names folders where files are called the same', () => {
		const versions = ['monday', 'tuesday'].map(day => report({name: `${day}/a.txt`}));
		expect(list(start(versions, 80)).map(row => row.slice(3).split(' ')[0])).toEqual([
			'monday/a.txt',
			'tuesday/a.txt',
		]);
	});

	it('has the day where one is known and there is room, flush right', () => {
		const wide = list(start(reports, 100));
		expect(wide[0]).toMatch(/ {3}3 May 2024 {2}1 min/);
		expect(wide[1]).toMatch(/ {2}12 Dec 2024 {2}1 min/);
		expect(wide[3]).not.toMatch(/20\d\d/);
		expect(list(start(reports, 60)).join('\n')).not.toMatch(/20\d\d/);
	});

	it('has the day also with less room where the list is sorted by it', () => {
		expect(list(press(start(reports, 60), 's', 's', 's'))[0]).toMatch(
			/^ {3}Bridge closed · v2\.txt {2,}12 Dec 2024 /,
		);
	});

	it('gives no cell to a column in which nothing stands', () => {
		const bare = [
			report({name: 'ferry.txt', title: 'x'.repeat(90)}),
			report({name: 'b.txt', title: 'Bridge'}),
		];
		// Beside the title are the pointer, a space, minutes, and pairs.
		const room = 80 - 3 - 1 - 7 - 11;
		expect(list(start(bare, 80))[0].slice(3)).toMatch(new RegExp(`^x{${room - 1}}… {2}1 min`));
	});

	it('shows a long title whole where the window has room for it, also over what its row leaves empty', () => {
		const [of] = [report({name: 'ferry.txt', title: long})];
		const others = reports.filter(({title}) => title !== long);
		expect(list(start([of], 200))[0]).toContain(long);
		expect(list(start([...others, of], 200)).at(-1)).toContain(long);
		const narrow = list(start([...others, of], 80));
		expect(narrow[0]).toMatch(/ Metro /);
		expect(narrow.at(-1)).toContain(`${long.slice(0, 56).trim()}…`);
	});

	it('stands where it stood while one goes through the list, marks, and filters', () => {
		const without = (row: string) => row.slice(3).replace('•', ' ');
		const begin = (row: string) => without(row).search(/(?:Metro|The Sarn V)/);
		for (const columns of [80, 100, 130]) {
			const state = start(reports, columns);
			const [before] = list(state);
			const moved = list(press(state, 'j', 'j', 'm', 'k'));
			expect(moved.map(begin)).toEqual(list(state).map(begin));
			const filtered = rows(press(state, '/', ...'closed', 'enter'))[2];
			expect(without(filtered).slice(0, 60)).toBe(without(before).slice(0, 60));
		}
	});

	it('is never wider than its window, whatever is in it', () => {
		const text = fc.option(fc.string({unit: 'grapheme', maxLength: 60}), {nil: undefined});
		const about = fc.record({
			name: fc.constantFrom('a.txt', 'b/a.txt', 'b/c.txt', `${'x'.repeat(60)}.txt`),
			title: fc.oneof(text, fc.constantFrom('Bridge closed', undefined)),
			outlet: text,
			published: fc.constantFrom(undefined, '2024-05-03', 'soon'),
		});
		fc.assert(
			fc.property(
				fc.array(about, {maxLength: 6}),
				fc.integer({min: 20, max: 220}),
				fc.constantFrom(unicodeSymbols, asciiSymbols),
				(some, columns, symbols) => {
					const state = start(some.map(report), columns, {symbols});
					for (const keys of [[], ['m'], ['enter'], ['j', 's']])
						for (const row of rows(press(state, ...keys)))
							expect(displayWidth(row)).toBeLessThanOrEqual(columns);
				},
			),
			{numRuns: 50},
		);
	});
});

describe('the preview', () => {
	it("names the file of a title that another one has, and a missing title's file as its title", () => {
		const preview = (state: State) => {
			const {left} = libraryView(state, currentScreen(state) as LibraryScreen).frame.preview;
			return rows(state).map(row => row.slice(left));
		};
		expect(preview(start(reports, 120)).join('\n')).toMatch(/\nBridge closed\nMetro · .* · v1\.txt *\n/);
		expect(preview(press(start(reports, 120), 'G')).slice(2, 4)).toEqual(['notes.txt', '']);
	});
});

describe('other screens', () => {
	it('tell articles of one title apart as well', () => {
		const state = start(reports, 80);
		expect(rows(press(state, 'j', 'enter'))[0]).toMatch(/^ Bridge closed · v2\.txt .* Metro · 1 min/);
		expect(rows(press(state, 'G', 'enter'))[0]).toMatch(/^ notes\.txt /);
		const hits = rows(press(state, 'S', ...'bridge')).join('\n');
		expect(hits).toContain('Bridge closed · v1.txt · Metro');
		expect(hits).toContain('Bridge closed · v2.txt · Metro');
	});

	it('name a comparison of two of one title and one outlet by their files', () => {
		const two = press(start(reports.slice(0, 2), 80), 'c');
		expect(rows(two)[0]).toMatch(/Bridge closed · v1\.txt +│ .*Bridge closed · v2\.txt/);
		const only = press(two, 'm', 'm', 'm');
		expect(rows(only)[0]).toMatch(/^ Only in v1\.txt {2}Bridge closed/);
		expect(only.notice).toBe('only in v1.txt');
		expect(rows(only).join('\n')).toContain('in no pair with v2.txt');
		expect(press(two, 'tab').notice).toBe('v2.txt leads');
		const aloud = press(start(reports.slice(0, 2), 80, {forScreenReader: true}), 'c');
		expect(rows(aloud).join(' ')).toMatch(
			/Comparison of Bridge closed · v1\.txt and Bridge closed · v2\.txt/,
		);
		expect(rows(aloud).join('\n')).toContain('v1.txt says:');
	});
});

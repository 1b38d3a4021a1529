import {describe, expect, it} from 'vitest';
import {asciiSymbols, type Symbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import type {Size, State} from '../../source/state/state.js';
import type {ThemeName} from '../../source/state/theme.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {editedReports} from '../edited-reports.js';
import {articleOf, readSeeds} from '../seeds.js';
import {open, plain} from './opened.js';

const seeds = readSeeds();

type Look = {size?: Size; theme?: ThemeName; symbols?: Symbols};

const start = (
	{size = {columns: 100, rows: 30}, theme = 'dark', symbols = unicodeSymbols}: Look = {},
	articles = seeds,
): State => reduce(initialState({size, theme, symbols}), {type: 'read', of: 2, articles, problems: []});

function fits(frame: string, {columns, rows}: Size): boolean {
	const lines = plain(frame).split('\n');
	return lines.length <= rows && lines.every(line => displayWidth(line) <= columns);
}

const sizes: Size[] = [
	{columns: 20, rows: 6},
	{columns: 40, rows: 12},
	{columns: 60, rows: 20},
	{columns: 79, rows: 24},
	{columns: 80, rows: 24},
	{columns: 81, rows: 9},
	{columns: 100, rows: 30},
	{columns: 120, rows: 40},
	{columns: 160, rows: 50},
	{columns: 200, rows: 60},
];

const keyNames: Readonly<Record<string, string>> = {'\r': 'enter', '\t': 'tab'};

const tours = {
	library: '',
	filter: '/des',
	reader: '\r',
	furniture: '\ro',
	found: '\r/Kursk\r',
	search: 'Szelenksy',
	'search for nothing': 'Sxqzw',
	compare: 'c]',
	'pairs only': 'cm]',
	'pairs as told': 'cms]',
	'only in one': 'cmm]',
	'only in the other': 'cmmmG',
	'found in both': 'c/Kursk\rn',
	'the other pane leading': 'c\t]',
	pick: 'cp',
	help: '?',
	'help on comparing': 'c?',
};

describe.each(Object.entries(tours))('%s', (_, keys) => {
	it.each(sizes)('fits a window of $columns x $rows', async size => {
		const pressed = [...keys].reduce(
			(state, key) => reduce(state, {type: 'press', key: keyNames[key] ?? key}),
			start({size}),
		);
		const app = open(pressed);
		await app.until(frame => fits(frame, size) && frame.split('\n').length === size.rows);
		app.unmount();
	});
});

describe('the screens', () => {
	it('show the library as a list with a preview', async () => {
		const app = open(start());
		// The pairs are counted after the first frame.
		await app.until(frame => /2 articles · 1,562 words(?:.|\n)* pairs$/m.test(frame));
		expect(app.frame()).toMatch(/^ ❯ Putin’s forces ‘burning faces.* Metro .* 5 min/m);
		expect(app.frame()).toMatch(/^ {3}Russia sends North Korean deserters.* 2 min +\d+ pairs$/m);
		expect(app.frame()).toContain('Russian forces are allegedly trying to burn');
		app.unmount();
	});

	it('set an article in a centred column, with the numbers of its pairs beside it', async () => {
		const seed = open(start());
		seed.press('\r');
		await seed.until(frame => frame.includes('lines hidden, o shows them'));
		expect(seed.frame()).toMatch(/^ {14}Russian forces are allegedly trying/m);
		seed.unmount();
		const app = open(start({}, editedReports()));
		app.press('\r');
		await app.until(frame => /^ {11}1 {2}The freighter Amalia Voss/m.test(frame));
		app.unmount();
	});

	it('put the passages of a pair on the same row, and tell why', async () => {
		const app = open(start({}, editedReports()));
		app.press('c99[');
		await app.until(frame => frame.includes('this is the first pair'));
		app.press(']]');
		await app.until(frame => frame.includes('pair 3/'));
		expect(app.frame()).toMatch(/^ ?3 Captain Henrik.* │ ?3 Captain Henrik/m);
		expect(app.frame()).toMatch(/pair 3\/\d+ · reworded, high[\s\S]*“snapped” \| “torn”/);
		app.unmount();
	});

	it('keep the panes straight whatever the script', async () => {
		const scripts = [
			'北京发生爆炸，消防员表示没有人受伤。市长说原因仍然不明。'.repeat(6),
			'انفجار في بكين، وقال رجال الإطفاء إنه لم يصب أحد بأذى. '.repeat(6),
			'פיצוץ בבייג׳ינג, וכבאים אמרו שאיש לא נפגע. '.repeat(6),
			'An explosion 💥 in Beijing 👩‍🚒 hurt nobody 🇨🇳, said the e\u0301quipe. '.repeat(6),
		];
		const articles = [scripts, scripts.toReversed()].map(paragraphs => articleOf(...paragraphs));
		for (const size of [
			{columns: 81, rows: 30},
			{columns: 120, rows: 40},
		]) {
			const read = {type: 'read', of: 2, articles, problems: []} as const;
			const empty = initialState({size, theme: 'dark', symbols: unicodeSymbols});
			const app = open(reduce(reduce(empty, read), {type: 'press', key: 'c'}));
			await app.until(frame => frame.includes('] next') && fits(frame, size));
			const rows = app.frame().split('\n');
			const panes = rows.slice(
				0,
				rows.findIndex(row => row.startsWith(' pair ')),
			);
			expect(panes.length).toBeGreaterThan(20);
			const left = panes.map(row => displayWidth(row.slice(0, row.indexOf('│'))));
			expect(new Set(left).size).toBe(1);
			app.unmount();
		}
	});

	it('speak ASCII to a terminal without UTF-8', async () => {
		const app = open(start({symbols: asciiSymbols}));
		await app.until(frame => frame.includes('2 articles - 1,562 words'));
		expect(app.frame()).toMatch(/^ > Putin/m);
		app.press('c');
		await app.until(frame => frame.includes('] next'));
		expect(app.frame()).not.toMatch(/[│❯…·─]/u);
		app.unmount();
	});

	it('keep what stands at the right apart from a title that is cut', async () => {
		for (const columns of [52, 60, 66]) {
			const app = open(reduce(start({size: {columns, rows: 20}}), {type: 'press', key: 'enter'}));
			await app.until(frame => frame.includes('…  Metro · 5 min'));
			app.unmount();
		}
	});

	it('say what could not be read', async () => {
		const problem = {source: toSafeText('gone.txt'), message: toSafeText('no such file')};
		const app = open(reduce(start(), {type: 'read', of: 3, articles: [], problems: [problem]}));
		await app.until(frame => frame.includes('gone.txt: no such file'));
		app.unmount();
	});

	it('say how far reading has come while it goes on', async () => {
		const app = open({...start(), expected: 900});
		await app.until(frame => frame.includes('2 of 900 read'));
		app.unmount();
	});

	it('use no colour but what the theme has', async () => {
		for (const theme of ['dark', 'light', 'mono'] as const) {
			const app = open(start({theme}));
			app.press('c');
			await app.until(frame => frame.includes('] next'));
			const colours = [...app.lastFrame()!.matchAll(/\u001B\[([\d;]+)m/g)]
				.flatMap(([, codes]) => codes.split(';').map(Number))
				.filter(code => code >= 30 && code !== 39 && code !== 49);
			if (theme === 'mono') expect(colours).toEqual([]);
			app.unmount();
		}
	});
});

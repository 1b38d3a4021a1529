import {describe, expect, it} from 'vitest';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {drawComparison} from '../../source/screens/compare.js';
import type {RowSegment} from '../../source/screens/components/row-segments.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf as drawnRows} from '../../source/screens/drawing.js';
import {compareView} from '../../source/state/compare-view.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {type ThemeName, themes} from '../../source/state/theme.js';
import {displayWidth} from '../../source/text/display-width.js';
import {opened, press} from '../state/pressed.js';
import {statedComparison} from '../stated-comparison.js';
import {readVersions} from '../two-versions.js';

const comparison = statedComparison(
	'Soldiers of the brigade said 1,200 men and 40 tanks did not reach Kursk on Tuesday: “a modest delay”, Lund said.',
	'The general staff said 3,400 men and 55 tanks did reach Kursk on Tuesday: “a massive delay”, Olsen told reporters.',
	{
		figures: [
			['differ', ['1,200', 'men'], ['3,400', 'men']],
			['differ', ['40', 'tanks'], ['55', 'tanks']],
			['agree', ['Tuesday', undefined, 'date'], ['Tuesday', undefined, 'date']],
		],
		quotes: [['altered', ['a modest delay', 'Lund'], ['a massive delay', 'Olsen'], false]],
		changes: [
			['negation', 'did not', 'did'],
			['words', 'said', 'told'],
		],
		shared: ['Kursk'],
	},
);
const plain = statedComparison(comparison.a, comparison.b, {shared: ['Kursk']});

type Look = {columns: number; rows: number; theme?: ThemeName; symbols?: State['symbols']};

/** The comparison as it is opened in a window. */
function comparing(
	{columns, rows, theme = 'dark', symbols = unicodeSymbols}: Look,
	made = comparison,
): {state: State; screen: CompareScreen} {
	const empty = initialState({size: {columns, rows}, theme, symbols});
	const read = reduce(empty, {type: 'read', of: 2, articles: [made.a, made.b], problems: []});
	const state = press({...read, comparisons: [made]}, 'c');
	return {state, screen: currentScreen(state) as CompareScreen};
}

const rowsOf = ({state, screen}: ReturnType<typeof comparing>): readonly RowSegment[][] =>
	drawComparison(state, screen).above as RowSegment[][];
const textOf = (row: readonly RowSegment[]) => row.map(({text}) => text).join('');
const textsOf = (opened: ReturnType<typeof comparing>) => rowsOf(opened).map(textOf);

/** The rows of the reason: between the body and the status. */
function footOf(opened: ReturnType<typeof comparing>): string[] {
	const {reason} = compareView(opened.state, opened.screen);
	return textsOf(opened)
		.slice(-1 - reason!.length, -1)
		.map(row => row.trim());
}

describe('the foot of the compare screen', () => {
	it('has a row for what the pair is, with the event beside it, and one for each of what differs and what both say', () => {
		const shared = [
			expect.stringMatching(/^pair 1\/1 · same fact {2,}the same event, 100% of A/),
			'shared: Kursk',
		];
		expect(footOf(comparing({columns: 100, rows: 30}, plain))).toEqual(shared);
		const differing = statedComparison(comparison.a, comparison.b, {
			figures: [['differ', ['1,200', 'men'], ['3,400', 'men']]],
			shared: ['Kursk'],
		});
		expect(footOf(comparing({columns: 100, rows: 30}, differing))).toEqual([
			shared[0],
			'differ: 1,200 men | 3,400 men',
			'shared: Kursk',
		]);
	});

	it('has the running story in its row where there is room, and never runs over', () => {
		const event = {...plain.event, certainty: 0.9, story: 0.7};
		for (let columns = 20; columns <= 120; columns += 4) {
			for (const view of [[], ['m']]) {
				const {state} = comparing({columns, rows: 30}, {...plain, event});
				const pressed = press(state, ...view);
				const texts = textsOf({state: pressed, screen: currentScreen(pressed) as CompareScreen});
				for (const text of texts) expect(displayWidth(text)).toBeLessThanOrEqual(columns);
				const isTold = texts.some(text =>
					/the same developing story, 100% of A and 100% of B shared *$/.test(text),
				);
				if (columns >= 100) expect(isTold).toBe(true);
			}
		}
	});

	it.each([
		[
			80,
			24,
			[
				'pair 1/1 · same fact · differ: 1,200 men | 3,400 men · 40 tanks | 55 tanks',
				'negation: “did not” | “did” · changed: “said” | “told”',
				'quote altered: Lund: “…modest…” | Olsen: “…massive…” · agree: Tuesday … = all',
			],
		],
		[
			120,
			40,
			[
				`pair 1/1 · same fact${' '.repeat(52)}the same event, 100% of A and 100% of B shared`,
				'differ: 1,200 men | 3,400 men · 40 tanks | 55 tanks · negation: “did not” | “did” · changed: “said” | “told”',
				'quote altered: Lund: “…modest…” | Olsen: “…massive…” · agree: Tuesday · shared: Kursk',
			],
		],
		// A rule between the panes has the number and the kind.
		[
			60,
			20,
			[
				'differ: 1,200 men | 3,400 men · 40 tanks | 55 tanks',
				'negation: “did not” | “did” · changed: “said” | “told”',
				'quote altered: Lund: “…modest…” | Olsen: “…massive…” …',
			],
		],
		[40, 12, ['differ: 1,200 men | 3,400 men', 'differ: 40 tanks | 55 tanks …']],
		[20, 6, ['differ: 40 | 55 …']],
	])('has in a window of %i x %i as many rows as it needs and there are', (columns, rows, said) => {
		expect(footOf(comparing({columns, rows}))).toEqual(said);
	});

	it.each([
		[100, 30],
		[80, 15],
		[79, 24],
		[40, 12],
		[20, 6],
		[20, 3],
	])(
		'leaves the window of %i x %i full, no row wider than it, and half of its rows to the texts',
		(columns, rows) => {
			const opened = comparing({columns, rows});
			for (const keys of [[], ['m'], ['m', 'm'], ['m', 'm', 'm'], ['x']]) {
				const state = press(opened.state, ...keys);
				const screen = currentScreen(state) as CompareScreen;
				const drawn = textsOf({state, screen});
				expect(drawn).toHaveLength(Math.max(3, rows));
				for (const row of drawn) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
				expect(compareView(state, screen).frame.body).toBeGreaterThanOrEqual(Math.floor(rows / 2) - 1);
			}
		},
	);

	it('has under each pair, where only pairs are shown, as many rows for its reason', () => {
		const {state} = comparing({columns: 80, rows: 24});
		const pairs = press(state, 'm');
		const texts = textsOf({state: pairs, screen: currentScreen(pairs) as CompareScreen});
		const first = texts.findIndex(row => row.includes('same fact · differ: 1,200 men | 3,400 men'));
		expect(texts[first + 1].trim()).toBe('negation: “did not” | “did” · changed: “said” | “told”');
		expect(texts.at(-2)).toContain('pair 1/1 · the same event');
	});

	it.each(['dark', 'light', 'mono'] as const)('sets off what differs, here and in the texts (%s)', theme => {
		const rows = rowsOf(comparing({columns: 120, rows: 40, theme}));
		const styled = (style: object) =>
			rows.flat().flatMap(segment => (matches(segment.style, style) ? [segment.text.trim()] : []));
		const {differing, agreeing, dropped, added, problem} = themes[theme];
		expect(styled(differing)).toEqual(
			expect.arrayContaining(['1,200', '3,400', '40', '55', 'modest', 'massive', 'did', 'not']),
		);
		expect(styled(differing).filter(text => text === unicodeSymbols.differs)).toHaveLength(8);
		expect(styled(agreeing)).toEqual(expect.arrayContaining(['Tuesday']));
		expect(styled(dropped)).toEqual(expect.arrayContaining(['said']));
		expect(styled(added)).toEqual(expect.arrayContaining(['told']));
		expect(styled(problem)).toEqual(
			expect.arrayContaining(['differ: 1,200 men | 3,400 men', 'negation: “did not” | “did”']),
		);
	});

	it('speaks ASCII to a terminal without UTF-8, but for the words of the articles', () => {
		const foot = footOf(comparing({columns: 80, rows: 24, symbols: asciiSymbols})).join(' ');
		expect(foot).toContain('same fact - differ: 1,200 men | 3,400 men');
		expect(foot).toMatch(/ \.\.\. = all$/);
		expect(foot).not.toMatch(/[…·]/);
	});
});

describe('the unsure pairs on the screen', () => {
	const unsure = {
		...comparison,
		unsure: [{...comparison.pairs[0], number: 2, kind: 'related' as const, score: 0.3}],
	};
	const shownAt = (look: Look, ...keys: string[]) => {
		const state = press(comparing(look, unsure).state, ...keys);
		return textsOf({state, screen: currentScreen(state) as CompareScreen});
	};

	it.each([
		[120, 40],
		[80, 24],
		[60, 20],
		[40, 12],
	])('are counted at the foot of a window of %i x %i, with their key, shown or hidden', (columns, rows) => {
		expect(shownAt({columns, rows}).at(-1)).toMatch(/ U 1 unsure · \d+%/);
		expect(shownAt({columns, rows}, 'U', ']').at(-1)).toMatch(/ U 1 unsure · \d+%/);
		expect(textsOf(comparing({columns, rows})).at(-1)).not.toContain('unsure');
		expect(shownAt({columns, rows}, '[').at(-1)).toMatch(/^ this is the first pair +\d+%/);
	});

	it('have a mark beside their number that needs no colour, and no strength', () => {
		const rows = shownAt({columns: 120, rows: 40, theme: 'mono', symbols: asciiSymbols}, 'U', ']');
		expect(rows.filter(row => /^2\? /.test(row)).length).toBeGreaterThan(0);
		expect(rows.filter(row => /\|2\? /.test(row)).length).toBeGreaterThan(0);
		expect(rows[1]).toContain('2?');
		const foot = rows.find(row => row.includes('pair 2?/2'));
		expect(foot).toMatch(/pair 2\?\/2 - unsure {2,}/);
		expect(shownAt({columns: 60, rows: 20}, 'U', ']').join('')).toContain(' pair 2?/2 · unsure ─');
		expect(shownAt({columns: 20, rows: 6}, 'U', ']').at(-1)).toContain('2?/2');
		expect(shownAt({columns: 80, rows: 24}, 'U', 'm').join('')).toContain('unsure · differ');
	});

	it('are not shown before they are asked for', () => {
		for (const row of shownAt({columns: 120, rows: 40}).slice(0, -1)) expect(row).not.toMatch(/2\?|unsure/);
	});
});

it('of every view tells no figure in part, at any width', () => {
	const notes = 'of 12,000 people 4,500 were in the north, 2 million in the south, and 7% nowhere';
	const noted = press(opened(readVersions()), 'c', 'i', ...notes, 'enter');
	for (const views of [[], ['m'], ['m', 'm'], ['m', 'm', 'm'], ['m', 'm', 'm', 'm', 'P']]) {
		const shown = press(noted, 'm', 'm', 'm', 'g', ...views);
		for (let columns = 20; columns <= 130; columns++) {
			// Without the notice, which names a view by a file, and may cut that.
			const state = reduce({...shown, notice: undefined}, {type: 'resize', size: {columns, rows: 24}});
			const rows = drawnRows(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
			for (const row of rows.slice(1).filter(row => !row.includes('│')))
				expect(row, `${columns} columns, ${views.join(' ')}`).not.toMatch(/\d…/);
		}
	}
});

/** Whether a style has all of another one. */
const matches = (style: object | undefined, all: object) =>
	style !== undefined && Object.entries(all).every(([key, value]) => Reflect.get(style, key) === value);

import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import type {RowSegment} from '../../source/screens/components/row-segments.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {compareView} from '../../source/state/compare-view.js';
import {currentChange, shownChanges} from '../../source/state/shown-changes.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {readSeeds} from '../seeds.js';
import {readVersions} from '../two-versions.js';
import {act, opened, press} from './pressed.js';

const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
	{columns: 40, rows: 12},
	{columns: 20, rows: 6},
];

const versions = (size = sizes[1]) => press(opened(readVersions(), {size}), 'c');
const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const drawn = (state: State): RowSegment[][] => rowsOf(drawScreen(state));
const textsOf = (state: State) => drawn(state).map(row => row.map(({text}) => text).join(''));

/** The first row of what is the current change, as the screen shows it. */
function rowOfChange(state: State): string {
	const view = compareView(state, screenOf(state));
	const row = view.changes![currentChange(screenOf(state))] - view.top;
	const head = textsOf(state).length - view.frame.body - 2;
	return textsOf(state)[head + row];
}

describe('two versions of one text', () => {
	it('open at the first of their changes, counted', () => {
		const state = versions();
		expect(screenOf(state).view).toBe('changes');
		expect(currentChange(screenOf(state))).toBe(0);
		expect(textsOf(state).at(-2)?.trim()).toBe(
			'1 of 7 · 7 changes: 2 figures, 1 name, 1 negation, 2 wordings, 1 added',
		);
		expect(textsOf(state).join('\n')).toMatch(/ 1≠Nine of the injured .* │ +1≠Eleven of the injured/);
	});

	it('have their changes one after the other with ], to the last and back with [', () => {
		let state = versions();
		const rows = [rowOfChange(state)];
		for (let step = 0; step < 6; step++) {
			state = press(state, ']');
			expect(state.notice).toBeUndefined();
			rows.push(rowOfChange(state));
		}

		expect(rows.map(row => row.replaceAll(/[│ ]+/g, ' ').trim().slice(0, 22))).toEqual([
			'1≠Nine of the injured ',
			'2 Two lanes of the bri',
			'3 The report by the in',
			'4 She had visited the ',
			'+ She will speak in th',
			'5 The owner of the bar',
			'6≠About 400 litres of ',
		]);
		expect(press(state, ']').notice).toBe('this is the last change');
		const back = press(state, '6', '[');
		expect(currentChange(screenOf(back))).toBe(0);
		expect(press(back, '[').notice).toBe('this is the first change');
	});

	it('say that an added sentence is in no pair, and read it in its article', () => {
		const added = press(versions(), '4', ']');
		expect(screenOf(added).unpaired?.passage.text).toMatch(/^She will speak/);
		expect(press(added, 'y').notice).toBe('only one of the two says this; there is no pair to copy');
		const reading = currentScreen(press(added, 'enter'));
		expect(reading).toMatchObject({name: 'reader', article: readVersions()[1]});
		expect(textsOf(press(added, '=')).join('\n')).toContain('Added: only B says it');
	});

	it('go to a pair by its number, whole where nothing was changed in it', () => {
		const changed = press(versions(), '4', 'g');
		expect(screenOf(changed)).toMatchObject({view: 'changes', pair: 3, unpaired: undefined});
		const same = press(versions(), '8', 'g');
		expect(screenOf(same)).toMatchObject({view: 'whole', pair: 7});
		expect(press(versions(), '9', '9', 'g').notice).toMatch(/^there is no pair 99; the last is \d+$/);
		// Back among the changes, it is the next one in the text.
		expect(screenOf(press(same, 'm', 'm')).pair).toBe(1);
	});

	it('stay at a change when a version is read anew: the same, or where that is gone the next', () => {
		const [, later] = readVersions();
		const readAs = (state: State, text: string) => {
			const old = state.articles[1];
			const article = {...readArticle(text, {name: old.source.name}), id: old.id};
			return act(state, {type: 'reread', old, article});
		};
		const added = press(versions(), '4', ']');
		const same = readAs(added, later.original);
		expect(screenOf(same).unpaired?.passage.text).toMatch(/^She will speak/);
		const without = readAs(added, later.original.replace(/She will speak[^.]*\./, ''));
		expect(screenOf(without).unpaired).toBeUndefined();
		expect(currentChange(screenOf(without))).toBeGreaterThanOrEqual(0);
		const undone = readAs(versions(), later.original.replace('Eleven', 'Nine'));
		expect(currentChange(screenOf(undone))).toBe(0);
		expect(shownChanges(screenOf(undone))).toHaveLength(6);
		expect(textsOf(undone).at(-2)).toContain(' 1 of 6 · 6 changes');
	});

	it('keep the change in sight through another size, and follow the scrolling', () => {
		const third = press(versions(sizes[0]), ']', ']');
		expect(rowOfChange(third)).toMatch(/^ +3 The report/);
		const scrolled = press(versions(sizes[3]), 'space', 'space');
		expect(currentChange(screenOf(scrolled))).toBeGreaterThan(1);
		expect(shownChanges(screenOf(scrolled))).toHaveLength(7);
	});

	it.each(sizes)('fill a window of $columns x $rows, no row wider than it', size => {
		for (const keys of [[], [']', ']'], ['4', ']'], ['G'], ['=']]) {
			const state = press(versions(size), ...keys);
			expect(drawn(state)).toHaveLength(size.rows);
			for (const row of textsOf(state)) expect(displayWidth(row)).toBeLessThanOrEqual(size.columns);
		}
	});

	it('are told in whole sentences to a screen reader, and in ASCII to a terminal without UTF-8', () => {
		const spoken = press(opened(readVersions(), {size: sizes[1], forScreenReader: true}), 'c');
		expect(textsOf(spoken).join('\n')).toMatch(
			/Change 1 of 7: pair 1, reworded, high; differ: Nine of the injured/,
		);
		expect(textsOf(press(spoken, '4', ']')).join('\n')).toMatch(/Change 5 of 7: added/);
		const plain = press(opened(readVersions(), {size: sizes[1], symbols: asciiSymbols}), 'c');
		expect(textsOf(plain).join('\n')).toMatch(/ 1!Nine of the injured .* \| +1!Eleven of the injured/);
		for (const keys of [[], ['4', ']', '=']])
			expect(textsOf(press(plain, ...keys)).join('\n')).not.toMatch(/[≠·│❯]/);
	});
});

describe('two reports', () => {
	it('open whole, at the first pair, its passages level', () => {
		const state = press(opened(readSeeds(), {size: sizes[1]}), 'c');
		const screen = screenOf(state);
		expect(screen).toMatchObject({view: 'whole', pair: 0});
		const {rows, starts} = compareView(state, screen);
		expect(rows[starts[0]].a?.pairs).toContain(0);
		expect(rows[starts[0]].b?.pairs).toContain(0);
	});

	it('have in the view of changes only the pairs that differ, or say that there is none', () => {
		const state = press(opened(readSeeds(), {size: sizes[1]}), 'c', 'm', 'm');
		expect(screenOf(state).view).toBe('changes');
		expect(textsOf(state).at(-2)).toMatch(/differences?(?:: | that could be told)/);
		expect(unicodeSymbols.differs).toBe('≠');
	});
});

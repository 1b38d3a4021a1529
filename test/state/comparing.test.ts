import {describe, expect, it} from 'vitest';
import {lineAt} from '../../source/layout/article-lines.js';
import {compareView, shownMatches, walkOrder} from '../../source/state/compare-view.js';
import {readerView} from '../../source/state/reader-view.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {editedReports} from '../edited-reports.js';
import {articleOf} from '../seeds.js';
import {opened, press} from './pressed.js';

const size = {columns: 100, rows: 30};
const reports = editedReports();
const comparing = () => press(opened(reports, {size}), 'c');
const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const {comparison} = screenOf(comparing());
const {pairs} = comparison;

/** The pairs that `]` goes through, from the first one on. */
function walked(start: State): number[] {
	let state = press(start, '9', '9', '[');
	const seen = [screenOf(state).pair];
	while (seen.length <= pairs.length) {
		state = press(state, ']');
		if (state.notice !== undefined) return seen;
		seen.push(screenOf(state).pair);
	}

	return seen;
}

describe('the order of pairs', () => {
	it('is that of their numbers, whichever article leads', () => {
		expect(walked(comparing())).toEqual([...pairs.keys()]);
		expect(walked(press(comparing(), 'tab'))).toEqual([...pairs.keys()]);
	});

	it('is the same where only pairs are shown, and that of the leading article after s', () => {
		const only = press(comparing(), 'm');
		expect(walked(only)).toEqual([...pairs.keys()]);
		for (const [keys, side] of [
			[['s'], 'a'],
			[['s', 'tab'], 'b'],
		] as const) {
			const order = walked(press(only, ...keys));
			expect([...order].sort((x, y) => x - y)).toEqual([...pairs.keys()]);
			const starts = order.map(pair => pairs[pair][side].start);
			expect(starts).toEqual([...starts].sort((x, y) => x - y));
		}

		expect(walked(press(only, 's', 's'))).toEqual([...pairs.keys()]);
	});

	it('puts each pair on the rows where the view says it starts', () => {
		for (const keys of [[], ['m'], ['m', 's'], ['tab'], ['m', 's', 'tab']]) {
			const state = press(comparing(), ...keys);
			const {rows, starts} = compareView(state, screenOf(state));
			const shown = screenOf(state).view === 'whole' ? [screenOf(state).pair] : walkOrder(screenOf(state));
			for (const pair of shown) {
				expect(rows[starts[pair]].a?.pairs).toContain(pair);
				expect(rows[starts[pair]].b?.pairs).toContain(pair);
			}
		}
	});
});

describe('scrolling', () => {
	it('never moves either pane up on the way down', () => {
		for (const keys of [[], ['m'], ['m', 'm'], ['m', 'm', 'm'], ['m', 'm', 'm', 'm']]) {
			let state = press(comparing(), ...keys, 'g');
			let last = {a: -1, b: -1};
			for (let step = 0; step < 200; step++) {
				const {rows, top} = compareView(state, screenOf(state));
				const offsetOf = (side: 'a' | 'b') => {
					const line = rows.slice(0, top + 1).findLast(row => row[side])?.[side]?.line;
					return line ? line.block * 1e6 + (line.range?.start ?? -1) : -1;
				};
				const now = {a: offsetOf('a'), b: offsetOf('b')};
				if (screenOf(state).view !== 'pairs' && screenOf(state).view !== 'changes') {
					expect(now.a).toBeGreaterThanOrEqual(last.a);
					expect(now.b).toBeGreaterThanOrEqual(last.b);
				}

				last = now;
				const next = press(state, 'j');
				const moved = compareView(next, screenOf(next)).top - top;
				if (moved === 0) break;
				expect(moved).toBe(1);
				state = next;
			}
		}
	});
});

describe('what only one says', () => {
	it('is read at the row on top, and changes sides with Tab', () => {
		const only = press(comparing(), 'm', 'm', 'm', 'G');
		expect(screenOf(only).view).toBe('only-a');
		expect(screenOf(press(only, 'tab')).view).toBe('only-b');
		const reading = currentScreen(press(only, 'enter'));
		expect(reading).toMatchObject({name: 'reader', article: reports[0]});
		expect(reading.name === 'reader' && reading.place.block).toBeGreaterThan(5);
	});
});

describe('finding in both panes', () => {
	it('walks the matches of both, row by row, and round', () => {
		const found = press(comparing(), 'g', '/', ...'ostholm', 'enter');
		const count = shownMatches(screenOf(found), compareView(found, screenOf(found))).matches.length;
		const sides = new Set<string>();
		let state = found;
		let row = -1;
		for (let step = 0; step < count; step++) {
			const screen = screenOf(state);
			const view = compareView(state, screen);
			const {current} = shownMatches(screen, view);
			sides.add(current!.side);
			expect(current!.row).toBeGreaterThanOrEqual(row);
			expect(current!.row).toBeGreaterThanOrEqual(view.top);
			expect(current!.row).toBeLessThan(view.top + view.height);
			row = current!.row;
			state = press(state, 'n');
		}

		expect(sides).toEqual(new Set(['a', 'b']));
		expect(state.notice).toBe('on from the top');
		expect(screenOf(press(state, 'esc')).found).toBeUndefined();
	});

	it('goes on from the first visible row, and round to the last where none is below', () => {
		const matchRows = (state: State) =>
			shownMatches(screenOf(state), compareView(state, screenOf(state))).matches.map(({row}) => row);
		const found = press(comparing(), 'g', '/', ...'fuel', 'enter');
		const rows = matchRows(found);
		expect(rows.length).toBeGreaterThan(1);
		const rowOf = (state: State) => screenOf(state).found?.at?.row;
		expect(rowOf(found)).toBe(rows[0]);
		expect(rowOf(press(found, 'n'))).toBe(rows[1]);
		expect(rowOf(press(found, '2', 'n'))).toBe(rows[2 % rows.length]);
		expect(rowOf(press(found, 'N'))).toBe(rows.at(-1));
		// Typed at the end of the text, where no match is below, it is the first of all.
		const end = press(comparing(), 'G');
		expect(rowOf(press(end, '/', ...'fuel'))).toBe(rows[0]);
	});

	it('leaves the text where it is when the match is visible, and else has it a third down', () => {
		const found = press(comparing(), 'g', '/', ...'Lervik');
		const {top, height} = compareView(found, screenOf(found));
		expect(screenOf(found).found!.at!.row - top).toBe(Math.floor(height / 3));
		const {text} = comparison.a.blocks.find(({kind}) => kind === 'title')!;
		const visible = press(comparing(), 'g', '/', ...text.slice(0, 12));
		expect(compareView(visible, screenOf(visible)).top).toBe(0);
		expect(screenOf(press(found, '^U')).found).toBeUndefined();
	});

	it('keeps the match through another view, another size and swapped sides', () => {
		const found = press(comparing(), '/', ...'Lervik', 'enter', 'n');
		const {at} = screenOf(found).found!;
		const current = (state: State) => {
			const {current} = shownMatches(screenOf(state), compareView(state, screenOf(state)));
			return current && [current.side, current.block, current.start];
		};
		const wanted = [at!.side, at!.block, at!.start];
		expect(current(press(found, 'm'))).toEqual(wanted);
		expect(current(reduce(found, {type: 'resize', size: {columns: 60, rows: 20}}))).toEqual(wanted);
		expect(current(press(found, 'x', 'x'))).toEqual(wanted);
		expect(current(press(found, 'x'))![0]).not.toBe(wanted[0]);
	});

	it('says when there is nothing, and puts everything back with Esc', () => {
		const typed = press(comparing(), '/', ...'xqzw');
		expect(press(typed, 'enter', 'n').notice).toBe('not found: xqzw');
		expect(currentScreen(press(typed, 'esc'))).toEqual(screenOf(comparing()));
	});
});

describe('a comparison', () => {
	it('begins at the first pair, its passages level, a third down', () => {
		const screen = screenOf(comparing());
		expect(screen.pair).toBe(0);
		const view = compareView(comparing(), screen);
		for (const side of ['a', 'b'] as const) expect(view.rows[view.starts[0]][side]?.pairs).toContain(0);
		expect(view.starts[screen.pair] - view.top).toBe(Math.floor(view.height / 3));
		const low = press(opened(reports, {size: {columns: 100, rows: 10}}), 'c', '5', ']');
		const lowView = compareView(low, screenOf(low));
		expect(lowView.height).toBeLessThan(8);
		expect(screenOf(low).pair).toBe(screen.pair + 5);
		expect(lowView.starts[screen.pair + 5]).toBe(lowView.top);
	});

	it('from the reader begins at the first pair that is on the screen', () => {
		const reading = press(opened(reports, {size}), 'enter');
		const at = press(reading, '2', '5', 'j');
		const {pair} = screenOf(press(at, 'c'));
		const view = readerView(at, currentScreen(at) as ReaderScreen);
		const onScreen = [...pairs.keys()].filter(index => {
			const {block, inBlock} = pairs[index].a;
			const line = lineAt(view.lines, {block, offset: inBlock.start});
			return line >= view.top && line < view.top + view.height;
		});
		expect(onScreen.length).toBeGreaterThan(1);
		expect(pair).toBe(Math.min(...onScreen));
	});

	it('from the reader begins at the pair with the match that was gone to', () => {
		const texts = pairs.map(({a}) => a.text);
		const last = texts.findLastIndex((text, index) => texts.indexOf(text) === index);
		const found = press(opened(reports, {size}), 'enter', '/', ...texts[last].slice(0, 60), 'enter', 'c');
		expect(screenOf(found).pair).toBe(last);
	});

	it('is read at the current pair, in the article that leads', () => {
		const at = press(comparing(), '3', ']');
		const pair = pairs[screenOf(at).pair];
		for (const [keys, side] of [
			[[], 'a'],
			[['tab'], 'b'],
		] as const) {
			const {block, inBlock} = pair[side];
			expect(currentScreen(press(at, ...keys, 'enter'))).toMatchObject({
				name: 'reader',
				article: comparison[side],
				place: {block, offset: inBlock.start},
			});
			expect(press(at, ...keys, 'enter').screens).toHaveLength(3);
		}
	});

	it('of two articles that share nothing is read from the beginning', () => {
		const other = articleOf('Qwerty uiop.', 'Asdf ghjkl.');
		const nothing = press(opened([reports[0], other]), 'c');
		expect(currentScreen(press(nothing, 'enter'))).toMatchObject({
			name: 'reader',
			article: reports[0],
			place: {block: 0, offset: 0},
		});
		expect(currentScreen(press(nothing, 'tab', 'enter'))).toMatchObject({article: other});
		expect(screenOf(press(nothing, 'x')).comparison.a).toBe(other);
	});

	it('has the same pair after its sides are swapped, and the same pane in the lead', () => {
		for (const pair of pairs.keys()) {
			const at = press(comparing(), '9', '9', '[', ...(pair > 0 ? [...String(pair), ']'] : []));
			const swapped = screenOf(press(at, 'x'));
			const same = swapped.comparison.pairs[swapped.pair];
			expect([same.a.text, same.b.text]).toEqual([pairs[pair].b.text, pairs[pair].a.text]);
			expect(swapped.lead).toBe('a');
		}
	});

	it('copies both passages with their sources and why they are a pair', () => {
		const {effect} = press(comparing(), '2', ']', 'y');
		const pair = pairs[screenOf(press(comparing(), '2', ']')).pair];
		expect(effect).toMatchObject({kind: 'copy'});
		const {a, b} = screenOf(comparing()).comparison;
		expect(effect).toMatchObject({
			what: `pair ${pairs.indexOf(pair) + 1}`,
			citation: {
				passages: [
					{article: a, text: pair.a.text, parts: pair.a.parts},
					{article: b, text: pair.b.text, parts: pair.b.parts},
				],
			},
		});
	});

	it('scrolls as one, and a pair stays the current one out of sight', () => {
		const down = press(comparing(), 'd', 'd');
		expect(screenOf(down).pair).toBe(screenOf(comparing()).pair);
		expect(screenOf(down).isPairVisible).toBe(false);
		const before = compareView(comparing(), screenOf(comparing()));
		const after = compareView(down, screenOf(down));
		expect(after.top).toBe(before.top + 2 * Math.floor(before.height / 2));
		expect(screenOf(press(down, 'u', 'u')).isPairVisible).toBe(true);
	});

	it('has the first pair on the screen as the current one where only pairs are shown', () => {
		let state = press(comparing(), 'm', 'g');
		for (let step = 0; step < 60; step++) {
			const {starts, top, rows, height} = compareView(state, screenOf(state));
			const {pair} = screenOf(state);
			const first = starts.filter(start => start >= top).sort((x, y) => x - y)[0];
			if (first !== undefined && top + height < rows.length) expect(starts[pair]).toBe(first);
			state = press(state, 'j');
		}
	});

	it('keeps the first line through a change of size when the current pair is out of sight', () => {
		const far = press(comparing(), 'G', '2', '0', 'k');
		const lineOf = (state: State) => {
			const {rows, top} = compareView(state, screenOf(state));
			const {block, range} = rows[top].a?.line ?? rows[top].b!.line;
			return {block, start: range?.start ?? -1};
		};
		const resized = reduce(far, {type: 'resize', size: {columns: 100, rows: 20}});
		expect(lineOf(resized)).toEqual(lineOf(far));
		const wide = reduce(far, {type: 'resize', size: {columns: 140, rows: 30}});
		expect(lineOf(wide).block).toBe(lineOf(far).block);
		expect(lineOf(wide).start).toBeLessThanOrEqual(lineOf(far).start);
	});

	it('is plain rows for a screen reader, whatever their order', () => {
		const spoken = press(opened(reports, {size, forScreenReader: true}), 'c');
		const {rows, starts, height} = compareView(spoken, screenOf(spoken));
		expect(rows.every(row => row.text !== undefined)).toBe(true);
		expect(starts).toHaveLength(pairs.length);
		expect(height).toBe(compareView(spoken, {...screenOf(spoken), view: 'pairs'}).height);
	});
});

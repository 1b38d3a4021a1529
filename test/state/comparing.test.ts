import {describe, expect, it} from 'vitest';
import {compareView, shownMatches, walkOrder} from '../../source/state/compare-view.js';
import {pairsOf} from '../../source/state/comparisons.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {readSeeds} from '../seeds.js';
import {opened, press} from './pressed.js';

const size = {columns: 100, rows: 30};
const seeds = readSeeds();
const comparing = () => press(opened(seeds, {size}), 'c');
const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const {comparison} = screenOf(comparing());
const pairs = pairsOf(comparison);

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
	it('is that of the leading article', () => {
		expect(walked(comparing())).toEqual([...pairs.keys()]);
		const starts = walked(press(comparing(), 'tab')).map(pair => pairs[pair].b.start);
		expect(starts).toEqual([...starts].sort((x, y) => x - y));
		expect(starts).toHaveLength(pairs.length);
	});

	it('is by strength where only pairs are shown, and by the text after s', () => {
		const only = press(comparing(), 'm');
		expect(walked(only).map(pair => pairs[pair])).toEqual(comparison.pairs);
		expect(walked(press(only, 's'))).toEqual([...pairs.keys()]);
		expect(walked(press(only, 's', 's')).map(pair => pairs[pair])).toEqual(comparison.pairs);
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
		for (const keys of [[], ['m'], ['m', 'm'], ['m', 'm', 'm']]) {
			let state = press(comparing(), ...keys, 'g');
			let last = {a: -1, b: -1};
			for (let step = 0; step < 200; step++) {
				const {rows, top} = compareView(state, screenOf(state));
				const offsetOf = (side: 'a' | 'b') => {
					const line = rows.slice(0, top + 1).findLast(row => row[side])?.[side]?.line;
					return line ? line.block * 1e6 + (line.range?.start ?? -1) : -1;
				};
				const now = {a: offsetOf('a'), b: offsetOf('b')};
				if (screenOf(state).view !== 'pairs') {
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
		const only = press(comparing(), 'm', 'm', 'G');
		expect(screenOf(only).view).toBe('only-a');
		expect(screenOf(press(only, 'tab')).view).toBe('only-b');
		const reading = currentScreen(press(only, 'enter'));
		expect(reading).toMatchObject({name: 'reader', article: seeds[0]});
		expect(reading.name === 'reader' && reading.place.block).toBeGreaterThan(5);
	});
});

describe('finding in both panes', () => {
	it('walks the matches of both, row by row, and round', () => {
		const found = press(comparing(), 'g', '/', ...'korean', 'enter');
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

	it('keeps the match through another view, another size and swapped sides', () => {
		const found = press(comparing(), '/', ...'Buryatia', 'enter', 'n');
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

import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison} from '../../source/compare/comparison.js';
import {numberPairs} from '../../source/compare/order-of-pairs.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {citationLines} from '../../source/report/citation-lines.js';
import {compareView} from '../../source/state/compare-view.js';
import {shownPairs} from '../../source/state/comparisons.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {editedReports} from '../edited-reports.js';
import {press} from './pressed.js';

const size = {columns: 100, rows: 30};
const reports = editedReports();
const made = compareArticles(...reports);
/** The last three pairs as unsure ones. */
const comparison: Comparison = {...made, pairs: made.pairs.slice(0, -3), unsure: made.pairs.slice(-3)};
const sure = comparison.pairs.length;

const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const labelsOf = (state: State) => shownPairs(screenOf(state)).map(({label}) => label);

/** A comparison as it is opened. */
function comparing(of = comparison, showsUnsure = false): State {
	const empty = initialState({size, theme: 'dark', symbols: unicodeSymbols, showsUnsure});
	const read = reduce(empty, {type: 'read', of: 2, articles: reports, problems: []});
	return press({...read, comparisons: [of]}, 'c');
}

/** The first visible line of A. */
function firstLine(state: State) {
	const {rows, top} = compareView(state, screenOf(state));
	const line = rows.slice(top).find(({a}) => a?.line.range)!.a!.line;
	return {block: line.block, ...line.range!};
}

describe('the unsure pairs', () => {
	it('are shown behind the others, marked, and hidden again', () => {
		const shown = press(comparing(), 'U');
		expect(labelsOf(comparing())).toHaveLength(sure);
		expect(labelsOf(shown)).toEqual([
			...labelsOf(comparing()),
			...[1, 2, 3].map(number => `${sure + number}?`),
		]);
		expect(shown.notice).toBe('3 unsure pairs, marked with ?');
		const hidden = press(shown, 'U');
		expect(labelsOf(hidden)).toEqual(labelsOf(comparing()));
		expect(hidden.notice).toBe('unsure pairs hidden');
	});

	it('are gone through after the last of the others, and end there', () => {
		const last = press(comparing(), 'U', ...String(sure), ']');
		expect(screenOf(last).pair).toBe(sure);
		expect(press(last, '9', ']')).toMatchObject({notice: 'this is the last pair'});
		expect(screenOf(press(last, '9', ']')).pair).toBe(sure + 2);
		expect(press(comparing(), '9', '9', ']').notice).toBe('this is the last pair');
	});

	it('stand level in both panes when they are the current one', () => {
		const at = press(comparing(), 'U', '9', '9', ']');
		const {rows, starts} = compareView(at, screenOf(at));
		for (const side of ['a', 'b'] as const) expect(rows[starts[sure + 2]][side]?.pairs).toContain(sure + 2);
	});

	it('leave the current pair and the text where they are', () => {
		const at = press(comparing(), '2', ']');
		const far = press(comparing(), 'd', 'd');
		expect(screenOf(far).isPairVisible).toBe(false);
		const shown = press(far, 'U');
		expect(screenOf(shown).pair).toBe(screenOf(far).pair);
		// The margin is wider: the line begins a few words earlier, if anywhere else.
		expect(firstLine(shown).block).toBe(firstLine(far).block);
		expect(firstLine(shown).start).toBeLessThanOrEqual(firstLine(far).start);
		expect(firstLine(shown).end).toBeGreaterThan(firstLine(far).start);

		const rowOf = (state: State) => {
			const {starts, top} = compareView(state, screenOf(state));
			return starts[screenOf(state).pair] - top;
		};
		expect(rowOf(press(at, 'U'))).toBe(rowOf(at));
	});

	it('give way to the sure pair that is nearest, where the current one is hidden', () => {
		const at = press(comparing(), 'U', '9', '9', ']');
		const current = comparison.unsure[2];
		const distances = comparison.pairs.map(
			({a, b}) => Math.abs(a.start - current.a.start) + Math.abs(b.start - current.b.start),
		);
		const hidden = screenOf(press(at, 'U'));
		expect(distances[hidden.pair]).toBe(Math.min(...distances));
		expect(hidden.isPairVisible).toBe(true);
	});

	it('are all there is, where there are no others', () => {
		const state = comparing({...comparison, ...numberPairs([], comparison.unsure)});
		expect(press(state, ']').notice).toContain('no passage in common');
		const shown = press(state, 'U');
		expect(labelsOf(shown)).toEqual(['1?', '2?', '3?']);
		const {top, starts, height} = compareView(shown, screenOf(shown));
		expect(starts[0]).toBeGreaterThanOrEqual(top);
		expect(starts[0]).toBeLessThan(top + height);
		expect(labelsOf(press(shown, ']', 'U'))).toEqual([]);
		expect(screenOf(press(shown, ']', 'U')).pair).toBe(0);
	});

	it('are told to be there where one of them is gone to by its number', () => {
		const hidden = press(comparing(), ...String(sure + 1), 'g');
		expect(hidden.notice).toBe(`pair ${sure + 1} is unsure; U shows the unsure ones`);
		expect(screenOf(press(comparing(), 'U', ...String(sure + 1), 'g')).pair).toBe(sure);
	});

	it('are told to be none, where there are none', () => {
		const state = press(comparing({...comparison, unsure: []}), 'U');
		expect(state.notice).toBe('there is no unsure pair of these two');
		expect(screenOf(state).showsUnsure).toBe(false);
	});

	it('stay shown in every view, when sides are swapped, and in the next comparison', () => {
		const at = press(comparing(), 'U', ...String(sure + 1), ']');
		const pair = comparison.unsure[1];
		const swapped = screenOf(press(at, 'x'));
		const same = shownPairs(swapped)[swapped.pair];
		expect([same.a.text, same.b.text, same.isUnsure]).toEqual([pair.b.text, pair.a.text, true]);
		for (const keys of [['m'], ['m', 's'], ['m', 'm'], ['m', 'm', 'm']])
			expect(labelsOf(press(at, ...keys))).toHaveLength(sure + 3);
		expect(labelsOf(press(at, 'q', 'c'))).toHaveLength(sure + 3);
		expect(labelsOf(press(at, 'U', 'q', 'c'))).toHaveLength(sure);
	});

	it('are among the others by the order of the text after s, where only pairs are shown', () => {
		let state = press(comparing(), 'U', 'm', 's', '9', '9', '[');
		const starts: number[] = [];
		for (let step = 0; step < sure + 3; step++) {
			starts.push(shownPairs(screenOf(state))[screenOf(state).pair].a.start);
			state = press(state, ']');
		}

		expect(starts).toEqual(made.pairs.map(({a}) => a.start).sort((x, y) => x - y));
	});

	it('are shown from the beginning where that was asked for, at the first of the others', () => {
		const state = comparing(comparison, true);
		expect(labelsOf(state)).toHaveLength(sure + 3);
		expect(screenOf(state).pair).toBe(0);
	});

	it('are copied as unsure ones', () => {
		const state = press(comparing(), 'U', ...String(sure), ']', 'y');
		expect(state.effect).toMatchObject({kind: 'copy'});
		const lines = state.effect?.kind === 'copy' ? runToEnd(citationLines(state.effect.citation)) : [];
		expect(lines).toContain(`“${comparison.unsure[0].a.text}”`);
		expect(lines.at(-1)).toMatch(/^unsure/);
	});
});

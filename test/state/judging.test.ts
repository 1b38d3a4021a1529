import {describe, expect, it} from 'vitest';
import {asciiSymbols} from '../../source/layout/symbols.js';
import type {RowSegment} from '../../source/screens/components/row-segments.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {walkOrder} from '../../source/state/compare-view.js';
import {shownPairs} from '../../source/state/comparisons.js';
import {cursorSentence, sentencesOn} from '../../source/state/cursor-sentence.js';
import type {StartOptions} from '../../source/state/initial-state.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {articleOf, readSeeds} from '../seeds.js';
import {readVersions} from '../two-versions.js';
import {act, opened, press} from './pressed.js';

const size = {columns: 120, rows: 40};
const person = {id: 'one', name: 'anna'};
const seeds = (more: Partial<StartOptions> = {}) => press(opened(readSeeds(), {size, person, ...more}), 'c');
const versions = () => press(opened(readVersions(), {size, person}), 'c');
const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const drawn = (state: State): RowSegment[][] => rowsOf(drawScreen(state));
const textsOf = (state: State) => drawn(state).map(row => row.map(({text}) => text).join(''));
const currentPair = (state: State) => shownPairs(screenOf(state))[screenOf(state).pair];
const walked = (state: State) =>
	walkOrder(screenOf(state)).map(index => shownPairs(screenOf(state))[index].number);

describe('judging the current pair', () => {
	it('right marks it, and once more takes that back', () => {
		const right = press(seeds(), ']', 'a');
		expect(right.notice).toBe('pair 2 is right; a again takes that back');
		expect(currentPair(right)).toMatchObject({number: 2, judgement: {verdict: 'right'}});
		expect(textsOf(right).join('\n')).toMatch(/^ ?2✓ .*│ ?2✓ /m);
		expect(textsOf(right)[1].match(/2✓/g)).toHaveLength(2);
		expect(textsOf(right).join('\n')).toMatch(/ pair 2\/6 · related · judged right /);
		const back = press(right, 'a');
		expect(back.notice).toBe('pair 2: not judged any more');
		expect(currentPair(back).judgement).toBeUndefined();
		expect(textsOf(back).join('\n')).not.toContain('✓');
	});

	it('wrong puts it aside, counts it nowhere, and leaves it where it is until the view is laid out anew', () => {
		const before = screenOf(seeds()).comparison;
		const aside = press(seeds(), ']', 'm', 'A');
		const {comparison} = screenOf(aside);
		expect(aside.notice).toBe('pair 2 is put aside; A again takes that back');
		expect(comparison.pairs.map(({number}) => number)).toEqual([1, 3, 4, 5, 6]);
		expect(comparison.putAside.map(({number}) => number)).toEqual([2]);
		expect(comparison.only.a.sentences).toBeGreaterThanOrEqual(before.only.a.sentences);
		expect(walked(aside)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(currentPair(press(aside, ']')).number).toBe(3);
		const anew = press(aside, 'm', 'm', 'm', 'm', 'm');
		expect(walked(anew)).toEqual([1, 3, 4, 5, 6, 2]);
		const end = textsOf(press(anew, 'G')).map(row => row.trim());
		const heading = end.indexOf('put aside');
		expect(end[heading + 2]).toMatch(/^2✗ /);
		expect(walked(press(anew, 'A'))).toEqual([1, 3, 4, 5, 6, 2]);
	});

	it('notes a line, shows it, and takes it back where it is emptied', () => {
		const typing = press(seeds(), 'i', ...'Reuters has it');
		expect(textsOf(typing).at(-1)).toMatch(/^ note Reuters has it/);
		const noted = press(typing, 'enter');
		expect(noted.notice).toBe('noted of pair 1');
		expect(currentPair(noted).judgement).toEqual({note: 'Reuters has it', others: []});
		expect(textsOf(noted).join('\n')).toMatch(/ pair 1\/6 · related · note: Reuters has it /);
		expect(textsOf(noted).join('\n')).toMatch(/^ ?1\* /m);
		const again = press(noted, 'i');
		expect(again.prompt?.field.text).toBe('Reuters has it');
		expect(press(again, '^U', 'enter').notice).toBe('the note is gone');
		expect(currentPair(press(again, '^U', 'enter')).judgement).toBeUndefined();
		expect(currentPair(press(again, 'x', 'esc')).judgement?.note).toBe('Reuters has it');
		expect(press(again, '^U', 'backspace').prompt).toBeDefined();
	});

	it('notes no more than is shown, and says so', () => {
		const typing = press(seeds(), 'i', ...'end', 'home');
		const pasted = act(typing, {type: 'paste', text: `${'x'.repeat(996)}👩‍🚒${'y'.repeat(2_000_000)}`});
		expect(pasted.prompt?.field.text).toBe(`${'x'.repeat(996)}end`);
		expect(textsOf(pasted).at(-1)).toMatch(/ a note has 1,000 characters at most *$/);
		const full = press(pasted, 'a', 'b', 'c', 'backspace', 'd', 'enter');
		expect(currentPair(full).judgement?.note).toBe(`${'x'.repeat(996)}dend`);
	});

	it('has all of it in what there is to say of the pair, in every symbol that the terminal has', () => {
		const note = 'a note that is far too long for the foot of a window, '.repeat(4).trim();
		const noted = press(seeds({symbols: asciiSymbols}), 'A', 'i', ...note, 'enter');
		for (const row of textsOf(noted)) expect(displayWidth(row)).toBeLessThanOrEqual(size.columns);
		expect(textsOf(noted).join('\n')).toMatch(/^ ?1x /m);
		const details = textsOf(press(noted, '=')).join(' ').replaceAll(/\s+/g, ' ');
		expect(details).toContain(`put aside note: ${note}`);
		const comparison = press(noted, '=', '=');
		expect(currentScreen(comparison).name).toBe('compare');
	});

	it('says why there is nothing to judge', () => {
		const added = press(versions(), '4', ']');
		for (const key of ['a', 'A', 'i']) {
			const pressed = press(added, key);
			expect(pressed.notice).toBe('only one of the two says this; P pairs sentences');
			expect(pressed.prompt).toBeUndefined();
		}
	});

	it('puts a change of no matter aside: it is counted apart, and its sentences are told neither added nor dropped', () => {
		const aside = press(versions(), ']', 'A');
		expect(textsOf(aside).at(-2)?.trim()).toBe(
			'2 of 7 · 1 put aside · 6 changes: 2 figures, 1 name, 1 negation, 1 wording, 1 added',
		);
		expect(screenOf(aside).comparison.only.a.sentences).toBe(0);
		expect(textsOf(aside).join('\n')).toMatch(/ put aside /);
	});

	it('is seen from the other side when the sides are swapped', () => {
		const swapped = press(seeds(), ']', 'A', 'x');
		expect(screenOf(swapped).comparison.putAside).toHaveLength(1);
		expect(currentPair(swapped).judgement?.verdict).toBe('wrong');
	});
});

describe('pairing by hand', () => {
	it('moves a cursor over the sentences of each pane, and pairs the two', () => {
		const pairing = press(seeds(), 'm', 'm', 'm', 'm', 'm', 'g', 'P');
		expect(screenOf(pairing).view).toBe('whole');
		const moved = press(pairing, 'j', 'j', 'k', 'tab', '3', 'j');
		const start = screenOf(pairing).cursors!;
		expect(screenOf(moved).cursors).toEqual({a: start.a + 1, b: start.b + 3});
		const [a, b] = (['a', 'b'] as const).map(side => cursorSentence(screenOf(moved), side)!.text);
		const foot = textsOf(moved).slice(-3);
		expect(foot[0]).toContain(`A: ${a.slice(0, 40)}`);
		expect(foot[1]).toContain(`B: ${b.slice(0, 40)}`);
		expect(foot[2]).toContain('P pair these two');
		const paired = press(moved, 'P');
		expect(currentPair(paired)).toMatchObject({
			number: screenOf(seeds()).comparison.pairs.length + screenOf(seeds()).comparison.unsure.length + 1,
			kind: 'same-fact',
			a: {text: a},
			b: {text: b},
			judgement: {isByHand: true},
		});
		expect(textsOf(paired).join('\n')).toMatch(/ pair \d+\/\d+ · paired by hand /);
		// It is judged as any other is.
		expect(screenOf(press(paired, 'A')).comparison.putAside).toHaveLength(1);
	});

	it('keeps the cursor that moves in sight, to both ends', () => {
		for (const keys of [['G'], ['tab', 'G'], ['space', 'space'], ['tab', 'd', 'd', 'd'], ['G', 'tab', 'g']]) {
			for (const rows of [40, 24, 12, 6]) {
				const state = press(seeds({size: {columns: rows < 20 ? 60 : 120, rows}}), 'P', ...keys);
				const screen = screenOf(state);
				const sentence = cursorSentence(screen, screen.lead)!;
				expect(screen.cursors![screen.lead]).toBeLessThan(sentencesOn(screen, screen.lead).length);
				const begin = sentence.text.split(' ')[0];
				const lit = drawn(state)
					.flat()
					.filter(({style}) => style?.inverse && style.color === 'cyan');
				if (rows >= 12) expect(lit.some(({text}) => text.startsWith(begin))).toBe(true);
			}
		}
	});

	it('calls right what was found already, and goes there', () => {
		const screen = screenOf(seeds());
		const at = (side: 'a' | 'b', text: string) =>
			sentencesOn(screen, side).findIndex(sentence => sentence.text === text);
		const pair = screen.comparison.pairs.find(({a, b}) => at('a', a.text) > 0 && at('b', b.text) > 0)!;
		const toSentence = (side: 'a' | 'b') => ['g', ...String(at(side, pair[side].text)), 'j'];
		const paired = press(seeds(), 'P', ...toSentence('a'), 'tab', ...toSentence('b'), 'enter');
		expect(paired.notice).toBe(`pair ${pair.number} is right`);
		expect(currentPair(paired)).toMatchObject({number: pair.number, judgement: {verdict: 'right'}});
	});

	it('pairs two texts that have nothing in common, the two sentences at the foot of a window that is full', () => {
		const texts = [articleOf('Bread was baked in Kassel.'), articleOf('A comet was seen.')];
		const pairing = press(opened(texts, {size, person}), 'c', 'P');
		expect(textsOf(pairing)).toHaveLength(size.rows);
		expect(
			textsOf(pairing)
				.slice(-3, -1)
				.map(row => row.trim().slice(0, 9)),
		).toEqual(['A: Bread ', 'B: A come']);
		expect(shownPairs(screenOf(press(pairing, 'P')))).toHaveLength(1);
	});

	it('goes on over swapped sides, and ends with what is about a pair or another view', () => {
		const pairing = press(seeds(), 'P', 'G');
		const on = (state: State) =>
			(['a', 'b'] as const).map(side => cursorSentence(screenOf(state), side)?.text);
		expect(on(press(pairing, 'x'))).toEqual(on(pairing).reverse());
		for (const key of ['m', ']', '[', 'a', 'A', 'U', 's'])
			expect(screenOf(press(pairing, key)).cursors, key).toBeUndefined();
	});

	it('has in a window of few rows the sentence that the keys move, and no more rows than that', () => {
		for (const rows of [3, 4, 5, 6, 10]) {
			const state = press(seeds({size: {columns: 80, rows}}), 'P', 'tab');
			expect(textsOf(state)).toHaveLength(rows);
			expect(textsOf(state).at(-2)).toMatch(/^ B: /);
		}
	});

	it('says why it cannot be done where it cannot', () => {
		const spoken = press(seeds({forScreenReader: true}), 'P');
		expect(spoken.notice).toBe('sentences are paired by hand in panes, which a screen reader does not have');
		const empty = press(opened([articleOf('.'), articleOf('A comet was seen.')], {size, person}), 'c', 'P');
		expect(screenOf(empty).cursors ?? empty.notice).toBeDefined();
	});

	it('is left with Esc and q, as it was', () => {
		for (const key of ['esc', 'q']) {
			const left = press(seeds(), 'P', 'j', key);
			expect(screenOf(left).cursors).toBeUndefined();
			expect(left.judgements).toBe(seeds().judgements);
		}
	});
});

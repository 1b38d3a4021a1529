import {describe, expect, it} from 'vitest';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {readerView} from '../../source/state/reader-view.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {articleOf} from '../seeds.js';
import {answered, opened, press} from './pressed.js';

const paragraphs = Array.from(
	{length: 5000},
	(_, at) =>
		`Paragraph ${at + 1} tells of ${at % 1000 === 500 ? 'Kursk and ' : ''}the harbour, and of nothing else.`,
);
const long = articleOf(...paragraphs);
const begun = () => press(opened([long]), 'enter');
const reader = (state: State) => currentScreen(state) as ReaderScreen;
const rows = (state: State) => rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
const topText = (state: State) =>
	rows(state)
		.find(row => row.includes('Paragraph'))
		?.trim();
const typed = (state: State, ...keys: string[]) =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);

describe('a very long article', () => {
	it('is read line by line, from page to page, and at its ends, as any other', () => {
		let state = begun();
		for (let line = 0; line < 12; line++) state = press(state, 'j');
		expect(topText(state)).toMatch(/^Paragraph 7 /);
		const end = press(state, 'G');
		expect(rows(end).some(row => row.includes('Paragraph 5000 '))).toBe(true);
		expect(rows(end).at(-1)).toContain('100%');
		expect(topText(press(end, 'g'))).toMatch(/^Paragraph 1 /);
		// Two rows of each page stay in sight, all the way through.
		let seen = topText(press(state, 'g'))!;
		let at = press(state, 'g');
		for (let page = 0; page < 700; page++) {
			const next = press(at, 'space');
			const number = (text: string) => Number(/\d+/.exec(text)![0]);
			const now = topText(next)!;
			expect(number(now)).toBeGreaterThanOrEqual(number(seen));
			expect(number(now) - number(seen)).toBeLessThan(20);
			[seen, at] = [now, next];
		}

		expect(rows(at).some(row => row.includes('Paragraph 5000 '))).toBe(true);
	});

	it('has percentages by its characters, and numbers of paragraphs', () => {
		const half = press(begun(), '5', '0', '%');
		expect(Number(/\d+/.exec(topText(half)!)![0])).toBeGreaterThan(2400);
		expect(rows(half).at(-1)).toMatch(/ 5[01]%/);
		expect(press(half, '=').notice).toMatch(/^paragraph 2,\d{3} of 5,000/);
		const there = press(begun(), ...'1234', 'g');
		expect(topText(there)).toMatch(/^Paragraph 1234 /);
		expect(topText(press(there, "'", "'"))).toMatch(/^Paragraph 1 /);
	});

	it('keeps marks and places anywhere in it', () => {
		const marked = press(begun(), ...'3000', 'g', 'm', 'a', 'g', ...'200', 'g');
		expect(topText(press(marked, "'", 'a'))).toMatch(/^Paragraph 3000 /);
		expect(press(marked, "'", 'a', 'm', 'a').notice).toBe('mark a taken away');
		expect(topText(press(marked, 'q', 'enter'))).toMatch(/^Paragraph 200 /);
	});

	it('is looked through while keys are answered', () => {
		const asked = typed(begun(), '/', ...'kursk');
		expect(asked.questions).toMatchObject([{kind: 'find', query: 'kursk', furniture: false}]);
		expect(rows(asked).at(-1)).toContain('…');
		expect(reader(asked).place).toEqual(reader(begun()).place);
		const found = answered(asked);
		expect(rows(found).at(-1)).toContain('1/5');
		expect(rows(found).join('\n')).toContain('Paragraph 501 tells of Kursk');
		const later = press(found, 'enter', 'n', 'n');
		expect(rows(later).join('\n')).toContain('Paragraph 2501 tells of Kursk');
		// The answer may come after Enter too; until then there is nothing to go to.
		const early = typed(asked, 'enter', 'n');
		expect(early.notice).toBe('still looking');
		expect(rows(answered(early)).join('\n')).toContain('Paragraph 501 tells of Kursk');
		expect(rows(press(begun(), '/', ...'xqzw')).at(-1)).toContain('not found');
		expect(typed(asked, 'esc').questions).toEqual([]);
	});

	it('opens at a hit of the search', () => {
		const hit = press(opened([long]), 'S', ...'"paragraph 4001 tells"', 'enter');
		expect(rows(hit).join('\n')).toContain('Paragraph 4001 tells');
	});

	it('is never laid out whole', () => {
		const {lines} = readerView(begun(), reader(begun()));
		expect(lines.length).toBeLessThan(5000);
	});
});

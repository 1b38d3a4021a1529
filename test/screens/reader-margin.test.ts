import {describe, expect, it} from 'vitest';
import {pairStyle} from '../../source/screens/components/pane-line.js';
import type {RowSegment} from '../../source/screens/components/row-segments.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {themes} from '../../source/state/theme.js';
import {articleOfBlocks} from '../compare/articles.js';
import {opened, press} from '../state/pressed.js';

const texts = [
	'The freighter Amalia Voss ran aground off Norvik on Tuesday. Captain Dahl said that her anchor chain had snapped.',
	'Nine were hurt. Two are missing. Dahl is safe.',
];
const articles = ['one', 'two'].map(id => ({
	...articleOfBlocks(...texts.map((text): ['paragraph', string] => ['paragraph', text])),
	id,
}));

/** The first article in the reader, with pairs that begin at such places: block, and UTF-16 units into it. */
function reading(columns: number, places: readonly [block: number, start: number][]): State {
	const state = press(opened(articles, {size: {columns, rows: 24}}), 'enter');
	const [comparison] = state.comparisons;
	const [{a, ...pair}] = comparison.pairs;
	const pairs = places.map(([block, start], index) => ({
		...pair,
		number: index + 1,
		a: {...a, block, inBlock: {start, end: start + 1}},
	}));
	return {...state, comparisons: [{...comparison, pairs}]};
}

// Without the header, which has the title too.
const rowsOfScreen = (state: State) => rowsOf(drawScreen(state)).slice(1);
const textOf = (row: readonly RowSegment[]) => row.map(({text}) => text).join('');
/** The row in which some words stand. */
const rowOf = (state: State, words: string) => rowsOfScreen(state).find(row => textOf(row).includes(words))!;
const margin = (state: State, words: string) => textOf(rowOf(state, words)).split(words)[0].trim();

describe('the margin of the reader', () => {
	const three: [number, number][] = [
		[1, 0],
		[1, 16],
		[1, 33],
	];

	it('shows all pairs that begin on a row, where there is room, each in its colour', () => {
		const state = reading(120, three);
		expect(margin(state, 'Nine were hurt')).toBe('1 2 3');
		const styles = rowOf(state, 'Nine were hurt')
			.filter(({text}) => /^\d$/.test(text))
			.map(({style}) => style);
		expect(styles).toEqual([0, 1, 2].map(pair => ({...pairStyle(themes.dark, pair), bold: true})));
	});

	it('shows them on other rows of the paragraph where there is less', () => {
		const state = reading(80, [
			[0, 0],
			[0, 4],
			[0, 14],
			[0, 21],
		]);
		expect(margin(state, 'The freighter')).toBe('1 2');
		expect(margin(state, 'Dahl said')).toBe('3 4');
	});

	it('tells by a plus that a paragraph has more, and by the key for where one is, which', () => {
		const state = reading(80, three);
		expect(margin(state, 'Nine were hurt')).toBe('1+');
		expect(press(state, '=').notice).toMatch(/^1\+ stands for 1, 2, 3 · line 1 of/);
		expect(press(reading(120, three), '=').notice).toMatch(/^line 1 of/);
	});

	it('opens the comparison at any of them by its number', () => {
		const compared = press(reading(80, three), '3', 'enter');
		expect(currentScreen(compared)).toMatchObject({name: 'compare', pair: 2});
	});

	it('is not there in a narrow window', () => {
		expect(textOf(rowOf(reading(49, three), 'Nine were hurt'))).toMatch(/^Nine/);
	});
});

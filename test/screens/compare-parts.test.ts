import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {drawComparison} from '../../source/screens/compare.js';
import type {RowSegment} from '../../source/screens/components/row-segments.js';
import {drawReader} from '../../source/screens/reader.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {themeOrder, themes} from '../../source/state/theme.js';
import {articleOfBlocks} from '../compare/articles.js';
import {press} from '../state/pressed.js';

const shared =
	'The harbour office in Tarnwick closed both gates of the dock before the crews of three towns arrived.';
const filler = Array.from({length: 12}, (_, at): ['paragraph', string] => [
	'paragraph',
	`Stall ${at} of the fair sold ${['apples', 'brooms', 'candles', 'drums'][at % 4]} and nothing besides.`,
]);
const herald = {
	...articleOfBlocks(
		['title', 'Two arrested after fire guts Tarnwick warehouse'],
		['paragraph', 'The bells rang for an hour.'],
		...filler,
		['paragraph', shared],
		['heading', 'Tarnwick council had been warned of the roof'],
		['paragraph', 'It was dry.'],
		['caption', 'Crews pump water from Tarnwick harbour for the 3rd night on Tuesday.'],
	),
	id: 'herald',
};
const post = {
	...articleOfBlocks(
		['title', 'Two arrested after fire destroys Tarnwick warehouse'],
		['paragraph', 'Nobody was hurt.'],
		['caption', 'Crews pump water from Tarnwick harbour for the 4th night on Tuesday.'],
		['heading', 'Tarnwick council had been warned of that roof'],
		['paragraph', 'A cat was saved.'],
		['paragraph', shared],
	),
	id: 'post',
};
const comparison = compareArticles(herald, post);
const pairs = numberedPairs(comparison, false);

function opened(theme: State['theme'], size = {columns: 100, rows: 24}): State {
	const empty = initialState({size, theme, symbols: unicodeSymbols});
	const read = reduce(empty, {type: 'read', of: 2, articles: [herald, post], problems: []});
	return {...read, comparisons: [comparison]};
}

const rowsOf = (state: State) =>
	drawComparison(state, currentScreen(state) as CompareScreen).above as RowSegment[][];
const textOf = (row: readonly RowSegment[]) => row.map(({text}) => text).join('');
const atPair = (number: number, theme: State['theme'] = 'dark') =>
	press(opened(theme), 'c', '9', '9', '[', ...Array.from({length: number - 1}, () => ']'));

describe('a pair of titles, headings or captions on the screen', () => {
	it('is there for each', () => {
		expect(pairs.map(({kind, a, b}) => [kind, a.part, b.part])).toEqual([
			['reworded', 'title', 'title'],
			['reworded', 'heading', 'heading'],
			['reworded', 'caption', 'caption'],
			['verbatim', undefined, undefined],
		]);
	});

	it.each([
		[1, 'title | title', 'Two arrested after fire'],
		[2, 'heading | heading', 'Tarnwick council had been'],
		[3, 'caption | caption', 'Crews pump water from'],
	])('is scrolled to, numbered, and told of at the foot: %i, %s', (number, parts, beginning) => {
		const rows = rowsOf(atPair(number)).map(textOf);
		expect(
			rows.some(row => row.match(new RegExp(`^ *${number} ${beginning}.*│ *${number} ${beginning}`))),
		).toBe(true);
		expect(rows.join('\n')).toMatch(
			new RegExp(`pair ${number}/4 · reworded, [a-z]+ · ${parts.replace('|', '\\|')} `),
		);
	});

	it.each(themeOrder)('is lit as a paragraph is, not in the letters of a title or a caption: %s', theme => {
		for (const [number, unlit] of [
			[1, 'after'],
			[2, 'had been'],
			[3, 'from'],
		] as const) {
			for (const state of [atPair(number, theme), press(atPair(number, theme), 'm')]) {
				// Under the titles of the two articles, of which the first row says no more.
				const segments = rowsOf(state).slice(1).flat();
				const plain = segments.filter(({text}) => text.includes(unlit) && !text.includes('guts'));
				expect(plain.length).toBeGreaterThan(0);
				for (const {style} of plain)
					expect([style?.bold ?? false, style?.dim ?? false]).toEqual([false, false]);
			}
		}

		const changed = rowsOf(atPair(1, theme))
			.flat()
			.find(({text}) => text === 'guts');
		expect(changed?.style).toMatchObject(themes[theme].dropped);
	});

	it('has its number in the margin of the reader', () => {
		const reading = press(opened('dark'), 'enter');
		const rowsOfReader = (state: State) =>
			(drawReader(state, currentScreen(state) as ReaderScreen).above as RowSegment[][]).map(textOf);
		expect(rowsOfReader(reading).some(row => /^ +1 {2}Two arrested/.test(row))).toBe(true);
		const end = rowsOfReader(press(reading, 'G'));
		expect(end.some(row => /^ +2 {2}Tarnwick council/.test(row))).toBe(true);
		expect(end.some(row => /^ +3 {2}Crews pump/.test(row))).toBe(true);
		expect(currentScreen(press(reading, '3', 'enter'))).toMatchObject({name: 'compare', pair: 2});
	});

	it('is not told of in the views of what only one says', () => {
		const rows = rowsOf(press(opened('dark'), 'c', 'm', 'm', 'm'))
			.map(textOf)
			.join('\n');
		expect(rows).toContain('14 of 15 sentences');
		expect(rows).not.toContain('Crews pump');
	});
});

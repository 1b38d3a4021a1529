import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {createSearch} from '../../source/search/create-search.js';
import {reduce} from '../../source/state/reduce.js';
import {queryOf, searchView} from '../../source/state/reduce-search.js';
import {mostHits, mostSearchedHere} from '../../source/state/searching.js';
import {currentScreen, initialState, type SearchScreen, type State} from '../../source/state/state.js';
import {articleOf, readSeeds} from '../seeds.js';
import {press} from './pressed.js';

const size = {columns: 80, rows: 24};
const seeds = readSeeds();
const read = (state: State, ...articles: Article[]) =>
	reduce(state, {type: 'read', of: articles.length, articles, problems: []});
const empty = initialState({size, theme: 'dark', symbols: unicodeSymbols});
const search = (state: State) => currentScreen(state) as SearchScreen;
const shown = (state: State) => searchView(state, search(state)).answer;
const highlighted = (state: State) => {
	const {answer, highlighted} = searchView(state, search(state));
	const {article, block} = answer.hits[highlighted];
	return article.blocks[block].text;
};

const many = articleOf(
	...Array.from({length: mostSearchedHere + 1}, (_, at) => `Row ${at} of the long list.`),
);
/** What a worker would answer to the line. */
const answered = (state: State) =>
	reduce(state, {
		type: 'answered',
		answer: createSearch(state.articles).answer(search(state).field.text, mostHits),
	});

describe('the search of a small library', () => {
	const opened = read(empty, ...seeds);

	it('shows the library while no word is typed', () => {
		for (const keys of [[], ['space'], ['"'], ["'", '^', '$', '!']]) {
			const state = press(opened, 'S', ...keys);
			expect(shown(state).hits.map(({article}) => article)).toEqual(seeds);
			expect(queryOf(state)).toBeUndefined();
			const reader = currentScreen(press(state, 'down', 'enter'));
			expect(reader).toMatchObject({name: 'reader', article: seeds[1]});
			expect(reader).not.toHaveProperty('found');
		}
	});

	it('counts all that answers, beyond what it lists', () => {
		const rows = articleOf(...Array.from({length: 300}, (_, at) => `Row ${at}.`));
		const {hits, passages, articles} = shown(press(read(empty, rows, ...seeds), 'S', ...'row'));
		expect(hits).toHaveLength(mostHits);
		expect({passages, articles}).toEqual({passages: 300, articles: 1});
	});

	it('keeps the hit highlighted while the library grows', () => {
		const one = articleOf('The ship is old.', 'The ship has three masts and is very, very old by now.');
		const state = press(read(empty, one), 'S', ...'ship', 'down');
		const grown = read(state, articleOf('A ship.', 'Ship!'));
		expect(shown(grown).hits.length).toBe(4);
		expect(highlighted(grown)).toBe(highlighted(state));
		expect(searchView(grown, search(grown)).highlighted).toBe(3);
	});
});

describe('the search of a large library', () => {
	const opened = read(empty, ...seeds, many);

	it('keeps the last answer until the next one is there', () => {
		const typed = press(opened, 'S', ...'kursk');
		expect(queryOf(typed)).toBe('kursk');
		expect(shown(typed).hits.map(({article}) => article)).toEqual([...seeds, many]);
		const first = answered(typed);
		expect(shown(first).query).toBe('kursk');
		const more = press(first, 'space', ...'list');
		expect(shown(more)).toBe(shown(first));
		expect(shown(answered(more)).query).toBe('kursk list');
		expect(shown(press(first, '^U')).hits).toHaveLength(3);
	});

	it('takes no answer to a line that was typed over', () => {
		const first = answered(press(opened, 'S', ...'kursk'));
		const late = createSearch(opened.articles).answer('kursk l', mostHits);
		expect(reduce(press(first, ...' list'), {type: 'answered', answer: late})).toEqual(
			press(first, ...' list'),
		);
	});

	it('takes Enter that was typed ahead for the answer that comes', () => {
		const ahead = press(opened, 'S', ...'zelenksy', 'enter');
		expect(currentScreen(ahead).name).toBe('search');
		expect(currentScreen(answered(ahead))).toMatchObject({name: 'reader', article: seeds[0]});
		for (const key of ['down', 'x', 'backspace'])
			expect(currentScreen(answered(press(opened, 'S', ...'zelenksy', 'space', 'enter', key))).name).not.toBe(
				'reader',
			);
	});

	it('opens no hit of an article that was read anew until the search has', () => {
		const found = answered(press(opened, 'S', ...'zelenksy'));
		const fresh = {...seeds[0], blocks: seeds[0].blocks.map(block => ({...block}))};
		const reread = reduce(found, {type: 'reread', old: seeds[0], article: fresh});
		expect(shown(reread).hits).toEqual(shown(found).hits);
		const ahead = press(reread, 'enter');
		expect(currentScreen(ahead).name).toBe('search');
		const reader = currentScreen(answered(ahead));
		expect(reader.name === 'reader' && reader.article).toBe(fresh);
	});

	it('highlights in the reader what the query was expanded to, as a small library would', () => {
		const small = press(read(empty, ...seeds), 'S', ...'zelenksy', 'enter');
		const large = press(answered(press(opened, 'S', ...'zelenksy')), 'enter');
		expect(currentScreen(large)).toEqual(currentScreen(small));
	});

	it('goes on from the answer of the small library that it was', () => {
		const small = press(read(empty, ...seeds), 'S', ...'kursk', 'down', 'down');
		const grown = read(small, many);
		expect(shown(grown)).toBe(shown(small));
		expect(highlighted(answered(grown))).toBe(highlighted(small));
	});
});

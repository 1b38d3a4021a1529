import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import {searchView} from '../../source/state/reduce-search.js';
import {currentScreen, type SearchScreen, type State} from '../../source/state/state.js';
import {answerOf} from '../engines/instant-engines.js';
import {articleOf, readSeeds} from '../seeds.js';
import {answered, press} from './pressed.js';

const size = {columns: 80, rows: 24};
const seeds = readSeeds();
const read = (state: State, ...articles: Article[]) =>
	answered(
		reduce(state, {type: 'read', of: state.articles.length + articles.length, articles, problems: []}),
	);
/** Keys, to which the engines have not said anything yet. */
const typed = (state: State, ...keys: string[]) =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);
const asked = (state: State) =>
	state.questions.flatMap(question => (question.kind === 'search' ? question.query : []));
const mostHits = 200;
const empty = () => initialState({size, theme: 'dark', symbols: unicodeSymbols});
const search = (state: State) => currentScreen(state) as SearchScreen;
const shown = (state: State) => searchView(state, search(state)).answer;
const highlighted = (state: State) => {
	const {answer, highlighted} = searchView(state, search(state));
	const {article, block} = answer.hits[highlighted];
	return article.blocks[block].text;
};

const long = articleOf(...Array.from({length: 50}, (_, at) => `Row ${at} of the long list.`));

describe('the search of a small library', () => {
	const opened = () => read(empty(), ...seeds);

	it('shows the library while no word is typed', () => {
		for (const keys of [[], ['space'], ['"'], ["'", '^', '$', '!']]) {
			const state = press(opened(), 'S', ...keys);
			expect(shown(state).hits.map(({article}) => article)).toEqual(seeds);
			expect(asked(typed(opened(), 'S', ...keys))).toEqual([]);
			const reader = currentScreen(press(state, 'down', 'enter'));
			expect(reader).toMatchObject({name: 'reader', article: seeds[1]});
			expect(reader).not.toHaveProperty('found');
		}
	});

	it('counts all that answers, beyond what it lists', () => {
		const rows = articleOf(...Array.from({length: 300}, (_, at) => `Row ${at}.`));
		const {hits, passages, articles} = shown(press(read(empty(), rows, ...seeds), 'S', ...'row'));
		expect(hits).toHaveLength(mostHits);
		expect({passages, articles}).toEqual({passages: 300, articles: 1});
	});

	it('keeps the hit highlighted while the library grows', () => {
		const one = articleOf('The ship is old.', 'The ship has three masts and is very, very old by now.');
		const state = press(read(empty(), one), 'S', ...'ship', 'down');
		const grown = read(state, articleOf('A ship.', 'Ship!'));
		expect(shown(grown).hits.length).toBe(4);
		expect(highlighted(grown)).toBe(highlighted(state));
		expect(searchView(grown, search(grown)).highlighted).toBe(3);
	});
});

describe('a search that the engines have not answered yet', () => {
	const opened = () => read(empty(), ...seeds, long);

	it('keeps the last answer until the next one is there', () => {
		const first = typed(opened(), 'S', ...'kursk');
		expect(asked(first)).toEqual(['kursk']);
		expect(shown(first).hits.map(({article}) => article)).toEqual([...seeds, long]);
		const found = answered(first);
		expect(asked(found)).toEqual([]);
		expect(shown(found).query).toBe('kursk');
		const more = typed(found, 'space', ...'list');
		expect(shown(more)).toBe(shown(found));
		expect(shown(answered(more)).query).toBe('kursk list');
		expect(shown(typed(found, '^U')).hits).toHaveLength(3);
	});

	it('takes no answer to a line that was typed over', () => {
		const later = typed(answered(typed(opened(), 'S', ...'kursk')), ...' list');
		expect(reduce(later, answerOf(later.articles, {kind: 'search', query: 'kursk l'}))).toBe(later);
	});

	it('takes Enter that was typed ahead for the answer that comes', () => {
		const ahead = typed(opened(), 'S', ...'zelenksy', 'enter');
		expect(currentScreen(ahead).name).toBe('search');
		expect(currentScreen(answered(ahead))).toMatchObject({name: 'reader', article: seeds[0]});
		for (const key of ['down', 'x', 'backspace'])
			expect(
				currentScreen(answered(typed(opened(), 'S', ...'zelenksy', 'space', 'enter', key))).name,
			).not.toBe('reader');
	});

	it('opens no hit of an article that was read anew until the search has', () => {
		const found = press(opened(), 'S', ...'zelenksy');
		const fresh = {...seeds[0], blocks: seeds[0].blocks.map(block => ({...block}))};
		const reread = reduce(found, {type: 'reread', old: seeds[0], article: fresh});
		expect(shown(reread).hits).toEqual(shown(found).hits);
		const ahead = typed(reread, 'enter');
		expect(currentScreen(ahead).name).toBe('search');
		const reader = currentScreen(answered(ahead));
		expect(reader.name === 'reader' && reader.article).toBe(fresh);
	});

	it('is asked again when the library has grown, with the same hit highlighted', () => {
		const small = press(read(empty(), ...seeds), 'S', ...'kursk', 'down', 'down');
		const grown = reduce(small, {type: 'read', of: 3, articles: [long], problems: []});
		expect(shown(grown)).toBe(shown(small));
		expect(asked(grown)).toEqual(['kursk']);
		expect(highlighted(answered(grown))).toBe(highlighted(small));
	});
});

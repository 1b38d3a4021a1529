import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {listEntries} from '../../source/state/library-list.js';
import {currentScreen, type LibraryScreen, type State} from '../../source/state/state.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';
import {act, opened, press} from './pressed.js';

const titled = (title: string, words: number) => ({
	...articleOf(Array.from({length: words}, () => title).join(' ')),
	id: title,
	title: toSafeText(title),
});
const birch = titled('birch', 5);
const Alder = titled('Alder', 40);
const elm = titled('élm', 20);
const oak = titled('oak', 10);
const trees = [birch, Alder, oak, elm];
const problem = {source: toSafeText('gone.txt'), message: toSafeText('no such file')};
const seeds = readSeeds();
const library = (state: State) => currentScreen(state) as LibraryScreen;
const names = (state: State) =>
	listEntries(state, library(state)).map(entry =>
		'article' in entry ? entry.article.title : entry.problem.source,
	);
const highlighted = (state: State) => names(state)[library(state).highlighted];

describe('the list', () => {
	const reports = [
		{...birch, outlet: toSafeText('Post')},
		{...Alder, published: toSafeText('2024-05-03')},
		{...oak, outlet: toSafeText('élan'), published: toSafeText('Published 12 May 2024')},
		{...elm, outlet: toSafeText('Metro'), published: toSafeText('2024-05-03T18:00:00Z')},
	];

	it.each([
		[0, 'as given', ['birch', 'Alder', 'oak', 'élm']],
		[1, 'sorted by title', ['Alder', 'birch', 'élm', 'oak']],
		// What is not told stands last; what is alike stands as given.
		[2, 'sorted by outlet', ['oak', 'élm', 'birch', 'Alder']],
		[3, 'sorted by date, newest first', ['oak', 'Alder', 'élm', 'birch']],
		[4, 'sorted by length, longest first', ['Alder', 'élm', 'oak', 'birch']],
		[5, 'sorted by story, largest first', ['birch', 'Alder', 'oak', 'élm']],
		[6, 'sorted as given', ['birch', 'Alder', 'oak', 'élm']],
	])('stands after %i times s: %s', (times, notice, expected) => {
		const state = press(opened(reports), ...Array.from({length: times}, () => 's'));
		expect(names(state)).toEqual(expected);
		if (times > 0) expect(state.notice).toBe(notice);
	});

	it('keeps what is highlighted, and loses nothing, through all orders but that of stories', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(reports), fc.nat(4), fc.nat(3), (articles, times, down) => {
				const keys = Array.from({length: times}, () => 's');
				const before = press(opened(articles), ...Array.from({length: down}, () => 'j'));
				const after = press(before, ...keys);
				expect(highlighted(after)).toBe(highlighted(before));
				expect([...names(after)].sort()).toEqual([...names(before)].sort());
			}),
		);
	});

	it('keeps the article highlighted while it is sorted and while more are read', () => {
		const state = press(opened(trees), 'j', 'j');
		for (const keys of [['s'], ['s', 's'], ['s', 's', 's'], ['s', 's', 's', 's']])
			expect(highlighted(press(state, ...keys))).toBe('oak');
		const sorted = press(state, 's');
		const read = act(sorted, {
			type: 'read',
			of: 6,
			articles: [titled('ash', 3), titled('beech', 3)],
			problems: [],
		});
		expect(names(read)).toEqual(['Alder', 'ash', 'beech', 'birch', 'élm', 'oak']);
		expect(highlighted(read)).toBe('oak');
	});

	it('has what could not be read last, but not where it is filtered', () => {
		const read = act(opened(trees), {type: 'read', of: 5, articles: [], problems: [problem]});
		expect(names(read)).toEqual(['birch', 'Alder', 'oak', 'élm', 'gone.txt']);
		expect(names(press(read, 's')).at(-1)).toBe('gone.txt');
		expect(names(press(read, '/', ...'oak'))).toEqual(['oak']);
		expect(highlighted(press(read, 'G'))).toBe('gone.txt');
		expect(highlighted(press(read, 'G', 's'))).toBe('gone.txt');
	});

	it('is filtered from its beginning, and whole again after Esc', () => {
		const state = press(opened(trees), 'j', 'j', '/', ...'alder', 'enter');
		expect(names(state)).toEqual(['Alder']);
		expect(highlighted(state)).toBe('Alder');
		expect(library(press(state, 'esc'))).toMatchObject({filter: '', filtered: undefined});
		expect(names(press(state, 'esc'))).toHaveLength(4);
	});

	it('scrolls as far as it takes to show what is highlighted', () => {
		const many = opened(Array.from({length: 100}, (_, at) => titled(`tree ${at}`, 2)));
		const down = press(many, '3', '0', 'j');
		expect(library(down).highlighted).toBe(30);
		expect(library(down).top).toBeGreaterThan(10);
		expect(library(press(down, 'k', 'k')).top).toBe(library(down).top);
		expect(library(press(down, 'g'))).toMatchObject({highlighted: 0, top: 0});
		expect(library(press(many, 'G')).highlighted).toBe(99);
		expect(library(press(many, '5', '0', 'g')).highlighted).toBe(49);
	});

	it('is empty at first, and every key has its peace', () => {
		for (const key of ['j', 'G', 'enter', 'm', 's', 'esc', 'space'])
			expect(library(press(opened([]), key)).highlighted).toBe(0);
	});
});

describe('marks for comparing', () => {
	const marked = (...keys: string[]) => press(opened(trees), ...keys).marked.map(({title}) => title);

	it('are in their order, as many as one likes', () => {
		expect(marked('m')).toEqual(['birch']);
		expect(marked('j', 'm', 'k', 'm')).toEqual(['Alder', 'birch']);
		expect(marked('m', 'j', 'm', 'j', 'm')).toEqual(['birch', 'Alder', 'oak']);
		expect(marked('m', 'j', 'm', 'm')).toEqual(['birch']);
	});

	it('compare one that is marked with the one that is highlighted', () => {
		const state = press(opened([birch, ...seeds]), 'j', 'm', 'j', 'c');
		expect(currentScreen(state)).toMatchObject({name: 'compare', comparison: {a: seeds[0], b: seeds[1]}});
		// By itself it is compared with what is most like it.
		const same = press(opened([birch, ...seeds]), 'j', 'm', 'c');
		expect(currentScreen(same)).toMatchObject({name: 'compare', comparison: {a: seeds[0], b: seeds[1]}});
	});
});

describe('picking', () => {
	it('lists the others, the most alike first, without what could not be read', () => {
		const read = act(opened([birch, ...seeds, oak]), {
			type: 'read',
			of: 5,
			articles: [],
			problems: [problem],
		});
		const picking = press(read, 'j', 'c', 'p');
		expect(names(picking)).toEqual([seeds[1].title, 'birch', 'oak']);
		expect(names(press(picking, '/', ...'oak'))).toEqual(['oak']);
		const picked = press(picking, 'j', 'j', 'enter');
		expect(currentScreen(picked)).toMatchObject({name: 'compare', comparison: {a: seeds[0], b: oak}});
		expect(picked.screens).toHaveLength(2);
	});

	it('does nothing else', () => {
		const picking = press(opened([birch, ...seeds]), 'j', 'c', 'p');
		for (const key of ['m', 'c', 's']) expect(press(picking, key).screens).toEqual(picking.screens);
		expect(press(picking, 'm').marked).toEqual([]);
	});
});

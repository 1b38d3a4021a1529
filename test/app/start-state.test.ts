import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {startState} from '../../source/app/start-state.js';
import type {Article} from '../../source/article/article.js';
import {defaultOptions, type Options} from '../../source/command/options.js';
import {LoadedSources} from '../../source/library/loaded-sources.js';
import {type Configuration, ownConfiguration} from '../../source/state/configuration.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen} from '../../source/state/state.js';
import {noJudgements} from '../../source/storage/judgements.js';
import {emptyReadingState, type ReadingState} from '../../source/storage/reading-state.js';
import {articleOf, readSeeds} from '../seeds.js';

const seeds = readSeeds();
const other = articleOf('Two schools in Lund are to be rebuilt.');

beforeEach(() => {
	for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLORFGBG', 'INK_SCREEN_READER'])
		vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

type Start = {
	articles?: readonly Article[];
	of?: number;
	options?: Partial<Options>;
	configuration?: Partial<Configuration>;
	readingState?: Partial<ReadingState>;
};

function start({articles = seeds, of, options, configuration, readingState}: Start = {}) {
	const sources = new LoadedSources(0);
	for (const article of articles) sources.add({of: of ?? articles.length, source: 0, article});
	return startState(
		sources,
		{sources: [], ...defaultOptions, ...options},
		{...ownConfiguration, ...configuration},
		{
			readingState: {...emptyReadingState, ...readingState},
			judged: {judgements: noJudgements, person: {id: 'one', name: 'account'}},
		},
	);
}

describe('the first screen', () => {
	it('is the article where there is one, with its furniture where that is asked for', () => {
		const [article] = seeds;
		expect(start({articles: [article]}).screens).toMatchObject([{name: 'reader', article, furniture: false}]);
		expect(start({articles: [article], options: {original: true}}).screens).toMatchObject([
			{furniture: true},
		]);
	});

	it('is the list where there are several, also while the others are still to be read', () => {
		expect(start().screens).toMatchObject([{name: 'library'}]);
		const {screens, expected, articles} = start({articles: [other], of: 10_000});
		expect(screens).toMatchObject([{name: 'library'}]);
		expect({expected, articles}).toEqual({expected: 10_000, articles: [other]});
	});

	it('is the search over the list, with the query in its line', () => {
		expect(start({options: {search: 'kursk'}}).screens).toMatchObject([
			{name: 'library'},
			{name: 'search', field: {text: 'kursk', cursor: 5}},
		]);
		expect(start({options: {search: 'kursk'}}).questions).toEqual([{kind: 'search', query: 'kursk'}]);
	});

	it('has the person’s name of the configuration, or else of the account', () => {
		expect(start().person).toEqual({id: 'one', name: 'account'});
		expect(start({configuration: {name: 'Anna'}}).person).toEqual({id: 'one', name: 'Anna'});
	});

	it('waits for the comparison of two', () => {
		const {awaited, questions, screens} = start({options: {compare: true}});
		expect(screens).toMatchObject([{name: 'library'}]);
		expect(awaited?.opening).toEqual({at: 'first'});
		expect(questions).toEqual([{kind: 'compare', a: seeds[0], b: seeds[1]}]);
	});

	it('has comparisons show their unsure pairs where that is asked for', () => {
		expect(start({options: {compare: true, unsure: true}}).showsUnsure).toBe(true);
		expect(start({options: {compare: true}}).showsUnsure).toBe(false);
	});

	it('waits for a story of several, once all of them are read, and sorts many by story', () => {
		const articles = [...seeds, other];
		expect(start({articles, options: {compare: true}}).questions).toEqual([{kind: 'story', articles}]);
		const many = [...seeds, ...Array.from({length: 19}, () => ({...other}))];
		const byStory = start({articles: many, options: {compare: true, sources: ['news']}});
		expect(byStory).toMatchObject({sort: 'story', screens: [{name: 'library'}]});
		expect(byStory.notice).toBe('sorted by story; c at a heading compares what its articles say');
		expect(reduce(byStory, {type: 'opened'}).questions[0]).toEqual({kind: 'stories', known: ''});
		const ofTwo = start({of: 30, options: {compare: true, sources: ['news', 'more']}});
		expect(ofTwo.awaited).toBeDefined();
		const reading = start({articles, of: 10, options: {compare: true}});
		expect(reading.awaited).toBeDefined();
		expect(reading.questions).toEqual([]);
	});

	it('takes its signs, its size and how it is read from where it runs', () => {
		vi.stubEnv('LC_ALL', 'C');
		vi.stubEnv('INK_SCREEN_READER', 'true');
		const {symbols, forScreenReader, isFirstFrame} = start();
		expect({pointer: symbols.pointer, forScreenReader, isFirstFrame}).toEqual({
			pointer: process.platform === 'win32' ? '❯' : '>',
			forScreenReader: true,
			isFirstFrame: true,
		});
	});
});

describe('the width of the column', () => {
	const remembered = {readingState: {columnWidth: {at: 1, value: 50}}};

	it('is that of the flag, else of the configuration, else the one it had last', () => {
		expect(start({...remembered, configuration: {width: 60}, options: {width: 70}}).columnWidth).toBe(70);
		expect(start({...remembered, configuration: {width: 60}}).columnWidth).toBe(60);
		expect(start(remembered).columnWidth).toBe(50);
		expect(start().columnWidth).toBe(72);
	});
});

describe('the theme', () => {
	const remembered = {readingState: {theme: {at: 1, value: 'light'}}};

	it('is that of the flag, else of the configuration', () => {
		const configuration = {theme: 'light'} as const;
		expect(start({configuration}).theme).toBe('light');
		expect(start({configuration, options: {theme: 'mono'}}).theme).toBe('mono');
		vi.stubEnv('NO_COLOR', '1');
		expect(start({configuration}).theme).toBe('light');
	});

	it('has no colour where the flag says never, whatever else is said', () => {
		expect(start({options: {theme: 'light', color: 'never'}, configuration: {theme: 'dark'}}).theme).toBe(
			'mono',
		);
	});

	it('has no colour where the environment wants none, unless a flag or the environment asks for it', () => {
		vi.stubEnv('NO_COLOR', '1');
		expect(start(remembered).theme).toBe('mono');
		expect(start({...remembered, options: {color: 'always'}}).theme).toBe('light');
		vi.stubEnv('FORCE_COLOR', '1');
		expect(start(remembered).theme).toBe('light');
		vi.stubEnv('FORCE_COLOR', undefined);
		vi.stubEnv('NO_COLOR', '');
		expect(start(remembered).theme).toBe('light');
	});

	it('is the one that was last gone to, unless "auto" asks for what suits the terminal', () => {
		expect(start(remembered).theme).toBe('light');
		expect(start({...remembered, options: {theme: 'auto'}}).theme).toBe('dark');
		expect(start({...remembered, configuration: {theme: 'auto'}}).theme).toBe('dark');
	});

	it.each([
		['0;15', 'light'],
		['0;default;7', 'light'],
		['15;0', 'dark'],
		['', 'dark'],
		['nonsense', 'dark'],
	])('suits the background that the environment tells: %s', (background, theme) => {
		vi.stubEnv('COLORFGBG', background);
		expect(start().theme).toBe(theme);
	});

	it('is dark where nothing is known', () => {
		expect(currentScreen(start()).name).toBe('library');
		expect(start().theme).toBe('dark');
	});
});

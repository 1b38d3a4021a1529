import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {LibraryChanges} from '../../source/library/watch-library.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {libraryView} from '../../source/state/library-view.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, isReading, type LibraryScreen, type State} from '../../source/state/state.js';
import {type SafeText, toSafeText} from '../../source/text/safe-text.js';
import {reportOf} from '../stories/reports.js';
import {act, opened, press} from './pressed.js';

const wide = {size: {columns: 100, rows: 40}};
// Of each something else, so that no pairs are counted in its row.
const texts: Readonly<Record<string, string>> = {
	Alder: 'The market hall burnt down in June.',
	Birch: 'Seven buses collided near a quarry.',
	Cedar: 'Nurses went on strike over pay.',
};
const fileOf = (name: string, text = texts[name] ?? `${name} won every match this season.`): Article => {
	const article = reportOf(name, `${name} report\n${text}`);
	return {...article, source: {...article.source, path: `/news/${name}.txt`}};
};
const [alder, birch, cedar] = ['Alder', 'Birch', 'Cedar'].map(name => fileOf(name));
const exported = toSafeText('/news/export.jsonl');
/** An article of a file that holds several. */
function entryOf(title: string, number: number): Article {
	const article = fileOf(title);
	const name = toSafeText(`export.jsonl#${number}`);
	const container = {name: toSafeText('export.jsonl'), number};
	const source = {...article.source, path: exported, name, container};
	return {...article, id: `export.jsonl#${number}`, source};
}

const come = (state: State, changes: Partial<LibraryChanges> & {leftOut?: SafeText}): State =>
	act(state, {type: 'changes', looked: [], articles: [], older: [], problems: [], gone: [], ...changes});
const rows = (state: State) => rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
const rowOf = (state: State, text: string) => rows(state).find(row => row.includes(text));
const ids = ({articles}: State) => articles.map(({id}) => id);
const highlighted = (state: State, screen = currentScreen(state) as LibraryScreen) => {
	const view = libraryView(state, screen);
	const entry = view.entries[view.highlighted];
	return 'article' in entry ? entry.article.id : entry.problem.source;
};

describe('what comes while a folder is open', () => {
	it('is in the list, marked, counted and told', () => {
		const state = come(opened([alder, birch], wide), {articles: [cedar]});
		expect(ids(state)).toEqual(['Alder.txt', 'Birch.txt', 'Cedar.txt']);
		expect(state.notice).toBe('1 came');
		expect(rowOf(state, 'Cedar report')).toMatch(/^\+ {2}Cedar report .* new$/);
		expect(rows(state).at(-1)).toMatch(/1 new · 1 of 3 *$/);
		expect(isReading(state)).toBe(false);
	});

	it('is first where the list is sorted by what is new, which it can be only then', () => {
		const before = opened([alder, birch], wide);
		expect(press(before, 's', 's', 's', 's', 's', 's').sort).toBe('given');
		const state = press(come(before, {articles: [cedar]}), 's', 's', 's', 's', 's', 's');
		expect(state.notice).toBe('sorted by what is new');
		const {entries} = libraryView(state, currentScreen(state) as LibraryScreen);
		expect(entries.map(entry => 'article' in entry && entry.article.id)).toEqual([
			'Cedar.txt',
			'Alder.txt',
			'Birch.txt',
		]);
		expect(highlighted(state)).toBe('Alder.txt');
	});

	it('never moves what is highlighted, however the list is sorted, also under another screen', () => {
		const step = fc.oneof(
			fc.constantFrom('s', 'j', 'k', 'G').map(key => (state: State) => press(state, key)),
			fc
				.constantFrom('Ash', 'Yew', 'Elm', 'Birch')
				.map(name => (state: State) => come(state, {articles: [fileOf(name)]})),
			fc
				.constantFrom('Ash', 'Birch')
				.map(name => (state: State) => come(state, {articles: [fileOf(name, 'It was another one.')]})),
			fc
				.constantFrom('Yew', 'Alder')
				.map(name => (state: State) => come(state, {gone: [`/news/${name}.txt`]})),
		);
		fc.assert(
			fc.property(fc.array(step, {maxLength: 8}), fc.boolean(), (steps, isReader) => {
				const state = steps.reduce((now, next) => next(now), opened([cedar, alder, birch], wide));
				const before = isReader ? press(state, '\r', 'enter') : state;
				const [library] = before.screens as readonly LibraryScreen[];
				const after = come(before, {articles: [fileOf('Aspen'), fileOf('Alder', 'A word more.')]});
				expect(highlighted(after, after.screens[0] as LibraryScreen)).toBe(highlighted(before, library));
				expect(new Set(ids(after)).size).toBe(ids(after).length);
			}),
			{numRuns: 60},
		);
	});

	it('puts what could not be read in its place, and takes that away again', () => {
		const source = toSafeText('/news/Cedar.txt');
		const message = toSafeText('empty; check that it is the right file');
		const broken = come(opened([alder], wide), {looked: [source], problems: [{source, message}]});
		expect(broken.problems).toEqual([{source, message}]);
		expect(isReading(broken)).toBe(false);
		const whole = come(broken, {looked: [source], articles: [cedar]});
		expect(whole.problems).toEqual([]);
		expect(ids(whole)).toEqual(['Alder.txt', 'Cedar.txt']);
		expect(isReading(whole)).toBe(false);
	});

	it('tells what is wrong with an entry of a file once, and no more when that is gone', () => {
		const problem = {source: toSafeText(`${exported}#2`), message: toSafeText('no object in JSON')};
		const [first, third] = [entryOf('First', 1), entryOf('Third', 3)];
		const before = come(opened([alder], wide), {looked: [exported], articles: [first], problems: [problem]});
		const longer = come(before, {looked: [exported], articles: [first, third], problems: [problem]});
		expect(longer.problems).toEqual([problem]);
		expect(come(longer, {looked: [exported], gone: ['/news/export.jsonl']}).problems).toEqual([]);
		expect(come(longer, {looked: [toSafeText('/news')], gone: ['/news']}).problems).toEqual([]);
		expect(come(longer, {looked: [toSafeText('/new')]}).problems).toEqual([problem]);
	});

	it('stays in the list where it is older now than was asked for, and others of its file with it', () => {
		const [first, second] = [entryOf('First', 1), entryOf('Second', 2)];
		const before = come(opened([alder], wide), {looked: [exported], articles: [first, second]});
		const after = come(before, {looked: [exported], articles: [first], older: [second]});
		expect(after.gone.size).toBe(0);
		expect(ids(after)).toEqual(ids(before));
	});

	it('is left out, and counted, where it is older than was asked for', () => {
		const leftOut = toSafeText('since 2d, 3 left out');
		const after = come(opened([alder], wide), {older: [cedar], leftOut});
		expect(ids(after)).toEqual(['Alder.txt']);
		expect(after.leftOut).toBe(leftOut);
	});

	it('does not take the place of what is waited for at the foot', () => {
		const waiting = {...opened([alder, birch], wide), awaitedPage: {address: 'https://x', fragment: ''}};
		expect(come({...waiting, notice: toSafeText('opening')}, {articles: [cedar]}).notice).toBe('opening');
	});
});

describe('what is changed', () => {
	const changed = fileOf('Birch', 'Eight lorries slid into it instead.');

	it('is there in the list at once, marked; what was only written anew is not', () => {
		const before = opened([alder, birch], wide);
		expect(come(before, {articles: [{...birch}]})).toBe(before);
		const state = come(before, {articles: [changed]});
		expect(state.articles).toEqual([alder, changed]);
		expect(state.notice).toBe('1 changed');
		expect(rowOf(state, 'Birch report')).toMatch(/^~ {2}Birch report .* changed$/);
	});

	it('stays on the screen as it was until that is left', () => {
		const reading = press(opened([alder, birch], wide), 'j', 'enter');
		const state = come(reading, {articles: [changed]});
		expect(currentScreen(state)).toMatchObject({name: 'reader', article: birch});
		expect(state.articles).toEqual([alder, birch]);
		const later = press(state, 'j');
		expect(rows(later).at(-1)).toMatch(/^ changed since it was opened; r reads it anew/);
		const left = press(later, 'q');
		expect(left.articles).toEqual([alder, changed]);
		expect(left.newer.size).toBe(0);
		expect(currentScreen(press(left, 'enter'))).toMatchObject({article: changed});
	});

	it('is read anew with a key, and the last change counts', () => {
		const reading = press(opened([alder, birch], wide), 'j', 'enter');
		const last = fileOf('Birch', 'The market hall of Birch town stands again.');
		const twice = come(come(reading, {articles: [changed]}), {articles: [last]});
		const anew = press(twice, 'r');
		expect(currentScreen(anew)).toMatchObject({article: last});
		expect(anew).toMatchObject({notice: 'read anew', articles: [alder, last], newer: new Map()});
		// Back to what is on the screen: a change, too, but the last.
		const back = come(come(reading, {articles: [changed]}), {articles: [birch]});
		expect(press(back, 'q').articles[1].original).toBe(birch.original);
	});

	it('is not taken into a comparison that is being made, which says so when it is there', () => {
		const asking = reduce(press(opened([alder, birch], wide), 'm', 'j', 'm'), {type: 'press', key: 'c'});
		expect(asking.awaited).toBeDefined();
		const state = come(asking, {articles: [changed]});
		expect(currentScreen(state)).toMatchObject({name: 'compare', comparison: {a: alder, b: birch}});
		expect(rows(press(state, 'j')).at(-1)).toMatch(/^ changed since it was opened; r reads it anew/);
	});

	it('leaves a comparison as it is, and is compared when that is opened again', () => {
		const comparing = press(opened([alder, birch], wide), 'm', 'j', 'm', 'c');
		expect(currentScreen(comparing).name).toBe('compare');
		const state = come(comparing, {articles: [changed]});
		expect(currentScreen(state)).toMatchObject({comparison: {a: alder, b: birch}});
		expect(currentScreen(state)).not.toHaveProperty('outdatedBy');
		expect(currentScreen(press(state, 'r'))).toMatchObject({comparison: {a: alder, b: changed}});
		const again = press(state, 'q', 'c');
		expect(currentScreen(again)).toMatchObject({comparison: {a: alder, b: changed}});
	});
});

describe('what is gone', () => {
	it('stays in the list, told as that, until it is there again', () => {
		const state = come(opened([alder, birch], wide), {gone: ['/news/Alder.txt']});
		expect(state.notice).toBe('1 gone');
		expect(state.articles).toEqual([alder, birch]);
		expect(rowOf(state, 'Alder report')).toMatch(/^-❯ Alder report .* gone$/);
		const back = come(state, {articles: [{...alder}]});
		expect(rowOf(back, 'Alder report')).toMatch(/^ ❯ Alder report/);
	});

	it('is not counted as new any more', () => {
		const came = come(opened([alder], wide), {articles: [birch, cedar]});
		expect(rows(came).at(-1)).toMatch(/2 new · 1 of 3 *$/);
		expect(rows(come(came, {gone: ['/news/Cedar.txt']})).at(-1)).toMatch(/1 new · 1 of 3 *$/);
	});

	it('may be what a file of several articles holds no more, or all that it held', () => {
		const [first, second, third] = [1, 2, 3].map(number => entryOf(`Entry ${number}`, number));
		const before = opened([alder, first, second, third], wide);
		const shorter = come(before, {looked: [exported], articles: [first, second]});
		expect(shorter.notice).toBe('1 gone');
		expect(shorter.gone).toEqual(new Set([third.id]));
		expect(come(shorter, {looked: [exported], articles: [first, second, third]}).gone.size).toBe(0);
		expect(come(before, {looked: [exported], gone: ['/news/export.jsonl']}).notice).toBe('3 gone');
	});

	it('is not what could not be read this time', () => {
		const [first, second, third] = [1, 2, 3].map(number => entryOf(`Entry ${number}`, number));
		const before = opened([first, second, third], wide);
		const message = toSafeText('cut off; check the file');
		const broken = {source: toSafeText(`${exported}#2`), message};
		const withBroken = come(before, {looked: [exported], articles: [first], problems: [broken]});
		expect(withBroken.gone).toEqual(new Set([third.id]));
		const cut = {source: exported, message};
		expect(come(before, {looked: [exported], articles: [first], problems: [cut]}).gone.size).toBe(0);
	});

	it('may be a whole folder, but not one whose name only begins so', () => {
		const before = opened([alder, birch], wide);
		expect(come(before, {gone: ['/news']}).gone).toEqual(new Set(['Alder.txt', 'Birch.txt']));
		expect(come(before, {gone: ['/new']}).gone).toEqual(new Set());
	});
});

describe('what was not in the list of a run before', () => {
	it('is marked when that is known, and what came since stays marked', () => {
		const came = come(opened([alder, birch], wide), {articles: [cedar]});
		const state = act(came, {type: 'news', news: new Map([['Birch.txt', 'new']])});
		expect(rows(state).at(-1)).toMatch(/2 new · 1 of 3 *$/);
		expect(rowOf(state, 'Birch report')).toMatch(/^\+ {2}Birch report .* new$/);
	});
});

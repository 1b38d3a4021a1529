import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {libraryView} from '../../source/state/library-view.js';
import {linkLetters} from '../../source/state/link-letters.js';
import {linksOnScreen} from '../../source/state/links-on-screen.js';
import {readerView} from '../../source/state/reader-view.js';
import {currentScreen, libraryScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {act, opened, press} from './pressed.js';

const read = (text: string, url = 'https://harbour.example/report'): Article =>
	readArticle(text, {format: 'markdown', url, name: 'report.md'});

const report = read(`# Harbour report

The [pilots](https://pilots.example/log) wrote to the [office](mailto:office@harbour.example).

${'Nothing of note.\n\n'.repeat(40)}

## The night of the storm

See [what was paid](https://harbour.example/report#the-night-of-the-storm), and
[what was not](https://harbour.example/report#note-7).
`);
const log = readArticle('# The log\n\nNothing.\n\n## May\n\nCalm.\n', {
	format: 'markdown',
	url: 'https://pilots.example/log',
});

/** The reader at the beginning of the first of some articles, in a library of them all. */
const inReader = (...articles: Article[]): State => press(opened(articles), 'enter');

const readerOf = (state: State): ReaderScreen => {
	const screen = currentScreen(state);
	if (screen.name !== 'reader') throw new Error(`not the reader: ${screen.name}`);
	return screen;
};

const followed = (address: string, result: {article?: Article; problem?: string}) =>
	({
		type: 'followed',
		address,
		articles: result.article ? [{...result.article, id: address}] : [],
		problems: result.problem ? [{source: toSafeText(address), message: toSafeText(result.problem)}] : [],
		on: '2024-05-03',
	}) as const;

describe('a link on the screen', () => {
	it('is followed by its letter: its page is asked for, and opened over the reader when it is there', () => {
		const asked = press(inReader(report), 'F', 'a');
		expect(asked.effect).toEqual({kind: 'follow', address: 'https://pilots.example/log'});
		expect(asked.notice).toBe('reading https://pilots.example/log; any key gives up');
		const there = act(asked, followed('https://pilots.example/log', {article: log}));
		expect(readerOf(there).article.title).toBe('The log');
		expect(there.articles).toHaveLength(2);
		expect(there.readAgainOn.get('https://pilots.example/log')).toBe('2024-05-03');
		expect(readerOf(press(there, 'q')).article).toBe(report);
	});

	it('is not opened any more after another key, but is among the articles', () => {
		const asked = press(inReader(report), 'F', 'a', 'j');
		const there = act(asked, followed('https://pilots.example/log', {article: log}));
		expect(readerOf(there).article).toBe(report);
		expect(there.articles.map(({title}) => title)).toContain('The log');
		expect(there.notice).toBe('read, and among the articles now: The log');
	});

	it('whose page cannot be read leaves an entry of the library that says why, until it can', () => {
		const asked = press(inReader(report), 'F', 'a');
		const problem = followed('https://pilots.example/log', {problem: 'the server says 404 Not Found'});
		const failed = act(asked, problem);
		expect(failed.notice).toBe('not opened: the server says 404 Not Found');
		expect(libraryView(failed, libraryScreen).entries).toHaveLength(2);
		expect(act(press(failed, 'F', 'a'), problem).problems).toHaveLength(1);
		const there = act(press(failed, 'F', 'a'), followed('https://pilots.example/log', {article: log}));
		expect(there.problems).toEqual([]);
		expect(there.expected).toBe(2);
	});

	it('does not make the library believe that its sources are read', () => {
		const start = act(inReader(report), {type: 'read', of: 3, articles: [], problems: []});
		const there = act(press(start, 'F', 'a'), followed('https://pilots.example/log', {article: log}));
		expect(there.expected).toBe(4);
		expect(act(there, {type: 'read', of: 3, articles: [], problems: []}).expected).toBe(4);
	});

	it('to an article that is there already opens that', () => {
		const state = press(inReader(report, log), 'F', 'a');
		expect(state.effect).toBeUndefined();
		expect(readerOf(state).article).toBe(log);
	});

	it('is opened in the browser with the key for that before its letter', () => {
		const state = press(inReader(report), 'F', 'v', 'a');
		expect(state.effect).toEqual({kind: 'browse', address: 'https://pilots.example/log'});
	});

	it('is followed with Enter, after going to it', () => {
		expect(press(inReader(report), 'F', 'tab', 'enter').effect).toEqual({
			kind: 'browse',
			address: 'mailto:office@harbour.example',
		});
		expect(press(inReader(report), 'F', 'up', 'down', 'enter').effect).toMatchObject({kind: 'follow'});
	});

	it.each(['esc', 'F', 'space'])('is left alone after %s', key => {
		const state = press(inReader(report), 'F', key);
		expect(state.choosesLink).toBeUndefined();
		expect(state.effect).toBeUndefined();
		expect(readerOf(state).place).toEqual(readerOf(inReader(report)).place);
	});

	it('has no letter that stands for none', () => {
		const state = press(inReader(report), 'F', 'x');
		expect(state.notice).toBe('no link x on this screen');
		expect(press(state, 'a').effect).toMatchObject({kind: 'follow'});
	});

	it('that leads to the article itself goes to the part of that name, and says so where there is none', () => {
		const state = press(inReader(report), 'G', 'F', 'a');
		const {lines, top, height} = readerView(state, readerOf(state));
		const heading = report.blocks.findIndex(({kind, text}) => kind === 'heading' && text.includes('storm'));
		expect(lines.slice(top, top + height).some(({block}) => block === heading)).toBe(true);
		const unknown = press(inReader(report), 'G', 'F', 'b');
		expect(unknown.effect).toBeUndefined();
		expect(unknown.notice).toMatch(/^this link leads to a place on this page that is not known; v opens/);
	});

	it('may lead to a part of another article', () => {
		const page = read('[May](https://pilots.example/log#may)');
		const asked = press(inReader(page), 'F', 'a');
		expect(asked.effect).toEqual({kind: 'follow', address: 'https://pilots.example/log'});
		expect(readerOf(press(inReader(page, log), 'F', 'a')).article).toBe(log);
	});

	it('is none where the article has none, or the screen', () => {
		expect(press(inReader(read('Nothing.')), 'F').notice).toBe('no links in this article');
		expect(press(inReader(report), 'd', 'F').notice).toBe('no link on this screen; go on to one');
	});

	it('has a letter that is no other key while one chooses, whichever key opens the browser', () => {
		const state = inReader(report);
		const bindings = state.bindings.map(one => (one.command === 'browse' ? {...one, keys: ['a']} : one));
		const letters = linksOnScreen({...state, bindings}, readerOf(state)).map(link => link.letters);
		expect(letters).toEqual(['b', 'c']);
		expect(press({...state, bindings}, 'F', 'a', 'b').effect).toMatchObject({kind: 'browse'});
	});

	it('is told of in a row of its own to a screen reader', () => {
		const state = press(opened([report], {forScreenReader: true}), 'enter');
		const marks = readerView(state, readerOf(state)).lines.flatMap(({mark}) => mark ?? []);
		expect(marks.slice(0, 2)).toEqual(['link: pilots', 'link: office']);
	});
});

it('links have letters of which none begins another, as short as their number allows', () => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 2000}), count => {
			const letters = linkLetters(count, new Set('v'));
			expect(letters).toHaveLength(count);
			expect(letters.some(word => word.includes('v'))).toBe(false);
			const sorted = [...letters].sort();
			// A word stands just before those that it begins.
			expect(sorted.some((word, at) => sorted[at + 1]?.startsWith(word))).toBe(false);
			const lengths = letters.map(({length}) => length);
			expect(lengths).toEqual([...lengths].sort((x, y) => x - y));
			expect(25 ** ((lengths.at(-1) ?? 1) - 1)).toBeLessThan(Math.max(2, count));
		}),
	);
	expect(linkLetters(3)).toEqual([safe`a`, safe`b`, safe`c`]);
	expect(linkLetters(28).slice(-4)).toEqual([safe`y`, safe`za`, safe`zb`, safe`zc`]);
});

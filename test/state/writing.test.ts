import {describe, expect, it} from 'vitest';
import type {Action} from '../../source/state/reduce.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type State, type WritePrompt} from '../../source/state/state.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {opened, press} from './pressed.js';

const articles = readSeeds();
const [a] = articles;
const comparing = () => press(opened(articles), 'c');
const promptOf = (state: State) => state.prompt as WritePrompt;
const content = (state: State) => promptOf(press(state, 'w')).content;
/** The state with another name in the line. */
const named = (state: State, name: string) =>
	reduce(press(state, 'w', 'end', '^U'), {type: 'paste', text: name});
const taken = (state: State, free = 'metro-newsweek-2.html'): Action => ({
	type: 'name-taken',
	taken: safe`metro-newsweek.html`,
	free: toSafeText(free),
	content: content(comparing()),
	...(state.effect?.kind === 'write' ? {content: state.effect.content} : {}),
});

describe('w', () => {
	it('asks for a name with one filled in, the cursor before its ending', () => {
		const {field} = promptOf(press(comparing(), 'w'));
		expect(field).toEqual({text: 'metro-newsweek.html', cursor: 'metro-newsweek'.length});
		expect(promptOf(press(comparing(), 'w', '-', '2')).field.text).toBe('metro-newsweek-2.html');
	});

	it('writes the comparison that is shown, with the unsure pairs where they are shown', () => {
		const screen = currentScreen(comparing());
		const comparison = screen.name === 'compare' ? screen.comparison : undefined;
		expect(content(comparing()).asked).toEqual({original: false, comparison, unsure: false});
		expect(content(press(opened(articles, {showsUnsure: true}), 'c')).asked.unsure).toBe(true);
	});

	it('writes the article that is read, with its furniture where that is shown', () => {
		const reading = press(opened(articles), 'enter');
		expect(content(reading)).toEqual({library: {articles: [a], problems: []}, asked: {original: false}});
		expect(content(press(reading, 'o')).asked.original).toBe(true);
	});

	it('writes the hits', () => {
		const hits = press(opened(articles), 'S', ...'kursk', 'enter', 'q');
		expect(content(hits).asked.answer).toMatchObject({query: 'kursk'});
		expect(promptOf(press(hits, 'w')).field.text).toBe('search-kursk.html');
	});

	it('writes the list as it is filtered and sorted, also of one', () => {
		const problems = [{source: safe`gone.txt`, message: safe`no such file`}];
		const library = reduce(opened(articles), {type: 'read', of: 3, articles: [], problems});
		expect(content(library)).toEqual({library: {articles, problems}, asked: {original: false, isList: true}});
		expect(content(press(library, 's', 's')).library.articles).toHaveLength(2);
		const one = press(library, '/', ...'newsweek', 'enter');
		expect(content(one)).toEqual({
			library: {articles: [articles[1]], problems: []},
			asked: {original: false, isList: true},
		});
	});

	it('says that there is nothing to write where that is so', () => {
		const state = press(press(comparing(), 'p'), 'w');
		expect(state.prompt).toBeUndefined();
		expect(state.notice).toBe('there is nothing to write here; open an article');
		expect(press(press(opened(articles), '/', ...'xqzw', 'enter'), 'w').prompt).toBeUndefined();
	});
});

describe('a name', () => {
	it('is written to with Enter, in the format of its ending', () => {
		for (const [name, format] of [
			['a.html', 'html'],
			['~/b.HTM', 'html'],
			['c d.md', 'markdown'],
			['/tmp/e.txt', 'text'],
			['f.json', 'json'],
		]) {
			const state = press(named(comparing(), ` ${name} `), 'enter');
			expect(state.prompt).toBeUndefined();
			expect(state.effect).toEqual({kind: 'write', name, format, content: content(comparing())});
			expect(state.notice).toBe(`writing ${name}`);
		}
	});

	it('that is given an ending before the one that is filled in has but that', () => {
		const typed = press(comparing(), 'w', '^U', ...'notes.md', 'enter');
		expect(typed.effect).toMatchObject({kind: 'write', name: 'notes.md', format: 'markdown'});
	});

	it('without a known ending stays, with the endings that there are', () => {
		const state = press(named(comparing(), 'metro.doc'), 'enter');
		expect(state.effect).toBeUndefined();
		expect(promptOf(state)).toMatchObject({
			field: {text: 'metro.doc'},
			problem: 'it has to end in one of .txt .json .md .html .csv .jsonl',
		});
		expect(promptOf(press(state, 'x')).problem).toBeUndefined();
		expect(promptOf(reduce(state, {type: 'paste', text: 'x'})).problem).toBeUndefined();
	});

	it('is left with Esc, with Backspace in an empty line, and with Enter there, and nothing is written', () => {
		for (const keys of [['esc'], ['end', '^U', 'backspace'], ['end', '^U', 'enter']]) {
			const before = comparing();
			const state = press(before, 'w', ...keys);
			expect(state.prompt).toBeUndefined();
			expect(state.effect).toBeUndefined();
			expect(state.screens).toEqual(before.screens);
		}
	});

	it('that is taken is asked for again, with one that is free', () => {
		const asked = press(comparing(), 'w', 'enter');
		const state = reduce(asked, taken(asked));
		expect(promptOf(state)).toMatchObject({
			field: {text: 'metro-newsweek-2.html', cursor: 'metro-newsweek-2'.length},
			problem: 'there already: metro-newsweek.html',
		});
		expect(state.notice).toBeUndefined();
		const again = press(state, 'enter');
		expect(again.effect).toMatchObject({kind: 'write', name: 'metro-newsweek-2.html'});
		expect(again.effect).not.toBe(asked.effect);
	});

	it('that cannot be written to is asked for again, and why, and is not lost', () => {
		const asked = press(named(comparing(), 'none/a.html'), 'enter');
		if (asked.effect?.kind !== 'write') expect.fail('nothing is written');
		const {name, content} = asked.effect;
		const unwritten = {type: 'unwritten', name, reason: safe`make it first`, content} as const;
		expect(promptOf(reduce(asked, unwritten))).toMatchObject({
			field: {text: 'none/a.html'},
			problem: 'make it first',
		});
		const finding = reduce(press(asked, '/', 'k'), unwritten);
		expect(finding.prompt).toMatchObject({purpose: 'find', field: {text: 'k'}});
		expect(finding.notice).toBe('cannot write none/a.html: make it first');
	});

	it('that is taken does not take the line from who types something else by then', () => {
		const asked = press(comparing(), 'w', 'enter', '/', 'k');
		const state = reduce(asked, taken(asked));
		expect(state.prompt).toMatchObject({purpose: 'find', field: {text: 'k'}});
		expect(state.notice).toBe('nothing written: metro-newsweek.html is there already');
	});
});

describe('the day on which an article was read', () => {
	it('is that of the start, and of an article that was read anew that of then', () => {
		const state = opened(articles, {readOn: '2026-11-27'});
		const again = reduce(state, {type: 'reread', old: a, article: {...a}, on: '2026-11-28'});
		const {effect} = press(press(again, 'c'), 'y');
		const days = effect?.kind === 'copy' ? effect.citation.passages.map(({readOn}) => readOn) : [];
		expect(days).toEqual(['2026-11-28', '2026-11-27']);
	});
});

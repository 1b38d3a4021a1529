import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {changeKeys} from '../../source/state/change-keys.js';
import {initialState} from '../../source/state/initial-state.js';
import {readerOf} from '../../source/state/open-reader.js';
import {reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {articleOf, readSeeds} from '../seeds.js';
import {press} from './pressed.js';

const seeds = readSeeds();
const [seed] = seeds;
const {length: last} = compareArticles(...seeds).pairs;

/** The reader, with the first of some articles. */
function reading(...articles: Article[]): State {
	const size = {columns: 80, rows: 24};
	const empty = initialState({size, theme: 'dark', symbols: unicodeSymbols});
	const read = reduce(empty, {type: 'read', of: articles.length, articles, problems: []});
	return {...read, screens: [readerOf(articles[0])]};
}

const noticeAfter = (state: State, ...keys: string[]) => press(state, ...keys).notice;

describe('a key that cannot do what is asked', () => {
	const another = articleOf('Nothing that the first one says.', 'Of other things altogether.');
	const piped = {...readArticle('Title\n\nA text that was piped in.', {name: 'stdin'}), id: 'stdin'};
	it.each([
		['c', () => reading(seed), 'there is no other article to compare with; start with two'],
		['enter', () => reading(seed), 'no other article overlaps with this one; c opens the nearest'],
		['99 enter', () => reading(...seeds), `no passage 99; the last is ${last}`],
		['v', () => reading(another), 'no web address is known of this article'],
		['e', () => reading(another), 'this article is in no file; save it in one, and open that'],
		['r', () => reading(piped), 'what came on standard input comes only once; start anew to read more'],
		['c ]', () => reading(seed, another), 'these two have no passage in common; p picks another article'],
		['c y', () => reading(seed, another), 'there is no pair to copy; p picks another article'],
	])('says what to do instead: %s', (keys, begin, notice) => {
		const state = begin();
		const pressed = keys.split(' ').flatMap(key => (/^\d/.test(key) ? [...key] : [key]));
		expect(noticeAfter(state, ...pressed)).toBe(notice);
	});

	it.each([
		['enter', () => reading(seed), 'no other article overlaps with this one; C opens the nearest'],
		['C ]', () => reading(seed, another), 'these two have no passage in common; W picks another article'],
		['C Z', () => reading(...seeds), 'M shows pairs only; there Z sorts them'],
	])('names the keys that have been chosen: %s', (keys, begin, notice) => {
		const state = begin();
		const {bindings} = changeKeys(state.bindings, {
			compare: ['C'],
			pick: ['W'],
			'next-view': ['M'],
			sort: ['Z'],
		});
		expect(noticeAfter({...state, bindings}, ...keys.split(' '))).toBe(notice);
	});
});

import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {totalWords} from '../../source/state/library-list.js';
import {libraryView} from '../../source/state/library-view.js';
import {type Action, reduce} from '../../source/state/reduce.js';
import {currentScreen, type LibraryScreen, type State} from '../../source/state/state.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf} from '../seeds.js';
import {opened, press} from './pressed.js';

const text = articleOf('The bridge over the Drava is closed.');
const batch = 20;

/** How often the title of an article is looked at while so many are read, a few at a time. */
function looksAtTitles(size: number, sorts: number): number {
	let looks = 0;
	const articles = Array.from({length: size}, (_, number): Article => {
		const title = toSafeText(`Report ${(number * 7919) % size}`);
		return {
			...text,
			id: `${number}`,
			get title() {
				looks++;
				return title;
			},
		};
	});
	const read = (from: number): Action => ({
		type: 'read',
		of: size,
		articles: articles.slice(from, from + batch),
		problems: [],
	});
	let state: State = press(opened(articles.slice(0, batch)), ...Array.from({length: sorts}, () => 's'));
	looks = 0;
	for (let from = batch; from < size; from += batch) {
		state = reduce(state, read(from));
		libraryView(state, currentScreen(state) as LibraryScreen);
		totalWords(state.articles);
	}

	return looks;
}

describe('while a folder is read', () => {
	it.each([
		['as given', 0],
		['sorted by title', 1],
		['sorted by date', 3],
	])('the list %s takes work by what is new, not by what is there', (_, sorts) => {
		expect(looksAtTitles(800, sorts)).toBeLessThan(2.5 * looksAtTitles(400, sorts));
	});
});

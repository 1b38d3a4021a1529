import type {Article} from '../article/article.js';
import {safe} from '../text/safe-text.js';
import {fetchText} from './ask-effect.js';
import {shownKey} from './keys.js';
import {readerView} from './reader-view.js';
import {type ReaderScreen, type State, type withScreen, withScreenOver} from './state.js';

/** An article in the reader, from its beginning or as `at` says. */
export const readerOf = (article: Article, at?: Partial<ReaderScreen>): ReaderScreen => ({
	name: 'reader',
	article,
	place: {block: 0, offset: 0},
	furniture: false,
	...at,
});

/** Opens an article in the reader, over the screen that is shown. */
export const openReader = (state: State, article: Article, at?: Partial<ReaderScreen>): State =>
	withScreenOver(state, readerOf(article, at));

/**
Opens an article where it was left, and says so; one of which only the address is known is fetched. `show` puts it over the
screen that is shown, or in its place.
*/
export function openWhereLeft(
	state: State,
	article: Article,
	show: typeof withScreen,
	at?: Partial<ReaderScreen>,
): State {
	if (article.source.partial) return fetchText(show(state, readerOf(article, at)), article);
	const place = state.places.get(article.id);
	const screen = readerOf(article, {...at, ...(place && {place})});
	const next = show(state, screen);
	if (readerView(state, screen).top === 0) return next;
	const first = shownKey(state.bindings, 'reader', 'first', state.symbols);
	return {...next, notice: safe`went on where you were; ${first} goes to the beginning`};
}

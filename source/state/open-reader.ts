import type {Article} from '../article/article.js';
import {type ReaderScreen, type State, withScreenOver} from './state.js';

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

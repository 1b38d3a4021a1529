import type {Article} from '../../source/article/article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {reduce} from '../../source/state/reduce.js';
import {initialState, type StartOptions, type State} from '../../source/state/state.js';

/** The program with articles in its library, as it begins, 80 columns by 24 rows unless told otherwise. */
export const opened = (articles: readonly Article[], more: Partial<StartOptions> = {}): State =>
	reduce(initialState({size: {columns: 80, rows: 24}, theme: 'dark', symbols: unicodeSymbols, ...more}), {
		type: 'read',
		of: articles.length,
		articles,
		problems: [],
	});

/** The state after keys, by their names in the key table. */
export const press = (state: State, ...keys: string[]): State =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);

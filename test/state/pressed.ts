import type {Article} from '../../source/article/article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState, type StartOptions} from '../../source/state/initial-state.js';
import {type Action, reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {answerOf} from '../engines/instant-engines.js';

/** The program with articles in its library, as it begins, 80 columns by 24 rows unless told otherwise. */
export const opened = (articles: readonly Article[], more: Partial<StartOptions> = {}): State =>
	act(initialState({size: {columns: 80, rows: 24}, theme: 'dark', symbols: unicodeSymbols, ...more}), {
		type: 'read',
		of: articles.length,
		articles,
		problems: [],
	});

/** The state after keys, by their names in the key table, each with all answers that it asks for. */
export const press = (state: State, ...keys: string[]): State =>
	keys.reduce((now, key) => act(now, {type: 'press', key}), state);

/** The state after an action, with all answers that it asks for. */
export const act = (state: State, action: Action): State => answered(reduce(state, action));

/** The state with all that it asks answered, the most urgent first. */
export function answered(state: State): State {
	let now = state;
	for (let answers = 0; now.questions.length > 0; answers++) {
		const [asked] = now.questions;
		if (answers === mostAnswers) throw new Error(`no end of asking: ${asked.kind}`);
		now = reduce(now, answerOf(now.articles, asked));
	}

	return now;
}

// More than the rows of a screen have to ask for.
const mostAnswers = 100;

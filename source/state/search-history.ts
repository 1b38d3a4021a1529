import type {SearchScreen, State} from './state.js';
import {textField} from './text-field.js';

// As many as a shell shows on a few screens.
const mostRemembered = 100;

/** The state with a query remembered as the newest, without one like it before. */
export function rememberQuery(state: State, {field: {text}}: SearchScreen): State {
	if (text.trim() === '' || state.queries.at(-1) === text) return state;
	const others = state.queries.filter(query => query !== text);
	return {...state, queries: [...others, text].slice(-mostRemembered)};
}

/** An older query (`step` 1) or a newer one (-1); after the newest comes again what was typed. Undefined where there is none. */
export function recallQuery(
	{queries}: State,
	screen: SearchScreen,
	step: 1 | -1,
): Pick<SearchScreen, 'field' | 'recalled'> | undefined {
	const {field, recalled = {back: 0, typed: field}} = screen;
	// What is in the line already is no older query.
	const isThere = recalled.back === 0 && step === 1 && queries.at(-1) === field.text;
	const back = recalled.back + step + (isThere ? 1 : 0);
	const query = queries[queries.length - back];
	if (back < 0 || (back > 0 && query === undefined)) return undefined;
	return {
		field: back === 0 ? recalled.typed : textField(query),
		recalled: back === 0 ? undefined : {back, typed: recalled.typed},
	};
}

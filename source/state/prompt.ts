import type {SafeText} from '../text/safe-text.js';
import {findTypedInPanes} from './find-in-panes.js';
import {inNote, pressInNote} from './judge-pairs.js';
import {findTyped} from './reduce-reader.js';
import {currentScreen, type FindPrompt, type Prompt, type Screen, type State, withScreen} from './state.js';
import {editField, emptyField, insert, type TextField} from './text-field.js';
import {pressForName} from './write-prompt.js';

/** Opens the line at the foot of the screen: for filtering in the library, for finding elsewhere. */
export function openPrompt(state: State, screen: Screen): State {
	const purpose = screen.name === 'library' ? 'filter' : 'find';
	return {...state, prompt: {purpose, field: emptyField, before: screen}};
}

/** A key while a line is typed: Enter keeps what was found, Esc puts everything back, all else edits. */
export function pressInPrompt(state: State, prompt: Prompt, key: string): State {
	if (prompt.purpose === 'write') return pressForName(state, prompt, key);
	if (prompt.purpose === 'note') return pressInNote(state, prompt, key);
	const {prompt: _, ...rest} = state;
	if (key === 'esc' || (key === 'backspace' && prompt.field.text === ''))
		return withScreen(rest, prompt.before);
	if (key === 'enter') return prompt.field.text === '' ? withScreen(rest, prompt.before) : rest;
	const field = editField(prompt.field, key);
	return field ? answer(state, {...prompt, field}, field) : state;
}

export function pastePrompt(state: State, prompt: Prompt, text: string): State {
	const field = insert(prompt.field, text);
	if (prompt.purpose === 'write') return {...state, prompt: {...prompt, field, problem: undefined}};
	if (prompt.purpose === 'note') return {...state, prompt: inNote(prompt, field)};
	return answer(state, {...prompt, field}, field);
}

/** Shows what is found so far, as one types, always counted from where one stood before. */
function answer(state: State, prompt: FindPrompt, field: TextField): State {
	const {before} = prompt;
	const query: SafeText = field.text;
	const next = {...state, prompt};
	if (before.name === 'compare') return findTypedInPanes(next, before, query);
	if (before.name === 'reader') return findTyped(withScreen(next, before), before, query);
	const screen = currentScreen(state);
	return screen.name === 'library'
		? withScreen(next, {...screen, filter: query, highlighted: 0, top: 0})
		: next;
}

import {formatOfFile, formats} from '../report/formats.js';
import type {ReportContent} from '../report/print.js';
import {suggestedName} from '../report/suggested-name.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {isHeading, listEntries} from './library-list.js';
import {answerShown} from './queries.js';
import {currentScreen, type Screen, type State, type WritePrompt} from './state.js';
import {editField, type TextField, textField} from './text-field.js';

const usualEnding = safe`${toSafeText(formats.html[0])}`;
const endings = Object.values(formats).map(([usual]) => toSafeText(usual));

/** `w`: asks for the name of a file for what is shown, with one filled in. */
export function askForName(state: State, screen: Screen): State {
	const content = contentOf(state, screen);
	if (!content) return {...state, notice: safe`there is nothing to write here; open an article`};
	const name = suggestedName(content);
	return {...state, prompt: promptFor(state, safe`${name}${usualEnding}`, content)};
}

/** Asks once more where a name would not do, and says why; who is typing something else by now is only told, `instead`. */
export function askAgain(
	state: State,
	content: ReportContent,
	name: SafeText,
	{problem, instead}: {problem: SafeText; instead: SafeText},
): State {
	if (state.prompt) return {...state, notice: instead};
	const {notice: _, ...rest} = state;
	return {...rest, prompt: {...promptFor(state, name, content), problem}};
}

const promptFor = (state: State, name: SafeText, content: ReportContent): WritePrompt => ({
	purpose: 'write',
	field: beforeEnding(name),
	before: currentScreen(state),
	content,
});

/** A line with the cursor where a name is changed most often: before its ending. */
function beforeEnding(name: SafeText): TextField {
	const dot = name.lastIndexOf('.');
	return dot > 0 ? {text: name, cursor: dot} : textField(name);
}

/** What a screen shows, as a report has it; nothing where there is none. */
function contentOf(state: State, screen: Screen): ReportContent | undefined {
	const nothing = {articles: [], problems: []};
	switch (screen.name) {
		case 'compare': {
			const {comparison, showsUnsure: unsure} = screen;
			return {library: nothing, asked: {original: false, comparison, unsure}};
		}

		case 'story':
		case 'fact':
			return {library: nothing, asked: {original: false, story: screen.story}};
		case 'reader': {
			const {article, furniture: original} = screen;
			return {library: {articles: [article], problems: []}, asked: {original}};
		}

		case 'search': {
			const answer = answerShown(state.articles, screen);
			return answer.hits.length === 0 ? undefined : {library: nothing, asked: {original: false, answer}};
		}

		case 'library': {
			const entries = listEntries(state, screen);
			const articles = entries.flatMap(entry =>
				'article' in entry && !isHeading(entry) ? [entry.article] : [],
			);
			const problems = entries.flatMap(entry => ('problem' in entry ? [entry.problem] : []));
			const isOfList = entries.length > 0 && !screen.beside;
			return isOfList ? {library: {articles, problems}, asked: {original: false, isList: true}} : undefined;
		}

		default:
			return undefined;
	}
}

/** A name that was given an ending before the one that was filled in has but that: "notes.md.html". */
function withoutSecondEnding(name: SafeText): SafeText {
	const dot = name.lastIndexOf('.');
	const before = sliceSafe(name, 0, Math.max(0, dot));
	return formatOfFile(name) && formatOfFile(before) ? before : name;
}

/** A key while a name is typed: Enter writes, Esc writes nothing, all else edits. */
export function pressForName(state: State, prompt: WritePrompt, key: string): State {
	const {prompt: _, ...rest} = state;
	const {field, content} = prompt;
	if (key === 'esc' || (key === 'backspace' && field.text === '')) return rest;
	if (key !== 'enter') {
		const edited = editField(field, key);
		return edited ? {...state, prompt: {...prompt, field: edited, problem: undefined}} : state;
	}

	const name = withoutSecondEnding(toSafeText(field.text));
	if (name === '') return rest;
	const format = formatOfFile(name);
	if (!format) {
		const problem = safe`it has to end in one of ${joinSafe(endings, safe` `)}`;
		return {...state, prompt: {...prompt, problem}};
	}

	return {...rest, effect: {kind: 'write', name, format, content}, notice: safe`writing ${name}`};
}

import type {Article} from '../article/article.js';
import {frameOf} from '../layout/geometry.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/create-search.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {articleAtHand} from './current-article.js';
import {helpRows} from './help-rows.js';
import {type Command, commandFor} from './keys.js';
import {notePlace} from './note-place.js';
import {askIn, pastePrompt, pressInPrompt} from './prompt.js';
import {readerView} from './reader-view.js';
import {reduceCompare, resizeComparison} from './reduce-compare.js';
import {keepHighlighted, reduceLibrary} from './reduce-library.js';
import {pressForMark} from './reduce-marks.js';
import {reduceOutline} from './reduce-outline.js';
import {reduceReader} from './reduce-reader.js';
import {askAnew, growSearches, reduceSearch, takeAnswer, typeSearch} from './reduce-search.js';
import {replaceArticle} from './replace-article.js';
import {browse, type CompareRequest, edit, reload} from './request.js';
import {recallArticles} from './restore-session.js';
import {scrolled} from './scrolling.js';
import {rememberQuery} from './search-history.js';
import {
	currentScreen,
	type HelpScreen,
	type Screen,
	type Size,
	type State,
	searchScreen,
	withoutTopScreen,
	withScreen,
	withScreenOver,
} from './state.js';
import {insert} from './text-field.js';
import {themeOrder} from './theme.js';

/** What can happen to the screens. */
export type Action =
	| {type: 'press'; key: string}
	| {type: 'paste'; text: string}
	| {type: 'resize'; size: Size}
	/** Some sources were read, of so many in all. */
	| {type: 'read'; of: number; articles: readonly Article[]; problems: readonly Problem[]}
	/** The first frame is shown, and there is time for what it left out. */
	| {type: 'opened'}
	/** An article was read once more. */
	| {type: 'reread'; old: Article; article: Article}
	/** A comparison outside the reducer has come to its end. */
	| {type: 'compared'; request: CompareRequest}
	/** A search outside the reducer has come to its end. */
	| {type: 'answered'; answer: Answer}
	/** There is something to say at the foot of the screen. */
	| {type: 'tell'; notice: SafeText};

/** The state after an action. Pure: keys pressed before the next drawing are all counted. */
export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'press':
			return withAwaited(state, notePlace(state, press(state, action.key)), action.key);
		case 'paste':
			return paste(state, action.text);
		case 'resize':
			return resize(state, action.size);
		case 'read':
			return read(state, action);
		case 'opened':
			return {...state, isEarly: false};
		case 'reread':
			return {...replaceArticle(state, action.old, action.article), notice: safe`read anew`};
		case 'compared':
			return state.awaited?.request === action.request
				? reduce(state, {type: 'press', key: state.awaited.key})
				: state;
		case 'answered':
			return takeAnswer(state, action.answer);
		case 'tell':
			return {...state, notice: action.notice};
	}
}

function read(state: State, {of, articles, problems}: Extract<Action, {type: 'read'}>): State {
	const all = articles.length > 0 ? [...state.articles, ...articles] : state.articles;
	const next = {
		...recallArticles(state, articles),
		expected: of,
		articles: all,
		screens: growSearches(state, all),
		problems: problems.length > 0 ? [...state.problems, ...problems] : state.problems,
	};
	const screen = currentScreen(state);
	return screen.name === 'library' ? keepHighlighted(state, next, screen) : next;
}

/** A key that asks for a comparison is the one that is awaited from now on; after any other, none is. */
function withAwaited(before: State, after: State, key: string): State {
	const {request, awaited} = after;
	if (request?.kind === 'compare' && request !== before.request) return {...after, awaited: {request, key}};
	return awaited ? {...after, awaited: undefined} : after;
}

function press(previous: State, key: string): State {
	const state = previous.notice === undefined ? previous : {...previous, notice: undefined};
	const screen = currentScreen(state);
	if (key === '^C') return {...state, exitCode: 130};
	if (state.prompt) return pressInPrompt(state, state.prompt, key);
	if (state.awaitsMark && screen.name === 'reader') return pressForMark(state, screen, state.awaitsMark, key);
	if (screen.name === 'search') {
		// Letters are typed; what has a key besides a letter is a command.
		const command = commandFor('search', key, state.bindings);
		return command ? run(state, command) : (typeSearch(state, screen, key) ?? state);
	}

	if (/^\d$/.test(key) && !(key === '0' && state.count === undefined)) {
		return {...state, count: Math.min(999_999, (state.count ?? 0) * 10 + Number(key))};
	}

	const {count, ...rest} = state;
	const command = commandFor(screen.name, key, state.bindings);
	return command ? run(rest, command, count) : rest;
}

function run(state: State, command: Command, count?: number): State {
	const screen = currentScreen(state);
	switch (command) {
		case 'back':
			return goBack(state);
		case 'quit':
			return {...state, exitCode: 0};
		case 'help':
			return screen.name === 'help' ? state : withScreenOver(state, {name: 'help', of: screen.name, top: 0});
		case 'search':
			return withScreenOver(state, searchScreen);
		case 'find':
			return askIn(state, screen);
		case 'theme':
			return nextTheme(state);
		case 'where':
			return {...state, notice: whereAmI(state, screen)};
		case 'browse':
		case 'edit':
		case 'reload':
			return ask(state, screen, command);
		default:
			return runOn(state, screen, command, count);
	}
}

function ask(state: State, screen: Screen, command: 'browse' | 'edit' | 'reload'): State {
	const {article, block = 0} = articleAtHand(state, screen) ?? {};
	if (!article) return {...state, notice: safe`no article is chosen here; go to one`};
	if (command === 'edit') return edit(state, article, block);
	return command === 'browse' ? browse(state, article) : reload(state, article);
}

function runOn(state: State, screen: Screen, command: Command, count?: number): State {
	switch (screen.name) {
		case 'library':
			return reduceLibrary(state, screen, command, count);
		case 'reader':
			return reduceReader(state, screen, command, count);
		case 'compare':
			return reduceCompare(state, screen, command, count);
		case 'outline':
			return reduceOutline(state, screen, command, count);
		case 'search':
			return reduceSearch(state, screen, command);
		case 'help':
			return reduceHelp(state, screen, command, count);
	}
}

function reduceHelp(state: State, screen: HelpScreen, command: Command, count?: number): State {
	if (command === 'cancel') return goBack(state);
	const {body} = frameOf(state.size.rows);
	const last = Math.max(0, helpRows(screen.of, state.symbols, state.bindings).length - body);
	const top = scrolled(command, {position: Math.min(screen.top, last), last, height: body}, count);
	return top === undefined ? state : withScreen(state, {...screen, top});
}

function goBack(previous: State): State {
	const screen = currentScreen(previous);
	const state = screen.name === 'search' ? rememberQuery(previous, screen) : previous;
	return state.screens.length === 1 ? {...state, exitCode: 0} : withoutTopScreen(state);
}

function nextTheme(state: State): State {
	const theme = themeOrder[(themeOrder.indexOf(state.theme) + 1) % themeOrder.length];
	return {...state, theme, notice: safe`theme: ${theme === 'mono' ? safe`no colour` : toSafeText(theme)}`};
}

function whereAmI(state: State, screen: Screen) {
	const {dot} = state.symbols;
	if (screen.name === 'reader') {
		const {lines, top, percent} = readerView(state, screen);
		const {name, encoding, mojibake} = screen.article.source;
		const repaired = mojibake ? [safe`wrongly decoded signs put right`] : [];
		const place = [safe`line ${top + 1} of ${lines.length}`, safe`${percent}%`];
		return joinSafe([...place, name, toSafeText(encoding), ...repaired], safe` ${dot} `);
	}

	if (screen.name === 'compare') return safe`${screen.a.source.name} | ${screen.b.source.name}`;
	return safe`${state.articles.length} articles, ${state.problems.length} not readable`;
}

function paste(state: State, text: string): State {
	const screen = currentScreen(state);
	if (state.prompt) return pastePrompt(state, state.prompt, text);
	// Elsewhere pasted letters would be taken for commands.
	if (screen.name !== 'search') return state;
	return withScreen(state, askAnew(screen, insert(screen.field, text)));
}

function resize(state: State, size: Size): State {
	if (size.columns === state.size.columns && size.rows === state.size.rows) return state;
	const screens = state.screens.map(screen =>
		screen.name === 'compare' ? resizeComparison(state, {...state, size}, screen) : screen,
	);
	return {...state, size, screens: screens as unknown as State['screens']};
}

import type {Article} from '../article/article.js';
import {type Answer, isSameQuestion, type Question} from '../engines/question.js';
import {lineStart} from '../layout/article-lines.js';
import {paragraphAt} from '../layout/article-window.js';
import {withThousands} from '../layout/columns.js';
import {frameOf} from '../layout/geometry.js';
import type {Problem} from '../library/library.js';
import type {ToCompare} from '../library/loaded-sources.js';
import type {LibraryChanges} from '../library/watch-library.js';
import type {ReportContent} from '../report/print.js';
import type {ReuseOfArticle} from '../stories/reuse.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {browse, edit, reload} from './ask-effect.js';
import {
	continueComparison,
	showProgress,
	takeClosest,
	takeOverlaps,
	takeStory,
	takeToCompare,
	withoutAwaited,
} from './await-comparison.js';
import {holdComparison, holdOverlaps} from './comparisons.js';
import {currentArticle} from './current-article.js';
import {takeFound} from './find-matches.js';
import {type FollowedPage, pressForLink, takePage} from './follow-link.js';
import {helpRows} from './help-rows.js';
import {withJudged} from './judged-screens.js';
import {keepPlace} from './keep-place.js';
import {type Command, commandFor} from './keys.js';
import {notePlace} from './note-place.js';
import {openPrompt, pastePrompt, pressInPrompt} from './prompt.js';
import {withQuestions} from './questions.js';
import {hiddenInMargin} from './reader-margin.js';
import {readerView} from './reader-view.js';
import {reduceCompare} from './reduce-compare.js';
import {reduceDetails} from './reduce-details.js';
import {reduceFact} from './reduce-fact.js';
import {keepAllHighlighted, reduceLibrary, showAll} from './reduce-library.js';
import {pressForMark} from './reduce-marks.js';
import {reduceOutline} from './reduce-outline.js';
import {reduceReader} from './reduce-reader.js';
import {reduceSearch, takeSearched, typeSearch, withQuery} from './reduce-search.js';
import {reduceStory} from './reduce-story.js';
import {replaceArticle, replaceComparison} from './replace-article.js';
import {recallArticles} from './restore-session.js';
import {takeClusters, takeReuse} from './reuse.js';
import {scrolled} from './scrolling.js';
import {rememberQuery} from './search-history.js';
import {
	currentScreen,
	type HelpScreen,
	isReading,
	keysOf,
	type Screen,
	type Size,
	type State,
	searchScreen,
	withEachScreen,
	withoutTopScreen,
	withScreen,
	withScreenOver,
} from './state.js';
import {takeStories} from './stories.js';
import {takeChanges, takeNewer} from './take-changes.js';
import {insert} from './text-field.js';
import {themeOrder} from './theme.js';
import {askAgain, askForName} from './write-prompt.js';

/** What can happen to the screens. */
export type Action =
	/** A key, and when it was pressed (milliseconds since 1970), where that is to count. */
	| {type: 'press'; key: string; at?: number}
	| {type: 'paste'; text: string}
	| {type: 'resize'; size: Size}
	/** Some sources were read, of `of` in all. */
	| {
			type: 'read';
			of: number;
			articles: readonly Article[];
			problems: readonly Problem[];
			/** What is left out so far, and does not count, in a few words. */
			leftOut?: SafeText | undefined;
	  }
	/** All sources were read: what of them is to be compared. */
	| {type: 'all-read'; toCompare: ToCompare | undefined}
	/** Something came, was changed or is gone where the articles lie, on a day as ISO 8601 writes it. */
	| ({type: 'changes'; on?: string; leftOut?: SafeText | undefined} & LibraryChanges)
	/** Which articles were not listed in a run before, or not as they are, by their ids. */
	| {type: 'news'; news: State['news']}
	/** What passim found in the articles that there are. */
	| {type: 'clusters-read'; reuse: readonly ReuseOfArticle[]}
	/** The first frame is shown: what takes long may be asked now. */
	| {type: 'opened'}
	/** An article was read once more, on a day as ISO 8601 writes it. */
	| {type: 'reread'; old: Article; article: Article; on?: string}
	/** The page that a link leads to was read, on a day as ISO 8601 writes it, or why it was not. */
	| ({type: 'followed'} & FollowedPage)
	/** What the engines found out. */
	| Answer
	/** They could not find it out, and say why. */
	| {type: 'unanswered'; question: Question; notice: SafeText}
	/** They have looked at `done` of `of` articles. */
	| {type: 'progressed'; question: Question; done: number; of: number}
	/** There is a file of the name that a report was to be written to; `free` is one that is not taken. */
	| {type: 'name-taken'; taken: SafeText; free: SafeText; content: ReportContent}
	/** A report could not be written to a file of the name, and why, without the name. */
	| {type: 'unwritten'; name: SafeText; reason: SafeText; content: ReportContent}
	/** Something outside the screens has a message for the foot of the screen. */
	| {type: 'notify'; notice: SafeText};

/** The state after an action. Pure: it asks for what takes long, and the answers come as actions. */
export const reduce = (state: State, action: Action): State =>
	withQuestions(withJudged(state, step(state, action)));

function step(state: State, action: Action): State {
	switch (action.type) {
		case 'press':
			return pressed(state, action);
		case 'paste':
			return paste(state, action.text);
		case 'resize':
			return resize(state, action.size);
		case 'read':
			return read(state, action);
		case 'all-read':
			return takeToCompare(isReading(state) ? withNothingExpected(state) : state, action.toCompare);
		case 'changes':
			return takeChanges(state, action);
		case 'news':
			return keepAllHighlighted(state, {...state, news: new Map([...action.news, ...state.news])});
		case 'clusters-read':
			return takeClusters(state, action.reuse);
		case 'opened':
			return {...state, isFirstFrame: false};
		case 'reread':
			return reread(state, action);
		case 'followed':
			return takePage(state, action);
		case 'unanswered':
			return isAsked(state, action.question) ? leaveUnanswered(state, action.question, action.notice) : state;
		case 'progressed':
			return isAsked(state, action.question)
				? showProgress(state, action.question, action.done, action.of)
				: state;
		case 'name-taken':
			return askAgain(state, action.content, action.free, {
				problem: safe`there already: ${action.taken}`,
				instead: safe`nothing written: ${action.taken} is there already`,
			});
		case 'unwritten':
			return askAgain(state, action.content, action.name, {
				problem: action.reason,
				instead: safe`cannot write ${action.name}: ${action.reason}`,
			});
		case 'notify':
			return {...state, notice: action.notice};
		default:
			return takeAnswer(state, action);
	}
}

const isAsked = ({questions}: State, asked: Question): boolean =>
	questions.some(question => isSameQuestion(question, asked));

/** The state with an answer; one to what nobody asks any more is dropped. */
function takeAnswer(state: State, answer: Answer): State {
	switch (answer.type) {
		case 'compared': {
			const {comparison} = answer;
			if (!isAsked(state, {kind: 'compare', a: comparison.a, b: comparison.b})) return state;
			return continueComparison(replaceComparison(holdComparison(state, comparison), comparison));
		}

		case 'story-compared':
			return isAsked(state, {kind: 'story', articles: answer.story.articles})
				? takeStory(state, answer)
				: state;
		case 'explained':
			return isAsked(state, {...answer, kind: 'explain'})
				? {...state, explained: [...state.explained, answer]}
				: state;
		case 'overlapped': {
			const {article, library, overlaps} = answer;
			if (!isAsked(state, {kind: 'overlaps', article})) return state;
			return takeOverlaps(holdOverlaps(state, article, library, overlaps), answer);
		}

		case 'stories-found':
			return state.questions.some(({kind}) => kind === 'stories') ? takeStories(state, answer) : state;
		case 'reuse-found':
			return state.questions.some(({kind}) => kind === 'reuse') ? takeReuse(state, answer) : state;
		case 'closest-found':
			return state.questions.some(({kind}) => kind === 'closest') ? takeClosest(state, answer) : state;
		case 'searched':
			return isAsked(state, {kind: 'search', query: answer.answer.query})
				? takeSearched(state, answer)
				: state;
		case 'found-in-article':
			return takeFound(state, answer);
		case 'filtered': {
			if (!isAsked(state, {kind: 'filter', filter: answer.filter})) return state;
			const screen = currentScreen(state);
			return screen.name === 'library' ? withScreen(state, {...screen, filtered: answer}) : state;
		}
	}
}

function leaveUnanswered(state: State, question: Question, notice: SafeText): State {
	const {awaited} = state;
	const isAwaited =
		awaited !== undefined && !['search', 'filter', 'explain', 'stories', 'reuse'].includes(question.kind);
	const next = isAwaited ? withoutAwaited(state) : state;
	return {...next, unanswered: [...state.unanswered, question].slice(-mostUnanswered), notice};
}

const mostUnanswered = 50;

function read(state: State, {of, articles, problems, leftOut}: Extract<Action, {type: 'read'}>): State {
	const next = {
		...recallArticles(state, articles),
		expected: of + state.followed,
		leftOut,
		articles: articles.length > 0 ? [...state.articles, ...articles] : state.articles,
		problems: problems.length > 0 ? [...state.problems, ...problems] : state.problems,
	};
	return keepAllHighlighted(state, next);
}

/** The state where there are fewer than were expected: not all files of a folder were articles. */
const withNothingExpected = (state: State): State => ({
	...state,
	expected: state.articles.length + state.problems.length,
});

function reread(state: State, {old, article, on}: Extract<Action, {type: 'reread'}>): State {
	const newer = new Map(state.newer);
	newer.delete(article.id);
	const gone = new Set(state.gone);
	gone.delete(article.id);
	const next = {...replaceArticle(state, old, article), newer, gone, notice: safe`read anew`};
	return on === undefined ? next : {...next, readAgainOn: new Map(state.readAgainOn).set(article.id, on)};
}

/** What has changed under a screen that is left is there when it is opened again. */
function pressed(state: State, {key, at}: Extract<Action, {type: 'press'}>): State {
	const next = notePlace(state, press({...state, now: at ?? state.now}, key));
	return next.newer.size > 0 ? takeNewer(next) : next;
}

function press(previous: State, key: string): State {
	if (key === '^Z') return {...previous, effect: {kind: 'stop'}};
	// Any key gives up what is waited for; the one that asks for it again starts from the beginning.
	const {awaited: _, awaitedPage: __, notice: ___, ...state} = previous;
	const screen = currentScreen(state);
	if (key === '^C') return {...state, exitCode: 130};
	if (state.prompt) return pressInPrompt(state, state.prompt, key);
	if (state.awaitsMark && screen.name === 'reader') return pressForMark(state, screen, state.awaitsMark, key);
	if (state.choosesLink && screen.name === 'reader')
		return pressForLink(state, screen, state.choosesLink, key);
	if (screen.name === 'search' && !screen.isAtHits) {
		// Letters are typed; what has a key besides a letter is a command.
		const command = commandFor('search', key, state.bindings);
		return command ? run(state, command) : (typeSearch(state, screen, key) ?? state);
	}

	if (/^\d$/.test(key) && !(key === '0' && state.count === undefined)) {
		return {...state, count: Math.min(999_999, (state.count ?? 0) * 10 + Number(key))};
	}

	const {count, ...rest} = state;
	const command = commandFor(keysOf(screen), key, state.bindings);
	return command ? run(rest, command, count) : rest;
}

function run(state: State, command: Command, count?: number): State {
	const screen = currentScreen(state);
	switch (command) {
		case 'back':
			return goBack(state);
		case 'quit':
			return {...state, exitCode: 0};
		case 'help': {
			const of = keysOf(screen);
			return of === 'help' ? state : withScreenOver(state, {name: 'help', of, top: 0});
		}

		case 'search':
			return withScreenOver(state, searchScreen);
		case 'find':
			return openPrompt(state, screen);
		case 'write':
			return askForName(state, screen);
		case 'theme':
			return nextTheme(state);
		case 'where':
			return screen.name === 'compare'
				? withScreenOver(state, {name: 'details', top: 0})
				: {...state, notice: whereAmI(state, screen)};
		case 'browse':
		case 'edit':
		case 'reload':
			return ask(state, screen, command);
		default:
			return runOn(state, screen, command, count);
	}
}

function ask(state: State, screen: Screen, command: 'browse' | 'edit' | 'reload'): State {
	const {article, block = 0} = currentArticle(state, screen) ?? {};
	if (!article) return {...state, notice: safe`no article is chosen here; go to one`};
	if (command === 'edit') return edit(state, article, block);
	if (command === 'browse') return browse(state, article);
	// It was read already when it changed; and of a comparison both sides may have.
	return screen.name !== 'library' && state.newer.size > 0
		? {...takeNewer(state, true), notice: safe`read anew`}
		: reload(state, article);
}

function runOn(state: State, screen: Screen, command: Command, count?: number): State {
	switch (screen.name) {
		case 'library':
			return reduceLibrary(state, screen, command, count);
		case 'reader':
			return reduceReader(state, screen, command, count);
		case 'compare':
			return reduceCompare(state, screen, command, count);
		case 'story':
			return reduceStory(state, screen, command, count);
		case 'fact':
			return reduceFact(state, screen, command, count);
		case 'outline':
			return reduceOutline(state, screen, command, count);
		case 'search':
			return reduceSearch(state, screen, command, count);
		case 'details':
			return reduceDetails(state, screen, command, count);
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
	if (screen.name === 'compare' && screen.cursors)
		return withScreen(previous, {...screen, cursors: undefined});
	// What a filter hides is not gone: who wants to leave the filter must not leave the program.
	if (screen.name === 'library' && screen.filter !== '') return showAll(previous, screen);
	const state = screen.name === 'search' ? rememberQuery(previous, screen) : previous;
	return state.screens.length === 1 ? {...state, exitCode: 0} : withoutTopScreen(state);
}

function nextTheme(state: State): State {
	const theme = themeOrder[(themeOrder.indexOf(state.theme) + 1) % themeOrder.length];
	return {...state, theme, notice: safe`theme: ${theme === 'mono' ? safe`no colour` : toSafeText(theme)}`};
}

// As many as tell two files apart.
const shownDigits = 12;

function whereAmI(state: State, screen: Screen) {
	const {dot} = state.symbols;
	if (screen.name === 'reader') {
		const view = readerView(state, screen);
		const {lines, top, percent, part} = view;
		const {name, url, encoding, mojibake, saved, sha256} = screen.article.source;
		const address = url === undefined || url.includes(name) ? [] : [toSafeText(url)];
		const repaired = mojibake ? [safe`wrongly decoded signs put right`] : [];
		const kept = [
			...(saved === undefined ? [] : [safe`kept ${toSafeText(saved.slice(0, 10))}`]),
			...(sha256 === undefined ? [] : [safe`SHA-256 ${toSafeText(sha256.slice(0, shownDigits))}`]),
		];
		const {at, of} = paragraphAt(screen.article, screen.furniture, lineStart(lines[top]));
		const row = part
			? safe`paragraph ${withThousands(at)} of ${withThousands(of)}`
			: safe`line ${top + 1} of ${lines.length}`;
		const place = [...hiddenInMargin(state, screen, view), row, safe`${percent}%`];
		return joinSafe([...place, name, ...address, toSafeText(encoding), ...repaired, ...kept], safe` ${dot} `);
	}

	const {articles, problems, leftOut} = state;
	const counts = safe`${articles.length} articles, ${problems.length} not readable`;
	return leftOut === undefined ? counts : safe`${counts}; ${leftOut}`;
}

function paste(state: State, text: string): State {
	const screen = currentScreen(state);
	if (state.prompt) return pastePrompt(state, state.prompt, text);
	// Elsewhere pasted letters would be taken for commands.
	if (screen.name !== 'search') return state;
	return withScreen(state, withQuery(screen, insert(screen.field, text)));
}

function resize(state: State, size: Size): State {
	if (size.columns === state.size.columns && size.rows === state.size.rows) return state;
	const resized = withEachScreen(state, screen =>
		screen.name === 'compare'
			? keepPlace({settings: state, screen}, {settings: {...state, size}, screen})
			: screen,
	);
	return {...resized, size};
}

import {type Article, isLong, isShown} from '../article/article.js';
import {type AnswerOf, isOfSameFind} from '../engines/question.js';
import type {TextPosition} from '../layout/article-lines.js';
import {clamp} from '../layout/scroll.js';
import type {ExpandedQuery} from '../search/expanded-query.js';
import {createTextFinder, type TextFinder} from '../search/find-in-text.js';
import {memoize} from '../text/memoize.js';
import {isBefore, placeShowing} from './reader-view.js';
import {
	currentScreen,
	type FindResult,
	type Match,
	type ReaderScreen,
	type State,
	withScreen,
} from './state.js';

/** All that a query, as the search understood it, finds in one of the articles; in the order of the text. */
export const matchesWithin = (article: Article, expanded: ExpandedQuery): Match[] =>
	matchesIn(article, false, finder => finder.findExpanded(expanded));

/** What was typed, looked for in an article; in a very long one the engines look for it. */
export function findResult(
	article: Article,
	query: FindResult['query'],
	furniture: boolean,
	current = 0,
): FindResult {
	const typed = {query, current: 0, isTyped: true};
	if (isLong(article)) return {...typed, matches: [], isPending: query.trim() !== ''};
	const matches = findMatches(article, query, furniture);
	return {...typed, matches, current: clamp(current, 0, Math.max(0, matches.length - 1))};
}

/** The state with what the engines found: gone to the first match from where the reader stood. */
export function takeFound(state: State, answer: AnswerOf<'found-in-article'>): State {
	const screen = currentScreen(state);
	if (screen.name !== 'reader' || !screen.found?.isPending) return state;
	const {article, found, furniture} = screen;
	if (!isOfSameFind(answer, {article, query: found.query, furniture})) return state;
	const {matches, isCut} = answer;
	const {before} = state.prompt ?? {};
	const from = before?.name === 'reader' ? before.place : screen.place;
	return goToFirst(state, screen, {...found, matches, isCut, isPending: false}, from);
}

/** The state with a result, gone to its first match from a place on, or round the end. */
export function goToFirst(state: State, screen: ReaderScreen, found: FindResult, from: TextPosition): State {
	const {matches} = found;
	if (matches.length === 0) return withScreen(state, {...screen, found});
	const next = matches.findIndex(({block, start}) => !isBefore({block, offset: start}, from));
	const current = Math.max(0, next);
	const place = placeShowing(state, screen, matches[current]);
	return withScreen(state, {...screen, place, found: {...found, current}});
}

/** Where an article holds what was typed, in the blocks that are shown. */
export const findMatches = (article: Article, query: string, furniture: boolean): Match[] =>
	matchesIn(article, furniture, finder => finder.find(query));

/** While one types on, an article is not folded and indexed again. */
const finderOf = memoize((article: Article, furniture: boolean) => {
	const {blocks} = article;
	const shown = [...blocks.keys()].filter(block => isShown(blocks[block], furniture));
	return {shown, finder: createTextFinder(shown.map(block => blocks[block].text))};
});

function matchesIn(
	article: Article,
	furniture: boolean,
	find: (finder: TextFinder) => ReturnType<TextFinder['find']>,
): Match[] {
	const {shown, finder} = finderOf(article, furniture);
	return find(finder).flatMap((ranges, at) => ranges.map(range => ({...range, block: shown[at]})));
}

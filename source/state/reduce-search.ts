import {isLong} from '../article/article.js';
import type {AnswerOf} from '../engines/question.js';
import {frameOf, listFrameOf} from '../layout/geometry.js';
import {clamp, listInSight, topThatShows} from '../layout/scroll.js';
import {firstOfTellingRow} from '../layout/telling-row.js';
import type {Answer, Hit} from '../search/answer.js';
import {matchesWithin} from './find-matches.js';
import type {Command} from './keys.js';
import {openReader, readerOf} from './open-reader.js';
import {answerShown, asksNothing, isAnswered} from './queries.js';
import {placeShowing} from './reader-view.js';
import {scrolled} from './scrolling.js';
import {recallQuery, rememberQuery} from './search-history.js';
import {currentScreen, type FindResult, type SearchScreen, type State, withScreen} from './state.js';
import {editField, type TextField} from './text-field.js';

/** What the search shows; a hit takes two rows, its article and its passage. */
export type SearchView = {
	answer: Answer;
	frame: ReturnType<typeof listFrameOf>;
	shown: number;
	highlighted: number;
	top: number;
};

/** Rows that a hit takes in the list. */
export const rowsOfHit = 2;

export function searchView(state: State, screen: SearchScreen): SearchView {
	const answer = answerShown(state.articles, screen);
	const {hits} = answer;
	// The line that is typed stands above the list.
	const body = Math.max(1, frameOf(state.size.rows).body - 1);
	const frame = listFrameOf(state.size.columns, body, hits.length * rowsOfHit);
	const shown = Math.max(1, Math.floor(frame.list.height / rowsOfHit));
	return {answer, frame, shown, ...listInSight(screen, hits.length, shown)};
}

/** A key typed into the search, or undefined where it is none that edits. */
export function typeSearch(state: State, screen: SearchScreen, key: string): State | undefined {
	const field = editField(screen.field, key);
	if (!field) return undefined;
	return field.text === screen.field.text
		? withScreen(state, {...screen, field})
		: withScreen(state, withQuery(screen, field));
}

/** The search with another query: its answer is seen from the first hit on. */
export const withQuery = (screen: SearchScreen, field: TextField): SearchScreen => ({
	...screen,
	field,
	highlighted: 0,
	top: 0,
	recalled: undefined,
	isOpening: false,
	isAtHits: false,
	// After an empty line, which shows the library, the hits of the line before it would not be expected.
	searched: asksNothing(field.text) ? undefined : screen.searched,
});

/** What a command does in the search: moving among the hits, opening one, leaving. */
export function reduceSearch(state: State, screen: SearchScreen, command: Command, count?: number): State {
	const {answer, shown, highlighted, top} = searchView(state, screen);
	const {hits} = answer;
	if (command === 'type') return withScreen(state, {...screen, isAtHits: false});
	const recall = screen.isAtHits ? undefined : recallStep(command, highlighted, hits.length);
	const recalled = recall && recallQuery(state, screen, recall);
	if (recalled) return withScreen(state, {...withQuery(screen, recalled.field), ...recalled});
	const list = {position: highlighted, last: Math.max(0, hits.length - 1), height: shown};
	const moved = scrolled(command, list, count);
	if (moved !== undefined) {
		const next = {...screen, highlighted: moved, top: topThatShows(moved, top, shown), isOpening: false};
		return withScreen(state, next);
	}

	if (command !== 'open') return state;
	// What is shown answers an older line: Enter takes effect with the answer to this one.
	if (!isAnswered(screen)) return withScreen(state, {...screen, isOpening: true});
	return hits[highlighted] ? openHit(rememberQuery(state, screen), screen, answer, hits[highlighted]) : state;
}

/** Whether a command goes to an older query or a newer one; the arrows do where there is no hit to go to. */
function recallStep(command: Command, highlighted: number, hits: number): 1 | -1 | undefined {
	if (command === 'older-query' || (command === 'line-up' && highlighted === 0)) return 1;
	return command === 'newer-query' || (command === 'line-down' && hits === 0) ? -1 : undefined;
}

/** Opens the reader at a hit, with all that the query finds in that article highlighted. */
function openHit(before: State, screen: SearchScreen, {meant}: Answer, hit: Hit): State {
	const {field} = screen;
	const state = withScreen(before, {...screen, isAtHits: true});
	const {article} = hit;
	if (meant.wanted.length === 0) return openReader(state, article);
	// All of a very long article would keep keys waiting; of that, what was found in the passage.
	const matches = isLong(article)
		? hit.ranges.map(range => ({...range, block: hit.block}))
		: matchesWithin(article, meant);
	const telling = hit.ranges[firstOfTellingRow(article.blocks[hit.block], hit.ranges)]?.start ?? 0;
	const current = Math.max(
		0,
		matches.findIndex(match => match.block === hit.block && match.end > telling),
	);
	const found: FindResult = {query: field.text, matches, current, isTyped: false};
	// From the beginning, a match out of sight is shown a third down, so that its surroundings can be read.
	const place =
		matches.length > 0
			? placeShowing(state, readerOf(article), matches[current])
			: {block: hit.block, offset: 0};
	return openReader(state, article, {place, found});
}

/** The state with an answer of the engines, each search that asked for it with the same hit highlighted. */
export function takeSearched(state: State, searched: AnswerOf<'searched'>): State {
	const screens = state.screens.map(screen =>
		screen.name === 'search' && screen.field.text === searched.answer.query
			? keepHit(state, {...screen, searched}, screen)
			: screen,
	);
	const next = {...state, screens: screens as unknown as State['screens']};
	const screen = currentScreen(next);
	return screen.name === 'search' && screen.isOpening && screen.searched === searched
		? reduceSearch(next, {...screen, isOpening: false}, 'open')
		: next;
}

/** `next` with the same hit highlighted as on `screen`, wherever it stands now; where that is the first place, the first stays highlighted. */
function keepHit(state: State, next: SearchScreen, screen: SearchScreen): SearchScreen {
	const {answer, highlighted, top} = searchView(state, screen);
	const before = answer.hits[highlighted];
	if (!before || highlighted === 0) return next;
	const {hits} = answerShown(state.articles, next);
	const index = hits.findIndex(({article, block}) => article === before.article && block === before.block);
	return index < 0 ? next : {...next, highlighted: index, top: clamp(top + index - highlighted, 0, index)};
}

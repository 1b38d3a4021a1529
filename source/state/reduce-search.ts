import {frameOf, listFrameOf} from '../layout/geometry.js';
import {clamp, topThatShows} from '../layout/scroll.js';
import type {Hit} from '../search/create-search.js';
import type {Command} from './keys.js';
import {openReader, readerOf} from './open-reader.js';
import {placeShowing, readerView} from './reader-view.js';
import {scrolled} from './scrolling.js';
import {recallQuery, rememberQuery} from './search-history.js';
import {hitsOf, matchesWithin} from './searching.js';
import {type Found, type SearchScreen, type State, withScreen} from './state.js';
import {editField, type TextField} from './text-field.js';

/** What the search shows; a hit takes two rows, its article and its passage. */
export type SearchView = {
	hits: readonly Hit[];
	frame: ReturnType<typeof listFrameOf>;
	shown: number;
	highlighted: number;
	top: number;
};

/** Rows that a hit takes in the list. */
export const rowsOfHit = 2;

export function searchView(state: State, screen: SearchScreen): SearchView {
	const hits = hitsOf(state.articles, screen.field.text);
	// The line that is typed stands above the list.
	const body = Math.max(1, frameOf(state.size.rows).body - 1);
	const frame = listFrameOf(state.size.columns, body, hits.length * rowsOfHit);
	const shown = Math.max(1, Math.floor(frame.list.height / rowsOfHit));
	const highlighted = clamp(screen.highlighted, 0, Math.max(0, hits.length - 1));
	const top = clamp(topThatShows(highlighted, screen.top, shown), 0, Math.max(0, hits.length - shown));
	return {hits, frame, shown, highlighted, top};
}

/** A key typed into the search, or undefined where it is none that edits. */
export function typeSearch(state: State, screen: SearchScreen, key: string): State | undefined {
	const field = editField(screen.field, key);
	if (!field) return undefined;
	return field.text === screen.field.text
		? withScreen(state, {...screen, field})
		: withScreen(state, askAnew(screen, field));
}

/** The search with another query: its answer is seen from the first hit on. */
export const askAnew = (screen: SearchScreen, field: TextField): SearchScreen => ({
	...screen,
	field,
	highlighted: 0,
	top: 0,
	recalled: undefined,
});

/** What a command does in the search: moving among the hits, opening one, leaving. */
export function reduceSearch(state: State, screen: SearchScreen, command: Command): State {
	const {hits, shown, highlighted, top} = searchView(state, screen);
	const recall = recallStep(command, highlighted, hits.length);
	if (recall !== undefined) {
		const recalled = recallQuery(state, screen, recall);
		if (recalled) return withScreen(state, recalled);
	}

	const moved = scrolled(command, {position: highlighted, last: Math.max(0, hits.length - 1), height: shown});
	if (moved !== undefined)
		return withScreen(state, {...screen, highlighted: moved, top: topThatShows(moved, top, shown)});
	if (command === 'open')
		return hits[highlighted] ? openHit(rememberQuery(state, screen), screen, hits[highlighted]) : state;
	return state;
}

/** Whether a command goes to an older query or a newer one; the arrows do where there is no hit to go to. */
function recallStep(command: Command, highlighted: number, hits: number): 1 | -1 | undefined {
	if (command === 'older-query' || (command === 'line-up' && highlighted === 0)) return 1;
	return command === 'newer-query' || (command === 'line-down' && hits === 0) ? -1 : undefined;
}

/** Opens the reader at a hit, with all that the query finds in that article lit. */
function openHit(state: State, {field}: SearchScreen, hit: Hit): State {
	const {article} = hit;
	const matches = matchesWithin(state.articles, article, field.text);
	const current = Math.max(
		0,
		matches.findIndex(match => match.block === hit.block),
	);
	const found: Found = {query: field.text, matches, current, isTyped: false};
	// From the beginning, a match out of sight is shown a third down, so that its surroundings can be read.
	const place =
		matches.length > 0
			? placeShowing(readerView(state, readerOf(article)), matches[current])
			: {block: hit.block, offset: 0};
	return openReader(state, article, {place, found});
}

import type {PaneMatch} from '../layout/matches-on-rows.js';
import {topThatShows} from '../layout/scroll.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {type CompareView, compareView, scrolledTo, shownMatches} from './compare-view.js';
import {type CompareScreen, type State, withScreen} from './state.js';

/** What is typed after `/` in the compare screen finds in both panes, gone to the first match from where one stood. */
export function findTypedInPanes(state: State, before: CompareScreen, query: SafeText): State {
	if (query === '') return withScreen(state, before);
	const screen: CompareScreen = {...before, found: {query}};
	const view = compareView(state, screen);
	const {matches} = shownMatches(screen, view);
	const next = matches.find(({row}) => row >= view.top) ?? matches[0];
	return withScreen(state, next ? showing(screen, view, next) : screen);
}

/** `n` and `N`: so many matches on, round the ends; the first time, from the first visible row. */
export function goToPaneMatch(state: State, screen: CompareScreen, steps: number): State {
	const {found} = screen;
	if (!found) return {...state, notice: safe`nothing to find yet; / asks for it`};
	const view = compareView(state, screen);
	const {matches, current} = shownMatches(screen, view);
	if (matches.length === 0) return {...state, notice: safe`not found: ${found.query}`};
	const {length} = matches;
	const from = current ? matches.indexOf(current) : -1;
	const wanted = from < 0 ? matches.findIndex(({row}) => row >= view.top) : from + steps;
	const at = ((wanted % length) + length) % length;
	const next = withScreen(state, showing(screen, view, matches[at]));
	const hasTurned = from >= 0 && length > 1 && Math.sign(at - from) !== Math.sign(steps);
	return hasTurned ? {...next, notice: steps > 0 ? safe`on from the top` : safe`on from the end`} : next;
}

/** The screen with a match in sight: as it stands where it is visible, else moved so that the match is a third down. */
function showing(screen: CompareScreen, view: CompareView, match: PaneMatch): CompareScreen {
	const found = {query: screen.found!.query, at: match};
	const {top, height} = view;
	if (topThatShows(match.row, top, height) === top) return {...screen, found};
	return {...scrolledTo(screen, view, match.row - Math.floor(height / 3)), found};
}

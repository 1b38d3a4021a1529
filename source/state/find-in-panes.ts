import type {PaneMatch} from '../layout/matches-on-rows.js';
import {topThatShows} from '../layout/scroll.js';
import type {SafeText} from '../text/safe-text.js';
import {type CompareView, compareView, scrolledTo, shownMatches} from './compare-view.js';
import {type CompareScreen, type State, withScreen} from './state.js';
import {stepAround, whyNoMatch} from './step-through-matches.js';

/** What is typed after `/` in the compare screen finds in both panes, and goes to the first match from the first visible row on. */
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
	const view = compareView(state, screen);
	const {matches, current} = shownMatches(screen, view);
	const refusal = whyNoMatch(state, screen.found, matches.length);
	if (refusal !== undefined) return {...state, notice: refusal};
	// The first time it is the first one in sight, or the last of all where none is below.
	const first = matches.findIndex(({row}) => row >= view.top);
	const {at, notice} = current
		? stepAround(matches.indexOf(current), steps, matches.length)
		: {at: first < 0 ? matches.length - 1 : first, notice: undefined};
	const next = withScreen(state, showing(screen, view, matches[at]));
	return notice === undefined ? next : {...next, notice};
}

/** The screen with a match in sight: as it stands where it is visible, else moved so that the match is a third down. */
function showing(screen: CompareScreen, view: CompareView, match: PaneMatch): CompareScreen {
	const found = {query: screen.found!.query, at: match};
	const {top, height} = view;
	if (topThatShows(match.row, top, height) === top) return {...screen, found};
	return {...scrolledTo(screen, view, match.row - Math.floor(height / 3)), found};
}

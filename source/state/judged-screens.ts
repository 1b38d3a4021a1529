import type {Side} from '../compare/comparison.js';
import {clamp} from '../layout/scroll.js';
import type {Range} from '../text/words.js';
import {shownPairs} from './comparisons.js';
import {asJudged} from './judged.js';
import {keepPlace} from './keep-place.js';
import {withCurrentChange} from './shown-changes.js';
import {type CompareScreen, type State, withEachScreen} from './state.js';

/** The state with the comparisons on its screens as they are judged now, where that is not as it was `before`: at the same pairs. */
export function withJudged(before: State, state: State): State {
	const isAsBefore = before.judgements === state.judgements && before.explained === state.explained;
	if (isAsBefore) return state;
	return withEachScreen(state, screen => (screen.name === 'compare' ? rejudged(state, screen) : screen));
}

function rejudged(state: State, screen: CompareScreen): CompareScreen {
	const comparison = asJudged(state, screen.made);
	if (comparison === screen.comparison) return screen;
	const current = shownPairs(screen)[screen.pair];
	const pairs = shownPairs({...screen, comparison});
	const same = current ? pairs.findIndex(pair => isOfSamePlaces(pair, current)) : 0;
	// One that was made by hand may be gone: the next one has its place.
	const pair = same >= 0 ? same : clamp(screen.pair, 0, Math.max(0, pairs.length - 1));
	const next = withCurrentChange({...screen, comparison, pair});
	return keepPlace({settings: state, screen}, {settings: state, screen: next});
}

/** Whether two pairs are of the same passages, by where these stand. */
export const isOfSamePlaces = (x: Places, y: Places): boolean =>
	x.a.start === y.a.start && x.a.end === y.a.end && x.b.start === y.b.start && x.b.end === y.b.end;

type Places = Record<Side, Range>;

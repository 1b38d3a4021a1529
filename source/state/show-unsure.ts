import type {NumberedPair} from '../compare/numbered-pairs.js';
import {counted} from '../layout/columns.js';
import {safe} from '../text/safe-text.js';
import {shownPairs} from './comparisons.js';
import {keepPlace} from './keep-place.js';
import {jump} from './open-comparison.js';
import {withCurrentChange} from './shown-changes.js';
import {type CompareScreen, type State, withScreen} from './state.js';

/**
Shows the unsure pairs among the others, or hides them, here and in what is compared later. The text stays where it is, unless
the current pair is hidden: then the nearest of the others becomes the current one.
*/
export function showUnsure(state: State, screen: CompareScreen): State {
	const {pairs, unsure} = screen.comparison;
	if (unsure.length === 0) return {...state, notice: safe`there is no unsure pair of these two`};
	const showsUnsure = !screen.showsUnsure;
	const shown = {...screen, showsUnsure};
	const current = shownPairs(screen)[screen.pair];
	const same = shownPairs(shown).findIndex(({number}) => number === current?.number);
	// Where there were no pairs before, or are none now, none was the current one.
	const isSame = same >= 0 && pairs.length > 0;
	const pair = same >= 0 ? same : showsUnsure ? screen.pair : nearestSure(screen);
	const next = withCurrentChange({...shown, pair});
	const moved = isSame
		? withScreen(state, keepPlace({settings: state, screen}, {settings: state, screen: next}))
		: jump(state, next);
	const notice = showsUnsure
		? safe`${counted(unsure.length, safe`unsure pair`)}, marked with ?`
		: safe`unsure pairs hidden`;
	return {...moved, showsUnsure, notice};
}

/** The index, among the others, of the one that begins nearest to the current pair in both articles. */
function nearestSure(screen: CompareScreen): number {
	const pairs = shownPairs(screen);
	const current = pairs[screen.pair];
	const distance = ({a, b}: NumberedPair) =>
		Math.abs(a.start - current.a.start) + Math.abs(b.start - current.b.start);
	const sure = pairs.filter(({isUnsure}) => !isUnsure);
	return sure.reduce(
		(nearest, pair, index) => (distance(pair) < distance(sure[nearest]) ? index : nearest),
		0,
	);
}

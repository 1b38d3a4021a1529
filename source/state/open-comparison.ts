import type {Comparison} from '../compare/comparison.js';
import {lineAt} from '../layout/article-lines.js';
import {memoize} from '../text/memoize.js';
import {type LayoutSettings, scrollHeight} from './compare-view.js';
import {madeComparisonOf} from './comparisons.js';
import {readerView} from './reader-view.js';
import {atChange, shownChanges, withCurrentChange} from './shown-changes.js';
import {
	type CompareScreen,
	type CompareViewName,
	type ReaderScreen,
	type State,
	withScreen,
	withScreenOver,
} from './state.js';

/**
Opens a comparison at a pair, or else at the first, over the screen that is shown: both articles whole; but of two versions of one
text, where no pair is given, what was changed.
*/
export function openComparison(state: State, comparison: Comparison, pair?: number): State {
	const screen: CompareScreen = {
		name: 'compare',
		comparison,
		made: madeComparisonOf(state, comparison.a, comparison.b) ?? comparison,
		pair: pair ?? 0,
		putAside: numbersPutAside(comparison),
		showsUnsure: state.showsUnsure,
		view: 'whole',
		order: 'number',
		lead: 'a',
		offset: 0,
		isPairVisible: true,
	};
	const [first] = pair === undefined && comparison.versions ? shownChanges(screen) : [];
	const opened = first ? atChange({...screen, view: 'changes'}, first) : screen;
	return withScreenOver(state, {...opened, offset: offsetOfJump(state, opened)});
}

/** The screen in another view; among the changes at the current pair, or where that is none at the next one in A, or the last. */
export const inView = (screen: CompareScreen, view: CompareViewName): CompareScreen =>
	withCurrentChange({...screen, view, unpaired: undefined, putAside: numbersPutAside(screen.comparison)});

/** The numbers of the pairs that are put aside: these stand last where pairs are laid out anew. */
export const numbersPutAside: (comparison: Comparison) => ReadonlySet<number> = memoize(
	({putAside}: Comparison) => new Set(putAside.map(({number}) => number)),
);

/** Scrolls the comparison to the current pair of `screen`. */
export const jump = (state: State, screen: CompareScreen): State =>
	withScreen(state, {...screen, offset: offsetOfJump(state, screen), isPairVisible: true});

const fewRows = 8;

/** A pair that was gone to stands a third down, below its context; in a low window it stands at the top. */
function offsetOfJump(settings: LayoutSettings, screen: CompareScreen): number {
	const height = scrollHeight(settings, screen);
	return height < fewRows ? 0 : -Math.floor(height / 3);
}

/**
The index of a pair whose passage begins on the screen of the reader: of the first that holds the match that was gone to, or
else of the first; undefined where there is none.
*/
export function pairOnScreen(state: State, screen: ReaderScreen, comparison: Comparison): number | undefined {
	const {lines, top, height} = readerView(state, screen);
	const match = screen.found?.matches[screen.found.current];
	const onScreen = [...comparison.pairs.entries()].filter(([, {a}]) => {
		const line = lineAt(lines, {block: a.block, offset: a.inBlock.start});
		return line >= top && line < top + height;
	});
	const holding = onScreen.find(([, {a}]) =>
		a.parts.some(
			({block, range}) => block === match?.block && range.start <= match.start && range.end >= match.end,
		),
	);
	return (holding ?? onScreen[0])?.[0];
}

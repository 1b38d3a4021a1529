import type {Comparison} from '../compare/comparison.js';
import {type ChangeCount, countChanges, type ListedChange, listChanges} from '../compare/listed-changes.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {memoize} from '../text/memoize.js';
import {shownPairs} from './comparisons.js';
import type {CompareScreen} from './state.js';

type Showing = Pick<CompareScreen, 'comparison' | 'showsUnsure'>;

/** What a compare screen shows in the view of changes, in its order. */
export const shownChanges = ({comparison, showsUnsure}: Showing): readonly ListedChange[] =>
	listed(comparison, showsUnsure);

const listed = memoize(
	(comparison: Comparison, showsUnsure: boolean) =>
		listChanges(comparison, numberedPairs(comparison, showsUnsure)),
	2,
);

/** How many these are, and of what. */
export const countShownChanges = (screen: Showing): ChangeCount =>
	counted(shownChanges(screen), screen.comparison, shownPairs(screen));

/** Every key asks for it. */
const counted = memoize(
	(changes: readonly ListedChange[], comparison: Comparison, pairs: readonly NumberedPair[]) =>
		countChanges(comparison, pairs, changes),
);

/** The index of the change that is the current one; -1 where the current pair is none. */
export const currentChange = (screen: Pick<CompareScreen, 'pair' | 'unpaired'> & Showing): number =>
	shownChanges(screen).findIndex(change =>
		screen.unpaired
			? 'side' in change &&
				change.side === screen.unpaired.side &&
				change.passage.start === screen.unpaired.passage.start
			: 'pair' in change && change.pair === screen.pair,
	);

/** The screen with a change as the current one. */
export const atChange = (screen: CompareScreen, change: ListedChange): CompareScreen =>
	'pair' in change ? {...screen, pair: change.pair, unpaired: undefined} : {...screen, unpaired: change};

/** The screen at a change where it shows these and is at none: at the next one in A from its pair on, or at the last. */
export function withCurrentChange(screen: CompareScreen): CompareScreen {
	const changes = shownChanges(screen);
	if (screen.view !== 'changes' || changes.length === 0 || currentChange(screen) >= 0) return screen;
	const pairs = shownPairs(screen);
	const begin = (change: ListedChange) => ('pair' in change ? pairs[change.pair].a.start : -1);
	const from = pairs[screen.pair]?.a.start ?? 0;
	return atChange(screen, changes.find(change => begin(change) >= from) ?? changes.at(-1)!);
}

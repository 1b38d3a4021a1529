import type {CompareView} from '../../state/compare-view.js';
import type {State} from '../../state/state.js';
import {safe} from '../../text/safe-text.js';
import {fitSegments, type RowSegment} from './row-segments.js';

/** A row of each pane with the bar between them. */
export function besideEachOther(
	state: State,
	{frame}: CompareView,
	a: readonly RowSegment[],
	b: readonly RowSegment[],
): RowSegment[] {
	// Plain: a style of its own would cost as much in each row that scrolls in as six letters.
	const bar = {text: safe` ${state.symbols.bar}`};
	return [...fitSegments(state, a, frame.pane), bar, ...b];
}

import type {CompareView} from '../../state/compare-view.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {safe} from '../../text/safe-text.js';
import {fitSegments, type RowSegment} from './row-segments.js';

/** A row of each pane with the bar between them. */
export function besideEachOther(
	state: State,
	{frame}: CompareView,
	a: readonly RowSegment[],
	b: readonly RowSegment[],
): RowSegment[] {
	const bar = {text: safe` ${state.symbols.bar}`, style: themes[state.theme].faint};
	return [...fitSegments(state, a, frame.pane), bar, ...b];
}

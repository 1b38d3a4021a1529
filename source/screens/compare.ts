import type {Side} from '../compare/comparison.js';
import {type CompareView, compareView, shownMatches, soleSide} from '../state/compare-view.js';
import type {CompareScreen, State} from '../state/state.js';
import {safe} from '../text/safe-text.js';
import {besideEachOther} from './components/beside-each-other.js';
import {footRows, reasonUnderPair, ruleRow, statusOfCompare} from './components/compare-foot.js';
import {headerRow, overviewRow} from './components/compare-head.js';
import {columnLineSegments, type Drawn, paneLineSegments} from './components/pane-line.js';
import {type RowSegment, sides} from './components/row-segments.js';
import type {Drawing} from './drawing.js';

/**
Two articles in two panes, the passages of the current pair beside each other; one over the other in a narrow window. In
other views the pairs only, or what one article says and the other does not.
*/
export function drawComparison(state: State, screen: CompareScreen): Drawing {
	const view = compareView(state, screen);
	const {frame} = view;
	const shown = shownMatches(screen, view);
	const rows = [
		...(frame.header ? [headerRow(state, screen, view)] : []),
		...(frame.overview ? [overviewRow(state, screen, view)] : []),
		...(frame.air ? [airRow(state, screen, view)] : []),
		...bodyRows({state, screen, view, shown}),
		...footRows(state, screen, view),
		statusOfCompare(state, screen, view, shown),
	];
	return {above: rows, below: []};
}

const airRow = (state: State, {view: name}: CompareScreen, view: CompareView): RowSegment[] =>
	soleSide(name) || state.forScreenReader ? [] : besideEachOther(state, view, [], []);

function bodyRows(drawn: Drawn): RowSegment[][] {
	const {state, screen, view} = drawn;
	const {frame, rows, top} = view;
	const sole = soleSide(screen.view);
	const line = (side: Side, index: number) => paneLineSegments(drawn, side, rows[top + index]?.[side]);
	const each = (length: number, row: (index: number) => RowSegment[]) =>
		Array.from({length}, (_, index) => row(index));
	if (sole) return each(frame.body, index => columnLineSegments(drawn, sole, rows[top + index]?.[sole]));
	if (state.forScreenReader)
		return each(frame.body, index => sides(state, [{text: rows[top + index]?.text ?? safe``}]));
	if (frame.stacked && screen.view === 'whole') {
		if (frame.body < 3) return each(frame.body, index => line('a', index));
		const lower = frame.body - 1 - frame.half;
		return [
			...each(frame.half, index => line('a', index)),
			ruleRow(state, screen, view),
			...each(lower, index => line('b', index)),
		];
	}

	return each(frame.body, index => {
		const row = rows[top + index];
		if (row?.about) return reasonUnderPair(state, view, row.about);
		if (!frame.stacked) return besideEachOther(state, view, line('a', index), line('b', index));
		return line(row?.a ? 'a' : 'b', index);
	});
}

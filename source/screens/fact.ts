import {spaces} from '../layout/columns.js';
import {type FactRow, type FactView, factView} from '../state/fact-view.js';
import type {FactScreen, State} from '../state/state.js';
import {factPosition, storyEntries, storyTitle} from '../state/story-view.js';
import {themes} from '../state/theme.js';
import {safe} from '../text/safe-text.js';
import {framed} from './components/framed.js';
import {pointerTo} from './components/list-with-preview.js';
import {fitSegments, type RowSegment, sides} from './components/row-segments.js';
import {type Hint, statusRow} from './components/status.js';
import {wordingSegments} from './components/wording-segments.js';
import type {Drawing} from './drawing.js';

const hints: readonly Hint[] = [
	['open', safe`read`],
	['compare', safe`side by side`],
	['mark', safe`mark`],
	['next-part', safe`next`],
	['back', safe`back`],
];

/** A fact of a story: what is known of it, and how each article says it, one under the other. */
export function drawFact(state: State, screen: FactScreen): Drawing {
	const view = factView(state, screen);
	const {rows, top, height} = view;
	const {title, faint} = themes[state.theme];
	const above = rows
		.slice(top, top + height)
		.map((row, index) =>
			fitSegments(state, factRow(state, screen, view, row, rows[top + index - 1]), state.size.columns),
		);
	const entries = storyEntries(screen.story, screen.order);
	return framed(
		state,
		sides(state, [{text: storyTitle(state, screen.story), style: title}], [{text: safe`Fact`, style: faint}]),
		{above},
		statusRow(state, hints, factPosition(screen.story, entries, screen.entry)),
	);
}

/** A row; the pointer stands before the first of the highlighted wording. */
function factRow(
	state: State,
	{marked}: FactScreen,
	{entry, wordings, highlighted}: FactView,
	row: FactRow,
	above: FactRow,
): RowSegment[] {
	const {faint, problem, title, selection} = themes[state.theme];
	if (!row) return [];
	if ('about' in row) {
		return [{text: spaces(1)}, {text: row.about, style: row.isDiffering ? problem : faint}];
	}

	const isHighlighted = row.wording === highlighted;
	const isFirst = !above || !('wording' in above);
	const pointer = pointerTo(state, isHighlighted && isFirst);
	if ('range' in row) return [pointer, ...wordingSegments(state, entry, wordings[row.wording], row.range)];
	const mark = row.wording === marked ? safe`${state.symbols.mark} ` : safe``;
	return [
		pointer,
		{text: safe`${mark}${row.name}`, style: isHighlighted ? selection : title},
		{text: safe`  ${row.origin}`, style: faint},
	];
}

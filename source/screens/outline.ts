import {fitRight, truncate} from '../layout/columns.js';
import {pointerWidth} from '../layout/geometry.js';
import {outlineView} from '../state/reduce-outline.js';
import type {OutlineScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {safe} from '../text/safe-text.js';
import {framed} from './components/framed.js';
import {pointerTo} from './components/list-with-preview.js';
import {fitSegments, type RowSegment, sides} from './components/row-segments.js';
import {type Hint, statusRow} from './components/status.js';
import type {Drawing} from './drawing.js';

const hints: readonly Hint[] = [
	['open', safe`go there`],
	['back', safe`back`],
];

/** The parts of an article, and how far into it each begins. */
export function drawOutline(state: State, screen: OutlineScreen): Drawing {
	const {entries, highlighted, top, height} = outlineView(state, screen);
	const {title, faint, selection} = themes[state.theme];
	const {article} = screen;
	const width = state.size.columns - pointerWidth;
	const item = (index: number): RowSegment[] => {
		const {block, isHeading} = entries[index];
		const {text, start} = article.blocks[block];
		const percent = fitRight(safe`${Math.round((100 * start) / Math.max(1, article.original.length))}%`, 6);
		const beginning = truncate(text, width - displayWidth(percent) - 1, state.symbols.ellipsis);
		const style = index === highlighted ? selection : isHeading ? title : undefined;
		return [
			...fitSegments(state, [{text: beginning, style}], width - displayWidth(percent) - 1),
			{text: percent, style: faint},
		];
	};
	const items = entries
		.slice(top, top + height)
		.map((_, row) => [[pointerTo(state, top + row === highlighted), ...item(top + row)]]);
	return framed(
		state,
		sides(state, [{text: article.title, style: title}], [{text: safe`Outline`, style: faint}]),
		{list: {items, highlighted: highlighted - top}},
		statusRow(state, hints, safe`${highlighted + 1} of ${entries.length}`),
	);
}

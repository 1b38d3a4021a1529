import type {State} from '../../state/state.js';
import type {TextField} from '../../state/text-field.js';
import {themes} from '../../state/theme.js';
import {displayWidth, graphemesOf} from '../../text/display-width.js';
import {type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import {type RowSegment, sides, widthOf} from './row-segments.js';

// Cells; with less room to type in, what stands at the right of the row goes.
const leastRoom = 8;

export type TypedRow = {
	/** What stands before the line. */
	label: SafeText;
	field: TextField;
	/** Whether it is being typed, and has the terminal's cursor. */
	isTyping: boolean;
	/** What stands behind the line. */
	hint?: SafeText | undefined;
	right?: readonly RowSegment[];
};

/** A row with a line that is typed: the place of its cursor is in sight, however long the line is. */
export function typedRow(
	state: State,
	{label, field, isTyping, hint = safe``, right = []}: TypedRow,
): RowSegment[] {
	const {faint} = themes[state.theme];
	const roomBeside = (cells: number) => state.size.columns - 2 - displayWidth(label) - cells;
	const beside = right.length > 0 ? widthOf(right) + 2 : 0;
	const hasRoom = roomBeside(beside) >= leastRoom;
	const typed = fieldSegments(field, isTyping, roomBeside(hasRoom ? beside : 0), state.symbols.ellipsis);
	return sides(
		state,
		[{text: label, style: faint}, ...typed, {text: hint, style: faint}],
		hasRoom ? right : [],
	);
}

/** The part of a typed line that shows the cursor in `width` cells; one of them is the cursor's own at the end of the line. */
function fieldSegments(
	{text, cursor}: TextField,
	isTyping: boolean,
	width: number,
	ellipsis: SafeText,
): RowSegment[] {
	const start = startInSight(text, cursor, Math.max(0, width - 1), displayWidth(ellipsis));
	return [
		{text: start > 0 ? ellipsis : safe``},
		{text: sliceSafe(text, start, cursor)},
		...(isTyping ? [{text: safe``, hasCursor: true} as const] : []),
		{text: sliceSafe(text, cursor)},
	];
}

// No grapheme that anybody types has more UTF-16 units than this for each of its cells.
const mostUnitsOfCell = 16;

/** From where on what stands before the cursor fits into so many cells, with an ellipsis in front where something is missing. */
function startInSight(text: string, cursor: number, cells: number, ellipsis: number): number {
	const from = Math.max(0, cursor - (cells + 1) * mostUnitsOfCell);
	const near = [...graphemesOf(text.slice(from, cursor))];
	let width = near.reduce((sum, grapheme) => sum + grapheme.width, 0);
	if (from === 0 && width <= cells) return 0;
	for (const {start, width: own} of near) {
		if (width + ellipsis <= cells) return from + start;
		width -= own;
	}

	return cursor;
}

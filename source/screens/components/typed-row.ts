import {truncate} from '../../layout/columns.js';
import type {State} from '../../state/state.js';
import type {TextField} from '../../state/text-field.js';
import {themes} from '../../state/theme.js';
import {displayWidth, graphemesOf} from '../../text/display-width.js';
import {type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import {type RowSegment, sides, widthOf} from './row-segments.js';

// Cells; with less room to type in, what stands at the right of the row goes.
const leastRoom = 8;
// Cells that the line keeps beside what stands behind it: the end of a name, and its ending.
const leastTyped = 14;

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
	const room = roomBeside(hasRoom ? beside : 0);
	// A long line leaves room for what stands behind it, which tells what is wrong with it.
	const forHint = Math.max(0, Math.min(displayWidth(hint), room - leastTyped));
	const typed = fieldSegments(field, isTyping, room - forHint, state.symbols.ellipsis);
	return sides(
		state,
		[{text: label, style: faint}, ...typed, {text: hint, style: faint}],
		hasRoom ? right : [],
	);
}

/** The part of a typed line that shows the cursor in `width` cells; one of them is the cursor's own at the end of the line, and elsewhere what stands next behind it is in sight. */
function fieldSegments(
	{text, cursor}: TextField,
	isTyping: boolean,
	width: number,
	ellipsis: SafeText,
): RowSegment[] {
	const behind = displayWidth(text.slice(cursor, cursor + mostBehind));
	const ahead = Math.max(1, Math.min(behind, Math.floor(width / 3)));
	const start = startInSight(text, cursor, Math.max(0, width - ahead), displayWidth(ellipsis));
	const before = [{text: start > 0 ? ellipsis : safe``}, {text: sliceSafe(text, start, cursor)}];
	return [
		...before,
		...(isTyping ? [{text: safe``, hasCursor: true} as const] : []),
		{text: truncate(sliceSafe(text, cursor), width - widthOf(before), ellipsis)},
	];
}

// UTF-16 units behind the cursor that stay in sight: the ending of a name.
const mostBehind = 5;

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

import {spaces, truncate} from '../../layout/columns.js';
import type {Segment} from '../../layout/segments.js';
import type {State} from '../../state/state.js';
import type {Style} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';

/** A piece of a row; before one of those of a screen the terminal's cursor stands, where something is typed. */
export type RowSegment = Segment<Style> & {hasCursor?: true};

export const widthOf = (segments: readonly RowSegment[]): number =>
	segments.reduce((width, {text}) => width + displayWidth(text), 0);

/** Segments that fill `width` cells exactly: the last that fits is cut, or spaces follow. */
export function fitSegments({symbols}: State, segments: readonly RowSegment[], width: number): RowSegment[] {
	const fitted: RowSegment[] = [];
	let left = width;
	for (const segment of segments) {
		if (left <= 0) break;
		if (segment.hasCursor) {
			fitted.push(segment);
			continue;
		}

		const text = truncate(segment.text, left, symbols.ellipsis);
		fitted.push({...segment, text});
		left -= displayWidth(text);
	}

	if (left > 0) fitted.push({text: spaces(left)});
	return fitted;
}

const leastLeft = 8;

/** A row with something at either end; the right end stays whole, the left one is cut where they meet. */
export function sides(
	state: State,
	left: readonly RowSegment[],
	right: readonly RowSegment[] = [],
): RowSegment[] {
	const {columns} = state.size;
	const gap = right.length > 0 ? 2 : 0;
	const room = columns - widthOf(right) - 2 - gap;
	// The left end would become too short: it has the whole row.
	if (room < Math.min(leastLeft, widthOf(left))) {
		return [{text: spaces(1)}, ...fitSegments(state, left, columns - 1)];
	}

	return [
		{text: spaces(1)},
		...fitSegments(state, left, room),
		{text: spaces(gap)},
		...right,
		{text: spaces(1)},
	];
}

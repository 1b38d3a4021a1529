import {frameOf} from '../../layout/geometry.js';
import type {State} from '../../state/state.js';
import type {Drawing} from '../drawing.js';
import type {RowSegment} from './row-segments.js';

/** The part between a header and a status row: rows, or a list with rows above and below it. */
export type Body = {
	above?: readonly RowSegment[][];
	list?: Drawing['list'];
	below?: readonly RowSegment[][];
};

/** A header row, the body, a status row; nothing else is permanent. */
export function framed(
	{size}: State,
	header: RowSegment[],
	{above = [], list, below = []}: Body,
	status: RowSegment[],
): Drawing {
	const {air, body} = frameOf(size.rows);
	const airRows: RowSegment[][] = air > 0 ? [[]] : [];
	const used = above.length + (list?.items.flat().length ?? 0);
	const under = Array.from({length: Math.max(0, body - used)}, (_, row) => below[row] ?? []);
	return {above: [header, ...airRows, ...above], list, below: [...under, ...airRows, status]};
}

import {displayWidth} from '../text/display-width.js';
import type {SafeText} from '../text/safe-text.js';
import {frameOf, pointerWidth} from './geometry.js';

/** How a story stands in a window: cells and rows. */
export type StoryFrame = {
	/** The cells of each article's column, the two before it not counted; undefined where there is room for a mark of each only. */
	columns: readonly number[] | undefined;
	/** The cells of what a fact says. */
	text: number;
	/** Rows of the list, and of the wordings under it, 0 where there is no room. */
	list: number;
	wordings: number;
};

// Cells from which a story is a table; and what each of its columns has, so that most figures are whole, and the facts at the least.
const tableFrom = 100;
const column = {least: 7, most: 12, gap: 2};
const leastText = 36;
// Rows under which there is no room for wordings beside the list.
const leastBody = 9;

/** The frame of a story of articles with such names, with so many rows in its list. */
export function storyFrameOf(
	{columns: width, rows}: {columns: number; rows: number},
	names: readonly SafeText[],
	entries: number,
): StoryFrame {
	const columns = names.map(name => Math.min(column.most, Math.max(column.least, displayWidth(name))));
	const room = width - pointerWidth - 1;
	const text = room - columns.reduce((sum, cells) => sum + cells + column.gap, 0);
	const isTable = width >= tableFrom && text >= leastText;
	const body = frameOf(rows).body - (isTable ? 1 : 0);
	const list = body < leastBody ? Math.max(1, body) : Math.min(Math.max(1, entries), Math.ceil(body * 0.55));
	const under = body - list - 1;
	return {
		columns: isTable ? columns : undefined,
		text: isTable ? text : Math.max(1, room - names.length - 1),
		list,
		wordings: under >= 2 ? under : 0,
	};
}

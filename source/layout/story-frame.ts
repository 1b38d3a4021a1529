import {frameOf, pointerWidth} from './geometry.js';
import {clamp} from './scroll.js';

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

// Cells from which a story is a table; what each of its columns has, two before it, and what the facts have at the least: their
// beginning tells them apart.
const tableFrom = 100;
const column = {least: 5, most: 24, gap: 2};
const leastText = {wanted: 44, least: 30};
// Rows under which there is no room for wordings beside the list.
const leastBody = 9;

/** The frame of a story in a window; `needed` is how many cells the column of each article takes, `entries` the rows of its list. */
export function storyFrameOf(
	{columns: width, rows}: {columns: number; rows: number},
	needed: readonly number[],
	entries: number,
): StoryFrame {
	const room = width - pointerWidth - 1;
	const columns = columnsWithin(room - leastText.wanted, needed);
	const text = room - columns.reduce((sum, cells) => sum + cells + column.gap, 0);
	const isTable = width >= tableFrom && text >= leastText.least;
	const body = frameOf(rows).body - (isTable ? 1 : 0);
	const list = body < leastBody ? Math.max(1, body) : Math.min(Math.max(1, entries), Math.ceil(body * 0.55));
	const under = body - list - 1;
	return {
		columns: isTable ? columns : undefined,
		text: isTable ? text : Math.max(1, room - needed.length - 1),
		list,
		wordings: under >= 2 ? under : 0,
	};
}

/** The columns, each as wide as it needs, or as the widest may be so that all of them have room; never under the least. */
function columnsWithin(room: number, needed: readonly number[]): number[] {
	for (let most = column.most; most > column.least; most--) {
		const columns = needed.map(cells => clamp(cells, column.least, most));
		if (columns.reduce((sum, cells) => sum + cells + column.gap, 0) <= room) return columns;
	}

	return needed.map(() => column.least);
}

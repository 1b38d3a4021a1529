import type {Side} from '../compare/comparison.js';
import type {Range} from '../text/words.js';
import type {ComparisonRow} from './comparison-rows.js';
import {itemsInRange} from './items-in-block.js';

/** A range of a block's text, in the pane of its article, and the row of the comparison on which it begins. */
export type PaneMatch = Range & {block: number; side: Side; row: number};

type InBlock = Range & {block: number};

/**
The matches of both articles that a view shows, from its first row on; on one row, those of A first. One in the name that a
cell has before it, which may stand on many rows, is on the first of them.
*/
export function matchesOnRows(
	rows: readonly ComparisonRow[],
	matches: Readonly<Record<Side, readonly InBlock[]>>,
): PaneMatch[] {
	const found: PaneMatch[] = [];
	/** Those in tables: a head may stand on several rows, and before each cell. */
	const placed = new Set<InBlock>();
	for (const [row, sides] of rows.entries()) {
		for (const side of ['a', 'b'] as const) {
			const line = sides[side]?.line;
			if (!line?.range) continue;
			const {start, end} = line.range;
			const inName = line.name ? itemsInRange(matches[side], line.block, line.name) : [];
			const inText = itemsInRange(matches[side], line.block, line.range).filter(
				match => match.start >= start && match.start < end,
			);
			for (const match of [...inName, ...inText]) {
				if (!placed.has(match)) found.push({...match, side, row});
				placed.add(match);
			}
		}
	}

	return found;
}

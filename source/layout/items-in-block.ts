import {addTo} from '../text/add-to.js';
import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';

type InBlock = {block: number};

/** Those of a list that lie in a block, by its index. There may be thousands, and every visible row asks: they are grouped once. */
export const itemsInBlock = <Item extends InBlock>(items: readonly Item[], block: number): readonly Item[] =>
	(byBlock(items).get(block) ?? []) as readonly Item[];

const byBlock = memoize((items: readonly InBlock[]): ReadonlyMap<number, readonly InBlock[]> => {
	const groups = new Map<number, InBlock[]>();
	for (const item of items) {
		addTo(groups, item.block, item);
	}

	return groups;
});

/** Those of them that touch a part of the block's text; they have to be in order there and not to overlap. */
export const itemsInRange = <Item extends InBlock & Range>(
	items: readonly Item[],
	block: number,
	range: Range,
): readonly Item[] => itemsTouching(itemsInBlock(items, block), range);

/**
Those of some ranges that touch another one; they have to be in order and not to overlap. A block may hold hundreds of
thousands: the first is looked up, and none is looked at after the last.
*/
export function itemsTouching<Item extends Range>(
	items: readonly Item[],
	{start, end}: Range,
): readonly Item[] {
	const first = countWhile(items.length, at => items[at].end <= start);
	let after = first;
	while (after < items.length && items[after].start < end) after++;
	return items.slice(first, after);
}

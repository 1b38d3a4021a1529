import {memoize} from '../text/memoize.js';

type InBlock = {block: number};

/** Those of a list that lie in a block, by its index. There may be thousands, and every visible row asks: they are grouped once. */
export const itemsInBlock = <Item extends InBlock>(items: readonly Item[], block: number): readonly Item[] =>
	(byBlock(items).get(block) ?? []) as readonly Item[];

const byBlock = memoize((items: readonly InBlock[]): ReadonlyMap<number, readonly InBlock[]> => {
	const groups = new Map<number, InBlock[]>();
	for (const item of items) {
		const group = groups.get(item.block);
		if (group) group.push(item);
		else groups.set(item.block, [item]);
	}

	return groups;
});

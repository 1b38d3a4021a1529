type OfBlock = {block: number};

const known = new WeakMap<readonly OfBlock[], Map<number, OfBlock[]>>();

/** Those of a list that lie in a block. There may be thousands, and every visible row asks: they are grouped once. */
export function thoseInBlock<Item extends OfBlock>(items: readonly Item[], block: number): readonly Item[] {
	let byBlock = known.get(items);
	if (!byBlock) {
		byBlock = new Map();
		for (const item of items) {
			const inBlock = byBlock.get(item.block);
			if (inBlock) inBlock.push(item);
			else byBlock.set(item.block, [item]);
		}

		known.set(items, byBlock);
	}

	return (byBlock.get(block) ?? []) as Item[];
}

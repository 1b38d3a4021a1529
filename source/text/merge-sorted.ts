/**
Sorted items and some more, in any order, as one sorted list; of equal ones those that were there first. Compares as often as the
more there are, hardly more often the longer the list is.
*/
export function mergeSorted<Item>(
	sorted: readonly Item[],
	added: readonly Item[],
	compare: (x: Item, y: Item) => number,
): Item[] {
	const merged: Item[] = [];
	let from = 0;
	for (const item of [...added].sort(compare)) {
		const to = placeOf(item, sorted, from, compare);
		for (; from < to; from++) merged.push(sorted[from]);
		merged.push(item);
	}

	for (; from < sorted.length; from++) merged.push(sorted[from]);
	return merged;
}

/** Where a sorted list has the first item that goes behind another one, looked for from an index on. */
function placeOf<Item>(
	item: Item,
	sorted: readonly Item[],
	from: number,
	compare: (x: Item, y: Item) => number,
): number {
	let [low, high] = [from, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (compare(sorted[middle], item) <= 0) low = middle + 1;
		else high = middle;
	}

	return low;
}

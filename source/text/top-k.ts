/**
The indexes of the highest of `keys[0]` to `keys[count - 1]`, at most `limit`, the highest first and the earlier one where
two are equal. Looks at each key once; sorts only what it gives.
*/
export function topK(keys: ArrayLike<number>, count: number, limit: number): number[] {
	const isBetter = (x: number, y: number) => keys[x] > keys[y] || (keys[x] === keys[y] && x < y);
	const byKey = (x: number, y: number) => keys[y] - keys[x] || x - y;
	if (count <= limit) return Array.from({length: count}, (_, index) => index).sort(byKey);

	// A heap with the worst of the best at its top.
	const heap: number[] = [];
	const sink = (from: number) => {
		for (let at = from; ; ) {
			const [left, right] = [2 * at + 1, 2 * at + 2];
			let worst = at;
			if (left < heap.length && isBetter(heap[worst], heap[left])) worst = left;
			if (right < heap.length && isBetter(heap[worst], heap[right])) worst = right;
			if (worst === at) return;
			[heap[at], heap[worst]] = [heap[worst], heap[at]];
			at = worst;
		}
	};

	for (let index = 0; index < limit; index++) heap.push(index);
	for (let at = heap.length >>> 1; at >= 0; at--) sink(at);
	for (let index = limit; index < count && limit > 0; index++) {
		if (isBetter(index, heap[0])) {
			heap[0] = index;
			sink(0);
		}
	}

	return heap.sort(byKey);
}

/** The items of the highest scores, at most `most`, in the order in which they stand; all of them where there are no more. */
export const bestInOrder = <Item>(
	items: Item[],
	scoreOf: (item: Item, index: number) => number,
	most: number,
): Item[] =>
	items.length <= most
		? items
		: topK(items.map(scoreOf), items.length, most)
				.sort((x, y) => x - y)
				.map(at => items[at]);

/** How like a unit of A and one of B are, by their ids, above 0. */
export type Likeness = {a: number; b: number; likeness: number};

/** Those that are among the `most` likest of both their units; of two that are as like, the earlier one, in their order. */
export function bestOfBoth(likenesses: readonly Likeness[], most: number): readonly Likeness[] {
	return bestOf(bestOf(likenesses, 'a', most), 'b', most);
}

function bestOf(likenesses: readonly Likeness[], side: 'a' | 'b', most: number): readonly Likeness[] {
	const counts = new Map<number, number>();
	for (const {[side]: id} of likenesses) counts.set(id, (counts.get(id) ?? 0) + 1);
	const isFull = [...counts.values()].some(count => count > most);
	if (!isFull) return likenesses;
	const taken = new Map<number, number>();
	const best = new Set<Likeness>();
	for (const likeness of [...likenesses].sort((x, y) => y.likeness - x.likeness)) {
		const count = taken.get(likeness[side]) ?? 0;
		taken.set(likeness[side], count + 1);
		if (count < most) best.add(likeness);
	}

	return likenesses.filter(likeness => best.has(likeness));
}

import {addTo} from '../text/add-to.js';
/** How like a unit of A and one of B are, by their ids, above 0. */
export type Likeness = {a: number; b: number; likeness: number};

/** Those that are among the `most` likest of both their units; of two that are as like, the earlier one, in their order. */
export function bestOfBoth(likenesses: readonly Likeness[], most: number): readonly Likeness[] {
	return bestOf(bestOf(likenesses, 'a', most), 'b', most);
}

function bestOf(likenesses: readonly Likeness[], side: 'a' | 'b', most: number): readonly Likeness[] {
	const ofUnits = new Map<number, Likeness[]>();
	for (const likeness of likenesses) {
		addTo(ofUnits, likeness[side], likeness);
	}

	const left = new Set<Likeness>();
	for (const ofUnit of ofUnits.values()) {
		if (ofUnit.length <= most) continue;
		const likestFirst = [...ofUnit].sort((x, y) => y.likeness - x.likeness);
		for (const likeness of likestFirst.slice(most)) left.add(likeness);
	}

	return left.size === 0 ? likenesses : likenesses.filter(likeness => !left.has(likeness));
}

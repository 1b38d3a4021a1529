/** One of A and one of B, by index, and how much speaks for it that they belong together. */
export type Scored = {m: number; n: number; score: number};

/**
Of scored pairs a choice in which nothing stands twice, with a high sum of scores: the best first, then two chosen pairs are
exchanged crosswise for as long as that makes the sum higher. So two figures that were swapped are told from two that agree.
*/
export function assign<Pair extends Scored>(pairs: readonly Pair[]): Pair[] {
	const scores = new Map(pairs.map(pair => [keyOf(pair.m, pair.n), pair]));
	const [ofA, ofB] = [new Map<number, Pair>(), new Map<number, Pair>()];
	for (const pair of [...pairs].sort((x, y) => y.score - x.score || x.m - y.m || x.n - y.n)) {
		if (ofA.has(pair.m) || ofB.has(pair.n)) continue;
		ofA.set(pair.m, pair);
		ofB.set(pair.n, pair);
	}

	for (let isBetter = true; isBetter; ) {
		isBetter = false;
		for (const {m, n, score} of [...ofA.values()]) {
			for (const other of [...ofA.values()]) {
				if (ofA.get(m)?.n !== n || ofA.get(other.m) !== other || other.m <= m) continue;
				const [one, two] = [scores.get(keyOf(m, other.n)), scores.get(keyOf(other.m, n))];
				if (!one || !two || one.score + two.score <= score + other.score + least) continue;
				ofA.set(m, one).set(other.m, two);
				isBetter = true;
			}
		}
	}

	return [...ofA.values()];
}

const keyOf = (m: number, n: number) => m * 65_536 + n;

// Sums that differ by less are equal but for rounding.
const least = 1e-9;

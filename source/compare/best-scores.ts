/** The best score of the pairs that each sentence stands in, by the index of the sentence. */
export function bestScores(pairs: readonly {i: number; j: number; score: number}[]): {
	a: Map<number, number>;
	b: Map<number, number>;
} {
	const best = {a: new Map<number, number>(), b: new Map<number, number>()};
	for (const {i, j, score} of pairs) {
		best.a.set(i, Math.max(best.a.get(i) ?? 0, score));
		best.b.set(j, Math.max(best.b.get(j) ?? 0, score));
	}

	return best;
}

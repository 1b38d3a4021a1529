// Shares of what is known of a text (text-shingles.ts) that stand in the other one too, as are-versions.ts asks of sentences:
// one of two versions may have grown, and one changed word changes eight shingles.
const leastOfShorter = 0.5;
const leastOfLonger = 0.25;
// What so many texts of one story have in common is no sign of one text.
const mostHaving = 50;

/**
Which of some texts are versions of one: groups of two or more, as indexes, ascending. Each but the first of a group is a version
of that first one, so that nothing chains. In time in proportion to the shingles. `sizes` are how many shingles they have, where
some are left out.
*/
export function groupVersions(
	texts: readonly Uint32Array[],
	sizes: readonly number[] = texts.map(({length}) => length),
): number[][] {
	/** For each shingle the first texts of groups that have it. */
	const having = new Map<number, number[]>();
	const groups = new Map<number, number[]>();
	for (const [index, shingles] of texts.entries()) {
		const shared = new Map<number, number>();
		for (const shingle of shingles)
			for (const first of having.get(shingle) ?? []) shared.set(first, (shared.get(first) ?? 0) + 1);
		const [best] = [...shared]
			.filter(([first, count]) => isVersion(count, sizes[index], sizes[first]))
			.sort(([x, countX], [y, countY]) => countY - countX || x - y);
		if (best) {
			groups.get(best[0])!.push(index);
			continue;
		}

		groups.set(index, [index]);
		for (const shingle of shingles) {
			const firsts = having.get(shingle);
			if (!firsts) having.set(shingle, [index]);
			else if (firsts.length < mostHaving) firsts.push(index);
		}
	}

	return [...groups.values()].filter(({length}) => length > 1);
}

/** Whether texts of so many shingles, or words, that have so many in common are versions of one. */
export const isVersion = (shared: number, x: number, y: number): boolean =>
	shared >= leastOfShorter * Math.min(x, y) && shared >= leastOfLonger * Math.max(x, y);

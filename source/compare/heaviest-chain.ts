import type {Seed} from './reuse-seeds.js';

/**
Of pairs of sentences those that follow each other in both articles, no sentence in two of them, whose scores sum up to the most;
in their order. Takes time with the number of pairs and its logarithm (a tree of best sums: Fenwick, A new data structure for
cumulative frequency tables, 1994).
*/
export function heaviestChain(pairs: readonly Seed[]): Seed[] {
	// Of pairs with one sentence of A the later one of B comes first, so that none of them follows another.
	const sorted = [...pairs].sort((x, y) => x.i - y.i || y.j - x.j);
	const places = new Map(
		[...new Set(sorted.map(({j}) => j))].sort((x, y) => x - y).map((j, at) => [j, at + 1]),
	);
	const sums = new Float64Array(sorted.length);
	const before = new Int32Array(sorted.length);
	// For each node of the tree the pair with which the heaviest chain of its places ends, or -1.
	const tree = new Int32Array(places.size + 1).fill(-1);
	const sumOf = (pair: number) => (pair < 0 ? 0 : sums[pair]);
	let heaviest = -1;
	for (const [pair, {j, score}] of sorted.entries()) {
		const place = places.get(j)!;
		let last = -1;
		for (let at = place - 1; at > 0; at -= at & -at) if (sumOf(tree[at]) > sumOf(last)) last = tree[at];
		before[pair] = last;
		sums[pair] = sumOf(last) + score;
		for (let at = place; at < tree.length; at += at & -at) if (sums[pair] > sumOf(tree[at])) tree[at] = pair;
		if (sums[pair] > sumOf(heaviest)) heaviest = pair;
	}

	const chain: Seed[] = [];
	for (let pair = heaviest; pair >= 0; pair = before[pair]) chain.push(sorted[pair]);
	return chain.reverse();
}

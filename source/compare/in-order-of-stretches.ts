import {addTo} from '../text/add-to.js';
import type {Pair} from './comparison.js';

/**
Pairs with those of one run of reused text beside each other in the order of A, where the first of them stood, and the runs
numbered in the order of A.
*/
export function inOrderOfStretches(pairs: readonly Pair[]): Pair[] {
	const runs = new Map<number, Pair[]>();
	for (const pair of pairs) {
		if (pair.stretch === undefined) continue;
		addTo(runs, pair.stretch, pair);
	}

	for (const run of runs.values()) run.sort((x, y) => x.a.start - y.a.start);
	const numbers = new Map(
		[...runs].sort(([, [x]], [, [y]]) => x.a.start - y.a.start).map(([stretch], number) => [stretch, number]),
	);
	const ordered: Pair[] = [];
	for (const [stretch, run] of runs)
		for (const pair of run) ordered.push({...pair, stretch: numbers.get(stretch)!});
	return [...ordered, ...pairs.filter(({stretch}) => stretch === undefined)];
}

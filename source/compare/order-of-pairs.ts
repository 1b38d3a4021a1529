import {addTo} from '../text/add-to.js';
import type {Pair, PairKind} from './comparison.js';
import {inTextOrder} from './text-order.js';

// What was changed comes before what was not: it is what one has to look at.
const ranks: Record<PairKind, number> = {reworded: 0, verbatim: 1, 'same-fact': 2, related: 3};

/**
Pairs in the order in which a person meets them: what was reused and changed, those of one run beside each other; what was
reused word for word; the same facts; what is related. Reused text is in the order of A, the rest by score, those of equal
score in the order of A. The runs of reused text are numbered in the order of A.
*/
export function orderPairs<Ordered extends Unnumbered>(pairs: readonly Ordered[]): Ordered[] {
	const begins = beginningsOfRuns(pairs);
	const numbers = new Map([...begins.keys()].map((stretch, number) => [stretch, number]));
	const beginOf = (pair: Ordered) =>
		pair.kind === 'reworded' && pair.stretch !== undefined ? begins.get(pair.stretch)! : pair;
	const inOrder = (x: Ordered, y: Ordered) => {
		if (x.kind !== y.kind) return ranks[x.kind] - ranks[y.kind];
		const byTelling = isReused(x) ? inTextOrder(beginOf(x), beginOf(y)) : y.score - x.score;
		return byTelling || inTextOrder(x, y);
	};
	return [...pairs]
		.sort(inOrder)
		.map(pair => (pair.stretch === undefined ? pair : {...pair, stretch: numbers.get(pair.stretch)!}));
}

/** A pair before it has its number. */
export type Unnumbered = Omit<Pair, 'number'>;

/** Pairs in their order, and the unsure ones, with their numbers: those of the unsure go on from those of the others. */
export const numberPairs = (
	pairs: readonly Unnumbered[],
	unsure: readonly Unnumbered[],
): {pairs: Pair[]; unsure: Pair[]} => ({
	pairs: pairs.map((pair, index) => ({...pair, number: index + 1})),
	unsure: unsure.map((pair, index) => ({...pair, number: pairs.length + index + 1})),
});

/** Whether both passages are the same text, word for word or reworded. */
export const isReused = ({kind}: Pick<Pair, 'kind'>): boolean => kind === 'verbatim' || kind === 'reworded';

/** For each run of reused text its first pair, in the order of A. */
function beginningsOfRuns<Ordered extends Unnumbered>(
	pairs: readonly Ordered[],
): ReadonlyMap<number, Ordered> {
	const runs = new Map<number, Ordered[]>();
	for (const pair of pairs) if (pair.stretch !== undefined) addTo(runs, pair.stretch, pair);
	const firsts = [...runs].map(([stretch, run]) => [stretch, run.sort(inTextOrder)[0]] as const);
	return new Map(firsts.sort(([, x], [, y]) => inTextOrder(x, y)));
}

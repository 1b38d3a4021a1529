import {countWhile} from '../text/count-while.js';
import {bestScores} from './best-scores.js';
import {heaviestChain} from './heaviest-chain.js';
import type {Seed} from './reuse-seeds.js';
import {sameWords} from './same-words.js';
import type {Vocabulary} from './vocabulary.js';

/** Two sentences, by index, one of which was written from the other. */
export type Partners = Pick<Seed, 'i' | 'j'>;

/** The sentences of each article that have a partner. */
export type Taken = {a: Set<number>; b: Set<number>};

// Out of the order of the others, two sentences have nothing but themselves to speak for them.
const leastOfMoved = 0.55;
// Of the best seeds of a sentence one is as good as another: sums of the same weights in another order differ by less.
const rounding = 1e-9;

/**
Of seeds in one reused passage those that are one sentence, changed or not: first the longest chain of the best ones in the order
of both, then what was moved, then what lies between. Short sentences that are the same and stand beside these are taken with
them. Adds to `taken`, and takes none that is.
*/
export function partnerSentences(seeds: readonly Seed[], taken: Taken, {a, b}: Vocabulary): Partners[] {
	const partners: Partners[] = [];
	const isFree = ({i, j}: Partners) => !taken.a.has(i) && !taken.b.has(j);
	const take = ({i, j}: Partners) => {
		partners.push({i, j});
		taken.a.add(i);
		taken.b.add(j);
	};
	const takeSame = (i: number, j: number, step: number) => {
		for (let [x, y] = [i + step, j + step]; a[x] && b[y] && isFree({i: x, j: y}); x += step, y += step) {
			if (!sameWords([a[x]], [b[y]])) return;
			take({i: x, j: y});
		}
	};
	const takeAll = (some: readonly Seed[]) => {
		const own = some.filter(seed => {
			const isOwn = isFree(seed);
			if (isOwn) take(seed);
			return isOwn;
		});
		for (const {i, j} of own) {
			takeSame(i, j, -1);
			takeSame(i, j, 1);
		}
	};

	const best = mutuallyBest(seeds);
	const chain = heaviestChain(best);
	takeAll(chain);
	takeAll(moved(best));
	const [inA, inB] = [chain.map(({i}) => i), chain.map(({j}) => j)];
	const isInOrder = ({i, j}: Seed) => countBelow(inA, i) === countBelow(inB, j);
	takeAll(heaviestChain(seeds.filter(seed => isFree(seed) && isInOrder(seed))));
	takeAll(moved(seeds));
	return partners;
}

/** Seeds that are like enough to stand out of order, the likest first. */
const moved = (seeds: readonly Seed[]): Seed[] =>
	seeds
		.filter(({score}) => score >= leastOfMoved)
		.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);

/** The seeds of which both sentences have no better one. */
function mutuallyBest(seeds: readonly Seed[]): Seed[] {
	const best = bestScores(seeds);
	return seeds.filter(({i, j, score}) => score >= Math.max(best.a.get(i)!, best.b.get(j)!) - rounding);
}

/** How many of ascending numbers are below one. */
const countBelow = (ascending: readonly number[], limit: number): number =>
	countWhile(ascending.length, at => ascending[at] < limit);

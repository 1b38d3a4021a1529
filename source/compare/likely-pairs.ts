import {bestInOrder} from '../text/top-k.js';
import type {Alignment} from './alignment.js';
import {classifyLinks} from './link-classifier.js';
import {findSeeds} from './reuse-seeds.js';

// Of two passages of some ten sentences each, every two may be looked at.
const mostPairs = 100;
// Of longer ones, each sentence of A is held against the likeliest alone, from this likelihood on.
const mostOfSentence = 5;
const leastScore = 0.3;

/**
The pairs of sentences of two passages, given by their indices in the articles, that may say the same: all of short passages; of
longer ones, where most have nothing to do with each other, those that are rewritten or likely to state a fact in common, the likeliest first: what is
told of two figures as well in another pair is told of them in this one.
*/
export function likelyPairs(
	inA: readonly number[],
	inB: readonly number[],
	{vocabulary, similarity}: Pick<Alignment, 'vocabulary' | 'similarity'>,
): Array<{i: number; j: number}> {
	if (inA.length * inB.length <= mostPairs) return inA.flatMap(i => inB.map(j => ({i, j})));
	const found = new Map<number, Map<number, number>>(inA.map(i => [i, new Map()]));
	const wanted = new Set(inB);
	for (const {i, j, score} of [
		...classifyLinks(vocabulary, similarity, leastScore),
		...findSeeds(vocabulary),
	])
		if (wanted.has(j)) found.get(i)?.set(j, Math.max(score, found.get(i)?.get(j) ?? 0));
	const pairs = [...found].flatMap(([i, scores]) =>
		bestInOrder([...scores], ([, score]) => score, mostOfSentence).map(([j, score]) => ({i, j, score})),
	);
	return pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
}

import {bestInOrder} from '../text/top-k.js';
import {dice, distinct} from './ascending.js';
import {bestScores} from './best-scores.js';
import {mayBePaired} from './may-be-paired.js';
import {harmonicMean, reuseLikeness, reuseWeights} from './reuse-likeness.js';
import {contentOf, saysEnough} from './says-enough.js';
import {type Bound, candidateFinder} from './sentence-candidates.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** Two sentences, by index, that may be one, rewritten, and how like they are, 0 to 1. */
export type Seed = {i: number; j: number; score: number};

// Settled by the same trials as the limits of text-reuse.ts.
const leastScore = 0.32;
// Sums of the same weights in another order differ by less.
const rounding = 1e-6;
// Beside the best seed of one of its sentences, a seed that is weaker than this share of it is chance.
const besideBest = 0.7;
// A sentence that is like more sentences than these is a refrain or a row of a table: which of them it was taken from, it does
// not say. With so many, no comparison of the labelled articles changes.
const mostSeeds = 20;
const scoring = {bigrams: 0.15, contained: 0.6, wordsToContain: 5};

/** The pairs of sentences that are like enough to be one sentence, rewritten. */
export function findSeeds(vocabulary: Vocabulary): Seed[] {
	const {a, b, size} = vocabulary;
	const weight = reuseWeights(vocabulary);
	const likeness = reuseLikeness(vocabulary);
	const isAllowed = mayBePaired(vocabulary);
	const bigramsOf = ({ids}: UnitSentence) => {
		const bigrams = new Float64Array(Math.max(0, ids.length - 1));
		for (let at = 0; at < bigrams.length; at++) bigrams[at] = ids[at] * size + ids[at + 1];
		return distinct(bigrams.sort());
	};
	const [contentA, contentB] = [a, b].map(sentences => sentences.map(one => contentOf(one, vocabulary)));
	const [enoughA, enoughB] = [a, b].map(sentences => sentences.map(one => saysEnough(one, vocabulary)));
	const [bigramsA, bigramsB] = [a.map(bigramsOf), b.map(bigramsOf)];
	const scoreOf = (i: number, j: number, containedA: number, containedB: number, bigrams: number) => {
		const even = (1 - scoring.bigrams) * harmonicMean(containedA, containedB) + scoring.bigrams * bigrams;
		const isLong = Math.min(contentA[i], contentB[j]) >= scoring.wordsToContain;
		const contained = isLong ? scoring.contained * Math.max(containedA, containedB) : 0;
		return Math.max(even, contained);
	};
	const isHopeless = (i: number, j: number, {containedA, containedB}: Bound) =>
		!enoughB[j] || !isAllowed(i, j) || scoreOf(i, j, containedA, containedB, 1) < leastScore - rounding;
	const candidatesOf = candidateFinder(vocabulary, weight, isHopeless);
	const found: Seed[][] = [];
	for (const [i, {distinct}] of a.entries()) {
		if (!enoughA[i]) continue;
		const seeds: Seed[] = [];
		for (const j of candidatesOf(i)) {
			const {containedA, containedB} = likeness(distinct, b[j].distinct);
			const score = scoreOf(i, j, containedA, containedB, dice(bigramsA[i], bigramsB[j]));
			if (score >= leastScore) seeds.push({i, j, score});
		}

		found.push(bestInOrder(seeds, ({score}) => score, mostSeeds));
	}

	return withoutChance(found.flat());
}

function withoutChance(seeds: Seed[]): Seed[] {
	const best = bestScores(seeds);
	return seeds.filter(({i, j, score}) => score >= besideBest * Math.max(best.a.get(i)!, best.b.get(j)!));
}

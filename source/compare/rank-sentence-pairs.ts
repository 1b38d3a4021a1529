import type {Article} from '../article/article.js';
import type {Passage} from './comparison.js';
import {type Sentence, sentencesOf} from './sentences-of.js';

export type SentencePair = {a: Passage; b: Passage; score: number};

/** Two sentences that may be a pair; `likeness` is how nearly they are the same, 0 to 1. */
export type Candidate = {a: Sentence; b: Sentence; score: number; likeness: number};

// Names and numbers tell events apart better than other words do.
const nameWeight = 1.3;
const numberWeight = 1.2;
// Who says so is seldom what is said; these words stand in every report.
const attributionWeight = 0.3;
const attribution = new Set(
	'accord ad announc cite claim confirm offici report sai said sourc spokesman spokesperson spokeswoman statement tell told'.split(
		' ',
	),
);
// How many shared rare words make two sentences say the same: the score reaches one half at this sum of weights.
const halfEvidence = 9;

/** Every pair of sentences that share a content word, with a score above 0, best first. */
export function rankSentencePairs(a: Article, b: Article): SentencePair[] {
	return rankCandidates(a, b).candidates.map(({a, b, score}) => ({a: passageOf(a), b: passageOf(b), score}));
}

/** What of a sentence is told outside. */
export const passageOf = ({start, end, text, block, inBlock}: Sentence): Passage => ({
	start,
	end,
	text,
	block,
	inBlock,
});

/**
Scores sentences by the words they share, each word the rarer the heavier (inverse document frequency over the sentences
of both articles): the likeness of the whole sentences (harmonic mean of the two shares of weight) where they are nearly
the same, else how much rare matter they share.
*/
export function rankCandidates(
	a: Article,
	b: Article,
): {candidates: Candidate[]; weightOf: (stem: string) => number} {
	const [fromA, fromB] = [sentencesOf(a), sentencesOf(b)];
	const weightOf = termWeights(fromA, fromB);
	const weigh = (sentence: Sentence) => {
		const weights = new Map<string, number>();
		for (const term of sentence.terms) {
			const factor = term.isNumber ? numberWeight : term.isName ? nameWeight : 1;
			weights.set(term.stem, Math.max(weights.get(term.stem) ?? 0, weightOf(term.stem) * factor));
		}

		return {weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0)};
	};

	const weighedB = fromB.map(weigh);
	const having = new Map<string, number[]>();
	for (const [j, {weights}] of weighedB.entries()) {
		for (const stem of weights.keys()) having.set(stem, [...(having.get(stem) ?? []), j]);
	}

	const candidates: Candidate[] = [];
	for (const sentence of fromA) {
		const {weights, total} = weigh(sentence);
		const shared = new Map<number, number>();
		for (const [stem, weight] of weights) {
			for (const j of having.get(stem) ?? []) {
				shared.set(j, (shared.get(j) ?? 0) + Math.min(weight, weighedB[j].weights.get(stem)!));
			}
		}

		for (const [j, weight] of shared) {
			const likeness = (2 * weight) / (total + weighedB[j].total);
			// Long sentences share something by chance.
			const evidence = weight / Math.sqrt(1 + (total + weighedB[j].total) / 60);
			const score = Math.max(likeness ** 2, evidence ** 2 / (evidence ** 2 + halfEvidence ** 2));
			candidates.push({a: sentence, b: fromB[j], score, likeness});
		}
	}

	candidates.sort(
		(x, y) => y.score - x.score || x.a.start + x.b.start - (y.a.start + y.b.start) || x.a.start - y.a.start,
	);
	return {candidates, weightOf};
}

/** How much a stem tells: the rarer it is in both articles, the more; names of the topic stand everywhere and tell little. */
function termWeights(...sides: Sentence[][]): (stem: string) => number {
	const frequency = sides.map(sentences => {
		const counts = new Map<string, number>();
		for (const {terms} of sentences) {
			for (const stem of new Set(terms.map(term => term.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
		}

		return counts;
	});
	const sentences = sides.reduce((sum, side) => sum + side.length, 0);
	return stem => {
		const count = frequency.reduce((sum, counts) => sum + (counts.get(stem) ?? 0), 0);
		return Math.log(1 + sentences / (count + 0.5)) * (attribution.has(stem) ? attributionWeight : 1);
	};
}

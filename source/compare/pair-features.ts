import {bestInOrder} from '../text/top-k.js';
import {dice} from './ascending.js';
import {matchWalker} from './match-walker.js';
import {mostCandidates, tellingMatches} from './sentence-candidates.js';
import {spreadWeights} from './spread-weights.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/**
What is measured of two sentences; each is 0 where they share nothing. With these, cross-validation gives links .646 and
triples .825 (training/train-links.mjs). None of what more was tried raised both by .002: the larger of the two contained
shares (.635, .823), that of the shorter sentence (.635, .823), their harmonic mean (.639, .827), the share of numbers
(.637, .825), of places (.641, .823), whether numbers contradict (.646, .825), all weight that is matched (.647, .826).
*/
export const featureNames = [
	// Dice coefficient of the trigrams of letters.
	'letters',
	// The share of weight that is matched, of both sentences: of names and acronyms, and of other words.
	'names',
	'words',
	// The logarithm of how much is matched; what stands in few sentences counts more.
	'evidence',
] as const;

// Sums of weight that are kept for each sentence of B.
const sums = 3;
const [names, words, evidence] = [0, 1, 2];

/**
Measures every two sentences that share a unit, stop words aside: calls `visit` with their indices and their features,
in the order of `featureNames`, in an array that is used again for the next two. The letters take the longest; `promiseOf`,
which is given the features with the most that the letters can be, spares them where even that is too little: where it is
undefined, and where very many sentences of B share a unit with one of A, for those that promise less than others.
*/
export function measurePairs(
	vocabulary: Vocabulary,
	visit: (i: number, j: number, features: Float64Array) => void,
	promiseOf: (features: Float64Array) => number | undefined = features => features[3],
): void {
	const {a, b} = vocabulary;
	const most = mostCandidates(vocabulary);
	const weights = weightsOf(vocabulary);
	const totalsOf = ({distinct}: UnitSentence) => {
		const totals = new Float64Array(sums);
		for (const id of distinct) addSums(totals, 0, id, 1, weights);
		return totals;
	};
	const countOf = ({distinct}: UnitSentence) => {
		const count = distinct.reduce((sum, id) => sum + (weights.plain[id] > 0 ? 1 : 0), 0);
		return Math.max(1, count);
	};
	const [totalsA, totalsB] = [a.map(totalsOf), b.map(totalsOf)];
	const [countsA, countsB] = [a.map(countOf), b.map(countOf)];
	const letters = lettersOf(a, b);
	const matchedA = new Float64Array(b.length * sums);
	const matchedB = new Float64Array(b.length * sums);
	const features = new Float64Array(featureNames.length);
	const walk = matchWalker(vocabulary, tellingMatches(vocabulary), {
		skips: id => weights.plain[id] === 0,
		reach(j) {
			for (let sum = j * sums; sum < (j + 1) * sums; sum++) {
				matchedA[sum] = 0;
				matchedB[sum] = 0;
			}
		},
		matchInA: (j, id, strength) => addSums(matchedA, j, id, strength, weights),
		matchInB: (j, id, strength) => addSums(matchedB, j, id, strength, weights),
	});
	for (const i of a.keys()) {
		const promising: number[] = [];
		const promises: number[] = [];
		for (const j of walk(i)) {
			setFeatures(i, j, letters.most(i, j));
			const promise = promiseOf(features);
			if (promise === undefined) continue;
			promising.push(j);
			promises.push(promise);
		}

		for (const j of bestInOrder(promising, (_, at) => promises[at], most)) {
			setFeatures(i, j, letters.of(i, j));
			visit(i, j, features);
		}
	}

	function setFeatures(i: number, j: number, likeness: number): void {
		const at = j * sums;
		const share = (sum: number) => {
			const total = totalsA[i][sum] + totalsB[j][sum];
			return total === 0 ? 0 : (matchedA[at + sum] + matchedB[at + sum]) / total;
		};
		const spread = (countsA[i] * countsB[j]) ** 0.25;
		features[0] = likeness;
		features[1] = share(names);
		features[2] = share(words);
		features[3] = Math.log1p((5 * (matchedA[at + evidence] + matchedB[at + evidence])) / spread);
	}
}

/** `column`: the sum a unit is part of beside the evidence, or -1. */
type Weights = {plain: Float64Array; spread: Float64Array; column: Int8Array};

/** The weight of each unit, and the weight spread over the sentences that have it (spread-weights.ts). */
function weightsOf(vocabulary: Vocabulary): Weights {
	const {weight, kinds} = vocabulary;
	const column = Int8Array.from(kinds, kind =>
		kind === 'name' || kind === 'acronym' ? names : kind === 'word' ? words : -1,
	);
	return {plain: weight, spread: spreadWeights(vocabulary), column};
}

function addSums(
	into: Float64Array,
	j: number,
	id: number,
	strength: number,
	{plain, spread, column}: Weights,
): void {
	const at = j * sums;
	into[at + evidence] += spread[id] * strength;
	if (column[id] >= 0) into[at + column[id]] += plain[id] * strength;
}

type Letters = Record<'of' | 'most', (i: number, j: number) => number>;

/** Dice coefficient of the trigrams of letters of sentence i of A and sentence j of B, and the most it may be. */
function lettersOf(a: readonly UnitSentence[], b: readonly UnitSentence[]): Letters {
	const trigramsOf = ({sentence}: UnitSentence) => {
		const text = sentence.text.toLowerCase();
		const codes = new Int32Array(Math.max(0, text.length - 2));
		for (let at = 0; at < codes.length; at++) {
			codes[at] = (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1)) * 961 + text.charCodeAt(at + 2);
		}

		return codes.sort();
	};
	const [inA, inB] = [a.map(trigramsOf), b.map(trigramsOf)];
	const most = (x: number, y: number) => (x + y === 0 ? 0 : (2 * Math.min(x, y)) / (x + y));
	return {
		of: (i, j) => dice(inA[i], inB[j]),
		most: (i, j) => most(inA[i].length, inB[j].length),
	};
}

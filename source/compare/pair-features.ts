import {englishLexicon} from '../text/lexicon/lexicon.js';
import {isAttribution, type UnitSentence, type Vocabulary} from './vocabulary.js';

/**
What is measured of two sentences. Each share is of weight: what the other sentence matches of both, by all weight there
is of that sort.
*/
export const featureNames = [
	// Of all units; of names and acronyms; of other words; of words that can be verbs, but for those of saying; of places.
	'all',
	'names',
	'words',
	'events',
	'places',
	// Dice coefficient of the letters' trigrams.
	'letters',
	// How much is matched, in logarithms: of everything, what stands in few sentences counting more; of numbers; of dates.
	'evidence',
	'numbers',
	'dates',
	// 1 where both have some, and none match.
	'numbersDiffer',
	'datesDiffer',
	// The larger of the two shares of all units.
	'larger',
] as const;

export type FeatureName = (typeof featureNames)[number];

// A unit that stands in so many sentences of both articles, as the product of the two counts, is their topic, and tells
// nothing of one sentence. It bounds the work: 200 times 200 sentences.
const mostCommon = 40_000;

// Sums that are kept for each sentence of B: matched weight by sort of unit.
const [all, names, words, events, places, numbers, dates, evidence] = [0, 1, 2, 3, 4, 5, 6, 7];
const sums = 8;

/**
Measures every two sentences that share a unit, stop words aside: calls `visit` with their indices and their features,
in the order of `featureNames`, in an array that is used again for the next two.
*/
export function measurePairs(
	vocabulary: Vocabulary,
	visit: (i: number, j: number, features: Float64Array) => void,
): void {
	const {a, b, frequencyA, frequencyB, inB, postingsB} = vocabulary;
	const sorts = sortsOf(vocabulary);
	const weights = weightsOf(vocabulary);
	const totalsA = a.map(({distinct}) => totalsOf(distinct, sorts, weights));
	const totalsB = b.map(({distinct}) => totalsOf(distinct, sorts, weights));
	const letters = lettersOf(a, b);
	const matchedA = new Float64Array(b.length * sums);
	const matchedB = new Float64Array(b.length * sums);
	const seenFor = new Int32Array(b.length).fill(-1);
	const strengthInA = new Float64Array(vocabulary.size);
	const features = new Float64Array(featureNames.length);
	let step = 0;
	for (const [i, {distinct}] of a.entries()) {
		const touched: number[] = [];
		const met: number[] = [];
		const isTouched = new Uint8Array(b.length);
		for (const id of distinct) {
			if (weights.plain[id] === 0) continue;
			step++;
			// The strongest match comes first, so that the first that a sentence has is the one that counts.
			for (const match of inB[id]) {
				if (frequencyA[id] * frequencyB[match.id] > mostCommon) continue;
				if (strengthInA[match.id] === 0) met.push(match.id);
				strengthInA[match.id] = Math.max(strengthInA[match.id], match.strength);
				for (const j of postingsB[match.id]) {
					if (!isTouched[j]) {
						isTouched[j] = 1;
						touched.push(j);
						matchedA.fill(0, j * sums, (j + 1) * sums);
						matchedB.fill(0, j * sums, (j + 1) * sums);
					}

					if (seenFor[j] === step) continue;
					seenFor[j] = step;
					addSums(matchedA, j, id, match.strength, sorts, weights);
				}
			}
		}

		for (const id of met) {
			for (const j of postingsB[id]) addSums(matchedB, j, id, strengthInA[id], sorts, weights);
			strengthInA[id] = 0;
		}

		for (const j of touched) {
			fillFeatures(features, totalsA[i], totalsB[j], matchedA, matchedB, j * sums);
			features[letterFeature] = letters(i, j);
			const spread = (countOf(distinct, weights) * countOf(b[j].distinct, weights)) ** 0.25;
			const matched = matchedA[j * sums + evidence] + matchedB[j * sums + evidence];
			features[evidenceFeature] = Math.log1p((5 * matched) / Math.max(1, spread));
			visit(i, j, features);
		}
	}
}

const letterFeature = featureNames.indexOf('letters');
const evidenceFeature = featureNames.indexOf('evidence');

type Weights = {plain: Float64Array; spread: Float64Array};

/** The weight of each unit, and the weight divided by how many sentences of both articles have it. */
function weightsOf({weight, frequencyA, frequencyB}: Vocabulary): Weights {
	const spread = weight.map(
		(value, id) => value / Math.sqrt(Math.max(1, frequencyA[id]) * Math.max(1, frequencyB[id])),
	);
	return {plain: weight, spread};
}

/** Which sums a unit is part of, as bits. */
function sortsOf({keys, kinds, language}: Vocabulary): Uint8Array {
	const verbs = language === 'en' ? englishLexicon().verbStems : undefined;
	return Uint8Array.from(keys, (key, id) => {
		const kind = kinds[id];
		if (kind === 'name' || kind === 'acronym') return 1 << names;
		if (kind === 'place') return 1 << places;
		if (kind === 'number') return 1 << numbers;
		if (kind === 'month' || kind === 'day' || kind === 'weekday') return 1 << dates;
		if (kind !== 'word') return 0;
		return (1 << words) | (verbs?.has(key) && !isAttribution(key) ? 1 << events : 0);
	});
}

function addSums(
	into: Float64Array,
	j: number,
	id: number,
	strength: number,
	sorts: Uint8Array,
	{plain, spread}: Weights,
): void {
	const at = j * sums;
	const value = plain[id] * strength;
	into[at + all] += value;
	into[at + evidence] += spread[id] * strength;
	const sort = sorts[id];
	for (let sum = names; sum < evidence; sum++) if (sort & (1 << sum)) into[at + sum] += value;
}

function totalsOf(distinct: Int32Array, sorts: Uint8Array, weights: Weights): Float64Array {
	const totals = new Float64Array(sums);
	for (const id of distinct) addSums(totals, 0, id, 1, sorts, weights);
	return totals;
}

function countOf(distinct: Int32Array, {plain}: Weights): number {
	let count = 0;
	for (const id of distinct) if (plain[id] > 0) count++;
	return Math.max(1, count);
}

function fillFeatures(
	features: Float64Array,
	totalA: Float64Array,
	totalB: Float64Array,
	matchedA: Float64Array,
	matchedB: Float64Array,
	at: number,
): void {
	const share = (sum: number) => {
		const total = totalA[sum] + totalB[sum];
		return total === 0 ? 0 : (matchedA[at + sum] + matchedB[at + sum]) / total;
	};
	const amount = (sum: number) => Math.log1p((matchedA[at + sum] + matchedB[at + sum]) / 2);
	const differ = (sum: number) => (totalA[sum] > 0 && totalB[sum] > 0 && share(sum) === 0 ? 1 : 0);
	features[0] = share(all);
	features[1] = share(names);
	features[2] = share(words);
	features[3] = share(events);
	features[4] = share(places);
	features[7] = amount(numbers);
	features[8] = amount(dates);
	features[9] = differ(numbers);
	features[10] = differ(dates);
	features[11] = Math.max(
		matchedA[at + all] / Math.max(1e-9, totalA[all]),
		matchedB[at + all] / Math.max(1e-9, totalB[all]),
	);
}

/** Dice coefficient of the trigrams of letters of sentence i of A and sentence j of B. */
function lettersOf(a: readonly UnitSentence[], b: readonly UnitSentence[]): (i: number, j: number) => number {
	const trigramsOf = ({sentence}: UnitSentence) => {
		const text = sentence.text.toLowerCase();
		const codes = new Int32Array(Math.max(0, text.length - 2));
		for (let at = 0; at < codes.length; at++) {
			codes[at] =
				(text.charCodeAt(at) * 961 + text.charCodeAt(at + 1)) * 961 + text.charCodeAt(at + 2);
		}

		return codes.sort();
	};
	const [inA, inB] = [a.map(trigramsOf), b.map(trigramsOf)];
	return (i, j) => {
		const [x, y] = [inA[i], inB[j]];
		let both = 0;
		for (let m = 0, n = 0; m < x.length && n < y.length; ) {
			if (x[m] === y[n]) {
				both++;
				m++;
				n++;
			} else if (x[m] < y[n]) m++;
			else n++;
		}

		return x.length + y.length === 0 ? 0 : (2 * both) / (x.length + y.length);
	};
}

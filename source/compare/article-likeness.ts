import {distinguishesEvents, eventSimilarity, sameNameStrength} from './event-similarity.js';
import type {UnitMatch} from './unit-matches.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** How alike two articles are as wholes; each from 0 to 1, but for the length. */
export type ArticleLikeness = {
	/** In names, places, numbers and dates (event-similarity.ts), and in numbers alone. */
	similarity: number;
	numbers: number;
	/** The share of the names, places, numbers and dates of the first sentences of each that the other has anywhere. */
	leads: number;
	/** The cosine of their words. */
	words: number;
	/** The share of their figures that both have. */
	figures: number;
	/** The logarithm of how many sentences the shorter one has. */
	length: number;
};

// Above this similarity two articles are as surely of one event as they can be.
const mostSimilarity = 0.6;
const leadSentences = 3;

/** `similarity` is theirs (event-similarity.ts), `figures` the share of figures that both have. */
export function articleLikeness(
	vocabulary: Vocabulary,
	similarity: number,
	figures: number,
): ArticleLikeness {
	const {a, b, kinds, inA, inB} = vocabulary;
	return {
		similarity,
		numbers: eventSimilarity(vocabulary, id => kinds[id] === 'number'),
		leads: (foundOfLead(a, b, inB, vocabulary) + foundOfLead(b, a, inA, vocabulary)) / 2,
		words: cosineOfWords(vocabulary),
		figures,
		length: Math.log(Math.max(1, Math.min(a.length, b.length))),
	};
}

/** What a pair of sentences is told of its articles. */
export const cappedSimilarity = (similarity: number): number => Math.min(mostSimilarity, similarity);

/** How much of the weight of the names, places, numbers and dates that an article begins with the other has. */
function foundOfLead(
	sentences: readonly UnitSentence[],
	others: readonly UnitSentence[],
	matches: readonly UnitMatch[][],
	vocabulary: Vocabulary,
): number {
	const distinguishes = distinguishesEvents(vocabulary);
	const counts = new Map<number, number>();
	for (const {ids} of sentences.slice(0, leadSentences))
		for (const id of ids) if (distinguishes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const having = new Set(others.flatMap(({distinct}) => [...distinct]));
	let [found, all] = [0, 0];
	for (const [id, count] of counts) {
		const weight = Math.log1p(count) * vocabulary.eventWeight[id];
		all += weight;
		if (matches[id].some(match => match.strength >= sameNameStrength && having.has(match.id)))
			found += weight;
	}

	return all === 0 ? 0 : found / all;
}

function cosineOfWords({a, b, size, weight, rarity}: Vocabulary): number {
	const vectorOf = (sentences: readonly UnitSentence[]) => {
		const counts = new Float64Array(size);
		for (const {ids} of sentences) for (const id of ids) if (weight[id] > 0) counts[id]++;
		return counts.map((count, id) => Math.log1p(count) * rarity[id]);
	};
	const [x, y] = [vectorOf(a), vectorOf(b)];
	let [product, squaresX, squaresY] = [0, 0, 0];
	for (let id = 0; id < size; id++) {
		product += x[id] * y[id];
		squaresX += x[id] * x[id];
		squaresY += y[id] * y[id];
	}

	return product === 0 ? 0 : product / Math.sqrt(squaresX * squaresY);
}

import type {Article} from '../article/article.js';
import {checkArticles, checkNumber, checkOptions} from '../article/check-arguments.js';
import {leastOverlap} from './least-overlap.js';
import {runningText} from './running-text.js';
import {countStems, inverseDocumentFrequency, termFrequency} from './stem-counts.js';

export type Overlap = {a: Article; b: Article; score: number};

export type OverlapOptions = {
	/** Pairs of articles with a lower score are left out; 0.05 when not given. */
	minimumScore?: number;
};

// A word that so many articles have says little about which of them belong together, and comparing all that have it would
// take time with the square of their number; in a library of fewer articles all words count.
const mostHaving = 200;
// Of a long article only the rarest words are looked up, more than most articles have.
const mostWords = 400;

/** An article's words by number, the rarest first, with their weights; of unit length over all its words. */
type Vector = {words: Int32Array; weights: Float32Array};

/** Two texts by their numbers, the later one second. */
export type TextOverlap = {a: number; b: number; score: number};

/**
Which articles report on the same thing, best first. The score, 0 to 1, is the cosine of their content words, weighted by
inverse document frequency over the articles; only articles that share a rare word are looked at, and the words that very
many articles have are left out of the product. Throws `TypeError` for what is no list of articles.
*/
export function findOverlaps(articles: readonly Article[], options: OverlapOptions = {}): Overlap[] {
	checkArticles(articles, 'findOverlaps: articles');
	checkOptions(options, 'findOverlaps: options');
	const {minimumScore = leastOverlap} = options;
	checkNumber(minimumScore, 'findOverlaps: options.minimumScore');
	return findTextOverlaps(articles.map(runningText), minimumScore).map(({a, b, score}) => ({
		a: articles[a],
		b: articles[b],
		score,
	}));
}

/** The same of texts. */
export function findTextOverlaps(texts: readonly string[], minimumScore: number): TextOverlap[] {
	const vectors = vectorsOf(texts);
	const having = new Map<number, Array<{index: number; weight: number}>>();
	const products = new Float64Array(texts.length);
	const overlaps: TextOverlap[] = [];
	// Each article is looked up among those before it, so that no pair is met twice.
	for (const [index, {words, weights}] of vectors.entries()) {
		const met: number[] = [];
		for (const [at, word] of words.entries()) {
			const list = having.get(word) ?? [];
			for (const {index: other, weight} of list) {
				if (products[other] === 0) met.push(other);
				products[other] += weight * weights[at];
			}

			if (list.length === 0) having.set(word, list);
			list.push({index, weight: weights[at]});
		}

		for (const other of met) {
			const score = Math.min(1, products[other]);
			products[other] = 0;
			if (score >= minimumScore) overlaps.push({a: other, b: index, score});
		}
	}

	return overlaps.sort((x, y) => y.score - x.score);
}

function vectorsOf(texts: readonly string[]): Vector[] {
	const numbers = new Map<string, number>();
	const frequency: number[] = [];
	const counted = texts.map(text => {
		const counts = countStems(text, numbers);
		for (const word of counts.keys()) frequency[word] = (frequency[word] ?? 0) + 1;
		return {words: Int32Array.from(counts.keys()), counts: Uint32Array.from(counts.values())};
	});
	return counted.map(({words, counts}) => {
		const weighed = Array.from(words, (word, at) => ({
			word,
			weight: termFrequency(counts[at]) * inverseDocumentFrequency(texts.length, frequency[word]),
		}));
		const length = Math.sqrt(weighed.reduce((sum, {weight}) => sum + weight * weight, 0)) || 1;
		const chosen = weighed
			// What no other article has is part of the length alone.
			.filter(({word}) => frequency[word] > 1 && frequency[word] <= mostHaving)
			.sort((x, y) => frequency[x.word] - frequency[y.word] || x.word - y.word)
			.slice(0, mostWords);
		return {
			words: Int32Array.from(chosen, ({word}) => word),
			weights: Float32Array.from(chosen, ({weight}) => weight / length),
		};
	});
}

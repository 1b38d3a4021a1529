import {DynamicArray} from '../text/dynamic-array.js';
import {topK} from '../text/top-k.js';
import {countStems, inverseDocumentFrequency, termFrequency} from './stem-counts.js';

/** Another article, by its number, and how alike both are: the cosine of their content words, above 0, at most 1. */
export type AlikeArticle = {article: number; score: number};

/**
The content words of a library to which articles are added one by one, for asking which of them are most like one. A score
is the cosine of two articles' content words, weighed as in `findOverlaps` (logarithmic term frequency, inverse document
frequency over the articles added so far), but with no word left out, so that a reprint is found however many articles
share its words. Scores change as more articles are added; numbers do not.
*/
export type OverlapIndex = {
	/** How many articles there are. */
	readonly size: number;
	/** Takes in the running text of one more article (`runningText`); gives its number, counted from 0. */
	add(text: string): number;
	/**
	At most `limit` articles that share a content word with an article, the most alike first, the earlier one where two
	are equal. Throws a RangeError where there is no article of that number.
	*/
	alike(article: number, limit: number): AlikeArticle[];
};

export function createOverlapIndex(): OverlapIndex {
	const numbers = new Map<string, number>();
	/** For each stem how many articles have it. */
	const having = new DynamicArray();
	/** The stems of all articles, one article after the other, each with how often it stands there. */
	const stems = new DynamicArray(1 << 14);
	const counts = new DynamicArray(1 << 14);
	/** Where in these each article begins, and where the last one ends. */
	const starts = new DynamicArray();
	starts.push(0);
	const articleCount = () => starts.length - 1;

	/** The weight of each stem in one article, by the number of the stem; 0 for those that it does not have. */
	const weightsOf = (article: number, rarity: Float64Array): Float64Array => {
		const weights = new Float64Array(rarity.length);
		for (let at = starts.values[article]; at < starts.values[article + 1]; at++) {
			const stem = stems.values[at];
			weights[stem] = weightOf(counts.values[at]) * rarity[stem];
		}

		return weights;
	};

	return {
		get size() {
			return articleCount();
		},
		add(text) {
			const counted = [...countStems(text, numbers)];
			having.extend(numbers.size - having.length);
			// In one order in all articles, so that two articles have the very same score whichever is asked for.
			for (const [stem, count] of counted.sort(([x], [y]) => x - y)) {
				having.values[stem]++;
				stems.push(stem);
				counts.push(count);
			}

			starts.push(stems.length);
			return articleCount() - 1;
		},
		alike(article, limit) {
			const size = articleCount();
			if (!(article in starts.values && article < size)) throw new RangeError(`No article ${article}`);
			const rarity = new Float64Array(numbers.size).map((_, stem) =>
				inverseDocumentFrequency(size, having.values[stem]),
			);
			const weights = weightsOf(article, rarity);
			const products = new Float64Array(size);
			const squares = new Float64Array(size);
			// One pass over all articles: as inverse document frequency changes with each article that is added, so do the
			// lengths of all vectors, and taking these anew costs as much as the products with one article.
			for (let other = 0; other < size; other++) {
				let [product, square] = [0, 0];
				for (let at = starts.values[other]; at < starts.values[other + 1]; at++) {
					const stem = stems.values[at];
					const weight = weightOf(counts.values[at]) * rarity[stem];
					product += weight * weights[stem];
					square += weight * weight;
				}

				products[other] = product;
				squares[other] = square;
			}

			const scores = products.map((product, other) =>
				product === 0 || other === article
					? 0
					: Math.min(1, product / Math.sqrt(squares[article] * squares[other])),
			);
			return topK(scores, size, limit)
				.filter(other => scores[other] > 0)
				.map(other => ({article: other, score: scores[other]}));
		},
	};
}

// Few words stand more often in one article; taking a logarithm for each would be most of the time.
const frequencies = Float64Array.from({length: 256}, (_, count) => termFrequency(count));
const weightOf = (count: number): number => frequencies[count] ?? termFrequency(count);

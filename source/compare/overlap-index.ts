import {PostingLists} from '../search/posting-lists.js';
import {DynamicArray} from '../text/dynamic-array.js';
import {topK} from '../text/top-k.js';
import {type EventProfile, eventProfile} from './event-profile.js';
import {numberOfKey} from './number-of-key.js';
import {eventLikeness, type Likeness, overlapScore} from './overlap-score.js';
import {type OverlapSignature, overlapSignature} from './overlap-signature.js';
import type {ArticleBlocks} from './running-text.js';
import {inverseDocumentFrequency, termFrequency} from './stem-counts.js';

/** Another article, by its number. */
export type AlikeArticle = {
	article: number;
	/** Above 0, at most 1 (overlap-score.ts). */
	score: number;
};

/**
A library to which articles are added one by one, for asking which of them are most like one. Which come into question is
told by their content words, the rarest first, so that a question takes hardly longer in a larger library; how like they
are, by whether they are on one event (overlap-score.ts). Words weigh as their logarithmic term frequency times their
inverse document frequency over the articles added so far: scores change as more articles are added; numbers do not.
*/
export type OverlapIndex = {
	/** How many articles there are. */
	readonly size: number;
	/** Takes in one more article; gives its number, counted from 0. */
	add(article: ArticleBlocks): number;
	/** The same of one whose signature is known. */
	addSignature(signature: OverlapSignature): number;
	/**
	At most `limit` articles that share a content word with an article, of those that are wanted, the most alike first, the
	earlier one where two are equal. Throws a RangeError where there is no article of that number.
	*/
	alike(article: number, limit: number, isWanted?: (article: number) => boolean): AlikeArticle[];
	/** The numbers of at most `limit` such articles, those that share the rarest words, ascending. */
	candidates(article: number, limit: number, isWanted?: (article: number) => boolean): number[];
	/** How alike an article and each of some others are, in their order. */
	likeness(article: number, others: readonly number[]): Likeness[];
};

// So many articles are looked up by the words of one, each as often as it has one of them. Among 10,000 made of the sentences of
// 552, with 10,000 the same ten are found first as with all words, with 3,000 not always.
const mostLookedUp = 20_000;
// The most alike in words need not be on the same event: so many are held against the article, however few are asked for.
const leastMeasured = 100;

export function createOverlapIndex(): OverlapIndex {
	const numbers = new Map<string, number>();
	/** For each stem the articles that have it. */
	const having = new PostingLists();
	/** The stems of all articles, one article after the other, ascending, each with how often it stands there. */
	const stems = new DynamicArray(1 << 14);
	const counts = new DynamicArray(1 << 14);
	/** Where in these each article begins, and where the last one ends. */
	const starts = new DynamicArray();
	starts.push(0);
	const unitNumbers = new Map<string, number>();
	const profiles: Array<EventProfile | undefined> = [];
	/** For each article how much of another one it has; 0 between two questions. */
	let products = new Float64Array(1024);
	/** For each stem its weight in the article that others are held against; 0 in between. */
	let weights = new Float64Array(1024);

	/** For each article the sum of the squares of its weights, among as many as there are; 0 where that was not asked yet. */
	let squares = new Float64Array(1);
	/** By how many articles have a stem, what it weighs among as many articles as there are; 0 where that was not asked yet. */
	let rarities = new Float64Array(1);

	const rarityOf = (stem: number): number => {
		const size = profiles.length;
		if (rarities.length !== size + 1) rarities = new Float64Array(size + 1);
		const count = having.count(stem);
		rarities[count] ||= inverseDocumentFrequency(size, count);
		return rarities[count];
	};
	const stemCount = (article: number) => starts.values[article + 1] - starts.values[article];

	/** The numbers of the stems of an article, the rarest first: as many as may be looked up, at least one. */
	const lookedUpStems = (article: number): number[] => {
		const own = Array.from(stems.values.subarray(starts.values[article], starts.values[article + 1]));
		own.sort((x, y) => having.count(x) - having.count(y) || x - y);
		let left = mostLookedUp;
		return own.filter((stem, at) => {
			left -= having.count(stem);
			return at === 0 || left >= 0;
		});
	};

	const candidates: OverlapIndex['candidates'] = (article, limit, isWanted = () => true) => {
		if (!(Number.isInteger(article) && article >= 0 && article < profiles.length))
			throw new RangeError(`No article ${article}`);
		if (products.length < profiles.length) products = new Float64Array(profiles.length * 2);
		const met: number[] = [];
		for (const stem of lookedUpStems(article)) {
			const weight = rarityOf(stem) ** 2;
			having.each(stem, other => {
				if (products[other] === 0) met.push(other);
				products[other] += weight;
			});
		}

		const wanted: number[] = [];
		const shares: number[] = [];
		for (const other of met) {
			if (other !== article && isWanted(other)) {
				wanted.push(other);
				shares.push(products[other] / Math.sqrt(stemCount(other)));
			}

			products[other] = 0;
		}

		return topK(shares, shares.length, limit)
			.map(at => wanted[at])
			.sort((x, y) => x - y);
	};

	/** The weight of a stem, by where it stands in `stems`. */
	const weightAt = (at: number): number => weightOf(counts.values[at]) * rarityOf(stems.values[at]);

	/** The sum of the squares of the weights of an article, always in one order, so that no sum differs. */
	const squareOf = (article: number): number => {
		if (squares.length !== profiles.length + 1) squares = new Float64Array(profiles.length + 1);
		if (squares[article] === 0) {
			let square = 0;
			for (let at = starts.values[article]; at < starts.values[article + 1]; at++)
				square += weightAt(at) ** 2;
			squares[article] = square;
		}

		return squares[article];
	};

	const likeness: OverlapIndex['likeness'] = (article, others) => {
		if (weights.length < numbers.size) weights = new Float64Array(numbers.size * 2);
		const [start, end] = [starts.values[article], starts.values[article + 1]];
		for (let at = start; at < end; at++) weights[stems.values[at]] = weightAt(at);
		const profile = profiles[article];
		const likenesses = others.map((other): Likeness => {
			let product = 0;
			for (let at = starts.values[other]; at < starts.values[other + 1]; at++) {
				const weight = weights[stems.values[at]];
				// Most words are not in both.
				if (weight !== 0) product += weightAt(at) * weight;
			}

			const otherProfile = profiles[other];
			return {
				words: product === 0 ? 0 : Math.min(1, product / Math.sqrt(squareOf(article) * squareOf(other))),
				event: profile && otherProfile && eventLikeness(profile, otherProfile),
			};
		});
		for (let at = start; at < end; at++) weights[stems.values[at]] = 0;
		return likenesses;
	};

	const addSignature: OverlapIndex['addSignature'] = signature => {
		const counted = signature.stems.map((stem, at) => ({
			stem: numberOfKey(stem, numbers),
			count: signature.counts[at],
		}));
		while (having.size < numbers.size) having.addList();
		for (const {stem, count} of counted.sort((x, y) => x.stem - y.stem)) {
			having.push(stem, profiles.length);
			stems.push(stem);
			counts.push(count);
		}

		starts.push(stems.length);
		return profiles.push(signature.event && eventProfile(signature.event, unitNumbers)) - 1;
	};

	return {
		get size() {
			return profiles.length;
		},
		add: article => addSignature(overlapSignature(article)),
		addSignature,
		alike(article, limit, isWanted) {
			const others = candidates(article, Math.max(limit, leastMeasured), isWanted);
			return likeness(article, others)
				.map((likeness, at) => ({article: others[at], score: overlapScore(likeness)}))
				.sort((x, y) => y.score - x.score || x.article - y.article)
				.slice(0, limit);
		},
		candidates,
		likeness,
	};
}

// Few words stand more often in one article; taking a logarithm for each would be most of the time.
const frequencies = Float64Array.from({length: 256}, (_, count) => termFrequency(count));
const weightOf = (count: number): number => frequencies[count] ?? termFrequency(count);

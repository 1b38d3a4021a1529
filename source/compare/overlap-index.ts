import {PostingLists} from '../search/posting-lists.js';
import {DynamicArray} from '../text/dynamic-array.js';
import {topK} from '../text/top-k.js';
import {eventLikelihood} from './event-likelihood.js';
import {type EventProfile, eventProfile} from './event-profile.js';
import {type ArticleBlocks, runningText} from './running-text.js';
import {dividedSentences} from './sentences-of.js';
import {countStems, inverseDocumentFrequency, termFrequency} from './stem-counts.js';

/** How alike two articles are, above 0, at most 1, and what that was told by. */
export type OverlapScore = {
	/**
	How likely both are on one event or one running story; where that cannot be told (other languages than English, fewer than
	four sentences), the cosine of their content words.
	*/
	score: number;
	/** Whether the score is of the event. */
	isOfEvent: boolean;
};

/** Another article, by its number. */
export type AlikeArticle = OverlapScore & {article: number};

/**
A library to which articles are added one by one, for asking which of them are most like one. Which articles come into
question is told by their content words, the rarest first, so that a question takes no longer in a larger library; how like
they are by whether they are on one event (event-likelihood.ts), or else by the cosine of their content words (logarithmic
term frequency, inverse document frequency over the articles added so far). A cosine changes as more articles are added;
numbers, and how likely two are on one event, do not.
*/
export type OverlapIndex = {
	/** How many articles there are. */
	readonly size: number;
	/** Takes in one more article; gives its number, counted from 0. */
	add(article: ArticleBlocks): number;
	/**
	At most `limit` articles that share a content word with an article, of those that are wanted, the most alike first, the
	earlier one where two are equal. Throws a RangeError where there is no article of that number.
	*/
	alike(article: number, limit: number, isWanted?: (article: number) => boolean): AlikeArticle[];
	/** The numbers of at most `limit` articles that come into question, ascending. */
	candidates(article: number, limit: number, isWanted?: (article: number) => boolean): number[];
	/** How alike two articles are that share a content word. */
	score(article: number, other: number): OverlapScore;
};

// So many articles are looked up by the words of one, the same article for each word. In 10,000 articles of news it is
// TODO
const mostLookedUp = 50_000;

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

	const rarityOf = (stem: number) => inverseDocumentFrequency(profiles.length, having.count(stem));
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

		const wanted = met.filter(other => other !== article && isWanted(other));
		const shares = wanted.map(other => products[other] / Math.sqrt(stemCount(other)));
		for (const other of met) products[other] = 0;
		return topK(shares, shares.length, limit)
			.map(at => wanted[at])
			.sort((x, y) => x - y);
	};

	const score: OverlapIndex['score'] = (article, other) => {
		const [profile, otherProfile] = [profiles[article], profiles[other]];
		const likelihood = profile && otherProfile && eventLikelihood(profile, otherProfile);
		return likelihood === undefined
			? {score: cosine(article, other), isOfEvent: false}
			: {score: likelihood, isOfEvent: true};
	};

	const cosine = (article: number, other: number): number => {
		let [product, square, otherSquare] = [0, 0, 0];
		const [end, otherEnd] = [starts.values[article + 1], starts.values[other + 1]];
		for (let m = starts.values[article], n = starts.values[other]; m < end || n < otherEnd; ) {
			const [stem, otherStem] = [
				m < end ? stems.values[m] : Number.POSITIVE_INFINITY,
				n < otherEnd ? stems.values[n] : Number.POSITIVE_INFINITY,
			];
			const rarity = rarityOf(Math.min(stem, otherStem));
			const weight = stem <= otherStem ? weightOf(counts.values[m++]) * rarity : 0;
			const otherWeight = otherStem <= stem ? weightOf(counts.values[n++]) * rarity : 0;
			product += weight * otherWeight;
			square += weight * weight;
			otherSquare += otherWeight * otherWeight;
		}

		return Math.min(1, product / Math.sqrt(square * otherSquare));
	};

	return {
		get size() {
			return profiles.length;
		},
		add(article) {
			const read = dividedSentences(article);
			const counted = [...countStems(runningText(article), read.language, numbers)];
			while (having.size < numbers.size) having.addList();
			// In one order in all articles, so that two articles have the very same score whichever is asked for.
			for (const [stem, count] of counted.sort(([x], [y]) => x - y)) {
				having.push(stem, profiles.length);
				stems.push(stem);
				counts.push(count);
			}

			starts.push(stems.length);
			return profiles.push(eventProfile(read, unitNumbers)) - 1;
		},
		alike(article, limit, isWanted) {
			return candidates(article, limit, isWanted)
				.map(other => ({article: other, ...score(article, other)}))
				.sort((x, y) => y.score - x.score || x.article - y.article);
		},
		candidates,
		score,
	};
}

// Few words stand more often in one article; taking a logarithm for each would be most of the time.
const frequencies = Float64Array.from({length: 256}, (_, count) => termFrequency(count));
const weightOf = (count: number): number => frequencies[count] ?? termFrequency(count);

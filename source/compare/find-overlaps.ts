import type {Article} from '../article/article.js';
import {checkArticles, checkNumber, checkOptions} from '../article/check-arguments.js';
import {leastEvent, leastOverlap} from './least-overlap.js';
import {createOverlapIndex} from './overlap-index.js';

/** Two articles, the one that was given earlier as `a`, and how alike they are, above 0, at most 1. */
export type Overlap = {a: Article; b: Article; score: number};

export type OverlapOptions = {
	/**
	Pairs of articles with a lower score are left out. When not given, those that are rather on two events, and where that
	cannot be told, those with a score below 0.05.
	*/
	minimumScore?: number;
};

// An article is held against so many that share its rarest words. Of a story that more report each is found by some of them.
const mostOfArticle = 100;

/**
Which articles report on the same event or on one running story, the likeliest first: the question that `compareArticles`
asks of two, answered by what all of them are indexed by (names, places, numbers and dates), in time about in proportion to
the articles. The score is how likely that is, so that a reprint stands above another report, and that above an event of
the same sort. It cannot be told of articles in other languages than English, or of fewer than four sentences; there the
score is the cosine of the content words, weighted by inverse document frequency over the articles: it says that two are
alike in words, and stands in the list by its number. Throws `TypeError` for what is no list of articles.
*/
export function findOverlaps(articles: readonly Article[], options: OverlapOptions = {}): Overlap[] {
	checkArticles(articles, 'findOverlaps: articles');
	checkOptions(options, 'findOverlaps: options');
	const {minimumScore} = options;
	checkNumber(minimumScore, 'findOverlaps: options.minimumScore');
	const index = createOverlapIndex();
	for (const article of articles) index.add(article);
	const candidates = articles.map((_, number) => index.candidates(number, mostOfArticle));
	const overlaps: Overlap[] = [];
	for (const [number, others] of candidates.entries()) {
		for (const other of others) {
			// Of two that each lead to the other, the earlier one asks.
			if (other < number && candidates[other].includes(number)) continue;
			const {score, isOfEvent} = index.score(number, other);
			if (score < (minimumScore ?? (isOfEvent ? leastEvent : leastOverlap))) continue;
			const [a, b] = other < number ? [other, number] : [number, other];
			overlaps.push({a: articles[a], b: articles[b], score});
		}
	}

	return overlaps.sort((x, y) => y.score - x.score);
}

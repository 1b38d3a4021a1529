import type {Article} from '../article/article.js';
import {checkArticles, checkNumber, checkOptions} from '../article/check-arguments.js';
import {leastOverlap, leastSameEvent} from './least-overlap.js';
import {createOverlapIndex} from './overlap-index.js';
import {overlapScore} from './overlap-score.js';

/** Two articles, the one that was given earlier as `a`, and how alike they are, above 0, at most 1. */
export type Overlap = {a: Article; b: Article; score: number};

export type OverlapOptions = {
	/**
	Pairs of articles with a lower score are left out. When not given: 0.4, and 0.05 where words alone tell, since they say so
	little that half of what belongs together would be missed.
	*/
	minimumScore?: number;
};

// An article is held against so many that share its rarest words. Of a story that more report each is found by some of them.
const mostOfArticle = 100;

/**
Which articles report on one event or on one running story, the likeliest first: the question that `compareArticles` asks of
two, answered of many by what they are indexed by, in time about in proportion to their number. The score, 0 to 1, is how
likely it is: that of a reprint is the highest, then come other reports, and events of the same sort stand low. What tells
events apart are names, places, numbers and dates together with the words (weighted by inverse document frequency over the
articles). Of articles in other languages than English, and of those of a single sentence, the words alone have to tell; their
scores are likelihoods too, and stand in the same list. Throws `TypeError` for what is no list of articles.
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
	for (const [number, all] of candidates.entries()) {
		// Of two that each lead to the other, the earlier one asks.
		const others = all.filter(other => number < other || !candidates[other].includes(number));
		for (const [at, likeness] of index.likeness(number, others).entries()) {
			const score = overlapScore(likeness);
			if (score < (minimumScore ?? (likeness.event ? leastSameEvent : leastOverlap))) continue;
			const [a, b] = number < others[at] ? [number, others[at]] : [others[at], number];
			overlaps.push({a: articles[a], b: articles[b], score});
		}
	}

	return overlaps.sort((x, y) => y.score - x.score);
}

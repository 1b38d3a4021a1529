import {type Article, wordCount} from '../article/article.js';
import {compareArticles} from '../compare/compare-articles.js';
import type {Comparison, Pair} from '../compare/comparison.js';
import {findOverlaps, type Overlap} from '../compare/find-overlaps.js';
import {mirrorComparison} from '../compare/mirror-comparison.js';
import {pairsInOrder} from '../layout/comparison-rows.js';

// Beyond so many articles the overlaps of all of them are not worth waiting for while only reading.
const mostForOverlaps = 60;

/** The comparison of two articles with its pairs in the order of A. */
type Compared = {comparison: Comparison; pairs: readonly Pair[]};

const comparisons = new WeakMap<Article, WeakMap<Article, Compared>>();

/** Compares two articles, once. */
export function comparisonOf(a: Article, b: Article): Compared {
	const known = comparisons.get(a)?.get(b);
	if (known) return known;
	const other = comparisons.get(b)?.get(a);
	return keepComparison(other ? mirrorComparison(other.comparison) : compareArticles(a, b));
}

/** Keeps a comparison, also one that was made elsewhere. */
export function keepComparison(comparison: Comparison): Compared {
	const {a, b} = comparison;
	const compared = {comparison, pairs: pairsInOrder(comparison)};
	const ofA = comparisons.get(a) ?? new WeakMap();
	comparisons.set(a, ofA.set(b, compared));
	return compared;
}

const overlaps = new WeakMap<readonly Article[], readonly Overlap[]>();

/** The articles that overlap with one, the most alike first. */
export function overlapping(articles: readonly Article[], article: Article): Article[] {
	let known = overlaps.get(articles);
	if (!known) {
		known = findOverlaps(articles);
		overlaps.set(articles, known);
	}

	return known.flatMap(({a, b}) => (a === article ? [b] : b === article ? [a] : []));
}

/** The article that overlaps most with another, in libraries small enough to know it. */
const nearest = (articles: readonly Article[], article: Article): Article | undefined =>
	articles.length <= mostForOverlaps ? overlapping(articles, article)[0] : undefined;

/** The article most like another, where that is known; else any other. */
export const mostAlike = (articles: readonly Article[], article: Article): Article | undefined =>
	nearest(articles, article) ?? articles.find(other => other !== article);

/** What the reader's margin compares with: the article most alike, where they overlap and are quickly compared. */
export function partnerOf(articles: readonly Article[], article: Article): Article | undefined {
	const partner = nearest(articles, article);
	return partner && isQuick(article, partner) ? partner : undefined;
}

/** How many pairs an article has with another one, where that is quickly known; else 0. */
export function pairCount(articles: readonly Article[], article: Article, other: Article): number {
	if (article === other || articles.length > mostForOverlaps || !isQuick(article, other)) return 0;
	return overlapping(articles, article).includes(other) ? comparisonOf(article, other).pairs.length : 0;
}

// Comparing grows with the product of the lengths: two articles of 2,500 words take about 100 ms.
const mostWordsSquared = 2500 * 2500;

const isCompared = (a: Article, b: Article): boolean => comparisons.get(a)?.has(b) === true;

/** Whether two articles can be compared within a key's answer, or were compared before. */
export const isQuick = (a: Article, b: Article): boolean =>
	isCompared(a, b) || isCompared(b, a) || wordCount(a) * wordCount(b) <= mostWordsSquared;

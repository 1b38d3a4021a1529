import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import {leastOverlap} from '../compare/least-overlap.js';
import {mirrorComparison} from '../compare/mirror-comparison.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {type ArticleOverlap, isOfSameArticles} from '../engines/question.js';
import {memoize} from '../text/memoize.js';
import {asJudged, type Judging} from './judged.js';
import type {CompareScreen, State} from './state.js';

/** The pairs that a compare screen shows, in the order of their numbers, and last those put aside. */
export const shownPairs = ({
	comparison,
	showsUnsure,
}: Pick<CompareScreen, 'comparison' | 'showsUnsure'>): readonly NumberedPair[] =>
	numberedPairs(comparison, showsUnsure);

const mirrored = memoize(mirrorComparison);

type Known = Pick<State, 'comparisons' | 'overlaps' | 'articles'> & Judging;

/** The comparison of two articles as people judged it, where it was made, with `a` as A. */
export function comparisonOf(
	state: Pick<Known, 'comparisons'> & Judging,
	a: Article,
	b: Article,
): Comparison | undefined {
	const made = madeComparisonOf(state, a, b);
	return made && asJudged(state, made);
}

/** The same as it was made. */
export function madeComparisonOf(
	{comparisons}: Pick<Known, 'comparisons'>,
	a: Article,
	b: Article,
): Comparison | undefined {
	const found = comparisons.find(comparison => isOfSameArticles(comparison, {a, b}));
	return found && (found.a === a ? found : mirrored(found));
}

/** What is like an article, the most alike first, where that is known for the library as it is. */
export function overlapsOf(
	{overlaps, articles}: Known,
	article: Article,
): readonly ArticleOverlap[] | undefined {
	const known = overlaps.get(article);
	return known?.library === articles ? known.overlaps : undefined;
}

/** What the reader's margin compares an article with: the one most like it, where they overlap and that is known. */
export function partnerOf(known: Known, article: Article): Article | undefined {
	const best = overlapsOf(known, article)?.[0];
	return best && best.score >= leastOverlap ? best.article : undefined;
}

/** How many pairs an article has with another one, where that is known; else 0. */
export function pairCount(known: Known, article: Article, other: Article): number {
	return article === other || !isOverlapping(known, article, other)
		? 0
		: (comparisonOf(known, article, other)?.pairs.length ?? 0);
}

/** Whether two articles overlap so much that their pairs are counted. */
export function isOverlapping(known: Known, article: Article, other: Article): boolean {
	const overlaps = overlapsOf(known, article);
	return overlaps !== undefined && (scoresOf(overlaps).get(other) ?? 0) >= leastOverlap;
}

const scoresOf = memoize(
	(overlaps: readonly ArticleOverlap[]) => new Map(overlaps.map(({article, score}) => [article, score])),
);

// On a screen of 100 rows each may need one.
const mostComparisons = 100;
const mostOverlaps = 20;

/** The state with one more comparison known, and the oldest one dropped where there are too many. */
export const holdComparison = (state: State, comparison: Comparison): State => ({
	...state,
	comparisons: [...state.comparisons, comparison].slice(-mostComparisons),
});

/** The state with what is like an article, as a library was asked for it. */
export function holdOverlaps(
	state: State,
	article: Article,
	library: readonly Article[],
	overlaps: readonly ArticleOverlap[],
): State {
	const others = [...state.overlaps].filter(([other]) => other !== article).slice(1 - mostOverlaps);
	return {...state, overlaps: new Map([...others, [article, {library, overlaps}]])};
}

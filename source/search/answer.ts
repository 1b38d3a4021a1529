import type {Article} from '../article/article.js';
import type {Range} from '../text/words.js';
import type {ExpandedQuery} from './expanded-query.js';
import type {FoundBlocks} from './searched-blocks.js';

/** A passage that answers a query. */
export type Hit = {
	article: Article;
	/** Index into `article.blocks`. */
	block: number;
	/** Offsets of the block into `article.original`. */
	start: number;
	end: number;
	/** What answers, as offsets into the block's text: what to highlight. In order, never overlapping. */
	ranges: Range[];
	/** From 1 up to 2 where every word of the query is there, else from 0 up to 1. */
	score: number;
};

/** All there is to say to a query. */
export type Answer = {
	query: string;
	/** The best ones, the best first. */
	hits: readonly Hit[];
	/** How many passages answer in all, and in how many articles. */
	passages: number;
	articles: number;
	/** What the query was expanded to, for finding the same elsewhere. */
	meant: ExpandedQuery;
};

/** What was found by numbers, with the articles that the numbers stand for. */
export const answerFrom = (
	articles: readonly Article[],
	query: string,
	{expanded, hits, ...counts}: FoundBlocks,
): Answer => ({
	...counts,
	query,
	meant: expanded,
	hits: hits.map(({article: number, block, ranges, score}) => {
		const article = articles[number];
		const {start, end} = article.blocks[block];
		return {article, block, start, end, ranges, score};
	}),
});

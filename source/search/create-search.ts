import type {Article} from '../article/article.js';
import type {Range} from '../text/words.js';
import {createArticleSearch, type FoundBlocks, searchedBlocks} from './article-search.js';
import type {ExpandedQuery} from './expanded-query.js';
import {runToEnd} from './passage-search.js';

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

export type SearchOptions = {
	/** How many hits at most; 50. */
	limit?: number;
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
	expanded: ExpandedQuery;
};

export type Search = {
	/**
	The best hits first. Typos are forgiven; `'exact`, `^beginning`, `ending$`, `"a phrase"` have to be there as they are,
	and `!` before a word or any of these leaves out what has it. No query throws; one without a word has no hits.
	*/
	search(query: string, options?: SearchOptions): Hit[];
	/** The same with how many there are; at most `limit` hits. */
	answer(query: string, limit: number): Answer;
	/** Takes in one more article, without looking at the others again. */
	add(article: Article): void;
};

/** A search over the kept blocks of articles, to which more can be added while a library is read. */
export function createSearch(articles: readonly Article[]): Search {
	const search = createArticleSearch();
	const all: Article[] = [];
	const add = (article: Article) => {
		search.add(searchedBlocks(article));
		all.push(article);
	};

	for (const article of articles) add(article);
	const answer = (query: string, limit: number) =>
		answerFrom(all, query, runToEnd(search.findInSteps(query, limit)));
	return {add, answer, search: (query, {limit = 50} = {}) => [...answer(query, limit).hits]};
}

/** What was found by numbers, with the articles that the numbers stand for. */
export const answerFrom = (articles: readonly Article[], query: string, found: FoundBlocks): Answer => ({
	...found,
	query,
	hits: found.hits.map(({article: number, block, ranges, score}) => {
		const article = articles[number];
		const {start, end} = article.blocks[block];
		return {article, block, start, end, ranges, score};
	}),
});

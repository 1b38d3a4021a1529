import type {Article} from '../article/article.js';
import {type Answer, answerFrom, type Hit} from './answer.js';
import {createArticleSearch} from './article-search.js';
import {runToEnd} from './passage-search.js';
import {searchedBlocks} from './searched-blocks.js';

export type SearchOptions = {
	/** How many hits at most; 50. */
	limit?: number;
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

import type {Article} from '../article/article.js';
import {
	checkArticle,
	checkArticles,
	checkNumber,
	checkOptions,
	checkText,
} from '../article/check-arguments.js';
import {runToEnd} from '../text/in-steps.js';
import {type Answer, answerFrom, type Hit} from './answer.js';
import {createArticleSearch} from './article-search.js';
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

/**
A search over the kept blocks of articles, to which more can be added while a library is read. Throws `TypeError` for what is
no list of articles; so does the search for what is no article, no text or no number.
*/
export function createSearch(articles: readonly Article[]): Search {
	checkArticles(articles, 'createSearch: articles');
	const search = createArticleSearch();
	const all: Article[] = [];
	const add = (article: Article) => {
		checkArticle(article, 'add: article');
		search.add(searchedBlocks(article));
		all.push(article);
	};

	for (const article of articles) add(article);
	const answer = (query: string, limit: number) => {
		checkText(query, 'search: query');
		checkNumber(limit, 'search: limit');
		return answerFrom(all, query, runToEnd(search.findInSteps(query, limit)));
	};

	return {
		add,
		answer,
		search(query, options = {}) {
			checkOptions(options, 'search: options');
			return [...answer(query, options.limit ?? 50).hits];
		},
	};
}

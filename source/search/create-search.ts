import {type Article, isKept} from '../article/article.js';
import type {Range} from '../text/words.js';
import {createPassageSearch} from './passage-search.js';

/** A passage that answers a query. */
export type Hit = {
	article: Article;
	/** Index into `article.blocks`. */
	block: number;
	/** Offsets of the block into `article.original`. */
	start: number;
	end: number;
	/** What answers, as offsets into the block's text: what to light. In order, never overlapping. */
	ranges: Range[];
	/** From 1 up to 2 where every word of the query is there, else from 0 up to 1. */
	score: number;
};

export type SearchOptions = {
	/** How many hits at most; 50. */
	limit?: number;
	/** Only passages of this article. */
	within?: Article;
};

export type Search = {
	/**
	The best hits first. Typos are forgiven; `'exact`, `^beginning`, `ending$`, `"a phrase"` have to be there as they are,
	and `!` before a word or any of these leaves out what has it. No query throws; one without a word has no hits.
	*/
	search(query: string, options?: SearchOptions): Hit[];
	/** Takes in one more article, without looking at the others again. */
	add(article: Article): void;
};

// What is found in a title is more to the point than the same in the text below.
const titleWeight = 1.5;

/** A search over the kept blocks of articles, to which more can be added while a library is read. */
export function createSearch(articles: readonly Article[]): Search {
	const passages = createPassageSearch();
	const places: Array<{article: Article; block: number}> = [];
	/** For each article the numbers of its passages. */
	const passagesOf = new Map<Article, {from: number; to: number}>();

	const add = (article: Article) => {
		const from = passages.size;
		for (const [block, {kind, text}] of article.blocks.entries()) {
			if (!isKept(article.blocks[block])) continue;
			passages.add(text, kind === 'title' ? titleWeight : 1);
			places.push({article, block});
		}

		passagesOf.set(article, {from, to: passages.size});
	};

	for (const article of articles) add(article);
	return {
		add,
		search: (query, {limit = 50, within} = {}) => {
			const only = within && (passagesOf.get(within) ?? {from: 0, to: 0});
			return passages.find(query, {limit, ...only}).map(({passage, ranges, score}) => {
				const {article, block} = places[passage];
				const {start, end} = article.blocks[block];
				return {article, block, start, end, ranges, score};
			});
		},
	};
}

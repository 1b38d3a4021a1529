import {type Article, isKept} from '../article/article.js';
import {DynamicArray} from '../text/dynamic-array.js';
import type {Range} from '../text/words.js';
import type {ExpandedQuery} from './expanded-query.js';
import {createPassageSearch, type PassageSearch} from './passage-search.js';

/** A block of an article as the search takes it in: nothing but what can be sent to a worker. */
export type SearchedBlock = {
	/** Index into `article.blocks`. */
	block: number;
	text: string;
	/** What its scores are multiplied with. */
	weight: number;
};

/** A block that answers a query; its article by its number in the order of adding. */
export type FoundBlock = {
	article: number;
	block: number;
	/** What answers, as offsets into the block's text; in order, never overlapping. */
	ranges: Range[];
	/** From 1 up to 2 where every word is there, else from 0 up to 1. */
	score: number;
};

export type FoundBlocks = {
	/** The best first. */
	hits: FoundBlock[];
	/** How many blocks answer in all, and of how many articles. */
	passages: number;
	articles: number;
	/** What the query was expanded to. */
	expanded: ExpandedQuery;
};

/** A search over articles that knows them by their numbers alone. */
export type ArticleSearch = {
	/** Takes in one more article. */
	add(blocks: readonly SearchedBlock[]): void;
	/** The best hits, at most `limit`, found step by step; see `PassageSearch`. */
	findInSteps(query: string, limit: number): Generator<void, FoundBlocks>;
};

// What is found in a title is more to the point than the same in the text below.
const titleWeight = 1.5;

/** The blocks of an article that are searched: those that are kept. */
export const searchedBlocks = ({blocks}: Article): SearchedBlock[] =>
	blocks.flatMap((block, index) =>
		isKept(block) ? {block: index, text: block.text, weight: block.kind === 'title' ? titleWeight : 1} : [],
	);

export function createArticleSearch(): ArticleSearch {
	const search: PassageSearch = createPassageSearch();
	/** For each passage its article and its block. */
	const articleOf = new DynamicArray();
	const blockOf = new DynamicArray();
	let size = 0;

	const countArticles = (passages: readonly number[]): number => {
		const isThere = new Uint8Array(size);
		let count = 0;
		for (const passage of passages) {
			const article = articleOf.values[passage];
			if (isThere[article] === 0) count++;
			isThere[article] = 1;
		}

		return count;
	};

	return {
		add(blocks) {
			for (const {block, text, weight} of blocks) {
				search.add(text, weight);
				articleOf.push(size);
				blockOf.push(block);
			}

			size++;
		},
		*findInSteps(query, limit) {
			const {best, passages, expanded} = yield* search.findInSteps(query, {limit});
			return {
				hits: best.map(({passage, ranges, score}) => ({
					article: articleOf.values[passage],
					block: blockOf.values[passage],
					ranges,
					score,
				})),
				passages: passages.length,
				articles: countArticles(passages),
				expanded,
			};
		},
	};
}

import {type Article, isKept} from '../article/article.js';
import type {Range} from '../text/words.js';
import type {ExpandedQuery} from './expanded-query.js';

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

// What is found in a title is more to the point than the same in the text below.
const titleWeight = 1.5;

/** The blocks of an article that are searched: those that are kept. */
export const searchedBlocks = ({blocks}: Article): SearchedBlock[] =>
	blocks.flatMap((block, index) =>
		isKept(block) ? {block: index, text: block.text, weight: block.kind === 'title' ? titleWeight : 1} : [],
	);

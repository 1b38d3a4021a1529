import {DynamicArray} from '../text/dynamic-array.js';
import {createPassageSearch, type PassageSearch} from './passage-search.js';
import type {FoundBlocks, SearchedBlock} from './searched-blocks.js';

/** A search over articles that knows them by their numbers alone. */
export type ArticleSearch = {
	/** Takes in one more article. */
	add(blocks: readonly SearchedBlock[]): void;
	/** The best hits, at most `limit`, found step by step; see `PassageSearch`. */
	findInSteps(query: string, limit: number): Generator<void, FoundBlocks>;
};

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

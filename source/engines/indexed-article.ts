import {type Article, isKept, isProse} from '../article/article.js';
import {type SearchedBlock, searchedBlocks} from '../search/searched-blocks.js';
import {type PackedTexts, packTexts, unpackTexts} from './packed.js';

/** What of an article is indexed: nothing but what can be sent to a thread. */
export type IndexedArticle = {
	blocks: readonly SearchedBlock[];
	/** Which of these are running text: overlaps are found by that alone. */
	prose: readonly boolean[];
	/** What the library is filtered by: title, outlet and name. */
	listed: string;
};

/** The same in few pieces, as a thread is told it. */
export type PackedIndexedArticle = {
	texts: PackedTexts;
	blocks: Uint32Array;
	weights: Float64Array;
	prose: Uint8Array;
	listed: string;
};

export const packIndexed = ({blocks, prose, listed}: IndexedArticle): PackedIndexedArticle => ({
	texts: packTexts(blocks.map(({text}) => text)),
	blocks: Uint32Array.from(blocks, ({block}) => block),
	weights: Float64Array.from(blocks, ({weight}) => weight),
	prose: Uint8Array.from(prose, isProse => (isProse ? 1 : 0)),
	listed,
});

export const unpackIndexed = ({
	texts,
	blocks,
	weights,
	prose,
	listed,
}: PackedIndexedArticle): IndexedArticle => ({
	blocks: unpackTexts(texts).map((text, at) => ({block: blocks[at], text, weight: weights[at]})),
	prose: Array.from(prose, isProse => isProse === 1),
	listed,
});

/** What there is to index of an article. */
export const indexedArticle = (article: Article): IndexedArticle => ({
	blocks: searchedBlocks(article),
	prose: article.blocks.filter(isKept).map(isProse),
	listed: `${article.title} ${article.outlet ?? ''} ${article.source.name}`,
});

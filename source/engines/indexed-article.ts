import {type Article, type Block, type BlockKind, isKept} from '../article/article.js';
import type {ArticleBlocks} from '../compare/running-text.js';
import {type SearchedBlock, searchedBlocks} from '../search/searched-blocks.js';
import {dayNumber} from '../stories/day-number.js';
import {publishedInstant} from '../stories/published-instant.js';
import {type PackedTexts, packTexts, unpackTexts} from './packed.js';

/** What of an article is indexed: nothing but what can be sent to a thread. */
export type IndexedArticle = {
	blocks: readonly SearchedBlock[];
	/** The kind of each of these: overlaps are found by running text and what stands over it. */
	kinds: readonly BlockKind[];
	language?: string;
	/** The day of publishing, in days since 1970, where one is told. */
	day?: number;
	/** To the minute, in milliseconds since 1970, where that is told. */
	instant?: number;
	outlet?: string;
	/** What the library is filtered by: title, outlet and name. */
	listed: string;
};

/** The same in few pieces, as a thread is told it. */
export type PackedIndexedArticle = {
	texts: PackedTexts;
	blocks: Uint32Array;
	weights: Float64Array;
	/** Each an index into `kindNames`. */
	kinds: Uint8Array;
	kindNames: readonly BlockKind[];
	language?: string;
	day?: number;
	instant?: number;
	outlet?: string;
	listed: string;
};

export function packIndexed({blocks, kinds, ...about}: IndexedArticle): PackedIndexedArticle {
	const kindNames = [...new Set(kinds)];
	return {
		...about,
		texts: packTexts(blocks.map(({text}) => text)),
		blocks: Uint32Array.from(blocks, ({block}) => block),
		weights: Float64Array.from(blocks, ({weight}) => weight),
		kinds: Uint8Array.from(kinds, kind => kindNames.indexOf(kind)),
		kindNames,
	};
}

export const unpackIndexed = ({
	texts,
	blocks,
	weights,
	kinds,
	kindNames,
	...about
}: PackedIndexedArticle): IndexedArticle => ({
	...about,
	blocks: unpackTexts(texts).map((text, at) => ({block: blocks[at], text, weight: weights[at]})),
	kinds: Array.from(kinds, kind => kindNames[kind]),
});

/** What there is to index of an article. */
export function indexedArticle(article: Article): IndexedArticle {
	const day = dayNumber(article);
	const instant = publishedInstant(article);
	return {
		blocks: searchedBlocks(article),
		kinds: article.blocks.filter(isKept).map(({kind}) => kind),
		...(article.language !== undefined && {language: article.language}),
		...(day !== undefined && {day}),
		...(instant !== undefined && {instant}),
		...(article.outlet !== undefined && {outlet: article.outlet}),
		listed: `${article.title} ${article.outlet ?? ''} ${article.source.name}`,
	};
}

/** What of that overlaps are found by. */
export const overlappingBlocks = ({blocks, kinds, language}: IndexedArticle): ArticleBlocks => ({
	// They are texts of blocks, which are safe.
	blocks: blocks.map(({text}, at) => ({kind: kinds[at], text: text as Block['text']})),
	...(language !== undefined && {language}),
});

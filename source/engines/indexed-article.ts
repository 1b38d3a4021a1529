import {type Article, isKept, isProse} from '../article/article.js';
import {type SearchedBlock, searchedBlocks} from '../search/searched-blocks.js';

/** What of an article is indexed: nothing but what can be sent to a thread. */
export type IndexedArticle = {
	blocks: readonly SearchedBlock[];
	/** Which of these are running text: overlaps are found by that alone. */
	prose: readonly boolean[];
	/** What the library is filtered by: title, outlet and name. */
	listed: string;
};

/** What there is to index of an article. */
export const indexedArticle = (article: Article): IndexedArticle => ({
	blocks: searchedBlocks(article),
	prose: article.blocks.filter(isKept).map(isProse),
	listed: `${article.title} ${article.outlet ?? ''} ${article.source.name}`,
});

import type {Article} from '../article/article.js';
import type {Passage} from '../compare/comparison.js';

/** What of a library's text stands in more than one of its articles. */
export type Reuse = {
	/** Those of the most text in the most articles first. */
	passages: readonly ReusedText[];
	/** What each article has of others; articles that have nothing are left out. Those with the largest share first. */
	articles: readonly ReuseOfArticle[];
};

/** A passage that two or more articles have, changed in places. */
export type ReusedText = {
	/** Who has it, by the day of publishing, those that tell none last. The first need not be where it is from. */
	places: readonly ReusePlace[];
	/** How many words it has in the article that has the most of it. */
	words: number;
};

export type ReusePlace = {
	article: Article;
	passage: Passage;
	/** How much of the passage, 0 to 1, it has word for word. */
	share: number;
};

/** How much of an article stands in others. */
export type ReuseOfArticle = {
	article: Article;
	/** The share of its characters, 0 to 1, that were published earlier by another one, and that of those that another one has, whoever was first. */
	reused: number;
	shared: number;
	/** Whom it has them from: first the earliest of those with which it has the most in common, then by how much. */
	from: readonly ReuseSource[];
};

/** An article that was published earlier; or of which that is not known. */
export type ReuseSource = {article: Article; share: number; isEarlier: boolean};

/** The same in numbers of articles, as an index knows them; places are in words. */
export type NumberedReuse = {
	passages: readonly {words: number; places: readonly NumberedPlace[]}[];
	articles: readonly NumberedReuseOfArticle[];
};

export type NumberedPlace = {article: number; start: number; end: number; share: number};

export type NumberedReuseOfArticle = Omit<ReuseOfArticle, 'article' | 'from'> & {
	article: number;
	from: readonly (Omit<ReuseSource, 'article'> & {article: number})[];
};

import {type Article, estimateWords, wordCount} from './article.js';

/** An article with as much of it as a list of thousands tells: without its text, but with what is known of its length. */
export function listedArticle(article: Article): Article {
	const listed: Article = {...article, original: '', blocks: []};
	const estimate = estimateWords(article);
	estimateWords.know(estimate, listed);
	wordCount.know(estimate.isExact ? estimate.words : wordCount(article), listed);
	return listed;
}

import type {Article} from '../article/article.js';
import {checkArticles} from '../article/check-arguments.js';
import {runToEnd} from '../text/in-steps.js';
import {publishedWhen} from './published-instant.js';
import type {Reuse} from './reuse.js';
import {createReuseIndex} from './reuse-index.js';
import {reuseOfArticles} from './reuse-of-articles.js';

/**
Who has what from whom: the passages of running text that two or more of some articles have word for word but for small edits, and of
each article how much of it others have, and whom it has that from. What is earlier is told by when they were published; where an
article does not tell, nothing is guessed. Phrases are none, nor what several different texts of one outlet have: boxes and disclaimers.
Takes time and memory about in proportion to the words. Throws `TypeError` for what is no list of articles.
*/
export function findReuse(articles: readonly Article[]): Reuse {
	checkArticles(articles, 'findReuse: articles');
	const index = createReuseIndex();
	for (const article of articles) index.add({...article, ...publishedWhen(article)});
	return reuseOfArticles(runToEnd(index.find()), articles);
}

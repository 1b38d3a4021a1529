import type {Article} from '../article/article.js';
import {checkArticles} from '../article/check-arguments.js';
import {compareArticles} from '../compare/compare-articles.js';
import {factsOfStory} from './facts-of-story.js';
import {inOwnOrder} from './in-own-order.js';
import type {StoryComparison} from './sentence-links.js';
import type {StoryFacts} from './story-facts.js';
import {storySize} from './story-size.js';

/**
Finds what several articles on one story say of the same facts: each fact with how every article says it, its figures and
quotations side by side, and who said it first. Every passage of a fact is a pair with that of its centre, as `compareArticles`
finds it; what is so with none of another article is told of each. The order of the articles does not matter. Throws `TypeError` for what
is no list of articles, and `RangeError` for less than two of them or more than twenty.
*/
export function compareStory(articles: readonly Article[]): StoryFacts {
	checkArticles(articles, 'compareStory: articles');
	if (articles.length < storySize.least || articles.length > storySize.most)
		throw new RangeError(
			`compareStory: articles are ${articles.length}, not ${storySize.least} to ${storySize.most}`,
		);
	return inOwnOrder(articles, ordered => factsOfStory(ordered, comparisonsOf(ordered)));
}

const comparisonsOf = (articles: readonly Article[]): StoryComparison[] =>
	articles.flatMap((one, a) =>
		articles.slice(a + 1).map((other, at) => ({a, b: a + 1 + at, comparison: compareArticles(one, other)})),
	);

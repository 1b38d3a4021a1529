import type {Article} from '../article/article.js';
import {isoDay} from './day-number.js';
import type {NumberedStory, Story} from './story.js';

/** A story in the articles that its numbers stand for. */
export function storyOfArticles(story: NumberedStory, articles: readonly Article[]): Story {
	const {centre, from, to, certainty} = story;
	return {
		id: articles[centre].id,
		title: articles[centre].title,
		articles: story.articles.map(number => articles[number]),
		versions: story.versions.map(group => group.map(number => articles[number])),
		...(from !== undefined && to !== undefined && {from: isoDay(from), to: isoDay(to)}),
		certainty,
	};
}

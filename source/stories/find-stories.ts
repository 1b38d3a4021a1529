import type {Article} from '../article/article.js';
import {checkArticles, checkNumber, checkOptions} from '../article/check-arguments.js';
import {dayNumber} from './day-number.js';
import type {Story} from './story.js';
import {createStoryIndex} from './story-index.js';
import {storyOfArticles} from './story-of-articles.js';
import {storySignature} from './story-signature.js';

export type StoryOptions = {
	/** Stories of a lower certainty are left out; 0 when not given. */
	minimumCertainty?: number;
};

/**
Which articles are on one story: on one event, or on one that goes on. The largest stories come first. Each has an article at its
centre, and each of the others is likely on the same as that one; an article is in one story at most, and most are in none. What
tells are names, places, numbers and dates together with the words, those of the first sentences above all, and how many days lie
between them where that is known; of articles in other languages than English, the words alone. The order of the articles does
not matter. Takes time about in proportion to their number. Throws `TypeError` for what is no list of articles.
*/
export function findStories(articles: readonly Article[], options: StoryOptions = {}): Story[] {
	checkArticles(articles, 'findStories: articles');
	checkOptions(options, 'findStories: options');
	const {minimumCertainty = 0} = options;
	checkNumber(minimumCertainty, 'findStories: options.minimumCertainty');
	const index = createStoryIndex();
	for (const article of articles) index.add(storySignature(article), dayNumber(article));
	index.lookUp(articles.length);
	return index
		.stories()
		.filter(({certainty}) => certainty >= minimumCertainty)
		.map(story => storyOfArticles(story, articles));
}

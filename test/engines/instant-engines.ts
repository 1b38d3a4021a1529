import type {Article} from '../../source/article/article.js';
import {closestArticles} from '../../source/compare/closest-articles.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {explainSentences} from '../../source/compare/explain-passages.js';
import type {Engines} from '../../source/engines/engines.js';
import {findInArticle} from '../../source/engines/find-in-article.js';
import {indexedArticle} from '../../source/engines/indexed-article.js';
import {answerFromLibrary} from '../../source/engines/library-answers.js';
import {LibraryIndex} from '../../source/engines/library-index.js';
import type {Answer, Question} from '../../source/engines/question.js';
import {readContents} from '../../source/library/read-contents.js';
import {readSource} from '../../source/library/read-source.js';
import {compareStory} from '../../source/stories/compare-story.js';
import type {StoryFacts} from '../../source/stories/story-facts.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {memoize} from '../../source/text/memoize.js';

/** Tests open the same few articles again and again, each time as another list. */
const indexOf = (articles: readonly Article[]): LibraryIndex =>
	indexed(articles[0] ?? articles, articles.length, ...articles);
const indexed = memoize((_: object, __: number, ...articles: readonly Article[]) => {
	const index = new LibraryIndex();
	for (const article of articles) index.add(indexedArticle(article));
	return index;
}, 10);
// Tests press many keys on few articles.
const compared = memoize((a: Article, b: Article) => compareArticles(a, b), 100);

const storyOf = (articles: readonly Article[]): StoryFacts => told(articles[0], articles.length, ...articles);
const told = memoize((_: object, __: number, ...articles: readonly Article[]) => compareStory(articles), 10);

/** What the engines say to a question about a library, at once. */
export function answerOf(library: readonly Article[], question: Question): Answer {
	switch (question.kind) {
		case 'compare':
			return {type: 'compared', comparison: compared(question.a, question.b)};
		case 'story':
			return {type: 'story-compared', story: storyOf(question.articles)};
		case 'explain': {
			const {a, b, passages} = question;
			return {type: 'explained', a, b, passages, evidence: explainSentences(a, b, passages)};
		}

		case 'closest': {
			const {articles} = question;
			const found = closestArticles(articles);
			return {type: 'closest-found', closest: found && [articles[found[0]], articles[found[1]]]};
		}

		case 'find':
			return runToEnd(findInArticle(question));
		default:
			return answerFromLibrary(indexOf(library), question, library);
	}
}

/** Engines that keep nobody waiting. */
export function instantEngines(): Engines {
	let library: readonly Article[] = [];
	return {
		read: readSource,
		takeApart: readContents,
		follow(articles) {
			library = articles;
		},
		answerNow: question => answerOf(library, question),
		isQuick: () => true,
		ask: async question => answerOf(library, question),
		takeInAhead() {},
		endReading: async () => {},
		close() {},
	};
}

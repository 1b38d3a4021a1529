import type {Problem} from '../library/library.js';
import type {Fact, StoryFacts} from '../stories/story-facts.js';
import {brief, figureJson, passageJson, quoteJson, rounded} from './json-report.js';
import {jsonVersion} from './json-version.js';

/** A story: its articles, its facts with what each of these says or null, and what only one of them says, or null. */
export const storyJson = (story: StoryFacts, original: boolean, problems: readonly Problem[]) => ({
	version: jsonVersion,
	articles: story.articles.map(article => brief(article, original)),
	facts: story.facts.map((fact, index) => factJson(story, fact, index + 1)),
	only: story.only.map(
		(passages, index) => passages?.map(passage => passageJson(story.articles[index], passage)) ?? null,
	),
	problems,
});

const factJson = (
	{articles}: StoryFacts,
	{passages, centre, figures, quotes, verdict, score, first}: Fact,
	number: number,
) => ({
	number,
	score: rounded(score),
	verdict,
	centre,
	passages: passages.map((passage, index) => (passage ? passageJson(articles[index], passage) : null)),
	figures: figures.map(({figures, differs, verdict}) => ({
		verdict,
		figures: figures.map(figure => (figure ? figureJson(figure) : null)),
		differs,
	})),
	quotes: quotes.map(({quotes, verdict, otherSpeakers}) => ({
		verdict,
		otherSpeakers,
		quotes: quotes.map(quote => (quote ? quoteJson(quote) : null)),
	})),
	first,
});

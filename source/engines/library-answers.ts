import type {Article} from '../article/article.js';
import {answerFrom} from '../search/answer.js';
import {reuseOfArticles} from '../stories/reuse-of-articles.js';
import {storyOfArticles} from '../stories/story-of-articles.js';
import {answerFromIndex, type IndexQuestion, type IndexResults} from './index-questions.js';
import type {LibraryIndex} from './library-index.js';
import type {Answer, Question} from './question.js';

/*
Between the articles of a library, which the screens ask of, and their numbers, which an index knows.
*/

/** Questions about the library as a whole. */
export type LibraryQuestion = Extract<
	Question,
	{kind: 'search' | 'filter' | 'overlaps' | 'stories' | 'reuse'}
>;

// More than anybody walks through; all of them are counted on the screen.
const mostHits = 200;
// As many as a list of what is alike is looked through.
const mostOverlaps = 1000;
// Milliseconds for which stories or reuse are looked for at a time: in this thread keys wait for it, in another one what is asked next.
const searchingHere = 8;
const searchingThere = 100;

/** The answer of an index that has all articles of a library. */
export function answerFromLibrary(
	index: LibraryIndex,
	question: LibraryQuestion,
	library: readonly Article[],
): Answer {
	const asked = inNumbers(question, library, searchingHere);
	return inArticles(question, library, asked ? answerFromIndex(index, asked)! : []);
}

/**
A question with numbers for the articles; undefined for one about an article that is not of the library. Stories and reuse are looked
for so many milliseconds.
*/
export function inNumbers(
	question: LibraryQuestion,
	library: readonly Article[],
	milliseconds = searchingThere,
): IndexQuestion | undefined {
	if (question.kind === 'stories' || question.kind === 'reuse') return {...question, milliseconds};
	if (question.kind === 'search') return {...question, limit: mostHits};
	if (question.kind === 'filter') return question;
	const article = library.indexOf(question.article);
	return article < 0 ? undefined : {kind: 'overlaps', article, limit: mostOverlaps};
}

/** What an index says to a question, in articles. */
export function inArticles(
	question: LibraryQuestion,
	library: readonly Article[],
	result: IndexResults[IndexQuestion['kind']],
): Answer {
	switch (question.kind) {
		case 'search': {
			const found = result as IndexResults['search'];
			return {type: 'searched', library, answer: answerFrom(library, question.query, found)};
		}

		case 'filter': {
			const matching = new Set((result as IndexResults['filter']).map(number => library[number]));
			return {type: 'filtered', library, filter: question.filter, matching};
		}

		case 'overlaps': {
			const overlaps = (result as IndexResults['overlaps']).map(({article, score}) => ({
				article: library[article],
				score,
			}));
			return {type: 'overlapped', article: question.article, library, overlaps};
		}

		case 'reuse': {
			const {done, found} = result as IndexResults['reuse'];
			return {type: 'reuse-found', library, done, ...(found && {reuse: reuseOfArticles(found, library)})};
		}

		case 'stories': {
			const {found, done} = result as IndexResults['stories'];
			return {
				type: 'stories-found',
				library,
				done,
				...(found && {
					found: {
						known: found.known,
						stories: found.stories.map(story => storyOfArticles(story, library)),
					},
				}),
			};
		}
	}
}

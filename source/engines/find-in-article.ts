import {isKept} from '../article/article.js';
import {findInSteps} from '../search/find-in-steps.js';
import type {AnswerOf, Question} from './question.js';

/** What a find in an article finds, step by step. */
export function* findInArticle({
	article,
	query,
	furniture,
}: Extract<Question, {kind: 'find'}>): Generator<void, AnswerOf<'found-in-article'>> {
	const {blocks} = article;
	const shown = [...blocks.keys()].filter(block => furniture || isKept(blocks[block]));
	const {found, isCut} = yield* findInSteps(
		shown.map(block => blocks[block].text),
		query,
	);
	const matches = found.map(({text, start, end}) => ({block: shown[text], start, end}));
	return {type: 'found-in-article', article, query, furniture, matches, isCut};
}

import {type Block, isShown} from '../article/article.js';
import {findInSteps} from '../search/find-in-steps.js';
import type {AnswerOf, Question} from './question.js';

/** What a find in an article finds, step by step. */
export function* findInArticle({
	article,
	query,
	furniture,
}: Extract<Question, {kind: 'find'}>): Generator<void, AnswerOf<'found-in-article'>> {
	const {found, isCut} = yield* findInSteps(shownTexts(article.blocks, furniture), query);
	return {type: 'found-in-article', article, query, furniture, matches: found, isCut};
}

function* shownTexts(
	blocks: readonly Block[],
	furniture: boolean,
): Generator<[number: number, text: string]> {
	for (const [index, block] of blocks.entries()) if (isShown(block, furniture)) yield [index, block.text];
}

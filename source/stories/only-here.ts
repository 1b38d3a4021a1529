import type {Comparison, Passage, Side} from '../compare/comparison.js';
import {passageOf} from '../compare/passage-of.js';
import {placedSentences} from '../compare/placed-sentences.js';
import {isIn} from '../compare/unpaired.js';
import type {StoryComparison} from './sentence-links.js';

/**
What an article, given by its index, says and no other of a story: the sentences of its running text that are in no pair with
any other, nor in one that is unsure. Undefined where it cannot be told, because another one is in another language.
*/
export function onlyHere(article: number, comparisons: readonly StoryComparison[]): Passage[] | undefined {
	const own = comparisons.flatMap(({a, b, comparison}): {side: Side; comparison: Comparison}[] => {
		if (article !== a && article !== b) return [];
		return [{side: article === a ? 'a' : 'b', comparison}];
	});
	if (own.length === 0) return [];
	if (own.some(({comparison: {language}}) => language.a !== language.b)) return undefined;
	const isPaired = own.map(({side, comparison: {pairs}}) => isIn(pairs, side));
	const [{side, comparison}] = own;
	return placedSentences(comparison.sentences[side], comparison[side])
		.filter(sentence => sentence.isRunning && !isPaired.some(holds => holds(sentence)))
		.map(sentence => passageOf([sentence]));
}

import {countWhile} from '../text/count-while.js';
import type {Sentence} from './sentences-of.js';

/** Where a sentence stands among all of its article, which are in the order of the text. */
export function placeOfSentence(
	count: number,
	sentenceAt: (place: number) => Sentence,
	{block, inBlock}: Sentence,
): number {
	return countWhile(count, place => {
		const sentence = sentenceAt(place);
		return sentence.block < block || (sentence.block === block && sentence.inBlock.start < inBlock.start);
	});
}

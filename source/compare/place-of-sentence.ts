import type {Sentence} from './sentences-of.js';

/** Where a sentence stands among all of its article, which are in the order of the text. */
export function placeOfSentence(
	count: number,
	sentenceAt: (place: number) => Sentence,
	{block, inBlock}: Sentence,
): number {
	let first = 0;
	for (let after = count; first < after; ) {
		const middle = (first + after) >> 1;
		const sentence = sentenceAt(middle);
		const isBefore =
			sentence.block < block || (sentence.block === block && sentence.inBlock.start < inBlock.start);
		if (isBefore) first = middle + 1;
		else after = middle;
	}

	return first;
}

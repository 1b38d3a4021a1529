import type {Comparison, Passage, Side} from '../source/compare/comparison.js';
import {passageOf} from '../source/compare/passage-of.js';
import {placedSentences} from '../source/compare/placed-sentences.js';

/**
The sentence of one of the two articles that stands at a place, a block and an offset into its text, or is the next one behind
it in the block; undefined where the block has none there (furniture, a byline, behind its last sentence).
*/
export function passageAt(
	{sentences, ...articles}: Pick<Comparison, 'a' | 'b' | 'sentences'>,
	side: Side,
	{block, offset}: {block: number; offset: number},
): Passage | undefined {
	const found = placedSentences(sentences[side], articles[side]).find(
		sentence => sentence.block === block && sentence.inBlock.end > offset,
	);
	return found && passageOf([found]);
}

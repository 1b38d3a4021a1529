import type {Range} from '../text/words.js';
import type {Passage} from './comparison.js';
import type {Sentence} from './sentences-of.js';

// What is found in a passage (shared words, figures, quotes) is kept as offsets into the passage's text; these lead from
// there to the blocks. To the original leads passage-in-original.ts: it loads what reads Markdown, which screens do without.

/** Where a sentence of a passage begins in the passage's text. */
export function sentenceStart({parts}: Passage, {block, inBlock}: Sentence): number {
	const part = parts.find(part => part.block === block)!;
	return part.inText.start + inBlock.start - part.range.start;
}

/** Where a range of a passage's text stands in the article's blocks: the block it begins in, and offsets into its text. */
export function rangeInBlock({parts}: Passage, {start, end}: Range): {block: number; range: Range} {
	let first = 0;
	for (let after = parts.length; after - first > 1; ) {
		const middle = (first + after) >> 1;
		if (parts[middle].inText.start <= start) first = middle;
		else after = middle;
	}

	const {block, range, inText} = parts[first];
	const shift = range.start - inText.start;
	return {block, range: {start: start + shift, end: end + shift}};
}

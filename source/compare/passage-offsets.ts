import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';
import type {Passage, PassagePart} from './comparison.js';
import type {Sentence} from './sentences-of.js';

// What is found in a passage (shared words, figures, quotes) is kept as offsets into the passage's text; these lead from
// there to the blocks. To the original leads passage-in-original.ts: it loads what reads Markdown, which screens do without.

/** Where a sentence of a passage begins in the passage's text. */
export function sentenceStart(
	{parts}: Passage,
	{block, inBlock}: Pick<Sentence, 'block' | 'inBlock'>,
): number {
	const part = lastPart(parts, part => part.block <= block);
	return part.inText.start + inBlock.start - part.range.start;
}

/** Where a range of a passage's text stands in the article's blocks: the block it begins in, and offsets into its text. */
export function rangeInBlock({parts}: Passage, {start, end}: Range): {block: number; range: Range} {
	const {block, range, inText} = lastPart(parts, part => part.inText.start <= start);
	const shift = range.start - inText.start;
	return {block, range: {start: start + shift, end: end + shift}};
}

/** The last of a passage's parts up to which something holds; the first where it holds of none. A reprint has thousands. */
const lastPart = (parts: readonly PassagePart[], holds: (part: PassagePart) => boolean): PassagePart =>
	parts[Math.max(0, countWhile(parts.length, at => holds(parts[at])) - 1)];

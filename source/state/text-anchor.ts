import type {Article} from '../article/article.js';
import type {TextPosition} from '../layout/article-lines.js';
import {clamp} from '../layout/scroll.js';
import type {TextAnchor} from '../storage/reading-state.js';

// About a row: of two places in one article, hardly any have so many characters in common.
const wordsKept = 48;

/** A place with the words that stand there. */
export const anchorOf = ({blocks}: Article, {block, offset}: TextPosition): TextAnchor => ({
	block,
	offset,
	words: blocks[block]?.text.slice(Math.max(0, offset), Math.max(0, offset) + wordsKept) ?? '',
});

/**
Where a kept place is in an article that may have changed since: where it was, if the words still stand there; else where
they stand now, nearest to it; else at the beginning of the block of that number, or of the last one.
*/
export function findAnchor({blocks}: Article, {block, offset, words}: TextAnchor): TextPosition {
	const isThere = (text?: string) => text?.startsWith(words, Math.max(0, offset));
	if (Number.isInteger(block) && Number.isInteger(offset) && isThere(blocks[block]?.text))
		return {block, offset: Math.max(-1, offset)};
	let nearest: TextPosition | undefined;
	for (const [index, {text}] of blocks.entries()) {
		const at = words === '' ? -1 : text.indexOf(words);
		if (at >= 0 && (!nearest || Math.abs(index - block) < Math.abs(nearest.block - block)))
			nearest = {block: index, offset: at === 0 && offset < 0 ? -1 : at};
	}

	return nearest ?? {block: clamp(Math.trunc(block), 0, Math.max(0, blocks.length - 1)), offset: 0};
}

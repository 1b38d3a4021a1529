import {type OverlapSignature, overlapSignature} from '../compare/overlap-signature.js';
import type {ArticleBlocks} from '../compare/running-text.js';
import {textShingles} from './text-shingles.js';

/** What the text of an article tells of its story: all that an index of stories takes in, but for the day. */
export type StorySignature = OverlapSignature & {shingles: Uint32Array};

export const storySignature = (article: ArticleBlocks): StorySignature => ({
	...overlapSignature(article),
	shingles: textShingles(article),
});

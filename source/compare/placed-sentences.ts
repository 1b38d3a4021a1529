import {type Article, isProse} from '../article/article.js';
import {memoize} from '../text/memoize.js';
import {sliceSafe} from '../text/safe-text.js';
import type {SentencePlaces} from './comparison.js';
import type {PassageSentence} from './passage-of.js';
import {partOf} from './sentence-part.js';

/** A sentence by its place; `words` is how many it has, 0 where it is no running text. */
export type PlacedSentence = PassageSentence & {words: number; isRunning: boolean};

/** The sentences that stand at the places which a comparison has of an article: all that screens need, without what finds them. */
export const placedSentences: (places: SentencePlaces, article: Article) => readonly PlacedSentence[] =
	memoize((places: SentencePlaces, {blocks}: Article) =>
		Array.from(places.blocks, (block, index): PlacedSentence => {
			const inBlock = {start: places.starts[index], end: places.ends[index]};
			const inOriginal = {start: places.originalStarts[index], end: places.originalEnds[index]};
			const part = partOf(blocks[block]);
			return {
				text: sliceSafe(blocks[block].text, inBlock.start, inBlock.end),
				...(part && {part}),
				block,
				inBlock,
				toOriginal: () => inOriginal,
				words: places.words[index],
				isRunning: isProse(blocks[block]),
			};
		}),
	);

import type {Article} from '../article/article.js';
import type {SentencePlaces} from './comparison.js';
import {isRunning, type Sentence, sentencesOf} from './sentences-of.js';

/** Where the sentences of an article stand, and how many words each has. */
export function sentencePlaces(article: Article): SentencePlaces {
	const {sentences} = sentencesOf(article);
	const inOriginal = sentences.map(({inBlock, toOriginal}) => toOriginal(inBlock));
	const each = (numberOf: (sentence: Sentence, index: number) => number) =>
		Uint32Array.from(sentences, numberOf);
	return {
		blocks: each(({block}) => block),
		starts: each(({inBlock}) => inBlock.start),
		ends: each(({inBlock}) => inBlock.end),
		originalStarts: each((_, index) => inOriginal[index].start),
		originalEnds: each((_, index) => inOriginal[index].end),
		words: each(sentence => (isRunning(sentence) ? sentence.tokens.length : 0)),
	};
}

import type {Article} from '../article/article.js';
import {sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Passage, StretchOfPassage} from './comparison.js';
import {rangeInOriginal} from './passage-in-original.js';
import {passageOf} from './passage-of.js';
import {sentenceStart} from './passage-offsets.js';
import type {Sentence} from './sentences-of.js';

/** A passage with all that it takes to read what it states: its sentences, the article around it, and the language. */
export type StatedPassage = {
	article: Article;
	passage: Passage;
	sentences: readonly Sentence[];
	language: string | undefined;
};

/** The passage that sentences of an article are which follow each other. */
export const statedPassage = (
	article: Article,
	sentences: readonly Sentence[],
	language: string | undefined,
): StatedPassage => ({article, passage: passageOf(sentences), sentences, language});

/** A range of the passage's text, with what stands there and where that is in the original. */
export const stretchAt = ({article, passage}: StatedPassage, inText: Range): StretchOfPassage => ({
	text: sliceSafe(passage.text, inText.start, inText.end),
	...rangeInOriginal(article, passage, inText),
	inText,
});

/** A range of a sentence's text as one of the text of the passage it stands in. */
export function rangeInPassage({passage}: StatedPassage, sentence: Sentence, {start, end}: Range): Range {
	const shift = sentenceStart(passage, sentence);
	return {start: shift + start, end: shift + end};
}

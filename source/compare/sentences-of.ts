import {type Article, isProse} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import {sliceSafe} from '../text/safe-text.js';
import {splitSentences} from '../text/sentences.js';
import {stem} from '../text/stems.js';
import {findWords, isNumber, isStopWord, type Word} from '../text/words.js';
import type {Passage} from './comparison.js';

/** A content word of a sentence, its range in the sentence. */
export type Term = Word & {stem: string; isName: boolean; isNumber: boolean};

/** A sentence with what is compared of it. */
export type Sentence = Passage & {terms: Term[]; words: number};

const known = new WeakMap<Article, Sentence[]>();

/** The sentences of an article's running text, read once. Furniture, captions, credits and bylines are not among them. */
export function sentencesOf(article: Article): Sentence[] {
	let sentences = known.get(article);
	if (!sentences) {
		sentences = article.blocks.flatMap((block, index) =>
			isProse(block)
				? splitSentences(block.text).map(inBlock => {
						const text = sliceSafe(block.text, inBlock.start, inBlock.end);
						const words = findWords(text);
						return {
							...originalRange(article, block, inBlock),
							text,
							block: index,
							inBlock,
							terms: termsOf(text, words),
							words: words.length,
						};
					})
				: [],
		);
		known.set(article, sentences);
	}

	return sentences;
}

function termsOf(text: string, words: Word[]): Term[] {
	return words
		.filter(word => !isStopWord(word.folded) && word.folded.length > 1)
		.map(word => ({
			...word,
			stem: isNumber(word.folded) ? word.folded.replaceAll(',', '') : stem(word.folded),
			// A capital says nothing at the start of a sentence.
			isName: word.start > 1 && /^\p{Lu}/u.test(text.slice(word.start)),
			isNumber: isNumber(word.folded),
		}));
}

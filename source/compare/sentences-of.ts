import {type Article, isProse} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import {languageOf, mayBeIn} from '../text/languages.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {splitSentences} from '../text/sentences.js';
import {type Token, tokensOf} from '../text/tokens.js';
import type {Range} from '../text/words.js';
import {divideSentence} from './divide-sentence.js';
import {runningText} from './running-text.js';

/** A sentence of an article's running text. */
export type Sentence = {
	text: SafeText;
	/** Index into the article's blocks. */
	block: number;
	/** Where it stands in the block's text. */
	inBlock: Range;
	/** From there to offsets into the article's original. */
	toOriginal: (inBlock: Range) => Range;
	/** Offsets into `text`. */
	tokens: Token[];
};

/** What is compared of an article: its sentences, and the language it is written in where that is known. */
export type ArticleSentences = {sentences: Sentence[]; language: string | undefined};

/**
The sentences of an article's running text, divided once for as long as the article lives. Furniture, captions, credits and
bylines are not part of it.
*/
export const sentencesOf = memoize((article: Article): ArticleSentences => {
	const language = languageOfArticle(article);
	const sentences: Sentence[] = [];
	for (const [index, block] of article.blocks.entries()) {
		if (!isProse(block)) continue;
		const toOriginal = (inBlock: Range) => originalRange(article, block, inBlock);
		const ranges = splitSentences(block.text, language).flatMap(range => divideSentence(block.text, range));
		for (const inBlock of ranges) {
			const text = sliceSafe(block.text, inBlock.start, inBlock.end);
			sentences.push({text, block: index, inBlock, toOriginal, tokens: tokensOf(text)});
		}
	}

	return {sentences, language};
});

/** What the page says of its language is not always true of the text; the text itself is asked first. */
function languageOfArticle(article: Article): string | undefined {
	const text = runningText(article);
	const told = languageOf(text);
	if (told !== undefined) return told;
	const tagged = languageOfTag(article.language);
	return tagged !== undefined && mayBeIn(text, tagged) ? tagged : undefined;
}

/** The language of a BCP 47 tag, as stems and stop words know it; both written forms of Norwegian are one there. */
function languageOfTag(tag: string | undefined): string | undefined {
	const language = tag === undefined ? undefined : /^[a-z]{2,3}(?![a-z])/.exec(tag.toLowerCase())?.[0];
	return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** The same sentences, read in the language of what they are compared with, where theirs does not show and may be that. */
export function inLanguageOf(article: ArticleSentences, {language}: ArticleSentences): ArticleSentences {
	if (article.language !== undefined || language === undefined) return article;
	const text = article.sentences.map(sentence => sentence.text).join('\n');
	return mayBeIn(text, language) ? {...article, language} : article;
}

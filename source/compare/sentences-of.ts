import {type Article, isProse} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import {languageOf, mayBeIn} from '../text/languages.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {splitSentences} from '../text/sentences.js';
import {type Token, tokensOf} from '../text/tokens.js';
import type {Range} from '../text/words.js';
import {divideSentence} from './divide-sentence.js';
import {type ArticleBlocks, runningText} from './running-text.js';
import {partOf, type SentencePart} from './sentence-part.js';

/** A sentence of an article: of its running text, or its title, one of its headings or captions. */
export type Sentence = {
	text: SafeText;
	/** Left out in running text. */
	part?: SentencePart;
	/** Index into the article's blocks. */
	block: number;
	/** Where it stands in the block's text. */
	inBlock: Range;
	/** From there to offsets into the article's original. */
	toOriginal: (inBlock: Range) => Range;
	/** Offsets into `text`. */
	tokens: Token[];
};

/** What is read of a sentence, wherever it stands. */
export type ReadSentence = Pick<Sentence, 'text' | 'part' | 'tokens'>;

/** The sentences of an article, and the language it is written in where that is known. */
export type ReadSentences = {sentences: readonly ReadSentence[]; language: string | undefined};

/** What is compared of an article. */
export type ArticleSentences = {sentences: Sentence[]; language: string | undefined};

/**
The sentences of an article's running text, its title, headings and captions, divided once for as long as the article lives.
Furniture, credits and bylines are not part of it. A title is one sentence.
*/
export const sentencesOf = memoize((article: Article): ArticleSentences => {
	const {sentences, language} = dividedSentences(article);
	return {
		sentences: sentences.map(sentence => ({
			...sentence,
			toOriginal: inBlock => originalRange(article, article.blocks[sentence.block], inBlock),
		})),
		language,
	};
});

/** The same of nothing but its blocks, without the way back to the original, and not kept. */
export function dividedSentences(article: ArticleBlocks): {
	sentences: Omit<Sentence, 'toOriginal'>[];
	language: string | undefined;
} {
	const language = languageOfArticle(article);
	const sentences: Omit<Sentence, 'toOriginal'>[] = [];
	for (const [index, block] of article.blocks.entries()) {
		const part = partOf(block);
		if (!part && !isProse(block)) continue;
		const ranges = splitSentences(block.text, language).flatMap(range => divideSentence(block.text, range));
		for (const inBlock of part === 'title' ? whole(ranges) : ranges) {
			const text = sliceSafe(block.text, inBlock.start, inBlock.end);
			sentences.push({text, ...(part && {part}), block: index, inBlock, tokens: tokensOf(text)});
		}
	}

	return {sentences, language};
}

/** Whether a sentence stands in the running text. */
export const isRunning = ({part}: Pick<Sentence, 'part'>): boolean => part === undefined;

// UTF-16 units: what is longer is no title, whatever it was taken for.
const longestTitle = 300;

/** All that sentences span, as one, unless that is very long. */
function whole(ranges: readonly Range[]): readonly Range[] {
	if (ranges.length === 0) return ranges;
	const all = {start: ranges[0].start, end: ranges.at(-1)!.end};
	return all.end - all.start <= longestTitle ? [all] : ranges;
}

/** What the page says of its language is not always true of the text; the text itself is asked first. */
function languageOfArticle(article: ArticleBlocks): string | undefined {
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

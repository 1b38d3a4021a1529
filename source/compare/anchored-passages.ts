import type {Article} from '../article/article.js';
import {likenessOfContext, makeTextQuote, quotedWords, type TextQuote} from '../article/text-quote.js';
import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {Passage, SentencePlaces} from './comparison.js';
import {passageOf} from './passage-of.js';
import {type PlacedSentence, placedSentences} from './placed-sentences.js';

// Passages are found again by their words: white space and quotation marks do not count, all else does (text-quote.ts).

/** What is looked through for a passage: an article, and where its sentences stand. */
export type SearchedArticle = {article: Article; places: SentencePlaces};

/** A passage as a quote: its words, and what stands before and behind it in the sentences of the article. */
export function quoteOfPassage(
	{article, places}: SearchedArticle,
	{text, block, inBlock, parts}: Passage,
): TextQuote {
	const sentences = placedSentences(places, article);
	const last = parts.at(-1)!;
	const isBefore = (sentence: PlacedSentence) =>
		sentence.block < block || (sentence.block === block && sentence.inBlock.end <= inBlock.start);
	const isNotBehind = (sentence: PlacedSentence) =>
		sentence.block < last.block || (sentence.block === last.block && sentence.inBlock.start < last.range.end);
	const first = countWhile(sentences.length, at => isBefore(sentences[at]));
	const next = countWhile(sentences.length, at => isNotBehind(sentences[at]));
	// Two long sentences are more than a quote keeps; of short ones, a few.
	const around = (some: readonly PlacedSentence[]) => some.map(({text}) => text).join(' ');
	return makeTextQuote(
		text,
		around(sentences.slice(Math.max(0, first - 8), first)),
		around(sentences.slice(next, next + 8)),
	);
}

/** How many characters around a passage are as a quote has them. */
export function likenessToQuote(searched: SearchedArticle, passage: Passage, quote: TextQuote): number {
	const {prefix, suffix} = quoteOfPassage(searched, passage);
	return likenessOfContext(quote, prefix, suffix);
}

/** The passage of whole sentences that says the words of a quote; of several, the one with the most of what stands around them. */
export function findQuoted({article, places}: SearchedArticle, quote: TextQuote): Passage | undefined {
	const exact = quotedWords(quote.exact);
	const {words, ends} = wordsOf(places, article);
	let best: {likeness: number; range: Range} | undefined;
	for (const range of placesOf(words, ends, exact)) {
		const likeness = likenessOfContext(
			quote,
			words.slice(Math.max(0, range.start - longestContext), range.start),
			words.slice(range.end, range.end + longestContext),
		);
		if (!best || likeness > best.likeness) best = {likeness, range};
	}

	if (!best) return undefined;
	const {start, end} = best.range;
	const first = countWhile(ends.length, at => ends[at] <= start);
	const next = countWhile(ends.length, at => ends[at] < end) + 1;
	return passageOf(placedSentences(places, article).slice(first, next));
}

const longestContext = 64;

/** The words of all sentences, one after the other, and where those of each end. */
const wordsOf = memoize((places: SentencePlaces, article: Article): {words: string; ends: number[]} => {
	const ends: number[] = [];
	const words: string[] = [];
	let length = 0;
	for (const {text} of placedSentences(places, article)) {
		const ofSentence = quotedWords(text);
		words.push(ofSentence);
		length += ofSentence.length;
		ends.push(length);
	}

	return {words: words.join(''), ends};
});

/** Where words stand that are those of whole sentences. */
function* placesOf(words: string, ends: readonly number[], exact: string): Generator<Range> {
	if (exact === '') return;
	let start = 0;
	for (const next of ends) {
		// From sentence to sentence, and not from one place with these letters to the next: of one letter there may be millions.
		const end = start + exact.length;
		if (next > start && words.startsWith(exact, start) && isEnd(ends, end)) yield {start, end};
		start = next;
	}
}

/** Whether a sentence ends at a place. */
const isEnd = (ends: readonly number[], place: number): boolean =>
	ends[countWhile(ends.length, at => ends[at] < place)] === place;

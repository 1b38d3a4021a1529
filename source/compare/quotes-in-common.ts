import type {Article} from '../article/article.js';
import type {Alignment} from './alignment.js';
import {quoteTheSame} from './link-quotes.js';
import {quotationsWithin} from './quotations-of.js';
import type {Sentence} from './sentences-of.js';

/** Whether one of two sentences quotes somebody and the other does not, and whether both do, but not the same words. */
export type QuotesInCommon = {oneQuotes: number; otherQuotes: number};

// One word in quotation marks is a name or a term.
const leastWords = 2;

/** Measures a sentence of A and one of B, by index. */
export function quotesInCommon({
	a,
	b,
	vocabulary,
}: Pick<Alignment, 'a' | 'b' | 'vocabulary'>): (i: number, j: number) => QuotesInCommon {
	const quotesA = vocabulary.a.map(({sentence}) => doesQuote(sentence, a));
	const quotesB = vocabulary.b.map(({sentence}) => doesQuote(sentence, b));
	const areSame = (i: number, j: number) =>
		quoteTheSame(
			{article: a, sentence: vocabulary.a[i].sentence},
			{article: b, sentence: vocabulary.b[j].sentence},
		);
	return (i, j) => ({
		oneQuotes: Number(quotesA[i] !== quotesB[j]),
		otherQuotes: Number(quotesA[i] && quotesB[j] && !areSame(i, j)),
	});
}

const doesQuote = ({block, inBlock, tokens}: Sentence, article: Article): boolean =>
	quotationsWithin(article, block, inBlock).some(({start, end}) => {
		const isInside = (token: {start: number; end: number}) =>
			inBlock.start + token.start >= start && inBlock.start + token.end <= end;
		return tokens.filter(isInside).length >= leastWords;
	});

import type {Article} from '../article/article.js';
import type {Side} from './comparison.js';
import {eventSimilarity} from './event-similarity.js';
import {type ArticleSentences, inLanguageOf, sentencesOf} from './sentences-of.js';
import {type Vocabulary, vocabularyOf} from './vocabulary.js';

/** Two articles made ready for comparing, in canonical order. */
export type Alignment = {
	a: Article;
	b: Article;
	vocabulary: Vocabulary;
	/** See event-similarity.ts. */
	similarity: number;
	/** The language of each, where it is known. */
	languages: Partial<Record<Side, string>>;
	/** Which of the two was given first. */
	first: Side;
};

/**
Computes something of two articles in an order of their own (that of their texts), whichever is given first, and gives it in
the order in which they were given. All sums are taken in the same order so, and swapping the articles swaps the result
exactly. `mirror` has to exchange the two sides of a result.
*/
export function inCanonicalOrder<Result>(
	a: Article,
	b: Article,
	compute: (alignment: Alignment) => Result,
	mirror: (result: Result) => Result,
): Result {
	const isCanonical = textOf(sentencesOf(a)) <= textOf(sentencesOf(b));
	return isCanonical ? compute(align(a, b, 'a')) : mirror(compute(align(b, a, 'b')));
}

function align(a: Article, b: Article, first: Side): Alignment {
	const [ofA, ofB] = [sentencesOf(a), sentencesOf(b)];
	const [readA, readB] = [inLanguageOf(ofA, ofB), inLanguageOf(ofB, ofA)];
	const vocabulary = vocabularyOf(readA, readB);
	const languages = {
		...(readA.language === undefined ? {} : {a: readA.language}),
		...(readB.language === undefined ? {} : {b: readB.language}),
	};
	return {a, b, vocabulary, similarity: eventSimilarity(vocabulary), languages, first};
}

/** The text, and of the same text what is a title and the like in it. */
const textOf = ({sentences}: ArticleSentences) =>
	[...sentences.map(({text}) => text), ...sentences.map(({part = ''}) => part)].join('\n');

import type {Article} from '../article/article.js';
import {gateOf} from './event-similarity.js';
import {readingOf, type Sentence} from './sentences-of.js';
import {type Vocabulary, vocabularyOf} from './vocabulary.js';

/**
Two articles made ready for comparing. They are put into an order of their own (by their text), whichever is given first,
so that every sum is taken in the same order and swapping them swaps the result exactly; `swapped` says that A here is the
one that was given as B.
*/
export type Alignment = {vocabulary: Vocabulary; gate: number; swapped: boolean};

/** Makes two articles ready for comparing. */
export function alignmentOf(a: Article, b: Article): Alignment {
	const [readingA, readingB] = [readingOf(a), readingOf(b)];
	const swapped = orderKey(readingA.sentences) > orderKey(readingB.sentences);
	const vocabulary = swapped ? vocabularyOf(readingB, readingA) : vocabularyOf(readingA, readingB);
	return {vocabulary, gate: gateOf(vocabulary), swapped};
}

const orderKey = (sentences: readonly Sentence[]) => sentences.map(({text}) => text).join('\n');

/** Both sides of something in the order in which the articles were given. */
export function inGivenOrder<Side>({swapped}: Alignment, a: Side, b: Side): {a: Side; b: Side} {
	return swapped ? {a: b, b: a} : {a, b};
}

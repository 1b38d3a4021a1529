import type {Article} from '../article/article.js';
import {addTo} from '../text/add-to.js';
import type {Alignment} from './alignment.js';
import {quotationsWithin} from './quotations-of.js';
import {quotedWordsOf} from './quoted-words.js';
import type {Seed} from './reuse-seeds.js';
import type {Sentence} from './sentences-of.js';
import type {UnitSentence} from './vocabulary.js';

// Two sentences that are the same word for word are more like each other.
const score = 0.95;
// Fewer words than these may be said by anybody; what stands in more sentences than these tells none of them from the others.
const fewWords = 4;
const mostHaving = 4;

/** The pairs of sentences that quote the same words, whoever says them. */
export function findQuoteSeeds({a, b, vocabulary}: Pick<Alignment, 'a' | 'b' | 'vocabulary'>): Seed[] {
	const having = sentencesByQuote(b, vocabulary.b);
	return [...sentencesByQuote(a, vocabulary.a)].flatMap(([words, inA]) => {
		const inB = having.get(words) ?? [];
		if (Math.max(inA.length, inB.length) > mostHaving) return [];
		return inA.flatMap(i => inB.map(j => ({i, j, score})));
	});
}

function sentencesByQuote(article: Article, sentences: readonly UnitSentence[]): Map<string, number[]> {
	const having = new Map<string, number[]>();
	for (const [index, {sentence}] of sentences.entries()) {
		const words = quotedIn(article, sentence);
		if (words.length < fewWords) continue;
		const key = words.join(' ');
		addTo(having, key, index);
	}

	return having;
}

/** The words of a sentence that stand in quotation marks. */
const quotedIn = (article: Article, {block, inBlock, text}: Sentence): string[] =>
	quotationsWithin(article, block, inBlock)
		.filter(({depth}) => depth === 0)
		.flatMap(({start, end}) =>
			quotedWordsOf(text.slice(Math.max(0, start - inBlock.start), end - inBlock.start)).map(({key}) => key),
		);

import {readArticle} from '../../article/read-article.js';
import {toSafeText} from '../../text/safe-text.js';
import {tokensOf} from '../../text/tokens.js';
import {eventSimilarity} from '../event-similarity.js';
import {measurePairs} from '../pair-features.js';
import {reusedPassages} from '../reused-passages.js';
import {type ArticleSentences, sentencesOf} from '../sentences-of.js';
import {vocabularyOf} from '../vocabulary.js';

export {featureNames} from '../pair-features.js';

/** The similarity of two articles that are given as sentences in English, and the features of every two that share a unit. */
export function measure(a: string[], b: string[]): {similarity: number; pairs: Map<string, number[]>} {
	const vocabulary = vocabularyOf(given(a), given(b));
	const pairs = new Map<string, number[]>();
	measurePairs(vocabulary, (i, j, features) => pairs.set(`${i} ${j}`, [...features]));
	return {similarity: eventSimilarity(vocabulary), pairs};
}

/** How like the reused passages of two texts are, and the best pair of sentences of each. */
export function passagesOf(a: string, b: string): Array<{likeness: number; best: number}> {
	const vocabulary = vocabularyOf(sentencesOf(articleOf(a)), sentencesOf(articleOf(b)));
	return reusedPassages(vocabulary).map(({likeness, seeds}) => ({
		likeness,
		best: seeds.reduce((best, {score}) => Math.max(best, score), 0),
	}));
}

const articleOf = (text: string) => readArticle(text, {name: 'article.txt', format: 'text', clean: false});

const given = (sentences: string[]): ArticleSentences => ({
	language: 'en',
	sentences: sentences.map((raw, block) => {
		const text = toSafeText(raw);
		const range = {start: 0, end: text.length};
		return {text, block, inBlock: range, toOriginal: inBlock => inBlock, tokens: tokensOf(text)};
	}),
});

import type {Article} from '../article/article.js';
import {alignmentOf, inGivenOrder} from './alignment.js';
import type {Passage} from './comparison.js';
import {findLinks} from './link-classifier.js';
import {passageOf} from './passage-of.js';

export type SentencePair = {a: Passage; b: Passage; score: number};

/**
Every pair of sentences that share a content word, best first; the score, above 0 and at most 1, is how likely they are to
tell of one event.
*/
export function rankSentencePairs(a: Article, b: Article): SentencePair[] {
	const alignment = alignmentOf(a, b);
	const {vocabulary, gate} = alignment;
	const passagesA = vocabulary.a.map(({sentence}) => passageOf([sentence]));
	const passagesB = vocabulary.b.map(({sentence}) => passageOf([sentence]));
	return findLinks(vocabulary, gate)
		.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
		.map(({i, j, score}) => ({...inGivenOrder(alignment, passagesA[i], passagesB[j]), score}));
}

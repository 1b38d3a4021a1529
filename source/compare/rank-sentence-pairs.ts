import type {Article} from '../article/article.js';
import {checkArticle} from '../article/check-arguments.js';
import {type Alignment, inCanonicalOrder} from './alignment.js';
import type {Passage} from './comparison.js';
import {classifyFacts} from './fact-classifier.js';
import {allLinks} from './link-classifier.js';
import {passageOf} from './passage-of.js';

export type SentencePair = {a: Passage; b: Passage; score: number};

/**
Every pair of sentences that share a content word, best first; of very long texts the pairs of each sentence with those that
are most like it. The score, above 0 and at most 1, is how likely they are to report one event: that the articles do, times that
these sentences do if so. Throws `TypeError` for what is no article.
*/
export function rankSentencePairs(a: Article, b: Article): SentencePair[] {
	checkArticle(a, 'rankSentencePairs: a');
	checkArticle(b, 'rankSentencePairs: b');
	return inCanonicalOrder(a, b, rank, pairs => pairs.map(({a, b, score}) => ({a: b, b: a, score})));
}

function rank(alignment: Alignment): SentencePair[] {
	const {vocabulary, similarity} = alignment;
	const passagesA = vocabulary.a.map(({sentence}) => passageOf([sentence]));
	const passagesB = vocabulary.b.map(({sentence}) => passageOf([sentence]));
	const {event} = classifyFacts(alignment);
	return allLinks(vocabulary, similarity)
		.map(({i, j, score}) => ({i, j, score: event * score}))
		.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
		.map(({i, j, score}) => ({a: passagesA[i], b: passagesB[j], score}));
}

import {memoize} from '../text/memoize.js';
import models from './link-classifier-model.json' with {type: 'json'};
import {mayBePaired} from './may-be-paired.js';
import {measurePairs} from './pair-features.js';
import {probability} from './probability.js';
import type {Vocabulary} from './vocabulary.js';

/** Two sentences, by index, how likely they are to report one event, 0 to 1, and how many letters in a row they share. */
export type Link = {i: number; j: number; score: number; letters: number};

/**
Every two sentences that share a unit, with a probability that they report one event: logistic regression on what they
share (pair-features.ts) and on the similarity of their articles (event-similarity.ts), 0 to 1. In order of A, then of B.
Those with a lower score than `minimumScore` are left out.
*/
export function classifyLinks(vocabulary: Vocabulary, similarity: number, minimumScore = 0): Link[] {
	const {intercept, letters, names, words, evidence} = models.pair;
	const base = intercept + models.pair.similarity * Math.min(models.pair.similarityCap, similarity);
	const scoreOf = (features: Float64Array) =>
		probability(
			base + letters * features[0] + names * features[1] + words * features[2] + evidence * features[3],
		);
	const links: Link[] = [];
	const isAllowed = mayBePaired(vocabulary);
	measurePairs(
		vocabulary,
		(i, j, features) => {
			const score = scoreOf(features);
			if (score >= minimumScore && isAllowed(i, j)) links.push({i, j, score, letters: features[0]});
		},
		features => {
			const score = scoreOf(features);
			return score < minimumScore ? undefined : score;
		},
	);
	return links.sort((x, y) => x.i - y.i || x.j - y.j);
}

/** All links, classified once for as long as the vocabulary lives: more than one question is answered from them. */
export const allLinks = memoize((vocabulary: Vocabulary, similarity: number): readonly Link[] =>
	classifyLinks(vocabulary, similarity),
);

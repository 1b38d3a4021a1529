import models from './link-classifier-model.json' with {type: 'json'};
import {measurePairs} from './pair-features.js';
import type {Vocabulary} from './vocabulary.js';

/** Two sentences, by index, and how likely they are to state a fact in common, 0 to 1. */
export type Link = {i: number; j: number; score: number};

/**
Two sentences that share a unit, with a probability that they tell of one event: logistic regression on what they share
(pair-features.ts) and on how alike their articles are (gate.ts). In order of A, then of B. Those with a lower score than
`minimumScore` are left out.
*/
export function findLinks(vocabulary: Vocabulary, gate: number, minimumScore = 0): Link[] {
	const {gateCap, intercept, gate: gateWeight, letters, names, words, evidence} = models.pair;
	const base = intercept + gateWeight * Math.min(gateCap, gate);
	const scoreOf = (features: Float64Array) =>
		probability(
			base + letters * features[0] + names * features[1] + words * features[2] + evidence * features[3],
		);
	const links: Link[] = [];
	measurePairs(
		vocabulary,
		(i, j, features) => {
			const score = scoreOf(features);
			if (score >= minimumScore) links.push({i, j, score});
		},
		features => scoreOf(features) < minimumScore,
	);
	return links.sort((x, y) => x.i - y.i || x.j - y.j);
}

/** How likely two articles with this gate are to report one event, 0 to 1. */
export const eventProbability = (gate: number): number =>
	probability(models.event.intercept + models.event.gate * gate);

const probability = (logit: number) => 1 / (1 + Math.exp(-logit));

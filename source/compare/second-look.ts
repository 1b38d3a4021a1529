import {addTo} from '../text/add-to.js';
import type {FigureInContext} from './figure-likeness.js';
import type {MeasuredLink, MeasuredLinks} from './link-features.js';
import {candidatePairs, probabilityOfDifference, verdictOf} from './link-figures.js';
import {probability} from './probability.js';
import type {Vocabulary} from './vocabulary.js';

/** What the second pass reads of a link: how it stands among the others. Scores are logits of the first pass. */
export const secondLookNames = [
	'first',
	// By how much it is better than the next best of both its sentences, or worse than the best, whichever is less.
	'margin',
	// The logarithms of how many links of each of its sentences are better.
	'betterOfA',
	'betterOfB',
	// How likely the sentences before both and behind both go together, one sentence with the other's neighbours, and the other.
	'neighbours',
	'besideInB',
	'besideInA',
	// Of the articles: among links that are the best of both their sentences, how many have equal figures, and other ones.
	'agreeing',
	'clashing',
] as const;

export type SecondLook = Record<(typeof secondLookNames)[number], number>;

/** What the links of two articles tell of both: of those with figures, how many have equal ones, and other ones. */
export type LinksOnTheWhole = {agreeing: number; clashing: number};

// Logits: what is not among the links is as unlikely as the least likely.
const [leastLogit, mostLogit] = [-8, 6];
const mostMargin = 4;
const soleMargin = 2;
const leastEqual = 0.2;

/** Looks at all links of two articles again, each among the others; `logits` are theirs, in order. */
export function secondLook(
	{links, figures}: Pick<MeasuredLinks, 'links' | 'figures'>,
	logits: readonly number[],
	vocabulary: Vocabulary,
): {ofLinks: SecondLook[]; onTheWhole: LinksOnTheWhole} {
	const scores = logits.map(logit => Math.max(leastLogit, Math.min(mostLogit, logit)));
	const [sizeA, sizeB] = [vocabulary.a.length, vocabulary.b.length];
	const [inA, inB] = [rankingsOf(links, scores, 'i', sizeB), rankingsOf(links, scores, 'j', sizeA)];
	const probabilities = new Map(links.map(({i, j}, at) => [i * sizeB + j, probability(scores[at])]));
	const probabilityAt = (i: number, j: number) =>
		j < 0 || j >= sizeB ? 0 : (probabilities.get(i * sizeB + j) ?? 0);
	const isMutual = (at: number) => inA.better[at] === 0 && inB.better[at] === 0;
	const whole = onTheWhole();
	const ofLinks = links.map(
		({i, j}, at): SecondLook => ({
			first: scores[at],
			margin: Math.min(inA.margin[at], inB.margin[at]),
			betterOfA: Math.log1p(inA.better[at]),
			betterOfB: Math.log1p(inB.better[at]),
			neighbours: probabilityAt(i - 1, j - 1) + probabilityAt(i + 1, j + 1),
			besideInB: Math.max(probabilityAt(i, j - 1), probabilityAt(i, j + 1)),
			besideInA: Math.max(probabilityAt(i - 1, j), probabilityAt(i + 1, j)),
			agreeing: whole.agreeing,
			clashing: whole.clashing,
		}),
	);
	return {ofLinks, onTheWhole: whole};

	function onTheWhole(): LinksOnTheWhole {
		let [agreeing, clashing, withFigures] = [0, 0, 1];
		for (const [at, {i, j, features}] of links.entries()) {
			if (!isMutual(at) || features.bothHaveFigures === 0) continue;
			const weight = probability(scores[at]);
			withFigures += weight;
			if (features.equalFigure > leastEqual) agreeing += weight;
			clashing += weight * differenceOf(i, j, features);
		}

		return {agreeing: agreeing / withFigures, clashing: clashing / withFigures};
	}

	/** How likely two sentences tell one thing with different figures. */
	function differenceOf(i: number, j: number, {equalDate}: MeasuredLink['features']): number {
		const [ofA, ofB] = [figures.a[i], figures.b[j]];
		const differs = (x: FigureInContext, y: FigureInContext) =>
			!(x.date && equalDate > 0) && verdictOf(x, y) === 'differ';
		// Most are of kinds that cannot be compared.
		if (!ofA.some(x => ofB.some(y => differs(x, y)))) return 0;
		let most = 0;
		for (const pair of candidatePairs(ofA, ofB, vocabulary.a[i], vocabulary.b[j], vocabulary)) {
			if (pair.verdict !== 'differ' || (ofA[pair.m].date && equalDate > 0)) continue;
			most = Math.max(most, probabilityOfDifference(pair));
		}

		return most;
	}
}

/** How each link stands among those of its sentence. */
type Rankings = {better: number[]; margin: number[]};

function rankingsOf(
	links: readonly MeasuredLink[],
	scores: readonly number[],
	side: 'i' | 'j',
	sizeOfOther: number,
): Rankings {
	const ofSentence = new Map<number, number[]>();
	for (const [at, link] of links.entries()) addTo(ofSentence, link[side], at);
	const rankings: Rankings = {better: [], margin: []};
	for (const list of ofSentence.values()) {
		const ranked = list.sort((x, y) => scores[y] - scores[x] || x - y);
		const best = scores[ranked[0]];
		const next = ranked.length > 1 ? scores[ranked[1]] : leastLogit;
		for (const [better, at] of ranked.entries()) {
			const margin = scores[at] >= best ? best - next : scores[at] - best;
			rankings.better[at] = better;
			rankings.margin[at] =
				sizeOfOther < 2 ? soleMargin : Math.max(-mostMargin, Math.min(mostMargin, margin));
		}
	}

	return rankings;
}

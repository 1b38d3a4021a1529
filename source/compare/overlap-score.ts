import type {EventProfile, WeighedUnits} from './event-profile.js';
import model from './overlap-model.json' with {type: 'json'};
import {probability} from './probability.js';

/** How alike two articles are in what distinguishes events; each from 0 to 1, and 1 of an article and its reprint. */
export type EventLikeness = {
	/** The cosine of their names, places, numbers and dates, and of their numbers alone. */
	similarity: number;
	figures: number;
	/** The share of the names, places, numbers and dates of the first sentences of each that the other has anywhere. */
	leads: number;
};

/** How alike two articles are. */
export type Likeness = {
	/** The cosine of their content words, 0 to 1. */
	words: number;
	/** Undefined where it cannot be told whether they are on one event (event-profile.ts). */
	event: EventLikeness | undefined;
};

/** What the score is made of, where it is of the event. `words` counts by its square root. */
export const overlapFeatureNames = ['similarity', 'figures', 'leads', 'words'] as const;

export const overlapFeatures = (
	words: number,
	event: EventLikeness,
): Record<(typeof overlapFeatureNames)[number], number> => ({...event, words: Math.sqrt(words)});

/**
How likely two articles are on one event or one running story, 0 to 1. It is the question that comparing asks
(fact-classifier.ts), answered without looking at any two sentences, in a thousandth of the time; of articles of which it
cannot be told so, the words alone answer it, on the same scale. Logistic regression in which all speaks for it, so that
nothing stands above a reprint (training/train-overlaps.mjs). Of the articles of ECB+, AUC of one event against sister events
.968 (dev .914), as against .975 (.920) with the sentences and .913 (.790) with the words alone.
*/
export function overlapScore({words, event}: Likeness): number {
	if (!event) return likelihood(model.ofWords, {words: Math.sqrt(words)});
	return likelihood(model.ofEvent, overlapFeatures(words, event));
}

type Model<Name extends string> = {intercept: number; weights: Readonly<Record<Name, number>>};

const likelihood = <Name extends string>({intercept, weights}: Model<Name>, features: Record<Name, number>) =>
	probability(
		Object.entries<number>(weights).reduce(
			(sum, [name, weight]) => sum + weight * features[name as Name],
			intercept,
		),
	);

/** Undefined where either has no name, place, number or date. */
export function eventLikeness(a: EventProfile, b: EventProfile): EventLikeness | undefined {
	const names = inCommon(a.names, b.names);
	const figures = inCommon(a.figures, b.figures);
	const squares = (a.names.squares + a.figures.squares) * (b.names.squares + b.figures.squares);
	if (squares === 0) return undefined;
	const similarity = Math.min(1, (names.product + figures.product) / Math.sqrt(squares));
	const squaresOfFigures = a.figures.squares * b.figures.squares;
	// Where there are no numbers, or nothing of the sort in the first sentences, the rest speaks for them.
	const shareOf = (found: number, lead: number) => (lead === 0 ? similarity : Math.min(1, found / lead));
	const leadOfA = shareOf(names.leadA + figures.leadA, a.names.lead + a.figures.lead);
	const leadOfB = shareOf(names.leadB + figures.leadB, b.names.lead + b.figures.lead);
	return {
		similarity,
		figures: squaresOfFigures === 0 ? similarity : Math.min(1, figures.product / Math.sqrt(squaresOfFigures)),
		leads: (leadOfA + leadOfB) / 2,
	};
}

/** The product of the weights of what both have, and what that weighs in the first sentences of each. */
function inCommon(a: WeighedUnits, b: WeighedUnits): {product: number; leadA: number; leadB: number} {
	let [product, leadA, leadB] = [0, 0, 0];
	for (let m = 0, n = 0; m < a.numbers.length && n < b.numbers.length; ) {
		const difference = a.numbers[m] - b.numbers[n];
		if (difference === 0) {
			product += a.weights[m] * b.weights[n];
			leadA += a.leadWeights[m];
			leadB += b.leadWeights[n];
		}

		if (difference <= 0) m++;
		if (difference >= 0) n++;
	}

	return {product, leadA, leadB};
}

import {eventKinds} from './event-similarity.js';
import {numberOfKey} from './number-of-key.js';
import {isRunning, type ReadSentences} from './sentences-of.js';
import {type Unit, unitsOf} from './units.js';
import {factorOf, rarityOf} from './vocabulary.js';

/** Units by number, ascending. */
export type WeighedUnits = {
	numbers: Uint32Array;
	/** For each the logarithm of how often it stands in the article, times its weight; and the same in the first sentences. */
	weights: Float32Array;
	leadWeights: Float32Array;
	/** The sums of the squares of the weights, and of those of the first sentences. */
	squares: number;
	lead: number;
};

/** What distinguishes the event that an article reports. */
export type EventProfile = {
	names: WeighedUnits;
	/** Its numbers; dates are with the names. */
	figures: WeighedUnits;
};

/** The same as it is read from an article, of no index yet. */
export type EventUnits = {
	keys: readonly string[];
	/** 1 for each that is a number. */
	isFigure: Uint8Array;
	weights: Float32Array;
	leadWeights: Float32Array;
};

// Of the short articles of ECB+, two sentences tell more of the event than all words do; a brief of one says too little.
const leastSentences = 2;
const leadSentences = 3;

/**
The names, places, numbers and dates of an article, for asking of many whether two are on one event (overlap-score.ts).
Undefined where the question cannot be answered: in other languages than English, and of a single sentence.
*/
export function eventUnits(article: ReadSentences): EventUnits | undefined {
	const {sentences, language} = article;
	if (language !== 'en' || sentences.filter(isRunning).length < leastSentences) return undefined;
	const counted = [...countUnits(unitsOf(article, [])).values()].filter(({unit}) =>
		eventKinds.has(unit.kind),
	);
	const weights = counted.map(
		({unit: {key, kind}, unit}) => rarityOf(key, kind, unit, language) * factorOf(key, kind, false),
	);
	return {
		keys: counted.map(({unit}) => unit.key),
		isFigure: Uint8Array.from(counted, ({unit}) => Number(unit.kind === 'number')),
		weights: Float32Array.from(counted, ({count}, at) => Math.log1p(count) * weights[at]),
		leadWeights: Float32Array.from(counted, ({leadCount}, at) => Math.log1p(leadCount) * weights[at]),
	};
}

/** The same by numbers. `numbers` holds the number of each unit met so far, and takes in those that are new. */
export function eventProfile(units: EventUnits, numbers: Map<string, number>): EventProfile {
	const weighed = units.keys
		.map((key, at) => ({
			isFigure: units.isFigure[at] === 1,
			number: numberOfKey(key, numbers),
			weight: units.weights[at],
			leadWeight: units.leadWeights[at],
		}))
		.sort((x, y) => x.number - y.number);
	const [names, figures] = [false, true].map(isFigure =>
		weighedUnits(weighed.filter(unit => unit.isFigure === isFigure)),
	);
	return {names, figures};
}

function weighedUnits(
	units: ReadonlyArray<{number: number; weight: number; leadWeight: number}>,
): WeighedUnits {
	const weights = Float32Array.from(units, ({weight}) => weight);
	const leadWeights = Float32Array.from(units, ({leadWeight}) => leadWeight);
	return {
		numbers: Uint32Array.from(units, ({number}) => number),
		weights,
		leadWeights,
		squares: weights.reduce((sum, weight) => sum + weight * weight, 0),
		lead: leadWeights.reduce((sum, weight) => sum + weight, 0),
	};
}

/** How often a unit stands in an article, and how often in its first sentences. */
type CountedUnit = {unit: Unit; count: number; leadCount: number};

function countUnits(sentences: readonly Unit[][]): Map<string, CountedUnit> {
	const counted = new Map<string, CountedUnit>();
	for (const [at, units] of sentences.entries()) {
		for (const unit of units) {
			let known = counted.get(unit.key);
			if (!known) {
				known = {unit, count: 0, leadCount: 0};
				counted.set(unit.key, known);
			}

			// A word that is a name somewhere is one at the start of a sentence as well.
			if (unit.kind === 'name') known.unit = unit;
			known.count++;
			if (at < leadSentences) known.leadCount++;
		}
	}

	return counted;
}

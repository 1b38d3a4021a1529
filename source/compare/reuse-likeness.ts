import {memoize} from '../text/memoize.js';
import {type MatchTable, matchTable} from './match-table.js';
import type {Vocabulary} from './vocabulary.js';

/** How like two stretches of text are: the shares of weight that the other matches, and their harmonic mean, 0 to 1. */
export type Likeness = {share: number; containedA: number; containedB: number};

// Settled by the same trials as the limits of text-reuse.ts.
const weighing = {background: 0.4, local: 0.6, stop: 0.1, name: 1.3, number: 1.2};

/** What a unit weighs for whether text was reused: how rare it is at large, and in the two articles. */
export const reuseWeights = memoize(reuseWeightsOf);

function reuseWeightsOf({keys, kinds, rarity, frequencyA, frequencyB, a, b}: Vocabulary): Float64Array {
	const sentences = a.length + b.length;
	return Float64Array.from(keys, (_, id) => {
		const local = Math.log((sentences + 1) / (frequencyA[id] + frequencyB[id] + 0.5));
		const kind = kinds[id];
		const factor =
			kind === 'stop'
				? weighing.stop
				: kind === 'number' || kind === 'day'
					? weighing.number
					: kind === 'word'
						? 1
						: weighing.name;
		return (weighing.background * rarity[id] + weighing.local * Math.max(0, local)) * factor;
	});
}

/** Measures two stretches of two articles, each given as its units, none twice. */
export const reuseLikeness = memoize(likenessMeasure);

function likenessMeasure(vocabulary: Vocabulary): (idsA: Int32Array, idsB: Int32Array) => Likeness {
	const {size, inA, inB} = vocabulary;
	const weight = reuseWeights(vocabulary);
	const markA = new Int32Array(size);
	const markB = new Int32Array(size);
	let mark = 0;
	const markAll = (ids: Int32Array, marks: Int32Array) => {
		for (const id of ids) marks[id] = mark;
	};
	const [tableB, tableA] = [matchTable(inB), matchTable(inA)];
	const contained = (ids: Int32Array, matches: MatchTable, marks: Int32Array) => {
		let matched = 0;
		let total = 0;
		for (const id of ids) {
			total += weight[id];
			for (let at = matches.starts[id]; at < matches.starts[id + 1]; at++) {
				if (marks[matches.ids[at]] !== mark) continue;
				// The strongest match stands first.
				matched += weight[id] * matches.strengths[at];
				break;
			}
		}

		return total === 0 ? 0 : matched / total;
	};
	return (idsA: Int32Array, idsB: Int32Array): Likeness => {
		mark++;
		markAll(idsA, markA);
		markAll(idsB, markB);
		const containedA = contained(idsA, tableB, markB);
		const containedB = contained(idsB, tableA, markA);
		return {share: harmonicMean(containedA, containedB), containedA, containedB};
	};
}

export const harmonicMean = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y));

import {topK} from '../text/top-k.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// A unit that stands in so many sentences of both articles, as the product of the two counts, is their topic, and says
// nothing of one sentence. It bounds the work: 200 times 200 sentences.
export const mostCommon = 40_000;
// Of more sentences that share units with one, those that share the most weight are looked at: of the labelled articles none
// has so many sentences, and of one sentence at most three pairs are shown.
const mostCandidates = 100;

/**
For a sentence of A, by index, the sentences of B that share a unit with it, stop words aside, in the order in which its units
lead to them; where they are more than a hundred, those that share the largest part of both sentences, `weight` being that
of each unit.
*/
export function candidateFinder(vocabulary: Vocabulary, weight: Float64Array): (i: number) => number[] {
	const {a, b, kinds, inB, frequencyA, frequencyB, postingsB} = vocabulary;
	const totalOf = ({distinct}: UnitSentence) => distinct.reduce((sum, id) => sum + weight[id], 0);
	const [totalsA, totalsB] = [a.map(totalOf), b.map(totalOf)];
	const matched = new Float64Array(b.length);
	const touchedFor = new Int32Array(b.length).fill(-1);
	const seenFor = new Int32Array(b.length).fill(-1);
	let step = 0;
	return i => {
		const touched: number[] = [];
		for (const id of a[i].distinct) {
			if (kinds[id] === 'stop') continue;
			step++;
			// The strongest match comes first, so that the first that a sentence has is the one that counts.
			for (const {id: other, strength} of inB[id]) {
				if (frequencyA[id] * frequencyB[other] > mostCommon) continue;
				for (const j of postingsB[other]) {
					if (touchedFor[j] !== i) {
						touchedFor[j] = i;
						touched.push(j);
						matched[j] = 0;
					}

					if (seenFor[j] === step) continue;
					seenFor[j] = step;
					matched[j] += weight[id] * strength;
				}
			}
		}

		if (touched.length <= mostCandidates) return touched;
		const shares = Float64Array.from(touched, j => matched[j] / (totalsA[i] + totalsB[j]));
		return topK(shares, touched.length, mostCandidates)
			.sort((x, y) => x - y)
			.map(at => touched[at]);
	};
}

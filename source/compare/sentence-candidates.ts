import {topK} from '../text/top-k.js';
import type {UnitMatch} from './unit-matches.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// A unit that stands in so many sentences of both articles, as the product of the two counts, is their topic, and says
// nothing of one sentence. It bounds the work: 200 times 200 sentences.
const mostCommon = 40_000;

/** The matches of each unit of A in B, the strongest first, without those by which too many sentences would be a pair. */
export function tellingMatches({inB, frequencyA, frequencyB}: Vocabulary): UnitMatch[][] {
	return inB.map((matches, id) => {
		let left = mostCommon;
		return matches.filter(match => {
			const pairs = frequencyA[id] * frequencyB[match.id];
			if (pairs > left) return false;
			left -= pairs;
			return true;
		});
	});
}

// Articles of up to 300 sentences each are held against each other whole. Of longer ones, a sentence is held against so many
// that are the likest so far: at most three pairs of one sentence are shown.
const mostPairs = 100_000;
const leastCandidates = 100;

/** How many sentences of B one of A is held against at most, by how many sentences A has. */
export const mostCandidates = (sentences: number): number =>
	Math.max(leastCandidates, Math.floor(mostPairs / sentences));

/**
For a sentence of A, by index, the sentences of B that share a unit with it, stop words aside, in the order in which its units
lead to them; where they are too many, those that share the largest part of both sentences, `weight` being that of each
unit.
*/
export function candidateFinder(vocabulary: Vocabulary, weight: Float64Array): (i: number) => number[] {
	const {a, b, kinds, postingsB} = vocabulary;
	const matches = tellingMatches(vocabulary);
	const most = mostCandidates(a.length);
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
			for (const {id: other, strength} of matches[id]) {
				const posting = postingsB[other];
				for (let at = 0; at < posting.length; at++) {
					const j = posting[at];
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

		if (touched.length <= most) return touched;
		const shares = Float64Array.from(touched, j => matched[j] / (totalsA[i] + totalsB[j]));
		return topK(shares, touched.length, most)
			.sort((x, y) => x - y)
			.map(at => touched[at]);
	};
}

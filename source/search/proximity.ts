import type {ClausesOfTerms} from './clause-matches.js';

// Words in the reverse order of the query count for so much of what they count in its order.
const reverseOrder = 0.5;

/**
How near to one another, and in the order of the query, the words of a query stand in a passage. `weights[i]` says how much
it counts that clause i + 1 stands near clause i. Gives the sum of the weights, each divided by the distance in words.
*/
export function proximity(terms: Uint32Array, clausesOf: ClausesOfTerms, weights: readonly number[]): number {
	const last = new Int32Array(weights.length + 1).fill(-1);
	const best = new Float64Array(weights.length);
	for (let at = 0; at < terms.length; at++) {
		const clauses = clausesOf[terms[at]];
		for (let bits = clauses; bits !== 0; bits &= bits - 1) {
			const clause = lowestBit(bits);
			if (clause > 0 && last[clause - 1] >= 0)
				best[clause - 1] = Math.max(best[clause - 1], 1 / (at - last[clause - 1]));
			if (clause < weights.length && last[clause + 1] >= 0)
				best[clause] = Math.max(best[clause], reverseOrder / (at - last[clause + 1]));
		}

		// Only now, so that no word is near itself.
		for (let bits = clauses; bits !== 0; bits &= bits - 1) last[lowestBit(bits)] = at;
	}

	return best.reduce((sum, near, clause) => sum + near * weights[clause], 0);
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

import {matchTable} from './match-table.js';
import type {UnitMatch} from './unit-matches.js';
import type {Vocabulary} from './vocabulary.js';

/** What is done on the way from a sentence of A to the sentences of B that share a unit with it; `j` is the index of one of these. */
export type MatchVisitor = {
	/** Whether a unit of A leads nowhere. */
	skips: (id: number) => boolean;
	/** The first time that a unit leads there. */
	reach: (j: number) => void;
	/** A unit of the sentence of A is matched there so strongly; once for each unit. */
	matchInA: (j: number, id: number, strength: number) => void;
	/** A unit that stands there is matched so strongly in the sentence of A. */
	matchInB: (j: number, id: number, strength: number) => void;
};

/**
For a sentence of A, by index, the sentences of B to which the matches of its units lead, in that order; `matches` are those of
each unit of A, the strongest first.
*/
export function matchWalker(
	{a, b, size, postingsB}: Vocabulary,
	matches: readonly UnitMatch[][],
	{skips, reach, matchInA, matchInB}: MatchVisitor,
): (i: number) => number[] {
	const {starts, ids, strengths} = matchTable(matches);
	const strengthInA = new Float64Array(size);
	const reachedFor = new Int32Array(b.length).fill(-1);
	const seenFor = new Int32Array(b.length).fill(-1);
	let step = 0;
	return i => {
		const reached: number[] = [];
		const met: number[] = [];
		for (const id of a[i].distinct) {
			if (skips(id)) continue;
			step++;
			// The strongest match comes first, so that the first that a sentence has is the one that counts.
			for (let match = starts[id]; match < starts[id + 1]; match++) {
				const [other, strength] = [ids[match], strengths[match]];
				if (strengthInA[other] === 0) met.push(other);
				strengthInA[other] = Math.max(strengthInA[other], strength);
				const posting = postingsB[other];
				for (let at = 0; at < posting.length; at++) {
					const j = posting[at];
					if (reachedFor[j] !== i) {
						reachedFor[j] = i;
						reached.push(j);
						reach(j);
					}

					if (seenFor[j] === step) continue;
					seenFor[j] = step;
					matchInA(j, id, strength);
				}
			}
		}

		for (const id of met) {
			const posting = postingsB[id];
			for (let at = 0; at < posting.length; at++) matchInB(posting[at], id, strengthInA[id]);
			strengthInA[id] = 0;
		}

		return reached;
	};
}

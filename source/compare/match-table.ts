import type {UnitMatch} from './unit-matches.js';

/**
The matches of all units in rows of numbers, which are gone through for every two sentences: those of unit `id` stand from
`starts[id]` up to `starts[id + 1]`, the strongest first.
*/
export type MatchTable = {starts: Int32Array; ids: Int32Array; strengths: Float64Array};

export function matchTable(matches: readonly (readonly UnitMatch[])[]): MatchTable {
	const starts = new Int32Array(matches.length + 1);
	for (const [id, {length}] of matches.entries()) starts[id + 1] = starts[id] + length;
	const ids = new Int32Array(starts[matches.length]);
	const strengths = new Float64Array(ids.length);
	for (const [id, ofUnit] of matches.entries()) {
		for (const [at, match] of ofUnit.entries()) {
			ids[starts[id] + at] = match.id;
			strengths[starts[id] + at] = match.strength;
		}
	}

	return {starts, ids, strengths};
}

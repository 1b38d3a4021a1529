import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';

/**
Of ranges, the furthest end of those that start before a place, or -1 where none does: so that one range among many that
covers or touches another is found without going through them all.
*/
export function furthestEnds(ranges: readonly Range[]): (place: number) => number {
	const sorted = [...ranges].sort((x, y) => x.start - y.start);
	const furthest: number[] = [];
	for (const {end} of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? -1));
	return place => {
		const count = countWhile(sorted.length, at => sorted[at].start < place);
		return furthest[count - 1] ?? -1;
	};
}

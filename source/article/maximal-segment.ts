import type {Range} from '../text/words.js';

/**
The run of `count` items whose weights have the largest sum (maximal sum of a segment, after Kadane), as indices; of several
the first, and an empty one where no weight is above 0. `weightOf` is asked once for each item, in order.
*/
export function maximalSegment(count: number, weightOf: (index: number) => number): Range {
	let best = {start: 0, end: 0};
	let most = 0;
	let sum = 0;
	let start = 0;
	for (let index = 0; index < count; index++) {
		sum += weightOf(index);
		if (sum <= 0) {
			sum = 0;
			start = index + 1;
		} else if (sum > most) {
			most = sum;
			best = {start, end: index + 1};
		}
	}

	return best;
}

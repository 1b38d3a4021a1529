import {countWhile} from '../text/count-while.js';
import type {Likeness} from './best-of-both.js';

/** A number by its id in the vocabulary. */
export type Count = {id: number; value: number};

// The share of the larger one by which two numbers may differ.
const nearShare = 0.1;

/**
The numbers of A, above 0, each with those of B that differ by a tenth at most, at most `most` of these, the nearest. A
number is not near to itself. Takes time in proportion to the numbers of both, but for sorting them.
*/
export function nearNumbers(countsA: readonly Count[], countsB: readonly Count[], most: number): Likeness[] {
	const ascending = [...countsB].sort((x, y) => x.value - y.value);
	const near: Likeness[] = [];
	for (const {id, value} of countsA) {
		const likenessOf = (at: number) => {
			const other = ascending[at]?.value ?? 0;
			const [difference, larger] = [Math.abs(value - other), Math.max(value, other)];
			return difference <= nearShare * larger ? 1 - difference / larger : 0;
		};
		let above = firstNotBelow(ascending, value);
		let below = above - 1;
		for (let found = 0; found < most; ) {
			const [likenessBelow, likenessAbove] = [likenessOf(below), likenessOf(above)];
			if (likenessBelow + likenessAbove === 0) break;
			const at = likenessBelow > likenessAbove ? below-- : above++;
			if (ascending[at].id === id) continue;
			near.push({a: id, b: ascending[at].id, likeness: Math.max(likenessBelow, likenessAbove)});
			found++;
		}
	}

	return near;
}

/** Where in an ascending list the first stands that is not below a value. */
const firstNotBelow = (ascending: readonly Count[], value: number): number =>
	countWhile(ascending.length, at => ascending[at].value < value);

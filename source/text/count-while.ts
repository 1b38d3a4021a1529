/**
How many of the first of `length` things a condition holds for, where it holds for all up to one of them and for none behind:
the index of the first one that it does not hold for. Binary search, so that thousands are looked through in a dozen steps.
*/
export function countWhile(length: number, holds: (index: number) => boolean): number {
	let count = 0;
	for (let after = length; count < after; ) {
		const middle = (count + after) >> 1;
		if (holds(middle)) count = middle + 1;
		else after = middle;
	}

	return count;
}

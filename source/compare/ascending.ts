/** Lists of numbers in ascending order. */
type Ascending = Int32Array | Float64Array;

/** The numbers of an ascending list, each once. */
export function distinct<List extends Ascending>(list: List): List {
	let count = 0;
	const once = list.slice();
	for (let at = 0; at < list.length; at++)
		if (at === 0 || list[at] !== list[at - 1]) once[count++] = list[at];
	return once.slice(0, count) as List;
}

/** Whether a number is in an ascending list. */
export const has = (list: Ascending, value: number): boolean =>
	list.length > 0 && (list[0] === value || list[firstNotBelow(list, value, 0)] === value);

// Of a list that is so many times as long as the other, what stands between two that are in both is leapt over.
const muchLonger = 16;

/**
Dice coefficient of two ascending lists: the share of both that they have in common. Of a short and a long one, takes time
in proportion to the short one and to the logarithm of the length of the long one.
*/
export function dice(x: Ascending, y: Ascending): number {
	if (x.length > y.length) return dice(y, x);
	const leaps = y.length >= muchLonger * x.length;
	let both = 0;
	for (let m = 0, n = 0; m < x.length && n < y.length; ) {
		if (x[m] === y[n]) {
			both++;
			m++;
			n++;
		} else if (x[m] < y[n]) m++;
		else n = leaps ? firstNotBelow(y, x[m], n) : n + 1;
	}

	return x.length + y.length === 0 ? 0 : (2 * both) / (x.length + y.length);
}

/** Where in an ascending list, after `from`, the first number stands that is not below `value`. */
function firstNotBelow(list: Ascending, value: number, from: number): number {
	let step = 1;
	while (from + step < list.length && list[from + step] < value) step *= 2;
	let [below, after] = [from + (step >> 1), Math.min(list.length, from + step)];
	while (below + 1 < after) {
		const middle = (below + after) >> 1;
		if (list[middle] < value) below = middle;
		else after = middle;
	}

	return after;
}

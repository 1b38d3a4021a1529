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

/** Dice coefficient of two ascending lists: the share of both that they have in common. */
export function dice(x: Ascending, y: Ascending): number {
	let both = 0;
	for (let m = 0, n = 0; m < x.length && n < y.length; ) {
		if (x[m] === y[n]) {
			both++;
			m++;
			n++;
		} else if (x[m] < y[n]) m++;
		else n++;
	}

	return x.length + y.length === 0 ? 0 : (2 * both) / (x.length + y.length);
}

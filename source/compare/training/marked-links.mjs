/**
Which of the links that were measured are right by the marks of two articles: 1, 0, or undefined where it is arguable. A link is
right where both its sentences hold, or are held by, half of what is marked.
*/
export function markedLinks({a, b, pairs, weakPairs = []}, measured) {
	const placesOf = list =>
		list.map(([x, y]) => {
			const places = [placeOf(a, x), placeOf(b, y)];
			return measured.isInOrder ? places : places.reverse();
		});
	const [right, arguable] = [placesOf(pairs), placesOf(weakPairs)];
	return measured.links.map(({i, j}) => {
		const [inA, inB] = [measured.a[i], measured.b[j]];
		const isHeld =
			least =>
			([x, y]) =>
				share(x, inA) >= least && share(y, inB) >= least;
		if (right.some(isHeld(0.5))) return 1;
		return arguable.some(isHeld(0.5)) || right.some(isHeld(0.2)) ? undefined : 0;
	});
}

/** Where the nth place of a string is. */
function placeOf(text, marked) {
	const {text: words, nth} = typeof marked === 'string' ? {text: marked, nth: 1} : marked;
	let start = -1;
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
	if (start < 0) throw new Error(`“${words}” is not in the article`);
	return {start, end: start + words.length};
}

/** The share of a range that another one holds. */
function share(range, other) {
	const both = Math.min(range.end, other.end) - Math.max(range.start, other.start);
	return Math.max(0, both) / (range.end - range.start);
}

// As in find-pairs.ts.
const mostOfSentence = 2;

/** The places of the links that are shown from a score on, the likeliest first, few enough for a sentence. */
export function shownLinks(links, scores, threshold) {
	const used = {a: new Map(), b: new Map()};
	const take = (side, sentence) => used[side].set(sentence, (used[side].get(sentence) ?? 0) + 1);
	const isFree = (side, sentence) => (used[side].get(sentence) ?? 0) < mostOfSentence;
	return [...links.keys()]
		.filter(at => scores[at] >= threshold)
		.sort((x, y) => scores[y] - scores[x])
		.filter(at => {
			const {i, j} = links[at];
			if (!isFree('a', i) || !isFree('b', j)) return false;
			take('a', i);
			take('b', j);
			return true;
		});
}

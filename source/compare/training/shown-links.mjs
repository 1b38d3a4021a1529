// As in find-pairs.ts.
const mostOfSentence = 2;

/**
The places of the links that are shown from a score on, the likeliest first, few enough for a sentence; where these are few, of
articles that are likely on one event, the likeliest of the sentences that stand in none as well.
*/
export function shownLinks({links, a, b}, {scores, likelihoods, event}, threshold, few) {
	const used = {a: new Map(), b: new Map()};
	const take = (side, sentence) => used[side].set(sentence, (used[side].get(sentence) ?? 0) + 1);
	const isFree = (side, sentence, most) => (used[side].get(sentence) ?? 0) < most;
	const ranked = [...links.keys()].sort((x, y) => scores[y] - scores[x]);
	const choose = (candidates, mostOfAll, most) => {
		const chosen = [];
		for (const at of candidates) {
			const {i, j} = links[at];
			if (chosen.length >= mostOfAll || !isFree('a', i, most) || !isFree('b', j, most)) continue;
			take('a', i);
			take('b', j);
			chosen.push(at);
		}

		return chosen;
	};
	const shown = choose(
		ranked.filter(at => scores[at] >= threshold),
		Number.POSITIVE_INFINITY,
		mostOfSentence,
	);
	if (event < few.event) return shown;
	const others = ranked.filter(at => scores[at] < threshold && likelihoods[at] >= few.ifEvent);
	const most = Math.min(few.pairs, Math.floor(few.share * Math.min(a.length, b.length)));
	return [...shown, ...choose(others, most - shown.length, 1)];
}

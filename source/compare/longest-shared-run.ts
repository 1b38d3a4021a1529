/** Where two lists of words have the same words, and how many. */
export type SharedRun = {inA: number; inB: number; length: number};

/**
All runs of a list of words, as an automaton (Blumer and others: The Smallest Automaton Recognizing the Subwords of a Text,
1985): for each state the states that a further word leads to, the state of the longest ending that stands elsewhere too,
how long its longest run is, and where that first ends. Takes time and room in proportion to the words.
*/
export type Runs = {
	words: readonly string[];
	next: Map<string, number>[];
	shorter: number[];
	length: number[];
	firstLast: number[];
};

export function runsOf(words: readonly string[]): Runs {
	const next: Map<string, number>[] = [];
	const [shorter, length, firstLast]: number[][] = [[], [], []];
	const addState = (following: Map<string, number>, its: {shorter: number; length: number; last: number}) => {
		shorter.push(its.shorter);
		length.push(its.length);
		firstLast.push(its.last);
		return next.push(following) - 1;
	};
	let whole = addState(new Map(), {shorter: -1, length: 0, last: -1});
	for (const [at, word] of words.entries()) {
		const longer = addState(new Map(), {shorter: 0, length: length[whole] + 1, last: at});
		let state = whole;
		for (; state >= 0 && !next[state].has(word); state = shorter[state]) next[state].set(word, longer);
		if (state >= 0) {
			const known = next[state].get(word)!;
			shorter[longer] = known;
			if (length[known] !== length[state] + 1) {
				const parted = addState(new Map(next[known]), {
					shorter: shorter[known],
					length: length[state] + 1,
					last: firstLast[known],
				});
				for (; state >= 0 && next[state].get(word) === known; state = shorter[state])
					next[state].set(word, parted);
				shorter[known] = parted;
				shorter[longer] = parted;
			}
		}

		whole = longer;
	}

	return {words, next, shorter, length, firstLast};
}

/**
The longest run of words that two lists have in common, of several the earliest in A, of these the earliest in B; of no
length where there is none. Takes time in proportion to the shorter list.
*/
export function longestSharedRun(a: Runs, b: Runs): SharedRun {
	const [through, along] = a.words.length > b.words.length ? [a, b] : [b, a];
	let best = {inA: 0, inB: 0, length: 0};
	let state = 0;
	let length = 0;
	for (const [at, word] of along.words.entries()) {
		while (state > 0 && !through.next[state].has(word)) {
			state = through.shorter[state];
			length = through.length[state];
		}

		const following = through.next[state].get(word);
		if (following === undefined) continue;
		state = following;
		length++;
		const [lastAlong, lastThrough] = [at - length + 1, through.firstLast[state] - length + 1];
		const [inA, inB] = along === a ? [lastAlong, lastThrough] : [lastThrough, lastAlong];
		if (length > best.length || (length === best.length && inA < best.inA)) best = {inA, inB, length};
	}

	return best;
}

/** Words that stand in two texts in a row, by the indices of the first of them. */
export type CommonRun = {x: number; y: number; length: number};

/** A passage of two texts that is the same but for small edits: runs that follow each other in both, none empty. */
export type CommonPassage = readonly [CommonRun, ...CommonRun[]];

// Words. Behind an edit of so many at the most, so many in a row that are the same belong to the same passage.
const longestEdit = 8;
const leastContinued = 4;
// What was put in or left out between two copied stretches: about a sentence, as between sentences that were as good as copied
// when two articles are compared (compare/text-reuse.ts).
const longestGap = 30;
/** Of what lies between the ends of a passage, so much is the same at the least. */
export const leastInCommon = 0.5;
// In a text that repeats itself many passages could go on in one place.
const mostOpen = 8;

/**
The passages that two texts, as numbered words, have in common around some places where both say the same: extended word by word to
their ends, over small edits (greedy, as BLAST extends its seeds: Altschul et al. 1990). `places` are indices of words in both, in the order of X. In the
order of X; none has words of X that another one has.
*/
export function commonPassages(
	x: Uint32Array,
	y: Uint32Array,
	places: readonly {x: number; y: number}[],
): CommonPassage[] {
	/** For each difference of the two places how far it was looked through in X. */
	const reached = new Map<number, number>();
	const runs: CommonRun[] = [];
	for (const place of places) {
		if ((reached.get(place.x - place.y) ?? -1) >= place.x) continue;
		const run = exactRun(x, y, place);
		for (const one of [...continued(x, y, run, -1), run, ...continued(x, y, run, 1)]) {
			if ((reached.get(one.x - one.y) ?? -1) >= one.x) continue;
			reached.set(one.x - one.y, one.x + one.length);
			runs.push(one);
		}
	}

	return withoutOverlaps(joined(runs.sort((p, q) => p.x - q.x || p.y - q.y)), x.length);
}

/** How many words of a passage are the same in both. */
export const wordsInCommon = (passage: CommonPassage): number =>
	passage.reduce((sum, {length}) => sum + length, 0);

/** The first and the last word of a passage in one of the two texts, the end not included. */
export function rangeIn(passage: CommonPassage, text: 'x' | 'y'): {start: number; end: number} {
	const last = passage.at(-1)!;
	return {start: passage[0][text], end: last[text] + last.length};
}

function exactRun(x: Uint32Array, y: Uint32Array, place: {x: number; y: number}): CommonRun {
	let before = 0;
	while (before < place.x && before < place.y && x[place.x - before - 1] === y[place.y - before - 1])
		before++;
	let length = 0;
	while (
		place.x + length < x.length &&
		place.y + length < y.length &&
		x[place.x + length] === y[place.y + length]
	)
		length++;
	return {x: place.x - before, y: place.y - before, length: before + length};
}

/** What follows a run over small edits, or stands before it (`direction` -1). */
function continued(x: Uint32Array, y: Uint32Array, run: CommonRun, direction: 1 | -1): CommonRun[] {
	const runs: CommonRun[] = [];
	let last = run;
	for (;;) {
		const next = behindEdit(x, y, last, direction);
		if (!next) return runs;
		runs.push(next);
		last = next;
	}
}

function behindEdit(
	x: Uint32Array,
	y: Uint32Array,
	run: CommonRun,
	direction: 1 | -1,
): CommonRun | undefined {
	const isSame = (atX: number, atY: number) =>
		atX >= 0 && atY >= 0 && atX < x.length && atY < y.length && x[atX] === y[atY];
	const first =
		direction === 1 ? {x: run.x + run.length, y: run.y + run.length} : {x: run.x - 1, y: run.y - 1};
	for (let edited = 1; edited <= 2 * longestEdit; edited++) {
		for (let inX = Math.max(0, edited - longestEdit); inX <= Math.min(edited, longestEdit); inX++) {
			const [atX, atY] = [first.x + direction * inX, first.y + direction * (edited - inX)];
			let length = 0;
			while (isSame(atX + direction * length, atY + direction * length)) length++;
			if (length < leastContinued) continue;
			return direction === 1 ? {x: atX, y: atY, length} : {x: atX - length + 1, y: atY - length + 1, length};
		}
	}

	return undefined;
}

/** Runs in the order of X as passages: each goes on with the passage that ends the nearest before it in both. */
function joined(runs: readonly CommonRun[]): CommonPassage[] {
	const passages: [CommonRun, ...CommonRun[]][] = [];
	let open: [CommonRun, ...CommonRun[]][] = [];
	for (const run of runs) {
		open = open.filter(passage => rangeIn(passage, 'x').end + longestGap >= run.x).slice(-mostOpen);
		const best = open
			.map(passage => ({passage, rest: behind(passage, run)}))
			.filter(({rest}) => rest !== undefined)
			.sort((p, q) => gapBefore(p.passage, p.rest!) - gapBefore(q.passage, q.rest!))[0];
		if (best) best.passage.push(best.rest!);
		else {
			const passage: [CommonRun] = [run];
			passages.push(passage);
			open.push(passage);
		}
	}

	return passages;
}

/** What of a run stands behind a passage in both texts; undefined where it is too far away, or hardly anything. */
function behind(passage: CommonPassage, run: CommonRun): CommonRun | undefined {
	const [endX, endY] = [rangeIn(passage, 'x').end, rangeIn(passage, 'y').end];
	const cut = Math.max(0, endX - run.x, endY - run.y);
	if (run.length - cut < Math.min(run.length, leastContinued)) return undefined;
	const words = wordsInCommon(passage) + run.length - cut;
	const isNear =
		Math.max(run.x + cut - endX, run.y + cut - endY) <= longestGap &&
		words >= leastInCommon * Math.max(run.x + run.length - passage[0].x, run.y + run.length - passage[0].y);
	return isNear ? {x: run.x + cut, y: run.y + cut, length: run.length - cut} : undefined;
}

const gapBefore = (passage: CommonPassage, run: CommonRun): number =>
	run.x - rangeIn(passage, 'x').end + (run.y - rangeIn(passage, 'y').end);

/** The passages with the most words; of others, those that have nothing of these in X. In the order of X. */
function withoutOverlaps(passages: readonly CommonPassage[], length: number): CommonPassage[] {
	if (passages.length < 2) return [...passages];
	const taken = new Uint8Array(length);
	return [...passages]
		.sort((p, q) => wordsInCommon(q) - wordsInCommon(p) || p[0].x - q[0].x)
		.filter(passage => {
			const {start, end} = rangeIn(passage, 'x');
			if (taken.subarray(start, end).includes(1)) return false;
			taken.fill(1, start, end);
			return true;
		})
		.sort((p, q) => p[0].x - q[0].x);
}

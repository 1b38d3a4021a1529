import {addTo} from '../text/add-to.js';
import {countWhile} from '../text/count-while.js';
import type {Likeness} from './reuse-likeness.js';
import type {Seed} from './reuse-seeds.js';
import {unitsOfStretch} from './units-of-stretch.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A stretch of A that B has reused, as indices of sentences, both ends included. */
export type ReusedPassage = {
	firstA: number;
	lastA: number;
	firstB: number;
	lastB: number;
	/** How much of both is the same, 0 to 1: the harmonic mean of the two shares of weight that the other matches. */
	likeness: number;
	/** The pairs of sentences it grew from. */
	seeds: Seed[];
};

// Settled by trials on rewritten news (OneStopEnglish passages set into other articles); `score-alignment.mjs` measures them.
const limits = {
	// A seed that stands alone has nothing else to speak for it.
	single: 0.34,
	// Sentences between two seeds, on both sides.
	gap: 3,
	// Between seeds that are as good as copied: what stands between them would have been copied, too.
	copied: 0.8,
	copiedGap: 1,
	likeness: 0.22,
	// The share of sentences that have a seed.
	covered: 0.5,
	// One pair of sentences and the whole are as like as this, or two reports of one event, or of one sort, look reused.
	surest: 0.55,
	surestWhole: 0.5,
	// Of shorter stretches, in UTF-16 units of the article's text, each sentence has to be as like as the last one to its own.
	length: 100,
	shortCopy: 0.8,
	// Or, less like, most words of both have to stand in one order.
	shortLikeness: 0.6,
	shortInOrder: 0.75,
};

/**
Finds reused passages, from copied to heavily reworded: seeds of like sentences, joined where they lie close in both
articles, kept where the whole is like enough, and taken apart again where it is not (Sanchez-Perez, Sidorov, Gelbukh: A
Winning Approach to Text Alignment for Text Reuse Detection at PAN 2014). `likeness` is that of units, none twice. In order of
the text of A; none overlap.
*/
export function findReusedPassages(
	{a, b}: Pick<Vocabulary, 'a' | 'b'>,
	seeds: readonly Seed[],
	likeness: (idsA: Int32Array, idsB: Int32Array) => Likeness,
): ReusedPassage[] {
	const found = clustersOf(seeds, limits.gap)
		.flatMap(cluster => validate(cluster, limits.gap))
		.flatMap(passage => (isLong(passage) ? [passage] : passage.seeds.map(shortCopy)));
	const wordsOf = (sentences: readonly UnitSentence[], first: number, last: number) =>
		sentences.slice(first, last + 1).reduce((sum, {ids}) => sum + ids.length, 0);
	const rankOf = ({likeness, firstA, lastA, firstB, lastB}: ReusedPassage) =>
		likeness * Math.log(2 + wordsOf(a, firstA, lastA) + wordsOf(b, firstB, lastB));
	const kept: ReusedPassage[] = [];
	const [takenA, takenB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
	const ranked = found
		.map(passage => ({passage, rank: rankOf(passage)}))
		.sort(
			(x, y) => y.rank - x.rank || x.passage.firstA - y.passage.firstA || x.passage.firstB - y.passage.firstB,
		);
	for (const {passage} of ranked) {
		const {firstA, lastA, firstB, lastB} = passage;
		const clashes =
			takenA.subarray(firstA, lastA + 1).includes(1) || takenB.subarray(firstB, lastB + 1).includes(1);
		if (clashes) continue;
		kept.push(passage);
		takenA.fill(1, firstA, lastA + 1);
		takenB.fill(1, firstB, lastB + 1);
	}

	return kept
		.filter(passage => {
			const {likeness, seeds} = passage;
			if (!isLong(passage)) return isShortCopy(passage);
			return likeness >= limits.surestWhole && seeds.some(({score}) => score >= limits.surest);
		})
		.sort((x, y) => x.firstA - y.firstA);

	function isLong({firstA, lastA, firstB, lastB}: ReusedPassage): boolean {
		return lengthOf(a, firstA, lastA) >= limits.length && lengthOf(b, firstB, lastB) >= limits.length;
	}

	function isShortCopy({firstA, firstB, likeness}: ReusedPassage): boolean {
		if (likeness >= limits.shortCopy) return true;
		return likeness >= limits.shortLikeness && inOrder(a[firstA].ids, b[firstB].ids) >= limits.shortInOrder;
	}

	/** Two sentences by themselves. */
	function shortCopy(seed: Seed): ReusedPassage {
		const {i, j} = seed;
		return {...spanOf([seed]), likeness: likeness(a[i].distinct, b[j].distinct).share};
	}

	function validate(cluster: Seed[], gap: number): ReusedPassage[] {
		const best = cluster.reduce((best, {score}) => Math.max(best, score), 0);
		const passage = spanOf(cluster);
		const {firstA, lastA, firstB, lastB} = passage;
		const whole = likeness(unitsOfStretch(a, firstA, lastA), unitsOfStretch(b, firstB, lastB)).share;
		const covered =
			(new Set(cluster.map(({i}) => i)).size / (lastA - firstA + 1) +
				new Set(cluster.map(({j}) => j)).size / (lastB - firstB + 1)) /
			2;
		const isAlone = cluster.length === 1;
		if (whole >= limits.likeness && covered >= limits.covered && (!isAlone || best >= limits.single)) {
			return [{...passage, likeness: whole}];
		}

		if (isAlone || gap === 0) return [];
		return clustersOf(cluster, gap - 1).flatMap(part => validate(part, gap - 1));
	}
}

/** The share of two sentences' units, 0 to 1, that are the same in one order: twice their longest common subsequence. */
function inOrder(idsA: Int32Array, idsB: Int32Array): number {
	let row = new Uint16Array(idsB.length + 1);
	for (const id of idsA) {
		const next = new Uint16Array(idsB.length + 1);
		for (const [at, other] of idsB.entries())
			next[at + 1] = id === other ? row[at] + 1 : Math.max(row[at + 1], next[at]);
		row = next;
	}

	return (2 * row[idsB.length]) / (idsA.length + idsB.length);
}

function spanOf(seeds: Seed[]): Omit<ReusedPassage, 'likeness'> {
	const span = {firstA: seeds[0].i, lastA: seeds[0].i, firstB: seeds[0].j, lastB: seeds[0].j, seeds};
	for (const {i, j} of seeds) {
		span.firstA = Math.min(span.firstA, i);
		span.lastA = Math.max(span.lastA, i);
		span.firstB = Math.min(span.firstB, j);
		span.lastB = Math.max(span.lastB, j);
	}

	return span;
}

function lengthOf(sentences: readonly UnitSentence[], first: number, last: number): number {
	const [{sentence: from}, {sentence: to}] = [sentences[first], sentences[last]];
	return to.toOriginal(to.inBlock).end - from.toOriginal(from.inBlock).start;
}

/** Seeds that reach each other over steps of at most `gap` sentences between on both sides. */
function clustersOf(seeds: readonly Seed[], gap: number): Seed[][] {
	const rows = rowsOf(seeds);
	const taken = new Uint8Array(seeds.length);
	const clusters: Seed[][] = [];
	for (const [index] of seeds.entries()) {
		if (taken[index]) continue;
		taken[index] = 1;
		const cluster = [index];
		for (let next = 0; next < cluster.length; next++) {
			const {i, j, score} = seeds[cluster[next]];
			for (let row = i - gap - 1; row <= i + gap + 1; row++) {
				for (const other of near(rows.get(row) ?? [], j, gap)) {
					if (taken[other]) continue;
					const seed = seeds[other];
					const isFar = Math.max(Math.abs(seed.i - i), Math.abs(seed.j - j)) > limits.copiedGap + 1;
					if (isFar && Math.min(score, seed.score) >= limits.copied) continue;
					taken[other] = 1;
					cluster.push(other);
				}
			}
		}

		clusters.push(cluster.map(member => seeds[member]));
	}

	return clusters;

	/** The seeds of a row with at most `gap` sentences of B between them and sentence `j`. */
	function near(row: readonly number[], j: number, gap: number): readonly number[] {
		const first = countWhile(row.length, at => seeds[row[at]].j < j - gap - 1);
		let after = first;
		while (after < row.length && seeds[row[after]].j <= j + gap + 1) after++;
		return row.slice(first, after);
	}
}

/** The seeds of each sentence of A, by index, in the order of B. */
function rowsOf(seeds: readonly Seed[]): Map<number, number[]> {
	const rows = new Map<number, number[]>();
	for (const [index, {i}] of seeds.entries()) {
		addTo(rows, i, index);
	}

	for (const row of rows.values()) row.sort((x, y) => seeds[x].j - seeds[y].j);
	return rows;
}

import {dice, distinct} from './ascending.js';
import {mostCommon} from './pair-features.js';
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

type Seed = {i: number; j: number; score: number};

// Settled by trials on rewritten news (OneStopEnglish passages set into other articles); `score-alignment.mjs` measures them.
const limits = {
	seed: 0.32,
	// A seed that stands alone has nothing else to speak for it.
	single: 0.34,
	// Sentences between two seeds, on both sides.
	gap: 3,
	// Between seeds that are as good as copied: what stands between them would have been copied, too.
	copied: 0.8,
	copiedGap: 1,
	// Beside the best seed of one of its sentences, a seed that is weaker than this share of it is chance.
	besideBest: 0.7,
	likeness: 0.22,
	// The share of sentences that have a seed.
	covered: 0.5,
	// One pair of sentences and the whole are as like as this, or two reports of one event, or of one sort, look reused.
	surest: 0.55,
	surestWhole: 0.5,
	// UTF-16 units of the article's text.
	length: 100,
};
const weighing = {background: 0.4, local: 0.6, stop: 0.1, name: 1.3, number: 1.2};
const scoring = {bigrams: 0.15, contained: 0.6, wordsToContain: 5};

/**
Finds reused passages, from copied to heavily reworded: seeds of like sentences, joined where they lie close in both
articles, kept where the whole is like enough, and taken apart again where it is not (Sanchez-Perez, Sidorov, Gelbukh: A
Winning Approach to Text Alignment for Text Reuse Detection at PAN 2014). In order of the text of A; none overlap.
*/
export function findReusedPassages(vocabulary: Vocabulary): ReusedPassage[] {
	const {a, b} = vocabulary;
	const likeness = likenessOf(vocabulary);
	const seeds = findSeeds(vocabulary, likeness);
	const found = clustersOf(seeds, limits.gap).flatMap(cluster => validate(cluster, limits.gap));
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
		.filter(({firstA, lastA, firstB, lastB, likeness, seeds}) => {
			const isLong =
				lengthOf(a, firstA, lastA) >= limits.length && lengthOf(b, firstB, lastB) >= limits.length;
			return isLong && likeness >= limits.surestWhole && seeds.some(({score}) => score >= limits.surest);
		})
		.sort((x, y) => x.firstA - y.firstA);

	function validate(cluster: Seed[], gap: number): ReusedPassage[] {
		const best = cluster.reduce((best, {score}) => Math.max(best, score), 0);
		const passage = spanOf(cluster);
		const {firstA, lastA, firstB, lastB} = passage;
		const whole = likeness(unitsOf(a, firstA, lastA), unitsOf(b, firstB, lastB)).share;
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
function clustersOf(seeds: Seed[], gap: number): Seed[][] {
	const at = new Map(seeds.map((seed, index) => [cellOf(seed.i, seed.j), index]));
	const taken = new Uint8Array(seeds.length);
	const clusters: Seed[][] = [];
	for (const [index] of seeds.entries()) {
		if (taken[index]) continue;
		taken[index] = 1;
		const cluster = [index];
		for (let next = 0; next < cluster.length; next++) {
			const {i, j, score} = seeds[cluster[next]];
			for (let di = -gap - 1; di <= gap + 1; di++) {
				for (let dj = -gap - 1; dj <= gap + 1; dj++) {
					const other = at.get(cellOf(i + di, j + dj));
					if (other === undefined || taken[other]) continue;
					const isFar = Math.max(Math.abs(di), Math.abs(dj)) > limits.copiedGap + 1;
					if (isFar && Math.min(score, seeds[other].score) >= limits.copied) continue;
					taken[other] = 1;
					cluster.push(other);
				}
			}
		}

		clusters.push(cluster.map(member => seeds[member]));
	}

	return clusters;
}

const cellOf = (i: number, j: number) => i * 1_000_003 + j;

type Likeness = {share: number; containedA: number; containedB: number};

/** The units of a stretch of sentences, each once. */
const unitsOf = (sentences: readonly UnitSentence[], first: number, last: number): Int32Array =>
	Int32Array.from(new Set(sentences.slice(first, last + 1).flatMap(({distinct}) => [...distinct])));

/** How like two stretches are, each given as its units, none twice. */
function likenessOf({size, keys, kinds, rarity, frequencyA, frequencyB, inA, inB, a, b}: Vocabulary) {
	const sentences = a.length + b.length;
	const weight = Float64Array.from(keys, (_, id) => {
		const local = Math.log((sentences + 1) / (frequencyA[id] + frequencyB[id] + 0.5));
		const kind = kinds[id];
		const factor =
			kind === 'stop'
				? weighing.stop
				: kind === 'number' || kind === 'day'
					? weighing.number
					: kind === 'word'
						? 1
						: weighing.name;
		return (weighing.background * rarity[id] + weighing.local * Math.max(0, local)) * factor;
	});
	const markA = new Int32Array(size);
	const markB = new Int32Array(size);
	let mark = 0;
	const markAll = (ids: Int32Array, marks: Int32Array) => {
		for (const id of ids) marks[id] = mark;
	};
	const contained = (ids: Int32Array, matches: typeof inB, marks: Int32Array) => {
		let matched = 0;
		let total = 0;
		for (const id of ids) {
			total += weight[id];
			for (const match of matches[id]) {
				if (marks[match.id] !== mark) continue;
				// The strongest match stands first.
				matched += weight[id] * match.strength;
				break;
			}
		}

		return total === 0 ? 0 : matched / total;
	};
	return (idsA: Int32Array, idsB: Int32Array): Likeness => {
		mark++;
		markAll(idsA, markA);
		markAll(idsB, markB);
		const containedA = contained(idsA, inB, markB);
		const containedB = contained(idsB, inA, markA);
		const sum = containedA + containedB;
		return {share: sum === 0 ? 0 : (2 * containedA * containedB) / sum, containedA, containedB};
	};
}

/** The pairs of sentences that are like enough to be one sentence, rewritten. */
function findSeeds(vocabulary: Vocabulary, likeness: ReturnType<typeof likenessOf>): Seed[] {
	const {a, b, kinds, inB, frequencyA, frequencyB, postingsB, size} = vocabulary;
	const contentOf = ({distinct}: UnitSentence) =>
		distinct.reduce((count, id) => count + (kinds[id] === 'stop' ? 0 : 1), 0);
	const bigramsOf = ({ids}: UnitSentence) => {
		const bigrams = new Float64Array(Math.max(0, ids.length - 1));
		for (let at = 0; at < bigrams.length; at++) bigrams[at] = ids[at] * size + ids[at + 1];
		return distinct(bigrams.sort());
	};
	const [contentA, contentB] = [a.map(contentOf), b.map(contentOf)];
	const [bigramsA, bigramsB] = [a.map(bigramsOf), b.map(bigramsOf)];
	const touchedBy = new Int32Array(b.length).fill(-1);
	const seeds: Seed[] = [];
	for (const [i, {distinct}] of a.entries()) {
		if (contentA[i] < 2) continue;
		for (const id of distinct) {
			if (kinds[id] === 'stop') continue;
			for (const match of inB[id]) {
				if (frequencyA[id] * frequencyB[match.id] > mostCommon) continue;
				for (const j of postingsB[match.id]) {
					if (touchedBy[j] === i || contentB[j] < 2) continue;
					touchedBy[j] = i;
					const {share, containedA, containedB} = likeness(distinct, b[j].distinct);
					const bigrams = dice(bigramsA[i], bigramsB[j]);
					const even = (1 - scoring.bigrams) * share + scoring.bigrams * bigrams;
					const isLong = Math.min(contentA[i], contentB[j]) >= scoring.wordsToContain;
					const contained = isLong ? scoring.contained * Math.max(containedA, containedB) : 0;
					const score = Math.max(even, contained);
					if (score >= limits.seed) seeds.push({i, j, score});
				}
			}
		}
	}

	return withoutChance(seeds);
}

function withoutChance(seeds: Seed[]): Seed[] {
	const bestA = new Map<number, number>();
	const bestB = new Map<number, number>();
	for (const {i, j, score} of seeds) {
		bestA.set(i, Math.max(bestA.get(i) ?? 0, score));
		bestB.set(j, Math.max(bestB.get(j) ?? 0, score));
	}

	return seeds.filter(({i, j, score}) => score >= limits.besideBest * Math.max(bestA.get(i)!, bestB.get(j)!));
}

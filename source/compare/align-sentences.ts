import type {Alignment} from './alignment.js';
import {heaviestChain} from './heaviest-chain.js';
import {quoteTheSame} from './link-quotes.js';
import {likenessOf, reuseWeights} from './reuse-likeness.js';
import type {Seed} from './reuse-seeds.js';
import {sameWords} from './same-words.js';
import type {ReusedPassage} from './text-reuse.js';
import {unitsOfStretch} from './units-of-stretch.js';
import type {Vocabulary} from './vocabulary.js';

/** Sentences of A and of B that are the same text, as indices, both ends included. */
export type AlignedSentences = {
	firstA: number;
	lastA: number;
	firstB: number;
	lastB: number;
	/** Whether they are the same word for word. */
	isVerbatim: boolean;
	/** How much of both is the same, 0 to 1. */
	likeness: number;
};

type Group = {a: number[]; b: number[]};

const limits = {
	// Out of the order of the others, two sentences have nothing but themselves to speak for them.
	moved: 0.55,
	// By how much more two sentences have to be the same with one than each of them alone, and how many one may be divided into.
	gain: 0.05,
	parts: 3,
	// What quotes the same words is rather the same than what is of the same speaker.
	quoted: 0.15,
	// Of the best seeds of a sentence one is as good as another.
	rounding: 1e-9,
};

/**
For a reused passage, which of its sentences are the same text, changed or not: one and one, or one and the two or three that it
was split into or merged from; sentences that follow each other word for word are one. Each sentence is in one at most, and
some are in none: what was dropped or added. In the order of A.
*/
export function sentenceAligner({
	a: articleA,
	b: articleB,
	vocabulary,
}: Pick<Alignment, 'a' | 'b' | 'vocabulary'>): (passage: ReusedPassage) => AlignedSentences[] {
	const {a, b} = vocabulary;
	const likeness = likenessOf(vocabulary, reuseWeights(vocabulary));
	const likenessOfGroup = (group: Group) =>
		likeness(unitsOfStretch(a, group.a[0], group.a.at(-1)!), unitsOfStretch(b, group.b[0], group.b.at(-1)!))
			.share;

	return passage => {
		const seeds = passage.seeds.map(seed =>
			areQuotedAlike(seed) ? {...seed, score: seed.score + limits.quoted} : seed,
		);
		const partners = partnersIn({...passage, seeds}, vocabulary);
		return joined([...groupsOf(passage, partners, likenessOfGroup)].map(alignedOf));
	};

	function areQuotedAlike({i, j}: Seed): boolean {
		return quoteTheSame(
			{article: articleA, sentence: a[i].sentence},
			{article: articleB, sentence: b[j].sentence},
		);
	}

	function alignedOf(group: Group): AlignedSentences {
		const isVerbatim = sameWords(
			group.a.map(i => a[i]),
			group.b.map(j => b[j]),
		);
		return {
			firstA: group.a[0],
			lastA: group.a.at(-1)!,
			firstB: group.b[0],
			lastB: group.b.at(-1)!,
			isVerbatim,
			likeness: isVerbatim ? 1 : likenessOfGroup(group),
		};
	}
}

/** The sentence of B that each sentence of A was written from, or the other way about: one and one. */
function partnersIn({seeds, ...passage}: ReusedPassage, {a, b}: Vocabulary): Map<number, number> {
	const partners = new Map<number, number>();
	const taken = new Set<number>();
	const isFree = ({i, j}: Pick<Seed, 'i' | 'j'>) => !partners.has(i) && !taken.has(j);
	const take = ({i, j}: Pick<Seed, 'i' | 'j'>) => partners.set(i, j) && taken.add(j);
	// Short sentences are no seeds: what they are is told by those beside them.
	const takeWithNext = (some: readonly Seed[]) => {
		const own = some.filter(seed => isFree(seed) && take(seed));
		for (const {i, j} of own) for (const step of [-1, 1]) takeSame(i + step, j + step, step);
	};
	const takeSame = (i: number, j: number, step: number) => {
		while (isWithin(i, j) && isFree({i, j}) && sameWords([a[i]], [b[j]])) {
			take({i, j});
			i += step;
			j += step;
		}
	};
	const isWithin = (i: number, j: number) =>
		i >= passage.firstA && i <= passage.lastA && j >= passage.firstB && j <= passage.lastB;
	const likestFirst = (some: readonly Seed[]) =>
		some
			.filter(({score}) => score >= limits.moved)
			.sort(
				(x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j,
			);

	const mutual = mutuallyBest(seeds);
	const chain = heaviestChain(mutual);
	takeWithNext(chain);
	takeWithNext(likestFirst(mutual));
	// Of the others, those that lie between two of the chain in both.
	const [beforeA, beforeB] = [chain.map(({i}) => i), chain.map(({j}) => j)];
	const isInOrder = ({i, j}: Seed) => countBelow(beforeA, i) === countBelow(beforeB, j);
	takeWithNext(heaviestChain(seeds.filter(seed => isFree(seed) && isInOrder(seed))));
	takeWithNext(likestFirst(seeds));
	return partners;
}

/** The seeds of which both sentences have no better one. */
function mutuallyBest(seeds: readonly Seed[]): Seed[] {
	const bestOfA = new Map<number, number>();
	const bestOfB = new Map<number, number>();
	for (const {i, j, score} of seeds) {
		bestOfA.set(i, Math.max(bestOfA.get(i) ?? 0, score));
		bestOfB.set(j, Math.max(bestOfB.get(j) ?? 0, score));
	}

	return seeds.filter(
		({i, j, score}) => score >= Math.max(bestOfA.get(i)!, bestOfB.get(j)!) - limits.rounding,
	);
}

/** How many of ascending numbers are below one. */
function countBelow(ascending: readonly number[], limit: number): number {
	let count = 0;
	for (let after = ascending.length; count < after; ) {
		const middle = (count + after) >> 1;
		if (ascending[middle] < limit) count = middle + 1;
		else after = middle;
	}

	return count;
}

/** The sentences of a passage that are one text, those that were split or merged with all their parts; in the order of A. */
function groupsOf(
	{firstA, lastA, firstB, lastB}: ReusedPassage,
	partners: ReadonlyMap<number, number>,
	likenessOfGroup: (group: Group) => number,
): Set<Group> {
	const ofA = new Map<number, Group>();
	const ofB = new Map<number, Group>();
	for (const [i, j] of [...partners].sort(([x], [y]) => x - y)) {
		const group = {a: [i], b: [j]};
		ofA.set(i, group);
		ofB.set(j, group);
	}

	const upward = (side: 'a' | 'b', first: number, last: number) =>
		Array.from({length: last - first + 1}, (_, offset) => ({side, index: first + offset}));
	const free = [...upward('a', firstA, lastA), ...upward('b', firstB, lastB)].filter(
		({side, index}) => !(side === 'a' ? ofA : ofB).has(index),
	);
	// Downward as well, for the one before the last of three.
	for (const {side, index} of [...free, ...[...free].reverse()]) {
		const own = side === 'a' ? ofA : ofB;
		if (own.has(index)) continue;
		const [best] = [own.get(index - 1), own.get(index + 1)]
			.flatMap(group => (group ? [{group, ...withSentence(group, side, index)}] : []))
			.filter(({isPossible, gain}) => isPossible && gain >= limits.gain)
			.sort((x, y) => y.gain - x.gain);
		if (!best) continue;
		best.group[side] = best.sentences;
		own.set(index, best.group);
	}

	return new Set(ofA.values());

	/** A group with one more sentence on a side, and how much more of both is the same then. */
	function withSentence(group: Group, side: 'a' | 'b', index: number) {
		const sentences = [...group[side], index].sort((x, y) => x - y);
		const isPossible = group[side === 'a' ? 'b' : 'a'].length === 1 && sentences.length <= limits.parts;
		const gain = isPossible ? likenessOfGroup({...group, [side]: sentences}) - likenessOfGroup(group) : 0;
		return {sentences, isPossible, gain};
	}
}

/** Sentences that are each word for word the same and follow each other in both, as one. */
function joined(aligned: readonly AlignedSentences[]): AlignedSentences[] {
	const result: AlignedSentences[] = [];
	for (const next of [...aligned].sort((x, y) => x.firstA - y.firstA)) {
		const last = result.at(-1);
		const follows =
			last &&
			isOneToOne(last) &&
			isOneToOne(next) &&
			last.lastA + 1 === next.firstA &&
			last.lastB + 1 === next.firstB;
		if (follows) result[result.length - 1] = {...last, lastA: next.lastA, lastB: next.lastB};
		else result.push(next);
	}

	return result;
}

const isOneToOne = ({firstA, lastA, firstB, lastB, isVerbatim}: AlignedSentences): boolean =>
	isVerbatim && lastA - firstA === lastB - firstB;

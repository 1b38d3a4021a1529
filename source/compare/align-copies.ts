import {type ChangeObject, diffArrays} from 'diff';
import type {ChangeToken} from './change-tokens.js';

/** Sentences of two passages, by index: mostly one and one; one and two where it was split or merged. */
export type SentencePair = {a: readonly number[]; b: readonly number[]};
type Copy = {a: number[]; b: number[]};

/** Tokens of one sentence, or of two side by side, of each of two texts. */
export type TokenPair = {a: readonly ChangeToken[]; b: readonly ChangeToken[]};

/**
How much of two texts is the same, 0 to 1: of all their words, of their words in order, of those of the shorter one, and of the
words in order where all weigh the same.
*/
type Sameness = {words: number; inOrder: number; ofShorter: number; unweighted: number};

// Of 60 reports in pairs, copies have .75 of their words in common or more, sentences on one fact in other words .70 at most.
// A clause that was moved leaves less in order; one that was dropped leaves nearly all of the shorter text.
const leastWords = 0.72;
const leastInOrder = 0.6;
const mostWords = 0.85;
const leastInOrderOfMost = 0.45;
const leastOfShorter = 0.9;
const leastOfShorterAlone = 0.99;
// Of a short text with two words changed, most is small words; of those other reports have .71 at most.
const leastUnweighted = 0.75;
const leastUnweightedOfShorter = 0.6;
const leastOfAny = 0.5;
// By how much more two sentences have to be the same with one than each of them alone.
const leastGain = 0.05;
// How many sentences of the other passage a sentence is compared with, those with the most words in common, and in how many
// sentences a word may stand that leads to them.
const mostLookedAt = 6;
const mostHaving = 40;

/**
Which sentences of two passages are the same text, changed or not, each in one pair at most; and of the rest, those that have
the most words in common. Both in the order of A.
*/
export function alignCopies(
	a: readonly ChangeToken[][],
	b: readonly ChangeToken[][],
): {copies: SentencePair[]; others: SentencePair[]} {
	const candidates = candidatesOf(a, b);
	const ofA = new Map<number, Copy>();
	const ofB = new Map<number, Copy>();
	const byLikeness = [...candidates].sort(
		(x, y) => y.words - x.words || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j,
	);
	for (const {i, j} of byLikeness) {
		if (ofA.has(i) || ofB.has(j) || !isSameText(a[i], b[j])) continue;
		const copy = {a: [i], b: [j]};
		ofA.set(i, copy);
		ofB.set(j, copy);
	}

	for (const {i, j} of byLikeness) {
		joinNext(ofA, i, ofB.get(j), 'a', a, b);
		joinNext(ofB, j, ofA.get(i), 'b', b, a);
	}

	const copies = [...new Set(ofA.values())].sort((x, y) => x.a[0] - y.a[0]);
	const others = candidates.filter(({i, j}) => !ofA.has(i) && !ofB.has(j));
	return {copies, others: others.map(({i, j}) => ({a: [i], b: [j]}))};
}

/** Takes a sentence into the copy that the one beside it stands in, where more is the same with it. */
function joinNext(
	own: Map<number, Copy>,
	index: number,
	copy: Copy | undefined,
	side: 'a' | 'b',
	sentences: readonly ChangeToken[][],
	others: readonly ChangeToken[][],
): void {
	if (!copy || own.has(index) || copy[side].length > 1) return;
	const [beside] = copy[side];
	if (Math.abs(beside - index) !== 1) return;
	const other = copy[side === 'a' ? 'b' : 'a'].flatMap(at => others[at]);
	const both = [beside, index].sort((x, y) => x - y);
	const together = samenessOf(
		both.flatMap(at => sentences[at]),
		other,
	);
	if (together.words < samenessOf(sentences[beside], other).words + leastGain) return;
	copy[side] = both;
	own.set(index, copy);
}

/** Whether two texts are the same word for word. */
export const isUnchanged = ({a, b}: TokenPair): boolean =>
	a.length === b.length && a.every(({key}, at) => key === b[at].key);

/** Whether two texts are the same, but for changes. */
function isSameText(a: readonly ChangeToken[], b: readonly ChangeToken[]): boolean {
	if (isUnchanged({a, b})) return a.length > 0;
	const {words, inOrder, ofShorter, unweighted} = samenessOf(a, b);
	if (words >= leastWords) return inOrder >= (words >= mostWords ? leastInOrderOfMost : leastInOrder);
	if (words < leastOfAny) return false;
	const isWithin =
		ofShorter >= (unweighted >= leastUnweightedOfShorter ? leastOfShorter : leastOfShorterAlone);
	return isWithin || unweighted >= leastUnweighted;
}

function samenessOf(a: readonly ChangeToken[], b: readonly ChangeToken[]): Sameness {
	const [inA, inB] = [weightOf(a), weightOf(b)];
	const words = (2 * commonWeight(a, b)) / (inA + inB);
	if (!(words >= leastOfAny)) return {words: words || 0, inOrder: 0, ofShorter: 0, unweighted: 0};
	let common = 0;
	let count = 0;
	for (const {start, length} of commonStemRuns(a, b)) {
		common += weightOf(a.slice(start, start + length));
		count += length;
	}

	return {
		words,
		inOrder: (2 * common) / (inA + inB),
		ofShorter: common / Math.min(inA, inB),
		unweighted: (2 * count) / (a.length + b.length),
	};
}

/** Tokens that stand in both in the same order: where a run of them begins in A and in B. */
export type Run = {start: number; other: number; length: number};

/** The longest run of tokens in common, in order (Myers, An O(ND) Difference Algorithm, 1986). */
export const commonRuns = (a: readonly ChangeToken[], b: readonly ChangeToken[]): Run[] =>
	runsOf(diffArrays(a.map(keyOf), b.map(keyOf)));

const keyOf = ({key}: ChangeToken) => key;
const stemOf = ({stem}: ChangeToken) => stem;

// The share of all tokens that may be changed in texts that are the same, and how many at most; the search for more is given up.
const mostChanged = 0.75;
const mostChangedOfLong = 200;

/** The same of their stems; none where so much is changed that the texts are not the same. */
function commonStemRuns(a: readonly ChangeToken[], b: readonly ChangeToken[]): Run[] {
	const maxEditLength = Math.min(mostChangedOfLong, Math.ceil(mostChanged * (a.length + b.length)));
	return runsOf(diffArrays(a.map(stemOf), b.map(stemOf), {maxEditLength}) ?? []);
}

function runsOf(parts: ReadonlyArray<ChangeObject<string[]>>): Run[] {
	const runs: Run[] = [];
	let start = 0;
	let other = 0;
	for (const {added, removed, count} of parts) {
		if (!added && !removed) runs.push({start, other, length: count});
		if (!added) start += count;
		if (!removed) other += count;
	}

	return runs;
}

/** Words that stand in every sentence tell little of whether two are the same; figures and dates are what is changed most. */
function weight({isFunction, isFigure, isDate}: ChangeToken): number {
	if (isFunction) return 0.25;
	return isFigure || isDate ? 0.5 : 1;
}

const weightOf = (tokens: readonly ChangeToken[]) => tokens.reduce((sum, token) => sum + weight(token), 0);

function commonWeight(a: readonly ChangeToken[], b: readonly ChangeToken[]): number {
	const counts = new Map<string, number>();
	for (const {stem} of b) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	let common = 0;
	for (const token of a) {
		const count = counts.get(token.stem) ?? 0;
		if (count === 0) continue;
		counts.set(token.stem, count - 1);
		common += weight(token);
	}

	return common;
}

/** For every sentence of A those of B with the most words in common, rare words first. */
function candidatesOf(
	a: readonly ChangeToken[][],
	b: readonly ChangeToken[][],
): Array<{i: number; j: number; words: number}> {
	const having = new Map<string, Set<number>>();
	for (const [j, tokens] of b.entries()) {
		for (const {key} of tokens) {
			const list = having.get(key);
			if (list) list.add(j);
			else having.set(key, new Set([j]));
		}
	}

	return a.flatMap((tokens, i) => {
		const shared = new Map<number, number>();
		for (const key of new Set(tokens.map(token => token.key))) {
			const sentences = having.get(key);
			if (!sentences || sentences.size > mostHaving) continue;
			for (const j of sentences) shared.set(j, (shared.get(j) ?? 0) + 1 / sentences.size);
		}

		return [...shared]
			.sort((x, y) => y[1] - x[1] || x[0] - y[0])
			.slice(0, mostLookedAt)
			.map(([j]) => ({i, j, words: (2 * commonWeight(tokens, b[j])) / (weightOf(tokens) + weightOf(b[j]))}));
	});
}

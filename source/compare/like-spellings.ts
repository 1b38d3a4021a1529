import {addTo} from '../text/add-to.js';
import {dice} from './ascending.js';
import type {Likeness} from './best-of-both.js';

// Of .5, .6 and .7, cross-validation (training/train-links.mjs) gave links .635, .638 and .641, triples .824 each: from .7
// on "season" and "reason" are two words. Without synonyms links have .635, propositions .779 instead of .782.
const leastLikeness = 0.7;
// How many words with a trigram in common are looked at for one word, those with the rarest first.
const mostLookedAt = 200;

/** The words of A and of B by their ids, with the trigrams of the letters and the two ends, the rarest first, as numbers. */
type Trigrams = ReadonlyMap<number, Int32Array>;

/**
The words of A, each with those of B whose letters are mostly the same (Dice coefficient of their trigrams) and which agree
in their first two letters or in the two after the first; at most `most` of these, the likest. Words are given as indices
into `keys`; none is like itself. Only words that share one of their rarest trigrams are looked at: words that are like
enough do (prefix filtering; Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins in Data Cleaning, 2006).
*/
export function likeSpellings(
	keys: readonly string[],
	ofA: readonly number[],
	ofB: readonly number[],
	most: number,
): Likeness[] {
	const trigrams = trigramsOf(keys, ofA, ofB);
	const having = new Map<number, number[]>();
	for (const id of ofB) {
		for (const trigram of rarest(trigrams.get(id)!)) {
			addTo(having, trigram, id);
		}
	}

	return ofA.flatMap(id => likest(id, most, keys, trigrams, having));
}

function likest(
	id: number,
	most: number,
	keys: readonly string[],
	trigrams: Trigrams,
	having: ReadonlyMap<number, readonly number[]>,
): Likeness[] {
	const key = keys[id];
	const own = trigrams.get(id)!;
	const lookedAt = new Set([id]);
	const found: Likeness[] = [];
	for (const trigram of rarest(own)) {
		for (const other of having.get(trigram) ?? []) {
			if (lookedAt.size > mostLookedAt) break;
			if (lookedAt.has(other)) continue;
			lookedAt.add(other);
			if (!beginAlike(key, keys[other])) continue;
			const likeness = dice(own, trigrams.get(other)!);
			if (likeness >= leastLikeness) found.push({a: id, b: other, likeness});
		}
	}

	return found.sort((x, y) => y.likeness - x.likeness).slice(0, most);
}

const beginAlike = (x: string, y: string) =>
	x.slice(0, 2) === y.slice(0, 2) || x.slice(1, 3) === y.slice(1, 3);

/** The trigrams of which a word that is like enough has at least one among its own of the sort. */
function rarest(trigrams: Int32Array): Int32Array {
	// That is how many of them a word of whatever length has at least, which is like enough.
	const shared = Math.ceil((leastLikeness * trigrams.length) / (2 - leastLikeness) - 1e-9);
	return trigrams.subarray(0, trigrams.length - shared + 1);
}

/** The trigrams of words, each once, numbered by how many words have them, in ascending order. */
function trigramsOf(keys: readonly string[], ofA: readonly number[], ofB: readonly number[]): Trigrams {
	const numbers = new Map<string, number>();
	const frequency: number[] = [];
	const words = new Map<number, number[]>();
	for (const id of new Set([...ofA, ...ofB])) {
		const framed = `^${keys[id]}$`;
		const own = new Set<number>();
		for (let at = 0; at + 3 <= framed.length; at++) {
			const trigram = framed.slice(at, at + 3);
			const number = numbers.get(trigram) ?? numbers.size;
			numbers.set(trigram, number);
			own.add(number);
		}

		for (const number of own) frequency[number] = (frequency[number] ?? 0) + 1;
		words.set(id, [...own]);
	}

	const byRarity = frequency.map((_, number) => number).sort((x, y) => frequency[x] - frequency[y] || x - y);
	const rank = new Int32Array(byRarity.length);
	for (const [at, number] of byRarity.entries()) rank[number] = at;
	return new Map([...words].map(([id, own]) => [id, Int32Array.from(own, number => rank[number]).sort()]));
}

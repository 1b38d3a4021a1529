import {addTo} from '../text/add-to.js';
import type {Likeness} from './best-of-both.js';

// Letters. A shorter part stands in words that have nothing to do with each other.
const shortestWord = 5;
const shortestPart = 6;
// How many words with one part are looked at for one word.
const mostLookedAt = 32;
/** How much two words are one that share a part. */
const likeness = 0.5;

// Languages that write compounds as one word.
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no']);

/**
The words of A, by their stems, each with those of B that are parts of one compound, or compounds with one part: of which one begins
or ends with the other, or both with the same six letters ("Insolvenzverfahren" and "Verfahren", "Hopfenernte" and "Hopfenbauern").
None of a language that writes compounds as several words. Words are given as indices into `keys`; none is like itself.
*/
export function likeCompounds(
	keys: readonly string[],
	ofA: readonly number[],
	ofB: readonly number[],
	language: string | undefined,
): Likeness[] {
	if (!compounding.has(language ?? '')) return [];
	return [
		...likeAtEnd(keys, ofA, ofB, (key, length) => key.slice(0, length)),
		...likeAtEnd(keys, ofA, ofB, (key, length) => key.slice(-length)),
	];
}

function likeAtEnd(
	keys: readonly string[],
	ofA: readonly number[],
	ofB: readonly number[],
	partOf: (key: string, length: number) => string,
): Likeness[] {
	const having = new Map<string, number[]>();
	for (const id of ofB)
		if (keys[id].length >= shortestWord) addTo(having, partOf(keys[id], shortestWord), id);
	return ofA.flatMap(id => {
		const key = keys[id];
		if (key.length < shortestWord) return [];
		const others = (having.get(partOf(key, shortestWord)) ?? []).slice(0, mostLookedAt);
		const isLike = (other: string) => {
			const length = Math.min(shortestPart, key.length, other.length);
			return partOf(key, length) === partOf(other, length);
		};
		return others.filter(other => other !== id && isLike(keys[other])).map(b => ({a: id, b, likeness}));
	});
}

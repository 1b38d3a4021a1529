import type {Range} from '../text/words.js';
import {findLetters, foldCharacters} from './find-in-text.js';

/** A place in one of several texts, which have numbers. */
export type FoundPlace = Range & {block: number};

export type FoundPlaces = {
	found: readonly FoundPlace[];
	/** Whether there are more than are given. */
	isCut: boolean;
};

// Characters; folding so many takes a slow machine some 5 ms.
const atOnce = 100_000;
// A longer match than this many times the query is none: no character folds to more.
const longestFold = 4;
const mostFound = 100_000;

/**
Where texts hold what was typed, letter by letter, as `TextFinder.find` has it, found step by step: texts of any length are
looked through while keys are answered. Words like it are not looked for. At most 100,000 places.
*/
export function* findInSteps(
	texts: Iterable<readonly [number: number, text: string]>,
	query: string,
): Generator<void, FoundPlaces> {
	const wanted = foldCharacters(query).folded;
	const found: FoundPlace[] = [];
	if (wanted.trim() === '') return {found, isCut: false};
	const overlap = wanted.length * longestFold;
	let looked = 0;
	for (const [number, text] of texts) {
		// What was found last may reach into the next piece.
		let from = 0;
		for (let start = 0; start < text.length; start += atOnce) {
			const piece = text.slice(start, start + atOnce + overlap);
			for (const range of findLetters(foldCharacters(piece), wanted)) {
				if (range.start >= atOnce || start + range.start < from) continue;
				if (found.length === mostFound) return {found, isCut: true};
				from = start + range.end;
				found.push({block: number, start: start + range.start, end: from});
			}

			looked += piece.length;
			if (looked < atOnce) continue;
			looked = 0;
			yield;
		}
	}

	return {found, isCut: false};
}

import type {NarrationToken} from './narration.js';

/** How many tokens a phrase takes that stands at a place; 0 where none does. */
export function phraseAt(
	tokens: readonly NarrationToken[],
	phrases: ReadonlyArray<readonly string[]>,
	at: number,
	to: number,
): number {
	let longest = 0;
	for (const phrase of phrases) {
		if (
			phrase.length > longest &&
			at + phrase.length < to &&
			phrase.every(
				(word, offset) => tokens[at + offset].lower === word || elidedSame(tokens[at + offset].lower, word),
			)
		)
			longest = phrase.length;
	}

	return longest;
}

const elidedSame = (lower: string, word: string) => /['’]$/.test(word) && lower === word.slice(0, -1);

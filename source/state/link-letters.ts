import {type SafeText, toSafeText} from '../text/safe-text.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
Letters for so many links, in order: one for each, and where there are not enough, two for the last ones, or more, so that none
is the beginning of another. A letter that is a key of its own meanwhile is none of them.
*/
export function linkLetters(count: number, taken: ReadonlySet<string> = new Set()): SafeText[] {
	const letters = [...alphabet].filter(letter => !taken.has(letter));
	let words = letters;
	// The last of the shortest words makes room for all that begin with it.
	while (words.length < count) {
		const [{length}] = words;
		const last = words.findLastIndex(word => word.length === length);
		const longer = letters.map(letter => words[last] + letter);
		words = [...words.slice(0, last), ...words.slice(last + 1), ...longer];
	}

	return words.slice(0, count).map(toSafeText);
}

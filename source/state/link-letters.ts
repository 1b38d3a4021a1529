import {type SafeText, toSafeText} from '../text/safe-text.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
Letters for so many links, in order: one for each; of more links than there are letters each has two, or three, so that none
is the beginning of another. A letter that is a key of its own meanwhile is none of them.
*/
export function linkLetters(count: number, taken: ReadonlySet<string> = new Set()): SafeText[] {
	const letters = [...alphabet].filter(letter => !taken.has(letter));
	let length = 1;
	while (letters.length ** length < count) length++;
	return Array.from({length: count}, (_, number) => {
		let word = '';
		for (let place = 0, rest = number; place < length; place++) {
			word = letters[rest % letters.length] + word;
			rest = Math.floor(rest / letters.length);
		}

		return toSafeText(word);
	});
}

import {flatCopy} from '../text/flat-copy.js';

// Shorter parts of a string V8 copies by itself: of longer ones the whole text would be kept.
const shortestPart = 13;

/** The number of a key, from 0 in the order in which they came; `numbers` takes in one that is new. */
export function numberOfKey(key: string, numbers: Map<string, number>): number {
	const known = numbers.get(key);
	if (known !== undefined) return known;
	const number = numbers.size;
	numbers.set(key.length < shortestPart ? key : flatCopy(key), number);
	return number;
}

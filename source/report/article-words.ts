import type {Article} from '../article/article.js';
import {countWhile} from '../text/count-while.js';
import {runToEnd} from '../text/in-steps.js';
import {memoize} from '../text/memoize.js';
import {unspacedLetter} from '../text/unspaced-scripts.js';
import type {Range} from '../text/words.js';

/** The words of an article from its beginning to its end, furniture too, as its page has them. */
export type ArticleWords = {
	/** For each word which one it is: the same number for the same letters, capitals and accents aside. */
	ids: Int32Array;
	/** Where it stands in the text of its block. */
	starts: Int32Array;
	ends: Int32Array;
	/** Where the same word stands before it. */
	sameOne: Places;
	/** Where the same word with the same one behind it does; a few of these places have others. */
	sameTwo: Places;
	/** The first word of each block; and, last, how many words there are. */
	firstOfBlock: Int32Array;
};

/** For each word the last place before it, or -1, and how many there are before it. */
export type Places = {last: Int32Array; count: Int32Array};

/** Words in a row: the first of them, and the one behind the last. */
export type WordSpan = {from: number; to: number};

// Letters and digits in a row; in scripts without spaces every letter.
const wordPattern = new RegExp(
	`${unspacedLetter}\\p{M}*|(?:(?!${unspacedLetter})[\\p{L}\\p{N}\\p{M}_])+`,
	'gu',
);

// A step takes a few milliseconds.
const wordsOfStep = 8192;

/** The words of an article, read once for as long as it lives. */
export const articleWords: (article: Article) => ArticleWords = memoize(article =>
	runToEnd(readArticleWords(article)),
);

/** The same in steps, and not kept. */
export function* readArticleWords({blocks}: Article): Generator<void, ArticleWords> {
	const numbers = new Map<string, number>();
	const ids: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const firstOfBlock: number[] = [];
	for (const {text} of blocks) {
		firstOfBlock.push(ids.length);
		for (const {0: word, index} of text.matchAll(wordPattern)) {
			const letters = folded(word);
			const id = numbers.get(letters) ?? numbers.size;
			if (id === numbers.size) numbers.set(letters, id);
			ids.push(id);
			starts.push(index);
			ends.push(index + word.length);
			if (ids.length % wordsOfStep === 0) yield;
		}
	}

	firstOfBlock.push(ids.length);
	yield;
	const sameOne = placesOf(ids, numbers.size);
	yield;
	const slots = 2 ** Math.ceil(Math.log2(ids.length + 1));
	const sameTwo = placesOf(slotsOfTwo(ids, slots), slots);
	yield;
	return {
		ids: Int32Array.from(ids),
		starts: Int32Array.from(starts),
		ends: Int32Array.from(ends),
		firstOfBlock: Int32Array.from(firstOfBlock),
		sameOne,
		sameTwo,
	};
}

// As browsers compare: letters by what they are at the first level (unicode.org/reports/tr10).
const folded = (word: string): string =>
	isPlain.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const isPlain = /^[A-Za-z0-9]+$/;

/** For each of some numbers below `most` the places of the same one before it. */
function placesOf(numbers: ArrayLike<number>, most: number): Places {
	const newest = new Int32Array(most).fill(-1);
	const last = new Int32Array(numbers.length);
	const count = new Int32Array(numbers.length);
	for (let at = 0; at < numbers.length; at++) {
		const before = newest[numbers[at]];
		last[at] = before;
		count[at] = before < 0 ? 0 : count[before] + 1;
		newest[numbers[at]] = at;
	}

	return {last, count};
}

/** A slot for each word with the one behind it. Others may share it, which costs a look. */
function slotsOfTwo(ids: readonly number[], slots: number): Uint32Array {
	const slotOfTwo = new Uint32Array(ids.length);
	// As multiplicative hashing does (Knuth, TAOCP 6.4): the upper bits are the mixed ones.
	for (let at = 0; at < ids.length; at++) {
		const mixed = Math.imul(Math.imul(ids[at], 0x9e37_79b1) + (ids[at + 1] ?? -1), 0x85eb_ca6b);
		slotOfTwo[at] = (mixed ^ (mixed >>> 15)) & (slots - 1);
	}

	return slotOfTwo;
}

/** The words of a block that stand in a range of its text whole. */
export function wordsInRange(
	{starts, ends, firstOfBlock}: ArticleWords,
	block: number,
	{start, end}: Range,
): WordSpan {
	const first = firstOfBlock[block];
	const length = firstOfBlock[block + 1] - first;
	return {
		from: first + countWhile(length, at => starts[first + at] < start),
		to: first + countWhile(length, at => ends[first + at] <= end),
	};
}

/** The block that a word stands in. */
export const blockOfWord = ({firstOfBlock}: ArticleWords, word: number): number =>
	countWhile(firstOfBlock.length, block => firstOfBlock[block] <= word) - 1;

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
	/** The last place before it with the same word, or -1. */
	lastSame: Int32Array;
	/** The last place before it with the same word and the same one behind that, or -1; a few of these have others. */
	lastSameTwo: Int32Array;
	/** The first word of each block; and, last, how many words there are. */
	firstOfBlock: Int32Array;
};

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
	const places = {
		ids,
		starts,
		ends,
		firstOfBlock,
		lastSame: lastPlaces(ids),
		lastSameTwo: lastPlaces(twos(ids)),
	};
	return Object.fromEntries(
		Object.entries(places).map(([name, numbers]) => [name, Int32Array.from(numbers)]),
	) as ArticleWords;
}

// As browsers compare: letters by what they are at the first level (unicode.org/reports/tr10).
const folded = (word: string): string =>
	isPlain.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const isPlain = /^[A-Za-z0-9]+$/;

/** For each of some numbers the last place before it with the same one, or -1. */
function lastPlaces(numbers: readonly number[]): number[] {
	const last = new Map<number, number>();
	return numbers.map((number, at) => {
		const before = last.get(number) ?? -1;
		last.set(number, at);
		return before;
	});
}

/** A number for each word with the one behind it. Two in some billions may have the same one, which costs a look. */
const twos = (ids: readonly number[]): number[] =>
	ids.map((id, at) => (Math.imul(id, 0x9e37_79b1) + (ids[at + 1] ?? -1)) | 0);

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

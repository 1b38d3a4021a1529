import {lazy} from './memoize.js';

/** A part of a text by UTF-16 offsets, the end not included. */
export type Range = {start: number; end: number};

/** A word where it stands, with `folded`: lower case, without diacritics and possessive ending. */
export type Word = Range & {folded: string};

// A number with its separators, or letters with inner apostrophes; a hyphen divides words.
const wordPattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;

/** The words of a text in order. */
export function findWords(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(wordPattern)) {
		words.push({start: match.index, end: match.index + match[0].length, folded: fold(match[0])});
	}

	return words;
}

/** How many words a text has. */
export function countWords(text: string): number {
	const sorts = plainSorts();
	const {length} = text;
	let count = 0;
	for (let at = 0; at < length; ) {
		const start = at;
		let here = sorts[text.charCodeAt(at)];
		if (here === sort.letter || here === sort.digit) {
			count++;
			at = here === sort.digit ? endOfPlainNumber(text, at, sorts) : at;
			if (at === start) at = endOfPlainWord(text, at, sorts);
			here = at < length ? sorts[text.charCodeAt(at)] : sort.other;
			// What stands behind an apostrophe may belong to it.
			if (here === sort.apostrophe && at + 1 < length) here = sorts[text.charCodeAt(at + 1)];
			if (here === sort.unknown) return count - 1 + (text.slice(start).match(wordPattern)?.length ?? 0);
		} else if (here === sort.unknown) return count + (text.slice(at).match(wordPattern)?.length ?? 0);
		else at++;
	}

	return count;
}

const sort = {unknown: 0, letter: 1, digit: 2, apostrophe: 3, separator: 4, other: 5} as const;

/** What each character of the Latin alphabets and their punctuation is in a word; 0 for all other UTF-16 units. */
const plainSorts = lazy(() => {
	const sorts = new Uint8Array(0x1_0000);
	for (let unit = 0; unit < 0x2070; unit++) {
		if (unit === 0x250) unit = 0x2000;
		const character = String.fromCharCode(unit);
		if (character === "'" || character === '’') sorts[unit] = sort.apostrophe;
		else if (character === '.' || character === ',') sorts[unit] = sort.separator;
		else if (/\p{N}/u.test(character)) sorts[unit] = sort.digit;
		else sorts[unit] = /[\p{L}\p{M}]/u.test(character) ? sort.letter : sort.other;
	}

	return sorts;
});

/** Where a number with separators in it ends that begins at `start`; `start` where it has none. */
function endOfPlainNumber(text: string, start: number, sorts: Uint8Array): number {
	let end = start;
	for (let at = start; ; at++) {
		while (sorts[text.charCodeAt(at)] === sort.digit) at++;
		const goesOn =
			sorts[text.charCodeAt(at)] === sort.separator && sorts[text.charCodeAt(at + 1)] === sort.digit;
		if (!goesOn) return end === start ? start : at;
		end = at;
	}
}

/** Where a word ends that begins at `start`. Behind the end of the text there is no sort of character. */
function endOfPlainWord(text: string, start: number, sorts: Uint8Array): number {
	let at = start;
	let here = sorts[text.charCodeAt(at)];
	while (here === sort.letter || here === sort.digit) here = sorts[text.charCodeAt(++at)];
	while (here === sort.apostrophe && sorts[text.charCodeAt(at + 1)] === sort.letter)
		for (here = sorts[text.charCodeAt(++at)]; here === sort.letter; ) here = sorts[text.charCodeAt(++at)];
	return at;
}

/** The form in which words are compared: lower case, no diacritics, straight apostrophes, no possessive `'s`. */
export function fold(word: string): string {
	if (plain.test(word)) return word.toLowerCase();
	return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

// Most words have nothing to fold but capitals; Chinese characters have not even those.
const plain = /^[A-Za-z0-9\u4E00-\u9FFF]+$/;

/** Whether a folded word is a number written in digits. */
export const isNumber = (folded: string): boolean => /^\p{N}+(?:[.,]\p{N}+)*$/u.test(folded);

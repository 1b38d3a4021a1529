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
	return text.match(wordPattern)?.length ?? 0;
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

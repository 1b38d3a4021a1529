import {wordSegmenter} from '../text/segmenters.js';
import {segmentsOf} from '../text/segments-of.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import {findWords, fold, type Word} from '../text/words.js';

/**
Takes a folded word, the first `length` of the letters (UTF-16 units), which are overwritten by the next word; and where it
stands in the text.
*/
export type LetterVisitor = (letters: Uint16Array, length: number, start: number, end: number) => void;

// Longer runs of letters are data, not words; of them so many units are indexed.
const longestWord = 64;

/**
The words of a text in order, folded, as the search sees them: of a script that is written without spaces, the words
that Intl.Segmenter finds.
*/
export function searchWords(text: string): Word[] {
	const found = findWords(text);
	const words = isUnspaced(text) ? found.flatMap(word => divided(text, word)) : found;
	return words.map(word =>
		word.folded.length > longestWord ? {...word, folded: word.folded.slice(0, longestWord)} : word,
	);
}

/** Visits the folded words of a text: those of `searchWords`, many times faster where the script is Latin. */
export function eachSearchWord(text: string, visit: LetterVisitor): void {
	if (isPlain.test(text)) eachPlainWord(text, visit);
	else {
		const letters = new Uint16Array(longestWord);
		for (const {folded, start, end} of searchWords(text))
			visit(letters, writeLetters(folded, letters), start, end);
	}
}

/** A folded word as a visitor takes it. */
export function lettersOf(word: string): [letters: Uint16Array, length: number] {
	const letters = new Uint16Array(longestWord);
	return [letters, writeLetters(word, letters)];
}

/** Writes as much of a word as fits; gives how much that is. */
function writeLetters(word: string, letters: Uint16Array): number {
	const length = Math.min(word.length, letters.length);
	for (let at = 0; at < length; at++) letters[at] = word.charCodeAt(at);
	return length;
}

// Of text without spaces: as much as a sentence or two. UTF-16 units.
const windowLength = 500;

function divided(text: string, word: Word): Word[] {
	const raw = text.slice(word.start, word.end);
	if (!isUnspaced(raw)) return [word];
	return Array.from(segmentsOf(wordSegmenter(), raw, windowLength), ({segment, index}) => ({
		start: word.start + index,
		end: word.start + index + segment.length,
		folded: fold(segment),
	}));
}

// Latin letters, numbers and punctuation, without what folds to nothing simple: superscript digits, fractions, marks.
const isPlain = /^[\u0000-\u00B1\u00B4-\u00B8\u00BA\u00BB\u00BF-\u024F\u2010-\u203E€™]*$/;
const endOfLatin = 0x250;

/** For each unit of such a text the letter or digit it is folded to, or 0. */
const plainLetters = Uint16Array.from({length: endOfLatin}, (_, unit) => {
	const character = String.fromCharCode(unit);
	return /[\p{L}0-9]/u.test(character) ? fold(character).charCodeAt(0) : 0;
});

/** What `findWords` finds, without a string for each word; of plain texts. */
function eachPlainWord(text: string, visit: LetterVisitor): void {
	// Of a longer word what goes beyond is not written. Whether a word has a possessive ending to be cut off has to be seen
	// of all whose rest is short enough to be indexed whole.
	const letters = new Uint16Array(longestWord + possessiveLength);
	for (let at = 0; at < text.length; ) {
		let length = 0;
		let letter = plainLetter(text.charCodeAt(at));
		if (letter === 0) {
			at++;
			continue;
		}

		const start = at;
		const numberEnd = isDigit(letter) ? endOfNumber(text, at) : at;
		if (numberEnd > at) for (; at < numberEnd; at++) letters[length++] = text.charCodeAt(at);
		else {
			for (; letter > 0; letter = plainLetter(text.charCodeAt(++at))) letters[length++] = letter;
			while (isApostrophe(text.charCodeAt(at)) && isLetter(plainLetter(text.charCodeAt(at + 1)))) {
				letters[length++] = apostrophe;
				letter = plainLetter(text.charCodeAt(++at));
				for (; isLetter(letter); letter = plainLetter(text.charCodeAt(++at))) letters[length++] = letter;
			}

			if (letters[length - 1] === letterS && letters[length - 2] === apostrophe) length -= possessiveLength;
		}

		visit(letters, Math.min(length, longestWord), start, at);
	}
}

/** Where a number with separators in it ends that begins here; `start` when there is none. */
function endOfNumber(text: string, start: number): number {
	let at = start;
	let hasSeparator = false;
	for (;;) {
		while (isDigit(text.charCodeAt(at))) at++;
		if (!isSeparator(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1)))
			return hasSeparator ? at : start;
		hasSeparator = true;
		at++;
	}
}

const apostrophe = 0x27;
const letterS = 0x73;
const possessiveLength = 2;
const plainLetter = (unit: number) => (unit < endOfLatin ? plainLetters[unit] : 0);
const isApostrophe = (unit: number) => unit === apostrophe || unit === 0x20_19;
const isSeparator = (unit: number) => unit === 0x2c || unit === 0x2e;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLetter = (letter: number) => letter >= 0x61;

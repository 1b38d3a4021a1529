import {findWords, fold, type Word} from '../text/words.js';

/** Longer runs of letters are data, not words; of them so many units are indexed. */
export const longestWord = 64;

/**
The words of a text in order, folded, as the search sees them: of a script that is written without spaces, the words
that Intl.Segmenter finds.
*/
export function searchWords(text: string): Word[] {
	if (isPlain.test(text)) return plainWords(text);
	const found = findWords(text);
	const words = unspaced.test(text) ? found.flatMap(word => divided(text, word)) : found;
	return words.map(word =>
		word.folded.length > longestWord ? {...word, folded: word.folded.slice(0, longestWord)} : word,
	);
}

/** The folded forms alone, many times faster where a text is plain English: what indexing needs. */
export function foldedWords(text: string): string[] {
	if (!isPlain.test(text)) return searchWords(text).map(word => word.folded);
	const words: string[] = text.toLowerCase().match(plainWord) ?? [];
	for (let index = 0; index < words.length; index++) words[index] = foldPlain(words[index]);
	return words;
}

function plainWords(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.toLowerCase().matchAll(plainWord)) {
		const [word] = match;
		words.push({start: match.index, end: match.index + word.length, folded: foldPlain(word)});
	}

	return words;
}

/** Folds what is lower case already, in which only the apostrophe and the possessive ending can be left to fold. */
function foldPlain(word: string): string {
	const isFolded = !word.includes('’') && !word.endsWith("'s");
	const folded = isFolded ? word : fold(word);
	return folded.length > longestWord ? folded.slice(0, longestWord) : folded;
}

const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word is written in a script that puts no spaces between words. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

// Printable ASCII and the punctuation that newspapers set with it.
const isPlain = /^[\u0000-\u007F–—‘’“”…]*$/;
// What `findWords` takes for a word, as far as it can stand in such a text.
const plainWord = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+(?:[’'][a-z]+)*/g;

let segmenter: Intl.Segmenter | undefined;

function divided(text: string, word: Word): Word[] {
	const raw = text.slice(word.start, word.end);
	if (!unspaced.test(raw)) return [word];
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	return Array.from(segmenter.segment(raw), ({segment, index}) => ({
		start: word.start + index,
		end: word.start + index + segment.length,
		folded: fold(segment),
	})).filter(({folded}) => folded !== '');
}

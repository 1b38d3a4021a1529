import {type ArticleBlocks, runningText} from '../compare/running-text.js';

// Words: eight in a row are seldom the same by chance (Bendersky, Croft 2009).
const shingleLength = 8;
// One in so many is kept, by its own number, so that both of two texts keep the same ones (Manber 1994).
const keptOf = 4;

/**
The runs of eight words of an article's running text, each as a number, ascending, none twice: about one in four of them, for
telling how much of one text stands in another. Of a text with fewer words, all of them as one.
*/
export function textShingles(article: ArticleBlocks): Uint32Array {
	const words = wordNumbers(runningText(article));
	if (words.length === 0) return new Uint32Array();
	const kept = new Set<number>();
	const last = Math.max(0, words.length - shingleLength);
	for (let start = 0; start <= last; start++) {
		let hash = offsetBasis;
		const end = Math.min(words.length, start + shingleLength);
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ words[at], prime) ^ (hash >>> 15);
		hash = mixed(hash);
		if (last === 0 || hash % keptOf === 0) kept.add(hash);
	}

	return Uint32Array.from(kept).sort();
}

// FNV-1a, over UTF-16 units (Fowler, Noll, Vo).
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
The words of a text as numbers, whatever their case: what stands between two signs that are no letters nor figures; in scripts
that are written without spaces, each sign. Three times as fast as by patterns, of which nothing else is needed here.
*/
function wordNumbers(text: string): number[] {
	const words: number[] = [];
	let hash = offsetBasis;
	let isInWord = false;
	const endWord = () => {
		if (isInWord) words.push(hash);
		hash = offsetBasis;
		isInWord = false;
	};
	for (let at = 0; at < text.length; at++) {
		const code = lowerCase(text.charCodeAt(at));
		if (isBetweenWords(code)) endWord();
		else {
			if (code >= firstUnspaced) endWord();
			hash = Math.imul(hash ^ code, prime);
			isInWord = true;
			if (code >= firstUnspaced) endWord();
		}
	}

	endWord();
	return words;
}

// From here on stand the scripts of China, Japan and Korea.
const firstUnspaced = 0x2e80;

const lowerCase = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** Spaces, punctuation and signs: of ASCII and Latin-1, general punctuation to dingbats, those of Chinese, and their wide forms. */
const isBetweenWords = (code: number): boolean =>
	code < 0x80
		? !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
		: code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00;

/** Spreads a hash over all its bits (the last step of MurmurHash3). */
function mixed(hash: number): number {
	let bits = hash;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

import {type ArticleBlocks, runningText} from '../compare/running-text.js';
import {tokensOf} from '../text/tokens.js';
import {fold} from '../text/words.js';

// Words: eight in a row are seldom the same by chance (Bendersky, Croft 2009).
const shingleLength = 8;
// One in so many is kept, by its own number, so that both of two texts keep the same ones (Manber 1994).
const keptOf = 4;

/**
The runs of eight words of an article's running text, each as a number, ascending, none twice: about one in four of them, for
telling how much of one text stands in another. Of a text with fewer words, all of them as one.
*/
export function textShingles(article: ArticleBlocks): Uint32Array {
	const words = tokensOf(runningText(article)).map(({text}) => hashOf(fold(text)));
	if (words.length === 0) return new Uint32Array();
	const kept = new Set<number>();
	const last = Math.max(0, words.length - shingleLength);
	for (let start = 0; start <= last; start++) {
		let hash = offsetBasis;
		for (let at = start; at < Math.min(words.length, start + shingleLength); at++)
			hash = Math.imul(hash ^ words[at], prime) ^ (hash >>> 15);
		hash = mixed(hash);
		if (last === 0 || hash % keptOf === 0) kept.add(hash);
	}

	return Uint32Array.from(kept).sort();
}

// FNV-1a, over UTF-16 units (Fowler, Noll, Vo).
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(text: string): number {
	let hash = offsetBasis;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
	return hash >>> 0;
}

/** Spreads a hash over all its bits (the last step of MurmurHash3). */
function mixed(hash: number): number {
	let bits = hash;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

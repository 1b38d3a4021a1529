// FNV-1a, over UTF-16 units (Fowler, Noll, Vo).
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
Calls `visit` with each word of a text as a number, whatever its case, and where it stands (UTF-16 offsets): what stands between two
signs that are no letters nor figures; in scripts that are written without spaces, each sign. Three times as fast as by patterns.
*/
export function eachWord(text: string, visit: (word: number, start: number, end: number) => void): void {
	let hash = offsetBasis;
	let start = -1;
	const endWord = (end: number) => {
		if (start >= 0) visit(hash, start, end);
		hash = offsetBasis;
		start = -1;
	};
	for (let at = 0; at < text.length; at++) {
		const code = lowerCase(text.charCodeAt(at));
		if (isBetweenWords(code)) endWord(at);
		else {
			if (code >= firstUnspaced) endWord(at);
			hash = Math.imul(hash ^ code, prime);
			if (start < 0) start = at;
			if (code >= firstUnspaced) endWord(at + 1);
		}
	}

	endWord(text.length);
}

// From here on stand the scripts of China, Japan and Korea.
const firstUnspaced = 0x2e80;

const lowerCase = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** Spaces, punctuation and signs: of ASCII and Latin-1, general punctuation to dingbats, those of Chinese, and their wide forms. */
const isBetweenWords = (code: number): boolean =>
	code < 0x80
		? !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
		: code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00;

// Words: eight in a row are seldom the same by chance (Bendersky, Croft 2009).
export const shingleLength = 8;

/**
Calls `visit` with runs of eight words, each as a number, and with the index of its first word. One in `keptOf` (a power of two) is
kept, by its own number, so that both of two texts keep the same ones (Manber 1994); of a text with fewer words, all of them as one.
*/
export function eachShingle(
	words: ArrayLike<number>,
	keptOf: number,
	visit: (shingle: number, at: number) => void,
): void {
	if (words.length === 0) return;
	const last = Math.max(0, words.length - shingleLength);
	for (let start = 0; start <= last; start++) {
		let hash = offsetBasis;
		const end = Math.min(words.length, start + shingleLength);
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ words[at], prime) ^ (hash >>> 15);
		hash = mixed(hash);
		if (last === 0 || hash % keptOf === 0) visit(hash, start);
	}
}

/** Spreads a hash over all its bits (the last step of MurmurHash3). */
function mixed(hash: number): number {
	let bits = hash;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

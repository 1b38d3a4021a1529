import {DynamicArray} from '../text/dynamic-array.js';

/**
Numbers words in the order in which they come, by their letters alone: a hash table with open addressing. A `Map` needs
the words as strings, and making and hashing a string for each word of a text is most of the time that indexing takes.
*/
export class WordTable {
	readonly words: string[] = [];
	/** By term, so that a larger table is filled without reading the words. */
	readonly #hashes = new DynamicArray();
	/** A term and 1, or 0 where nothing is. Never more than half full; a power of two in length. */
	#slots = new Uint32Array(1 << 12);

	/** The term of the first `length` of some letters (UTF-16 units), or undefined where there is no such word. */
	find(letters: Uint16Array, length: number): number | undefined {
		const term = this.#slots[this.#slotOf(letters, length, hashOf(letters, length))];
		return term === 0 ? undefined : term - 1;
	}

	/** The term of the letters, a new one if need be. */
	add(letters: Uint16Array, length: number): number {
		const hash = hashOf(letters, length);
		const slot = this.#slotOf(letters, length, hash);
		if (this.#slots[slot] > 0) return this.#slots[slot] - 1;
		const term = this.words.length;
		this.words.push(wordOf(letters, length));
		this.#hashes.push(hash);
		this.#slots[slot] = term + 1;
		if (this.words.length * 2 > this.#slots.length) this.#grow();
		return term;
	}

	#slotOf(letters: Uint16Array, length: number, hash: number): number {
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const term = this.#slots[slot] - 1;
			if (term < 0) return slot;
			if (this.#hashes.values[term] === hash && hasLetters(this.words[term], letters, length)) return slot;
		}
	}

	#grow(): void {
		this.#slots = new Uint32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		for (let term = 0; term < this.words.length; term++) {
			let slot = this.#hashes.values[term] & mask;
			while (this.#slots[slot] > 0) slot = (slot + 1) & mask;
			this.#slots[slot] = term + 1;
		}
	}
}

/** FNV-1a (Fowler, Noll, Vo), over units instead of bytes, with its upper bits mixed into the lower, which are the slot. */
function hashOf(letters: Uint16Array, length: number): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < length; at++) hash = Math.imul(hash ^ letters[at], 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** A string of its own: V8 would keep a whole text alive for a part of it. */
function wordOf(letters: Uint16Array, length: number): string {
	let word = '';
	for (let at = 0; at < length; at += mostAtOnce) {
		const some = letters.subarray(at, Math.min(length, at + mostAtOnce)) as unknown as number[];
		// biome-ignore lint/plugin: so many letters at most
		word += String.fromCharCode.apply(null, some);
	}

	return word;
}

const mostAtOnce = 1024;

function hasLetters(word: string, letters: Uint16Array, length: number): boolean {
	if (word.length !== length) return false;
	for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== letters[at]) return false;
	return true;
}

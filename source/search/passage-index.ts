import {DynamicArray} from '../text/dynamic-array.js';
import {PostingLists} from './posting-lists.js';
import {TermDictionary} from './term-dictionary.js';
import {eachSearchWord} from './words-in-text.js';

// A posting holds the passage in its upper bits and how often the word stands in it, at most so often, in the lower.
const countBits = 6;
const mostCounted = 2 ** countBits - 1;

/**
The words of passages, both ways round: for each term the passages that have it, and for each passage its terms in order.
Passages are numbered in the order of adding; there can be 67 million of them.
*/
export class PassageIndex {
	readonly dictionary = new TermDictionary();
	/** For each term the passages that have it. */
	readonly #postings = new PostingLists();
	/** The terms of all passages, one passage after the other. */
	readonly #terms = new DynamicArray(1 << 14);
	/** Where in `#terms` each passage begins. */
	readonly #starts = new DynamicArray();

	constructor() {
		this.#starts.push(0);
	}

	/** How many passages there are. */
	get size(): number {
		return this.#starts.length - 1;
	}

	/** How many words the passages have, on average. */
	get meanLength(): number {
		return this.#terms.length / Math.max(1, this.size);
	}

	/** Adds a passage; gives its number. */
	add(text: string): number {
		const passage = this.size;
		eachSearchWord(text, (letters, length) => {
			const term = this.dictionary.add(letters, length);
			this.#terms.push(term);
			this.#count(term, passage);
		});

		this.#starts.push(this.#terms.length);
		return passage;
	}

	/** How many words a passage has. */
	lengthOf(passage: number): number {
		return this.#starts.values[passage + 1] - this.#starts.values[passage];
	}

	/** The terms of a passage in order. */
	termsOf(passage: number): Uint32Array {
		return this.#terms.values.subarray(this.#starts.values[passage], this.#starts.values[passage + 1]);
	}

	/** How many passages have a term. */
	passageCount(term: number): number {
		return this.#postings.count(term);
	}

	/** Calls `visit` with each passage that has a term, in ascending order, and how often it stands there. */
	eachPassage(term: number, visit: (passage: number, count: number) => void): void {
		this.#postings.each(term, posting => visit(posting >>> countBits, posting & mostCounted));
	}

	#count(term: number, passage: number): void {
		if (term === this.#postings.size) this.#postings.addList();
		const last = this.#postings.last(term);
		if (last === undefined || last >>> countBits !== passage)
			this.#postings.push(term, ((passage << countBits) | 1) >>> 0);
		else if ((last & mostCounted) < mostCounted) this.#postings.replaceLast(term, last + 1);
	}
}

import {PostingLists} from './posting-lists.js';
import {WordTable} from './word-table.js';
import {lettersOf} from './words-in-text.js';

/**
The different folded words of a library, numbered in the order in which they come (a number is a `term`), with an index
of their pairs of neighbouring letters, a word's ends counting as letters: what begins so, ends so or is spelt alike is
found by looking at few words instead of all.
*/
export class TermDictionary {
	readonly #table = new WordTable();
	/** For each pair of letters the number of its list in `#having`. */
	readonly #lists = new Map<number, number>();
	/** The terms that have a pair of letters, each once. */
	readonly #having = new PostingLists();
	/** For each term how many pairs it shares with the word that is looked for; 0 between two look-ups. */
	#shared = new Uint8Array(0);

	get size(): number {
		return this.#table.words.length;
	}

	word(term: number): string {
		return this.#table.words[term];
	}

	find(word: string): number | undefined {
		const [letters, length] = lettersOf(word);
		return this.#table.find(letters, length);
	}

	/** The term of a word, new or known, given as the first `length` of some letters. */
	add(letters: Uint16Array, length: number): number {
		const {size} = this;
		const term = this.#table.add(letters, length);
		if (term === size) this.#addPairs(letters, length, term);
		return term;
	}

	/** The terms that begin with some letters and are longer than these. */
	beginningWith(letters: string): number[] {
		const pairs = pairsOf(letters).slice(0, -1);
		return this.#among(pairs, word => word.length > letters.length && word.startsWith(letters));
	}

	/** The terms that end with some letters, or are these. */
	endingWith(letters: string): number[] {
		return this.#among(pairsOf(letters).slice(1), word => word.endsWith(letters));
	}

	/** The terms that have some letters somewhere and are longer than these; at least two letters. */
	containing(letters: string): number[] {
		const pairs = pairsOf(letters).slice(1, -1);
		return this.#among(pairs, word => word.length > letters.length && word.includes(letters));
	}

	/**
	At most `limit` terms that share the most pairs of letters with a word, at least `least` of them, of a length between
	`shortest` and `longest`; the most alike first.
	*/
	resembling(
		word: string,
		{least, shortest, longest, limit}: {least: number; shortest: number; longest: number; limit: number},
	): number[] {
		if (this.#shared.length < this.size) this.#shared = new Uint8Array(this.size + (this.size >>> 1));
		const shared = this.#shared;
		const near: number[] = [];
		const touched: number[] = [];
		for (const pair of pairsOf(word)) {
			const list = this.#lists.get(pair);
			if (list === undefined) continue;
			this.#having.each(list, term => {
				const count = ++shared[term];
				if (count === 1) touched.push(term);
				if (count === least) near.push(term);
			});
		}

		const likeness = (term: number) => shared[term] / (word.length + 1 + this.word(term).length + 1);
		const chosen = near
			.filter(term => this.word(term).length >= shortest && this.word(term).length <= longest)
			.map(term => ({term, likeness: likeness(term)}))
			.sort((x, y) => y.likeness - x.likeness)
			.slice(0, limit)
			.map(({term}) => term);
		for (const term of touched) shared[term] = 0;
		return chosen;
	}

	/** The pairs of `pairsOf`, without an array for each word of a library. */
	#addPairs(letters: Uint16Array, length: number, term: number): void {
		let before = wordEnd;
		for (let at = 0; at <= length; at++) {
			const letter = at < length ? letters[at] : wordEnd;
			const list = this.#listOf(pairOf(before, letter));
			if (this.#having.last(list) !== term) this.#having.push(list, term);
			before = letter;
		}
	}

	#listOf(pair: number): number {
		let list = this.#lists.get(pair);
		if (list === undefined) {
			list = this.#having.addList();
			this.#lists.set(pair, list);
		}

		return list;
	}

	/** The terms that fit, looked for where the rarest of the pairs stands that they must have. */
	#among(pairs: readonly number[], fits: (word: string) => boolean): number[] {
		let rarest: number | undefined;
		for (const pair of pairs) {
			const list = this.#lists.get(pair);
			if (list === undefined) return [];
			if (rarest === undefined || this.#having.count(list) < this.#having.count(rarest)) rarest = list;
		}

		const found: number[] = [];
		if (rarest !== undefined) {
			this.#having.each(rarest, term => {
				if (fits(this.word(term))) found.push(term);
			});
		}

		return found;
	}
}

const wordEnd = 0x20;
const pairOf = (before: number, letter: number) => (before << 16) | letter;

/** The pairs of neighbouring letters, each once, a space standing for either end: of "on" they are " o", "on", "n ". */
function pairsOf(word: string): number[] {
	const units = [wordEnd, ...Array.from({length: word.length}, (_, at) => word.charCodeAt(at)), wordEnd];
	return [...new Set(units.slice(1).map((letter, at) => pairOf(units[at], letter)))];
}

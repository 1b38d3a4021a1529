import {DynamicArray} from '../text/dynamic-array.js';

// Half of a vocabulary's words stand in one passage only, a few in most: a list begins with room for two numbers, and
// each further piece of it has twice the room of the one before, up to this.
const smallestPiece = 2;
const largestPiece = 512;

/**
Many lists of numbers that all grow, in one typed array: each list is a chain of pieces, `[next piece, room, numbers...]`.
An array for each list would take several times the memory, since most lists have one or two numbers.
*/
export class PostingLists {
	readonly #pieces = new DynamicArray(1 << 14);
	readonly #first = new DynamicArray();
	readonly #last = new DynamicArray();
	/** How many numbers each list has. */
	readonly #counts = new DynamicArray();
	/** Where the next number of each list goes; the end of its last piece when that is full. */
	readonly #writeAt = new DynamicArray();

	get size(): number {
		return this.#counts.length;
	}

	/** Begins an empty list; gives its number. */
	addList(): number {
		const piece = this.#addPiece(smallestPiece);
		this.#first.push(piece);
		this.#last.push(piece);
		this.#counts.push(0);
		this.#writeAt.push(piece + 2);
		return this.#counts.length - 1;
	}

	push(list: number, value: number): void {
		const last = this.#last.values[list];
		const room = this.#pieces.values[last + 1];
		if (this.#writeAt.values[list] === last + 2 + room) {
			const piece = this.#addPiece(Math.min(room * 2, largestPiece));
			this.#pieces.values[last] = piece;
			this.#last.values[list] = piece;
			this.#writeAt.values[list] = piece + 2;
		}

		this.#pieces.values[this.#writeAt.values[list]++] = value;
		this.#counts.values[list]++;
	}

	/** How many numbers a list has. */
	count(list: number): number {
		return this.#counts.values[list];
	}

	/** Calls `visit` with each number of a list, in the order of adding. */
	each(list: number, visit: (value: number) => void): void {
		const {values} = this.#pieces;
		let left = this.#counts.values[list];
		for (let piece = this.#first.values[list]; left > 0; piece = values[piece]) {
			const end = piece + 2 + Math.min(left, values[piece + 1]);
			for (let at = piece + 2; at < end; at++) visit(values[at]);
			left -= values[piece + 1];
		}
	}

	/** The number that was added last to a list, or undefined. */
	last(list: number): number | undefined {
		return this.#counts.values[list] === 0 ? undefined : this.#pieces.values[this.#writeAt.values[list] - 1];
	}

	/** Puts another number in the place of the last one; the list must have one. */
	replaceLast(list: number, value: number): void {
		this.#pieces.values[this.#writeAt.values[list] - 1] = value;
	}

	#addPiece(room: number): number {
		const piece = this.#pieces.extend(room + 2);
		this.#pieces.values[piece + 1] = room;
		return piece;
	}
}

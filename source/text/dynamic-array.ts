/** Numbers (0 to 2 ** 32 - 1) one after the other in a typed array that grows; read `values` only up to `length`. */
export class DynamicArray {
	values: Uint32Array;
	length = 0;

	constructor(capacity = 1024) {
		this.values = new Uint32Array(capacity);
	}

	push(value: number): void {
		if (this.length === this.values.length) this.#makeRoom();
		this.values[this.length++] = value;
	}

	/** Adds `count` zeros; gives the index of the first. */
	extend(count: number): number {
		const start = this.length;
		this.length += count;
		while (this.length > this.values.length) this.#makeRoom();
		return start;
	}

	// By half, not to twice the size: a library's lists are the larger part of what the search takes in memory.
	#makeRoom(): void {
		const larger = new Uint32Array(this.values.length + (this.values.length >>> 1) + 8);
		larger.set(this.values);
		this.values = larger;
	}
}

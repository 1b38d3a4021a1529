import {lazy} from '../memoize.js';
import {readFrontCoded} from './front-coding.js';
import {
	dimensions,
	firstRankClass,
	levels,
	rankClasses,
	rankStep,
	symbols,
	vectors,
	words,
} from './word-vector-table.js';

/**
What the contexts of English words tell of their meaning (GloVe): the nearer the vectors of two words, the likelier they stand
for the same kind of thing. Opposites are near as well: `rise` and `fall`. Words are folded (`fold` in words.ts); there are the
10,000 commonest, without stop words.
*/
export type WordVectors = {
	/** How many values a vector has. */
	dimensions: number;
	/** By which index a word is asked for, in what follows; undefined for one that has no vector. */
	indexOf: (word: string) => number | undefined;
	/** Which place a word has among all English words by how frequent they are, within a twentieth, 1 the commonest; stop words count. */
	rankOf: (index: number) => number;
	/** Makes the vectors of some words ready for being held against those of others. */
	bundle: (indexes: Int32Array) => VectorBundle;
	/** Writes the cosines between a word's vector and those of a bundle, -1 to 1, to `cosines`. */
	compare: (index: number, bundle: VectorBundle, cosines: Float64Array) => void;
	/** Adds a word's vector, of length 1, times `factor` to a sum of as many values. */
	addTo: (sum: Float32Array | Float64Array, index: number, factor: number) => void;
};

/** Vectors of some words, in their order: four of them in one list of numbers, each in digits of its own. */
export type VectorBundle = {indexes: Int32Array; packed: Float64Array};

// A product of two vectors is at most 50 times 4 times 4, which 11 bits and a sign hold; four of them, the 53 bits of a number.
const inBundle = 4;
const digit = 2 ** 11;

/** The vectors of English words, read when they are first asked for. */
export const wordVectors = lazy((): WordVectors => {
	const {indexes, ranks} = readWords();
	const values = new Int8Array(indexes.size * dimensions);
	/** For each vector what makes its length 1; 0 for one that is not read yet. */
	const scales = new Float64Array(indexes.size);
	const readVector = vectorReader(indexes.size);
	return {
		dimensions,
		indexOf(word) {
			const index = indexes.get(word);
			// Two articles ask for a few of the vectors; each is read when its word is asked for.
			if (index !== undefined && scales[index] === 0) scales[index] = 1 / readVector(index, values);
			return index;
		},
		rankOf: index => ranks[index],
		bundle(indexes) {
			const packed = new Float64Array(Math.ceil(indexes.length / inBundle) * dimensions);
			for (const [at, index] of indexes.entries()) {
				const factor = digit ** (at % inBundle);
				const start = Math.floor(at / inBundle) * dimensions;
				for (let k = 0; k < dimensions; k++) packed[start + k] += factor * values[index * dimensions + k];
			}

			return {indexes, packed};
		},
		compare(index, {indexes, packed}, cosines) {
			const own = index * dimensions;
			for (let first = 0, start = 0; first < indexes.length; first += inBundle, start += dimensions) {
				// All whole numbers: exact in any order.
				let products = 0;
				for (let k = 0; k < dimensions; k++) products += values[own + k] * packed[start + k];
				for (let at = first; at < Math.min(indexes.length, first + inBundle); at++) {
					const higher = Math.round(products / digit);
					cosines[at] = (products - higher * digit) * scales[index] * scales[indexes[at]];
					products = higher;
				}
			}
		},
		addTo(sum, index, factor) {
			const start = index * dimensions;
			const scale = factor * scales[index];
			for (let k = 0; k < dimensions; k++) sum[k] += scale * values[start + k];
		},
	};
});

function readWords(): {indexes: Map<string, number>; ranks: Float64Array} {
	const classOf = new Map([...symbols].map((symbol, at) => [symbol, at + firstRankClass]));
	const indexes = new Map(readFrontCoded(words).map(([word], index) => [word, index]));
	// The middle of each class.
	const ranks = Float64Array.from(rankClasses.trim(), symbol => rankStep ** (classOf.get(symbol)! + 0.5));
	return {indexes, ranks};
}

/** Writes the vector at an index, in whole numbers around 0, to where it stands among the values of all; gives its length. */
function vectorReader(words: number): (index: number, values: Int8Array) => number {
	const pairOf = new Map([...symbols].map((symbol, pair) => [symbol, pair]));
	const middle = (levels - 1) / 2;
	return (index, values) => {
		let squares = 0;
		// A line feed stands before each line.
		for (let k = 0, at = 1 + index; k < dimensions; k += 2, at += words + 1) {
			const pair = pairOf.get(vectors[at])!;
			const first = Math.floor(pair / levels) - middle;
			const second = (pair % levels) - middle;
			values[index * dimensions + k] = first;
			values[index * dimensions + k + 1] = second;
			squares += first * first + second * second;
		}

		return Math.sqrt(squares);
	};
}

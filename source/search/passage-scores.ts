import {type ClauseVisitor, eachMatch} from './clause-matches.js';
import type {Expansion} from './expanded-query.js';
import type {PassageIndex} from './passage-index.js';

// BM25 (Robertson and Zaragoza 2009) with its usual parameters.
const saturation = 1.2;
const lengthNorm = 0.75;
const highestWeight = 1.5;

/** What one clause can give at most, as a multiple of its inverse document frequency. */
export const highestScore = (saturation + 1) * highestWeight;

/** The scores of passages while clause after clause of a query is added; used again for the next query. */
export class PassageScores {
	readonly #index: PassageIndex;
	readonly #weights: readonly number[];
	/** By passage: the sum over the clauses so far. */
	#sums = new Float32Array(0);
	/** By passage: the best of the terms of the clause that is being added. */
	#best = new Float32Array(0);
	/** By passage: a bit for each clause that it has. */
	#clauses = new Int32Array(0);
	/** The passages that have a clause; `#size` of them. */
	#passages = new Uint32Array(0);
	#size = 0;
	#excluded = new Set<number>();

	/** `weights`: by passage, what its scores are multiplied with; may grow with the index. */
	constructor(index: PassageIndex, weights: readonly number[]) {
		this.#index = index;
		this.#weights = weights;
	}

	/** Forgets the query before. */
	clear(): void {
		const {size} = this.#index;
		if (this.#sums.length < size) {
			const room = size + (size >>> 2);
			this.#sums = new Float32Array(room);
			this.#best = new Float32Array(room);
			this.#clauses = new Int32Array(room);
			this.#passages = new Uint32Array(room);
		} else {
			for (let at = 0; at < this.#size; at++) {
				const passage = this.#passages[at];
				this.#sums[passage] = 0;
				this.#clauses[passage] = 0;
			}
		}

		this.#size = 0;
		this.#excluded.clear();
	}

	/** Leaves out the passages that have a clause. */
	exclude(words: readonly Expansion[]): void {
		eachMatch(this.#index, words, passage => this.#excluded.add(passage));
	}

	/**
	Adds a clause, whose bit is `bit`: of its terms the best one counts, and all together are as rare as the word
	itself, or where that is not there, as rare as they are. Gives that inverse document frequency.
	*/
	add(words: readonly Expansion[], bit: number): number {
		const best = this.#best;
		const {meanLength} = this.#index;
		const having: number[] = [];
		const visit: ClauseVisitor = (passage, count, grade) => {
			const length = this.#index.lengthOf(passage) / meanLength;
			const norm = saturation * (1 - lengthNorm + lengthNorm * length);
			const score = (grade * count * (saturation + 1)) / (count + norm);
			if (best[passage] === 0) having.push(passage);
			if (score > best[passage]) best[passage] = score;
		};
		eachMatch(this.#index, words, visit);
		const {exact} = words[0];
		const isOneWord = words.length === 1 && exact !== undefined;
		const idf = this.#inverseFrequency(isOneWord ? this.#index.passageCount(exact) : having.length);
		for (const passage of having) {
			if (this.#clauses[passage] === 0) this.#passages[this.#size++] = passage;
			this.#clauses[passage] |= bit;
			this.#sums[passage] += idf * best[passage] * this.#weights[passage];
			best[passage] = 0;
		}

		return idf;
	}

	/** Calls `visit` with each passage that has all clauses of `required`, with its sum and its clauses. */
	each(required: number, visit: (passage: number, sum: number, clauses: number) => void): void {
		for (let at = 0; at < this.#size; at++) {
			const passage = this.#passages[at];
			const clauses = this.#clauses[passage];
			if ((clauses & required) === required && !this.#excluded.has(passage))
				visit(passage, this.#sums[passage], clauses);
		}
	}

	/** The sum of a passage, and a bit for each clause it has. */
	of(passage: number): {sum: number; clauses: number} {
		return {sum: this.#sums[passage], clauses: this.#clauses[passage]};
	}

	#inverseFrequency(passages: number): number {
		return Math.log(1 + (this.#index.size - passages + 0.5) / (passages + 0.5));
	}
}

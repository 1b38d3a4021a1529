import type {Range} from '../text/words.js';
import {createWordMatcher} from './match-word.js';
import {parseQuery} from './parse-query.js';
import {PassageIndex} from './passage-index.js';
import {PassageScores} from './passage-scores.js';
import {rankPassages} from './rank-passages.js';

/** A passage that answers a query, by its number in the order of adding. */
export type FoundPassage = {
	passage: number;
	/** What answers, as offsets into the passage; in order, never overlapping. */
	ranges: Range[];
	/** From 1 up to 2 where every word is there, else from 0 up to 1. */
	score: number;
};

export type FindOptions = {
	/** How many passages are wanted at most. */
	limit: number;
	/** Only passages from this number on, and before that. */
	from?: number;
	to?: number;
	/** Only passages that have every word. */
	everyWord?: boolean;
};

/** Passages of text that are searched together; more can be added at any time. */
export type PassageSearch = {
	/** Adds a passage, whose scores are multiplied with `weight` (1). */
	add(text: string, weight?: number): void;
	/** The best passages first, found step by step: who has no more use for the answer leaves off between two steps. */
	findInSteps(query: string, options: FindOptions): Generator<void, FoundPassage[]>;
	/** The same at once. */
	find(query: string, options: FindOptions): FoundPassage[];
	/** How many passages there are. */
	readonly size: number;
};

/** An empty search. A query's words are matched with the words of all passages, and lead from there to passages. */
export function createPassageSearch(): PassageSearch {
	const index = new PassageIndex();
	const texts: string[] = [];
	const weights: number[] = [];
	const matcher = createWordMatcher(index);
	const scores = new PassageScores(index, weights);

	function* findInSteps(query: string, options: FindOptions): Generator<void, FoundPassage[]> {
		const {wanted, unwanted} = parseQuery(query);
		if (wanted.length === 0) return [];
		const passages = {index, scores, texts};
		const without = unwanted.map(({words}) => words.map(matcher.meaningsOf));
		const meant = wanted.map(clause => ({...clause, words: clause.words.map(matcher.meaningsOf)}));
		yield;
		const ranked = yield* rankPassages(passages, meant, without, options);
		if (ranked.hasEveryWord) return ranked.found;
		// What is a word of its own may be a typo all the same, when no passage has it together with the others.
		const widened = wanted.map(clause => ({...clause, words: clause.words.map(matcher.widenedMeaningsOf)}));
		const isWider = widened.some(({words}, clause) =>
			words.some(({terms}, word) => terms.length > meant[clause].words[word].terms.length),
		);
		return isWider ? (yield* rankPassages(passages, widened, without, options)).found : ranked.found;
	}

	return {
		add(text, weight = 1) {
			index.add(text);
			texts.push(text);
			weights.push(weight);
		},
		findInSteps,
		find(query, options) {
			const steps = findInSteps(query, options);
			let step = steps.next();
			while (!step.done) step = steps.next();
			return step.value;
		},
		get size() {
			return index.size;
		},
	};
}

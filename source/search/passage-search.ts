import type {Range} from '../text/words.js';
import {inTerms, inWords, type MeantClauses, type MeantQuery} from './expanded-query.js';
import {createWordMatcher, type Meanings} from './match-word.js';
import {parseQuery, type WantedWord} from './parse-query.js';
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

export type FoundPassages = {
	/** As many as were wanted, the best first. */
	best: FoundPassage[];
	/** The numbers of all passages that answer, in no order. */
	passages: readonly number[];
	/** How the query was understood. */
	meant: MeantQuery;
};

export type FindOptions = {
	/** How many passages are wanted at most. */
	limit: number;
	/** Only passages that have every word. */
	everyWord?: boolean;
};

/** Passages of text that are searched together; more can be added at any time. */
export type PassageSearch = {
	/** Adds a passage, whose scores are multiplied with `weight` (1). */
	add(text: string, weight?: number): void;
	/** Found step by step: who has no more use for the answer leaves off between two steps. */
	findInSteps(query: string, options: FindOptions): Generator<void, FoundPassages>;
	/** The same at once. */
	find(query: string, options: FindOptions): FoundPassages;
	/** All passages that answer a query as another search understood it. */
	findMeant(meant: MeantQuery): FoundPassage[];
	/** How many passages there are. */
	readonly size: number;
};

// Of a longer query the other words find the passage that is meant; looking for typos of each word of a pasted sentence would
// take longer than all the rest.
const mostWidened = 6;

const nothing: FoundPassages = {best: [], passages: [], meant: {wanted: [], unwanted: []}};

/** An empty search. A query's words are matched with the words of all passages, and lead from there to passages. */
export function createPassageSearch(): PassageSearch {
	const index = new PassageIndex();
	const texts: string[] = [];
	const weights: number[] = [];
	const matcher = createWordMatcher(index);
	const scores = new PassageScores(index, weights);
	const rank = ({wanted, unwanted}: MeantClauses, options: FindOptions) =>
		rankPassages({index, scores, texts}, wanted, unwanted, options);

	function* findInSteps(query: string, options: FindOptions): Generator<void, FoundPassages> {
		const {wanted, unwanted} = parseQuery(query);
		if (wanted.length === 0) return nothing;
		const understood = (meaningsOf: (word: WantedWord) => Meanings): MeantClauses => ({
			wanted: wanted.map(clause => ({...clause, words: clause.words.map(meaningsOf)})),
			unwanted: unwanted.map(({words}) => words.map(matcher.meaningsOf)),
		});
		const meant = understood(matcher.meaningsOf);
		yield;
		const ranked = yield* rank(meant, options);
		// What is a word of its own may be a typo all the same, when no passage has it together with the others.
		const isEnough = ranked.hasEveryWord || wanted.length > mostWidened;
		const widened = isEnough ? meant : understood(matcher.widenedMeaningsOf);
		const isWider = widened.wanted.some(({words}, clause) =>
			words.some(({terms}, word) => terms.length > meant.wanted[clause].words[word].terms.length),
		);
		const {best, passages} = isWider ? yield* rank(widened, options) : ranked;
		return {best, passages, meant: inWords(index.vocabulary, isWider ? widened : meant)};
	}

	return {
		add(text, weight = 1) {
			index.add(text);
			texts.push(text);
			weights.push(weight);
		},
		findInSteps,
		find: (query, options) => inOneGo(findInSteps(query, options)),
		findMeant: meant => inOneGo(rank(inTerms(index.vocabulary, meant), {limit: index.size})).best,
		get size() {
			return index.size;
		},
	};
}

/** The answer of a search in steps, without a pause. */
export function inOneGo<Answer>(steps: Generator<void, Answer>): Answer {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

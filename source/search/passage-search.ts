import {runToEnd} from '../text/in-steps.js';
import {
	type ExpandedClauses,
	type ExpandedQuery,
	type Expansion,
	expandedClausesOf,
	expandedQueryOf,
} from './expanded-query.js';
import {createWordMatcher} from './match-word.js';
import {parseQuery, type WantedWord} from './parse-query.js';
import {PassageIndex} from './passage-index.js';
import {PassageScores} from './passage-scores.js';
import {type FindOptions, type FoundPassage, rankPassages} from './rank-passages.js';

export type FoundPassages = {
	/** As many as were wanted, the best first. */
	best: FoundPassage[];
	/** The numbers of all passages that answer, in no order. */
	passages: readonly number[];
	/** What the query was expanded to. */
	expanded: ExpandedQuery;
};

/** Passages of text that are searched together; more can be added at any time. */
export type PassageSearch = {
	/** Adds a passage, whose scores are multiplied with `weight` (1). */
	add(text: string, weight?: number): void;
	/** Found step by step: who has no more use for the answer leaves off between two steps. */
	findInSteps(query: string, options: FindOptions): Generator<void, FoundPassages>;
	/** The same at once. */
	find(query: string, options: FindOptions): FoundPassages;
	/** All passages that answer a query as another search expanded it. */
	findExpanded(query: ExpandedQuery): FoundPassage[];
	/** How many passages there are. */
	readonly size: number;
};

// Of a longer query the other words find the passage that is meant; looking for typos of each word of a pasted sentence would
// take longer than all the rest.
const mostWidened = 6;

const nothing: FoundPassages = {best: [], passages: [], expanded: {wanted: [], unwanted: []}};

/** An empty search. A query's words are matched with the words of all passages, and lead from there to passages. */
export function createPassageSearch(): PassageSearch {
	const index = new PassageIndex();
	const texts: string[] = [];
	const weights: number[] = [];
	const matcher = createWordMatcher(index);
	const scores = new PassageScores(index, weights);
	const rank = (clauses: ExpandedClauses, options: FindOptions) =>
		rankPassages({index, scores, texts}, clauses, options);

	function* findInSteps(query: string, options: FindOptions): Generator<void, FoundPassages> {
		const {wanted, unwanted} = parseQuery(query);
		if (wanted.length === 0) return nothing;
		const expandAll = (expand: (word: WantedWord) => Expansion): ExpandedClauses => ({
			wanted: wanted.map(clause => ({...clause, words: clause.words.map(expand)})),
			unwanted: unwanted.map(({words}) => words.map(matcher.expand)),
		});
		const literal = expandAll(matcher.expand);
		yield;
		const ranked = yield* rank(literal, options);
		// What is a word of its own may be a typo all the same, when no passage has it together with the others.
		const isEnough = ranked.hasEveryWord || wanted.length > mostWidened;
		const widened = isEnough ? literal : expandAll(matcher.expandWidely);
		const isWider = widened.wanted.some(({words}, clause) =>
			words.some(({terms}, word) => terms.length > literal.wanted[clause].words[word].terms.length),
		);
		const {best, passages} = isWider ? yield* rank(widened, options) : ranked;
		return {best, passages, expanded: expandedQueryOf(index.dictionary, isWider ? widened : literal)};
	}

	return {
		add(text, weight = 1) {
			index.add(text);
			texts.push(text);
			weights.push(weight);
		},
		findInSteps,
		find: (query, options) => runToEnd(findInSteps(query, options)),
		findExpanded: query =>
			runToEnd(rank(expandedClausesOf(index.dictionary, query), {limit: index.size})).best,
		get size() {
			return index.size;
		},
	};
}

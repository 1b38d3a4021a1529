import {topK} from '../text/top-k.js';
import type {Range} from '../text/words.js';
import {clausesOfTerms} from './clause-matches.js';
import type {ExpandedClause, ExpandedClauses} from './expanded-query.js';
import {highlightedTerms, highlightRanges} from './highlights.js';
import type {PassageIndex} from './passage-index.js';
import {highestScore, type PassageScores} from './passage-scores.js';
import {proximity} from './proximity.js';

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
	/** Only passages that have every word. */
	everyWord?: boolean;
};

export type Ranked = {
	best: FoundPassage[];
	/** All passages that answer, in no order. */
	passages: readonly number[];
	/** Whether any passage has all clauses. */
	hasEveryWord: boolean;
};

type Passages = {index: PassageIndex; scores: PassageScores; texts: readonly string[]};

// How much words that stand side by side in the query's order count, of what they count themselves.
const proximityWeight = 1;
// Of how many passages the order of the words is read: of those that are best without it.
const mostRead = 400;

/** Ranks the passages that have clauses of a query: those with all of them first, and those with near and ordered ones. */
export function* rankPassages(
	{index, scores, texts}: Passages,
	{wanted, unwanted}: ExpandedClauses,
	{limit, everyWord = false}: FindOptions,
): Generator<void, Ranked> {
	scores.clear();
	for (const words of unwanted) {
		scores.exclude(words);
		yield;
	}

	const rarities: number[] = [];
	for (const [clause, {words}] of wanted.entries()) {
		rarities.push(scores.add(words, 1 << clause));
		yield;
	}

	const weights = rarities
		.slice(1)
		.map((rarity, clause) => (proximityWeight * (rarity + rarities[clause])) / 2);
	const most = sum(rarities) * highestScore + sum(weights);
	const all = bitsWhere(wanted, () => true);
	const required = everyWord ? all : bitsWhere(wanted, ({isRequired}) => isRequired);
	const shareOf = shares(rarities);
	const scoreOf = (raw: number, clauses: number) =>
		(clauses === all ? 1 : 0) + (shareOf(clauses) * raw) / most;

	const passages: number[] = [];
	const firstScores: number[] = [];
	let hasEveryWord = false;
	scores.each(required, (passage, raw, clauses) => {
		hasEveryWord ||= clauses === all;
		passages.push(passage);
		firstScores.push(scoreOf(raw, clauses));
	});
	yield;

	const read = topK(firstScores, firstScores.length, Math.max(limit, mostRead));
	const clausesOf = clausesOfTerms(wanted, index.dictionary.size);
	const lastScores = read.map(at => {
		const passage = passages[at];
		const near = weights.length === 0 ? 0 : proximity(index.termsOf(passage), clausesOf, weights);
		const {sum, clauses} = scores.of(passage);
		return scoreOf(sum + near, clauses);
	});
	const highlighted = highlightedTerms(wanted, clausesOf);
	const best = topK(lastScores, lastScores.length, limit).map(at => {
		const passage = passages[read[at]];
		return {
			passage,
			ranges: highlightRanges(texts[passage], index.termsOf(passage), highlighted),
			score: lastScores[at],
		};
	});
	return {best, passages, hasEveryWord};
}

/** A bit for each clause that is as wished. */
const bitsWhere = (clauses: readonly ExpandedClause[], isWished: (clause: ExpandedClause) => boolean) =>
	clauses.reduce((bits, clause, at) => (isWished(clause) ? bits | (1 << at) : bits), 0);

/** What part of a query some of its clauses are, the rarer ones being the larger part. */
function shares(rarities: readonly number[]): (clauses: number) => number {
	const known = new Map<number, number>();
	return clauses => {
		let share = known.get(clauses);
		if (share === undefined) {
			share = sum(rarities.filter((_, clause) => clauses & (1 << clause))) / sum(rarities);
			known.set(clauses, share);
		}

		return share;
	};
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

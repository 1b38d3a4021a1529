import {topK} from '../text/top-k.js';
import {litRanges, termsToLight} from './highlights.js';
import type {Meanings} from './match-word.js';
import type {PassageIndex} from './passage-index.js';
import {highestScore, type PassageScores} from './passage-scores.js';
import type {FindOptions, FoundPassage} from './passage-search.js';
import {closeness} from './proximity.js';

/** By term: a bit for each clause that it may be a word of, the first clause being bit 0. */
export type ClausesOfTerms = Int32Array;

/** A clause of a query with what each of its words may mean. */
export type MeantClause = {words: readonly Meanings[]; isRequired: boolean};

export type Ranked = {
	best: FoundPassage[];
	/** All passages that answer, in no order. */
	passages: readonly number[];
	/** Whether any passage has all clauses. */
	hasEveryWord: boolean;
};

type Passages = {index: PassageIndex; scores: PassageScores; texts: readonly string[]};

// How much words that stand side by side in the query's order count, of what they count themselves.
const closenessWeight = 1;
// Of how many passages the order of the words is read: of those that are best without it.
const mostRead = 400;

/** Ranks the passages that have clauses of a query: those with all of them first, and those with near and ordered ones. */
export function* rankPassages(
	{index, scores, texts}: Passages,
	wanted: readonly MeantClause[],
	unwanted: ReadonlyArray<readonly Meanings[]>,
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
		.map((rarity, clause) => (closenessWeight * (rarity + rarities[clause])) / 2);
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
	const clausesOf = clausesOfTerms(wanted, index.vocabulary.size);
	const lastScores = read.map(at => {
		const passage = passages[at];
		const near = weights.length === 0 ? 0 : closeness(index.termsOf(passage), clausesOf, weights);
		const {sum, clauses} = scores.of(passage);
		return scoreOf(sum + near, clauses);
	});
	const lit = termsToLight(wanted, clausesOf);
	const best = topK(lastScores, lastScores.length, limit).map(at => {
		const passage = passages[read[at]];
		return {
			passage,
			ranges: litRanges(texts[passage], index.termsOf(passage), lit),
			score: lastScores[at],
		};
	});
	return {best, passages, hasEveryWord};
}

/** A bit for each clause that is as wished. */
const bitsWhere = (clauses: readonly MeantClause[], isWished: (clause: MeantClause) => boolean) =>
	clauses.reduce((bits, clause, at) => (isWished(clause) ? bits | (1 << at) : bits), 0);

function clausesOfTerms(wanted: readonly MeantClause[], vocabularySize: number): ClausesOfTerms {
	const clausesOf = new Int32Array(vocabularySize);
	for (const [clause, {words}] of wanted.entries()) {
		for (const {terms} of words) for (const term of terms) clausesOf[term] |= 1 << clause;
	}

	return clausesOf;
}

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

import type {Range} from '../text/words.js';
import type {TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import {exchangedOrder} from './exchanged-order.js';
import {sharedClauses} from './exchanged-roles.js';
import type {MeaningWords} from './meaning-words.js';
import {countNegations, hedgesIn, type NamedStretch} from './name-change.js';

/**
Where two sentences in other words say the opposite of each other of the same: a predicate with what it is said of that is
denied, or hedged, in one of them alone; roles that are exchanged; two events in the other order. Rather none than a wrong one.
*/
export const turnedMeanings = (
	pair: TokenPair,
	words: MeaningWords,
	language: string | undefined,
): NamedStretch[] => [
	...sharedClauses(pair, language)
		.filter(({roles}) => roles === 'exchanged')
		.map(({a, b}): NamedStretch => ({what: 'who', a, b})),
	...turnedOrder(pair, words),
	...turnedPredicates(pair, words),
];

function turnedOrder(pair: TokenPair, words: MeaningWords): NamedStretch[] {
	const order = exchangedOrder(pair, words);
	return order ? [{...order, what: 'order'}] : [];
}

// How much of two clauses has to be the same, 0 to 1, and how many of their words, that one denies what the other says.
const leastCommon = 0.6;
const leastShared = 3;
// How far from a word that which denies it stands.
const mostBetween = 3;
// A sentence with more of them is a list.
const mostClauses = 12;

/** What stands between two marks of punctuation, with what it denies, hedges and says. */
type Clause = {
	tokens: readonly ChangeToken[];
	range: Range;
	denied: number;
	hedges: ReadonlySet<ChangeToken>;
	content: ReadonlySet<string>;
};

function turnedPredicates({a, b}: TokenPair, words: MeaningWords): NamedStretch[] {
	if (words.negations.size === 0) return [];
	const clausesOfB = clausesOf(b, words);
	return clausesOf(a, words).flatMap(inA =>
		clausesOfB.flatMap(inB => {
			const turned = turnedPredicate(inA, inB, words);
			return turned ? [turned] : [];
		}),
	);
}

function turnedPredicate(inA: Clause, inB: Clause, words: MeaningWords): NamedStretch | undefined {
	const isDenied = inA.denied + inB.denied === 1;
	const isHedged = (inA.hedges.size === 0) !== (inB.hedges.size === 0);
	if (isDenied === isHedged) return undefined;
	const shared = [...inA.content].filter(stem => inB.content.has(stem)).length;
	if (shared < leastShared || (2 * shared) / (inA.content.size + inB.content.size) < leastCommon)
		return undefined;
	const turned = (isDenied ? inA.denied > 0 : inA.hedges.size > 0) ? inA : inB;
	const other = turned === inA ? inB : inA;
	const own = stretchOfTurn(turned, isDenied, words);
	if (!own) return undefined;
	const {stem} = turned.tokens[own.end - 1];
	const {start, end} = other.range;
	const at = other.tokens.findIndex((token, index) => index >= start && index < end && token.stem === stem);
	if (at < 0) return undefined;
	const same = {start: at, end: at + 1};
	return {
		what: isDenied ? 'negation' : 'hedge',
		a: turned === inA ? own : same,
		b: turned === inA ? same : own,
	};
}

/** The negation or hedge of a clause with the word behind it that it stands beside. */
function stretchOfTurn(
	{tokens, range, hedges}: Clause,
	isDenied: boolean,
	words: MeaningWords,
): Range | undefined {
	const is = (token: ChangeToken) => (isDenied ? words.negations.has(token.key) : hedges.has(token));
	let start = range.start;
	while (start < range.end && !is(tokens[start])) start++;
	for (let at = start + 1; at < range.end && at - start <= mostBetween; at++) {
		if (!is(tokens[at]) && isContent(tokens[at]) && !words.auxiliaries.has(tokens[at].key))
			return {start, end: at + 1};
	}

	return undefined;
}

const isContent = ({isFunction, isFigure}: ChangeToken) => !isFunction && !isFigure;

/** The first clauses of a sentence that say enough to be compared. */
function clausesOf(tokens: readonly ChangeToken[], words: MeaningWords): Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	for (let at = 1; at <= tokens.length && clauses.length < mostClauses; at++) {
		if (at < tokens.length && !tokens[at].isBroken && !tokens[at].opens) continue;
		const range = {start, end: at};
		start = at;
		if (range.end - range.start <= leastShared) continue;
		const hedges = hedgesIn(tokens, range, words);
		const content = tokens
			.slice(range.start, range.end)
			.filter(
				token =>
					isContent(token) &&
					!hedges.has(token) &&
					!words.negations.has(token.key) &&
					!words.auxiliaries.has(token.key),
			);
		clauses.push({
			tokens,
			range,
			denied: countNegations(tokens, range, words),
			hedges,
			content: new Set(content.map(({stem}) => stem)),
		});
	}

	return clauses;
}

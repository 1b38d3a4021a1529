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

function turnedPredicates({a, b}: TokenPair, words: MeaningWords): NamedStretch[] {
	if (words.negations.size === 0) return [];
	const clausesOfB = clausesOf(b);
	return clausesOf(a).flatMap(inA => clausesOfB.flatMap(inB => turned({a, b}, inA, inB, words)));
}

function turned({a, b}: TokenPair, inA: Range, inB: Range, words: MeaningWords): NamedStretch[] {
	const denied = [countNegations(a, inA, words), countNegations(b, inB, words)];
	const hedged = [hedgesIn(a, inA, words), hedgesIn(b, inB, words)];
	const isDenied = denied[0] + denied[1] === 1;
	const isHedged = (hedged[0].size === 0) !== (hedged[1].size === 0);
	if (isDenied === isHedged) return [];
	const is = (token: ChangeToken) =>
		isDenied ? words.negations.has(token.key) : hedged[0].has(token) || hedged[1].has(token);
	const content = (tokens: readonly ChangeToken[], {start, end}: Range) =>
		tokens
			.slice(start, end)
			.filter(token => isContent(token) && !is(token) && !words.auxiliaries.has(token.key));
	const stemsOfB = new Set(content(b, inB).map(({stem}) => stem));
	const contentOfA = content(a, inA);
	const shared = contentOfA.filter(({stem}) => stemsOfB.has(stem));
	if (shared.length < leastShared || (2 * shared.length) / (contentOfA.length + stemsOfB.size) < leastCommon)
		return [];
	const [tokens, range, others, otherRange] = (isDenied ? denied[0] > 0 : hedged[0].size > 0)
		? [a, inA, b, inB]
		: [b, inB, a, inA];
	const turnedAt = predicateBeside(tokens, range, is, words);
	if (turnedAt === undefined) return [];
	const {stem} = tokens[turnedAt.predicate];
	const other = others.findIndex(
		(token, at) => at >= otherRange.start && at < otherRange.end && token.stem === stem,
	);
	if (other < 0) return [];
	const [own, same] = [turnedAt.stretch, {start: other, end: other + 1}];
	return [
		{what: isDenied ? 'negation' : 'hedge', a: tokens === a ? own : same, b: tokens === a ? same : own},
	];
}

/** The word that a negation or a hedge stands before, with nothing but small words between, and the stretch of both. */
function predicateBeside(
	tokens: readonly ChangeToken[],
	{start, end}: Range,
	is: (token: ChangeToken) => boolean,
	{auxiliaries}: MeaningWords,
): {predicate: number; stretch: Range} | undefined {
	const at = tokens.findIndex((token, index) => index >= start && index < end && is(token));
	for (let next = at + 1; next < end && next - at <= mostBetween; next++) {
		const token = tokens[next];
		if (is(token) || auxiliaries.has(token.key) || !isContent(token)) continue;
		return {predicate: next, stretch: {start: at, end: next + 1}};
	}

	return undefined;
}

const isContent = ({isFunction, isFigure}: ChangeToken) => !isFunction && !isFigure;

/** What stands between two marks of punctuation. */
function clausesOf(tokens: readonly ChangeToken[]): Range[] {
	const clauses: Range[] = [];
	let start = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (at < tokens.length && !tokens[at].isBroken && !tokens[at].opens) continue;
		if (at > start) clauses.push({start, end: at});
		start = at;
	}

	return clauses;
}

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
// How many words before and behind a predicate may be what it is said of.
const mostBeside = 3;
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
	if (!isOfSame(turned, own, other, same) || !isOfOneTime(inA, inB)) return undefined;
	return {
		what: isDenied ? 'negation' : 'hedge',
		a: turned === inA ? own : same,
		b: turned === inA ? same : own,
	};
}

/** Whether two predicates are said of the same: of the words before and behind them, where there are any, one is the same. */
function isOfSame(turned: Clause, own: Range, other: Clause, same: Range): boolean {
	const isAlike = (x: readonly string[], y: readonly string[]) =>
		x.length === 0 || y.length === 0 || x.some(stem => y.includes(stem));
	const before = ({tokens, range}: Clause, {start}: Range) =>
		contentOf(tokens, {start: range.start, end: start}).slice(-mostBeside);
	const behind = ({tokens, range}: Clause, {end}: Range) =>
		contentOf(tokens, {start: end, end: range.end}).slice(0, mostBeside);
	return (
		isAlike(before(turned, own), before(other, same)) && isAlike(behind(turned, own), behind(other, same))
	);
}

const contentOf = (tokens: readonly ChangeToken[], {start, end}: Range): string[] =>
	tokens.slice(start, end).flatMap(token => (isContent(token) ? [token.stem] : []));

/** Whether no two dates or figures of two clauses say that they are of two times. */
function isOfOneTime(inA: Clause, inB: Clause): boolean {
	const [x, y] = [inA, inB].map(({tokens, range}) =>
		tokens
			.slice(range.start, range.end)
			.flatMap(({isDate, isFigure, key}) => (isDate || isFigure ? [key] : [])),
	);
	return x.length === 0 || y.length === 0 || x.some(key => y.includes(key));
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

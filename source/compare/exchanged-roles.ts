import {addTo} from '../text/add-to.js';
import {englishLexicon} from '../text/lexicon/lexicon.js';
import {lazy} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import type {ChangedStretch} from './changed-stretches.js';

/** Two clauses of one verb between the same two, who does it and to whom it is done, by the indices of their tokens. */
export type SharedClause = ChangedStretch & {
	/** `exchanged`: who did it in one is to whom it was done in the other. `kept`: the same, in active and passive. */
	roles: 'exchanged' | 'kept';
};

/** A verb with the words nearest to it that may be who does it and to whom it is done. */
type Clause = {
	verb: number;
	before: number;
	after: number;
	/** With what belongs to these two. */
	range: Range;
	isPassive: boolean;
};

/** Of every token of one text that stands in the other as well, which it is there. */
type Places = ReadonlyMap<number, number>;

// A verb that stands in a text more often is looked at in these places alone.
const mostPlaces = 3;

/**
The clauses of two texts that have a verb in common and what stands before and behind it: in the other order, or in the same
order once in active and once in passive. English alone: its order of words says who does what.
*/
export function sharedClauses({a, b}: TokenPair, language: string | undefined): SharedClause[] {
	if (language !== 'en') return [];
	const [inA, inB] = [a, b].map(placesByKey);
	const toB = placesOf(inA, inB);
	const toA = placesOf(inB, inA);
	const verbsOfB = new Map<string, number[]>();
	for (const [at, token] of b.entries()) if (mayBeVerb(token)) addTo(verbsOfB, token.stem, at);
	return a.flatMap((token, verb) => {
		const others = mayBeVerb(token) ? verbsOfB.get(token.stem) : undefined;
		const clause = others && clauseAt(a, verb);
		if (!clause) return [];
		return others.slice(0, mostPlaces).flatMap((other): SharedClause[] => {
			const clauseOfB = clauseAt(b, other);
			const roles = clauseOfB && rolesOf(clause, clauseOfB, toB, toA);
			return roles ? [{roles, a: clause.range, b: clauseOfB.range}] : [];
		});
	});
}

function rolesOf(inA: Clause, inB: Clause, toB: Places, toA: Places): SharedClause['roles'] | undefined {
	const isSameVoice = inA.isPassive === inB.isPassive;
	if (toB.get(inA.before) === inB.before && toB.get(inA.after) === inB.after)
		return isSameVoice ? undefined : 'exchanged';
	const isCrossed = ({before, after}: Clause, other: Clause, to: Places) =>
		(to.get(before) ?? -1) > other.verb && (to.get(after) ?? Number.POSITIVE_INFINITY) < other.verb;
	if (!(isCrossed(inA, inB, toB) && isCrossed(inB, inA, toA)) && !isExchanged(inA, inB, toB))
		return undefined;
	return isSameVoice ? 'exchanged' : 'kept';
}

/** Whether a part of what stands before a verb in one text stands behind it in the other, and the other way round. */
function isExchanged(inA: Clause, inB: Clause, toB: Places): boolean {
	const stands = (from: number, to: number, least: number, after: number) => {
		for (let at = from; at < to; at++) {
			const place = toB.get(at);
			if (place !== undefined && place >= least && place < after) return true;
		}

		return false;
	};
	return (
		stands(inA.range.start, inA.verb, inB.after, inB.range.end) &&
		stands(inA.after, inA.range.end, inB.range.start, inB.verb)
	);
}

const isPronoun = (key: string) => subjectOf.has(key);
const subjectOf: ReadonlyMap<string, string> = new Map(
	['he him', 'she her', 'they them', 'we us', 'i me'].flatMap(line => {
		const [subject, object] = line.split(' ');
		return [
			[subject, subject],
			[object, subject],
		];
	}),
);

const mayBeVerb = ({key, isFunction, isFigure, isCapital, opens}: ChangeToken) =>
	(!isFunction || smallVerbs.has(key)) && !isFigure && (!isCapital || opens);

/** Whether a token may be one of two between whom something is done: no figure, no day, none of the small words. */
const mayActAt = ({isFunction, isFigure, isDate, key}: ChangeToken) =>
	(!isFunction || isPronoun(key)) && !isFigure && !isDate;

/** What tokens are found by: "he" and "him" are one. */
const placeKey = ({key}: ChangeToken) => subjectOf.get(key) ?? key;

function placesByKey(tokens: readonly ChangeToken[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	for (const [at, token] of tokens.entries()) if (mayActAt(token)) addTo(places, placeKey(token), at);
	return places;
}

/** The first time a word stands in one goes with the first time it stands in the other, and so on. */
function placesOf(
	own: ReadonlyMap<string, readonly number[]>,
	others: ReadonlyMap<string, readonly number[]>,
): Places {
	const places = new Map<number, number>();
	for (const [key, list] of own) {
		for (const [nth, at] of list.entries()) {
			const other = others.get(key)?.[nth];
			if (other !== undefined) places.set(at, other);
		}
	}

	return places;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
// Verbs among the words that hold sentences together.
const smallVerbs = words('told made take takes took taken gave given put used');
const particles = words('up down out off away over back in');
const forms = words('is are was were be been being am get gets got getting');
const beforeVerb = words(
	'is are was were be been being am get gets got has have had having do does did will would shall should can could may might must to not never also later then once twice only still already yesterday first finally and who which that',
);
const articles = words('the a an his her its their our my your');
const determiners = words('the a an his her its their our my your this that these those some two all both s');
const towards = words('to against with over from for at on');

// How many small words may stand between a verb and what it is said of, and how far behind it who does it.
const mostBetween = 4;
const furthestAgent = 8;

/** A word behind a verb, and whether it is the one who does it. */
type Behind = {at: number; hasAgent: boolean};

/** The clause of a verb, or undefined where it cannot be told what stands before and behind it. */
function clauseAt(tokens: readonly ChangeToken[], verb: number): Clause | undefined {
	let hasForm = false;
	let before = verb - 1;
	while (before >= 0 && verb - before <= mostBetween) {
		if (tokens[before + 1].isBroken || tokens[before + 1].opens) return undefined;
		const {key} = tokens[before];
		if (forms.has(key)) hasForm = true;
		else if (!beforeVerb.has(key) && !(key.endsWith('ly') && !tokens[before].isCapital)) break;
		before--;
	}

	if (before < 0 || !mayActAt(tokens[before])) return undefined;
	const after = (hasForm && agentOf(tokens, verb)) || afterVerb(tokens, verb);
	if (!after) return undefined;
	// "Was shelled" without an agent says to whom it was done alone; "the depot shelled by rebels" is passive as well.
	const isProgressive = tokens[verb].key.endsWith('ing');
	if (isProgressive ? after.hasAgent : hasForm && !after.hasAgent) return undefined;
	return {verb, before, after: after.at, range: rangeOf(tokens, before, after.at), isPassive: after.hasAgent};
}

/** Who does it, of a verb in the passive: "was sued for libel by the actor". */
function agentOf(tokens: readonly ChangeToken[], verb: number): Behind | undefined {
	let hasAgent = false;
	for (let at = verb + 1; at < tokens.length && at - verb <= furthestAgent; at++) {
		if (tokens[at].isBroken || tokens[at].opens) return undefined;
		if (tokens[at].key === 'by') hasAgent = true;
		else if (hasAgent && mayActAt(tokens[at])) return {at, hasAgent};
	}

	return undefined;
}

/** What stands behind a verb: "by" makes it the one who does it. */
function afterVerb(tokens: readonly ChangeToken[], verb: number): Behind | undefined {
	let hasAgent = false;
	for (let at = verb + 1; at < tokens.length && at - verb <= mostBetween + 1; at++) {
		const token = tokens[at];
		if (token.isBroken || token.opens) return undefined;
		if (token.key === 'by') hasAgent = true;
		else if (token.isFigure && !token.isDate) continue;
		else if (mayActAt(token))
			return isVerbForm(tokens[verb].key) || isDirect(tokens, verb, at) ? {at, hasAgent} : undefined;
		else if (towards.has(token.key) && !isVerbForm(tokens[verb].key)) return undefined;
		else if (!determiners.has(token.key) && !towards.has(token.key) && !particles.has(token.key))
			return undefined;
	}

	return undefined;
}

/** Of words that may be nouns as well, an article behind them tells a verb: "mayor Anna Lund" has none. */
const isDirect = (tokens: readonly ChangeToken[], verb: number, after: number) =>
	after > verb + 1 || isPronoun(tokens[after].key) || tokens[verb].key.endsWith('s');

/** Whether a word is a form that verbs have. */
export const isVerbForm = (key: string) =>
	/(?:ed|ing)$/.test(key) || englishLexicon().baseOf.has(key) || irregularBases().has(key);

const irregularBases = lazy((): ReadonlySet<string> => new Set(englishLexicon().baseOf.values()));

// How many words belong to one of them at most.
const longestName = 8;

/** A clause with the whole of what stands before and behind its verb. */
function rangeOf(tokens: readonly ChangeToken[], before: number, after: number): Range {
	let start = before;
	const goesOn = (at: number) => mayActAt(tokens[at]) && !isPronoun(tokens[at].key);
	const isJoined = (at: number) => !tokens[at].isBroken && !tokens[at].opens;
	while (start > 0 && before - start < longestName && isJoined(start) && goesOn(start - 1)) start--;
	if (start > 0 && isJoined(start) && articles.has(tokens[start - 1].key)) start--;
	let end = after + 1;
	while (end < tokens.length && end - after < longestName && isJoined(end) && goesOn(end)) end++;
	return {start, end};
}

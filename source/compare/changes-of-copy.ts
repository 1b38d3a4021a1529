import type {Range} from '../text/words.js';
import {isUnchanged, type TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import {type ChangedStretch, changedStretches, tokensIn} from './changed-stretches.js';
import type {Side} from './comparison.js';
import {exchangedOrder} from './exchanged-order.js';
import {isVerbForm, type SharedClause, sharedClauses} from './exchanged-roles.js';
import type {MeaningWords} from './meaning-words.js';
import {isSameWord, type NamedStretch, nameChange} from './name-change.js';

/** How two texts are read. */
type Reading = {
	language: string | undefined;
	/** Whether a stretch is the same in spite of its words. */
	isSame: (stretch: ChangedStretch) => boolean;
	/** Whether what a stretch says stands beside the other text. */
	isTold: (stretch: ChangedStretch) => boolean;
};

/** What was changed between two texts that are the same. */
export function changesOfCopy(
	pair: TokenPair,
	words: MeaningWords,
	{language, isSame, isTold}: Reading,
): NamedStretch[] {
	if (isUnchanged(pair)) return [];
	const all = changedStretches(pair, words);
	const own = all.filter(stretch => !isTold(stretch));
	const isDivided = own.length < all.length || countSentences(pair.a) !== countSentences(pair.b);
	const named = own
		.filter(stretch => !isSame(stretch) && !isOtherOrderOfList(stretch, pair, words))
		.flatMap(stretch => negationApart(stretch, pair, words))
		.map(stretch => nameChange(stretch, pair, words, language));
	const stretches = withoutOtherNegations(named, pair, words);
	const changes = withSwaps(
		withClauses(stretches, sharedClauses(pair, language), pair),
		pair,
		words,
		language,
	);
	const order = changes.some(({what}) => what === 'order') ? undefined : exchangedOrder(pair, words);
	const told = order ? [...changes, {...order, what: 'order' as const}] : changes;
	return withoutConsequences(told, pair, words, {language, isDivided}).sort(
		(x, y) => x.a.start - y.a.start || x.b.start - y.b.start,
	);
}

/**
Divides a negation from other words before it that were changed as well: "company had not" for "firm", before a predicate that is
the same.
*/
function negationApart(
	stretch: ChangedStretch,
	pair: TokenPair,
	{negations, auxiliaries}: MeaningWords,
): ChangedStretch[] {
	for (const side of ['a', 'b'] as const) {
		const other = side === 'a' ? 'b' : 'a';
		const {start, end} = stretch[side];
		const tokens = pair[side];
		let from = end;
		while (from > start && (negations.has(tokens[from - 1].key) || auxiliaries.has(tokens[from - 1].key)))
			from--;
		const denies = (text: readonly ChangeToken[], range: Range) =>
			tokensIn(text, range).some(({key}) => negations.has(key));
		const rest = tokensIn(pair[other], stretch[other]);
		const isDivided =
			from > start &&
			denies(tokens, {start: from, end}) &&
			!denies(tokens, {start, end: from}) &&
			rest.length > 0 &&
			rest.every(({key}) => !negations.has(key) && !auxiliaries.has(key)) &&
			tokens[end] !== undefined &&
			!tokens[end].isBroken;
		if (!isDivided) continue;
		const place = stretch[other].end;
		const [words, turn] = [
			{[side]: {start, end: from}, [other]: stretch[other]},
			{[side]: {start: from, end}, [other]: {start: place, end: place}},
		];
		return [words, turn] as ChangedStretch[];
	}

	return [stretch];
}

/** Two negations that stand for each other turn nothing: "No gun has been found" and "The gun has not been found". */
function withoutOtherNegations(
	stretches: readonly NamedStretch[],
	pair: TokenPair,
	{negations}: MeaningWords,
): NamedStretch[] {
	const denied = (side: Side) =>
		stretches.flatMap(({what, [side]: range}) =>
			what === 'negation' ? tokensIn(pair[side], range).filter(({key}) => negations.has(key)) : [],
		);
	const [inA, inB] = [denied('a'), denied('b')];
	const isOther = inA.length === 1 && inB.length === 1 && inA[0].key !== inB[0].key;
	return isOther
		? stretches.map(stretch => (stretch.what === 'negation' ? {...stretch, what: 'words'} : stretch))
		: [...stretches];
}

const countSentences = (tokens: readonly ChangeToken[]) => tokens.filter(({opens}) => opens).length;

/** Sets one change for those within a clause in which the roles are exchanged, and none where they are kept. */
function withClauses(
	stretches: readonly NamedStretch[],
	clauses: readonly SharedClause[],
	pair: TokenPair,
): NamedStretch[] {
	const isKept = clauses.some(({roles}) => roles === 'kept');
	const stems = {a: stemsOf(pair.a), b: stemsOf(pair.b)};
	let left = stretches.filter(stretch => !isKept || !isOtherVoice(stretch, pair, stems));
	const exchanged: NamedStretch[] = [];
	for (const {roles, ...clause} of clauses) {
		if (roles === 'kept') continue;
		const within = left.filter(stretch => isWithin(stretch, clause));
		const isKnown = exchanged.some(other => other.a.start < clause.a.end && other.a.end > clause.a.start);
		if (isKnown || within.some(({what}) => what === 'negation' || what === 'figure')) continue;
		left = left.filter(stretch => !within.includes(stretch));
		exchanged.push({...clause, what: 'who'});
	}

	return [...left, ...exchanged];
}

const isWithin = (stretch: ChangedStretch, clause: ChangedStretch): boolean =>
	(['a', 'b'] as const).every(
		side => stretch[side].start >= clause[side].start && stretch[side].end <= clause[side].end,
	);

const stemsOf = (tokens: readonly ChangeToken[]): ReadonlySet<string> =>
	new Set(tokens.map(({stem}) => stem));

/** Whether all that a stretch says stands in the other text as well. */
function isOtherVoice(
	{what, a, b}: NamedStretch,
	pair: TokenPair,
	stems: {a: ReadonlySet<string>; b: ReadonlySet<string>},
): boolean {
	const isIn = (tokens: readonly ChangeToken[], others: ReadonlySet<string>) =>
		tokens.every(({isFunction, stem}) => isFunction || others.has(stem));
	return (
		(what === 'words' || what === 'name') &&
		isIn(tokensIn(pair.a, a), stems.b) &&
		isIn(tokensIn(pair.b, b), stems.a)
	);
}

/**
Two names or words that each stand where the other stood: with a verb between them, who does it to whom; as two of a list,
nothing.
*/
function withSwaps(
	changes: readonly NamedStretch[],
	pair: TokenPair,
	{conjunctions}: MeaningWords,
	language: string | undefined,
): NamedStretch[] {
	const left: NamedStretch[] = [];
	for (const change of changes) {
		const last = left.at(-1);
		if (!last || !isSwapped(last, change, pair)) {
			left.push(change);
			continue;
		}

		const between = pair.a.slice(last.a.end, change.a.start);
		const isVerb = ({key, isFunction, isCapital}: ChangeToken) =>
			!isFunction && !isCapital && isVerbForm(key);
		if (between.every(({isFunction}) => isFunction)) {
			const isList =
				between.some(({key, isBroken}) => isBroken || conjunctions.has(key)) ||
				pair.a[change.a.start].isBroken;
			if (isList) left.pop();
			else left.push(change);
		} else if (language === 'en' && between.some(isVerb) && !between.some(({isBroken}) => isBroken)) {
			left[left.length - 1] = {
				what: 'who',
				a: {start: last.a.start, end: change.a.end},
				b: {start: last.b.start, end: change.b.end},
			};
		} else left.push(change);
	}

	return left;
}

function isSwapped(x: ChangedStretch, y: ChangedStretch, pair: TokenPair): boolean {
	const keys = (side: 'a' | 'b', stretch: ChangedStretch) =>
		tokensIn(pair[side], stretch[side])
			.map(({key}) => key)
			.join(' ');
	return keys('a', x) !== '' && keys('a', x) === keys('b', y) && keys('b', x) === keys('a', y);
}

/** Whether a stretch has the same words in the other order, with an "and" between them. */
function isOtherOrderOfList({a, b}: ChangedStretch, pair: TokenPair, {conjunctions}: MeaningWords): boolean {
	const [inA, inB] = [tokensIn(pair.a, a), tokensIn(pair.b, b)];
	if (!inA.some(({key}) => conjunctions.has(key))) return false;
	const [x, y] = [inA, inB].map(tokens =>
		tokens
			.map(({key}) => key)
			.sort()
			.join(' '),
	);
	return x === y;
}

// English verbs that follow the number of what does it.
const agreeing = new Set(
	['was were', 'is are', 'has have', 'does do'].flatMap(line => [line, line.split(' ').reverse().join(' ')]),
);

/**
Leaves out what was changed because of something else: the auxiliary at the end of a German sentence because of the one before,
the case of a noun because of a negation, the number of a verb because of its subject, and the small words with which a sentence is split in two.
*/
function withoutConsequences(
	changes: readonly NamedStretch[],
	pair: TokenPair,
	{auxiliaries, possible, negations}: MeaningWords,
	{language, isDivided}: {language: string | undefined; isDivided: boolean},
): NamedStretch[] {
	const isTurned = changes.some(({what}) => what === 'negation' || what === 'hedge');
	const isAgreement = (x: readonly ChangeToken[], y: readonly ChangeToken[]) =>
		x.length === 1 && y.length === 1 && agreeing.has(`${x[0].key} ${y[0].key}`);
	return changes.filter(({what, a, b}) => {
		const [inA, inB] = [tokensIn(pair.a, a), tokensIn(pair.b, b)];
		const both = [...inA, ...inB];
		const isSmall = both.every(({key, isFunction}) => isFunction && !negations.has(key));
		if (isDivided && what === 'words' && isSmall) return false;
		if (changes.length > 1 && isAgreement(inA, inB)) return false;
		if (!isTurned || what !== 'words' || language === 'en') return true;
		if (both.every(({key}) => auxiliaries.has(key) || possible.has(key))) return false;
		return !(inA.length === 1 && inB.length === 1 && isSameWord(inA[0].key, inB[0].key, language));
	});
}

import type {TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import {type ChangedStretch, changedStretches, tokensIn} from './changed-stretches.js';
import {exchangedOrder} from './exchanged-order.js';
import {isVerbForm, type SharedClause, sharedClauses} from './exchanged-roles.js';
import type {MeaningWords} from './meaning-words.js';
import {isSameWord, type NamedStretch, nameChange} from './name-change.js';

/** What was changed between two texts that are the same; `isSame` says of a stretch that it is the same in spite of its words. */
export function changesOfCopy(
	pair: TokenPair,
	words: MeaningWords,
	language: string | undefined,
	isSame: (stretch: ChangedStretch) => boolean,
): NamedStretch[] {
	const stretches = changedStretches(pair, words)
		.filter(stretch => !isSame(stretch) && !isOtherOrderOfList(stretch, pair, words))
		.map(stretch => nameChange(stretch, pair, words, language));
	const changes = withSwaps(
		withClauses(stretches, sharedClauses(pair, language), pair),
		pair,
		words,
		language,
	);
	const order = changes.some(({what}) => what === 'order') ? undefined : exchangedOrder(pair, words);
	const all = order ? [...changes, {...order, what: 'order' as const}] : changes;
	return withoutConsequences(all, pair, words, language).sort(
		(x, y) => x.a.start - y.a.start || x.b.start - y.b.start,
	);
}

/** Sets one change for those within a clause in which the roles are exchanged, and none where they are kept. */
function withClauses(
	stretches: readonly NamedStretch[],
	clauses: readonly SharedClause[],
	pair: TokenPair,
): NamedStretch[] {
	let left = [...stretches];
	const exchanged: NamedStretch[] = [];
	for (const {roles, ...clause} of clauses) {
		const within = left.filter(stretch =>
			roles === 'kept' ? isOtherVoice(stretch, pair) : isWithin(stretch, clause),
		);
		if (within.length === 0 || within.some(({what}) => what === 'negation' || what === 'figure')) continue;
		left = left.filter(stretch => !within.includes(stretch));
		if (roles === 'exchanged') exchanged.push({...clause, what: 'who'});
	}

	return [...left, ...exchanged];
}

const isWithin = (stretch: ChangedStretch, clause: ChangedStretch): boolean =>
	(['a', 'b'] as const).every(
		side => stretch[side].start >= clause[side].start && stretch[side].end <= clause[side].end,
	);

/** Whether all that a stretch says stands in the other text as well. */
function isOtherVoice({what, a, b}: NamedStretch, pair: TokenPair): boolean {
	const isIn = (tokens: readonly ChangeToken[], others: readonly ChangeToken[]) =>
		tokens.every(({isFunction, stem}) => isFunction || others.some(other => other.stem === stem));
	return (
		(what === 'words' || what === 'name') &&
		isIn(tokensIn(pair.a, a), pair.b) &&
		isIn(tokensIn(pair.b, b), pair.a)
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

/**
Leaves out what was changed because of something else: the auxiliary at the end of a German sentence because of the one before,
the case of a noun because of a negation, and the small words with which a sentence is split in two.
*/
function withoutConsequences(
	changes: readonly NamedStretch[],
	pair: TokenPair,
	{auxiliaries, possible}: MeaningWords,
	language: string | undefined,
): NamedStretch[] {
	const isTurned = changes.some(({what}) => what === 'negation' || what === 'hedge');
	const isDivided = pair.a.filter(({opens}) => opens).length !== pair.b.filter(({opens}) => opens).length;
	return changes.filter(({what, a, b}) => {
		const [inA, inB] = [tokensIn(pair.a, a), tokensIn(pair.b, b)];
		const both = [...inA, ...inB];
		if (isDivided && both.every(({key, isFunction}) => isFunction && !auxiliaries.has(key))) return false;
		if (!isTurned || what !== 'words' || language === 'en') return true;
		if (both.every(({key}) => auxiliaries.has(key) || possible.has(key))) return false;
		return !(inA.length === 1 && inB.length === 1 && isSameWord(inA[0].key, inB[0].key, language));
	});
}

import type {TokenPair} from './align-copies.js';
import {type ChangedStretch, changedStretches, tokensIn} from './changed-stretches.js';
import {type SharedClause, sharedClauses} from './exchanged-roles.js';
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
		.filter(stretch => !isSame(stretch))
		.map(stretch => nameChange(stretch, pair, words, language));
	const changes = withClauses(stretches, sharedClauses(pair, language));
	return withoutConsequences(changes, pair, words, language);
}

/** Sets one change for those within a clause in which the roles are exchanged, and none where they are kept. */
function withClauses(stretches: readonly NamedStretch[], clauses: readonly SharedClause[]): NamedStretch[] {
	let left = [...stretches];
	const exchanged: NamedStretch[] = [];
	for (const {roles, ...clause} of clauses) {
		const within = left.filter(stretch => isWithin(stretch, clause));
		if (within.length === 0 || within.some(({what}) => what === 'negation' || what === 'figure')) continue;
		left = left.filter(stretch => !within.includes(stretch));
		if (roles === 'exchanged') exchanged.push({...clause, what: 'who'});
	}

	return [...left, ...exchanged].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
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

const isWithin = (stretch: ChangedStretch, clause: ChangedStretch): boolean =>
	(['a', 'b'] as const).every(
		side => stretch[side].start >= clause[side].start && stretch[side].end <= clause[side].end,
	);

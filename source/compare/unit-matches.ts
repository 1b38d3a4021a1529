import {addTo} from '../text/add-to.js';
import {englishLexicon, type Relation} from '../text/lexicon/lexicon.js';
import {memoizeText} from '../text/memoize.js';
import {synonymGroups} from '../text/synonyms/synonyms-of.js';
import {bestOfBoth, type Likeness} from './best-of-both.js';
import {likeCompounds} from './like-compounds.js';
import {likeSpellings} from './like-spellings.js';
import {nearNumbers} from './near-numbers.js';
import type {Unit, UnitKind} from './units.js';

/**
How two units match. `same`: one key, which may be written differently ("soldiers" and "soldier", "British" and "UK");
`spelling`: most of their letters; `synonym`, `derivation`: by WordNet; `near`: numbers that differ by a tenth at most.
*/
export type MatchKind = 'same' | 'spelling' | 'synonym' | 'derivation' | 'near';

/** A unit of the other article, and how strongly it matches, 0 to 1. */
export type UnitMatch = {id: number; strength: number; how: MatchKind};

type Words = {
	keys: readonly string[];
	kinds: readonly UnitKind[];
	/** Units as they stand in the articles, one for each lemma. */
	samples: ReadonlyArray<readonly Unit[]>;
	frequencyA: Int32Array;
	frequencyB: Int32Array;
	language: string | undefined;
};

const synonymFactor = 0.8;
const leastSynonym = 0.3;
const groupStrength = 0.8;
// Fewer are counted exactly, and near ones are others.
const leastCount = 20;
const nearStrength = 0.5;
// A word that more words are spelt like, or a number that more are near to, is one of a list, and says nothing of which of
// them is meant. With six, no comparison of the labelled articles changes; with three, 19 of 1,057 rank otherwise.
const mostAlike = 8;

/** All matches between the units of two articles, for each unit the strongest first. Both directions hold the same. */
export function matchUnits(words: Words): {inB: UnitMatch[][]; inA: UnitMatch[][]} {
	const {keys, frequencyA, frequencyB} = words;
	const inB: UnitMatch[][] = keys.map(() => []);
	const inA: UnitMatch[][] = keys.map(() => []);
	const ofA: number[] = [];
	const ofB: number[] = [];
	for (let id = 0; id < keys.length; id++) {
		if (frequencyA[id] > 0) ofA.push(id);
		if (frequencyB[id] > 0) ofB.push(id);
		if (frequencyA[id] > 0 && frequencyB[id] > 0) {
			inB[id].push({id, strength: 1, how: 'same'});
			inA[id].push({id, strength: 1, how: 'same'});
		}
	}

	const add = (a: number, b: number, strength: number, how: MatchKind) => {
		const known = inB[a].find(match => match.id === b);
		if (known && known.strength >= strength) return;
		if (known) {
			inB[a].splice(inB[a].indexOf(known), 1);
			inA[b].splice(
				inA[b].findIndex(match => match.id === a),
				1,
			);
		}

		inB[a].push({id: b, strength, how});
		inA[b].push({id: a, strength, how});
	};

	for (const {a, b, likeness} of bestOfBoth(spellingsOf(words, ofA, ofB), mostAlike))
		add(a, b, likeness, 'spelling');
	if (words.language === 'en') matchSynonyms(words, ofA, ofB, add);
	else matchGroups(words, ofA, ofB, add);
	for (const {a, b} of bestOfBoth(numbersOf(words, ofA, ofB), mostAlike)) add(a, b, nearStrength, 'near');
	for (const matches of [...inB, ...inA]) {
		if (matches.length > 1)
			matches.sort((x, y) => y.strength - x.strength || (keys[x.id] < keys[y.id] ? -1 : 1));
	}

	return {inB, inA};
}

type Add = (a: number, b: number, strength: number, how: MatchKind) => void;

const isSpelt = (kind: UnitKind, key: string) =>
	(kind === 'word' || kind === 'name') && key.length >= 4 && /^\p{L}+$/u.test(key);

/** Names and words spelt in two ways, and those that are parts of one compound. */
function spellingsOf({keys, kinds, language}: Words, ofA: number[], ofB: number[]): readonly Likeness[] {
	const [a, b] = [ofA, ofB].map(ids => ids.filter(id => isSpelt(kinds[id], keys[id])));
	const spelt = likeSpellings(keys, a, b, mostAlike);
	return [...spelt, ...likeCompounds(keys, a, b, language)];
}

/** Words that WordNet relates, by any lemma that their forms in the articles may have. */
function matchSynonyms({kinds, samples}: Words, ofA: number[], ofB: number[], add: Add): void {
	const having = new Map<string, number[]>();
	const isWord = (id: number) => kinds[id] === 'word';
	const lemmas = (id: number) =>
		samples[id].flatMap(({lemma}) => (lemma === undefined ? [] : lemmasOf(lemma)));
	for (const id of ofB) {
		if (!isWord(id)) continue;
		for (const possible of lemmas(id).flatMap(lemma => lemma.possible)) {
			addTo(having, possible, id);
		}
	}

	for (const id of ofA) {
		if (!isWord(id)) continue;
		for (const {lemma, how, weight} of lemmas(id).flatMap(lemma => lemma.related)) {
			for (const other of having.get(lemma) ?? []) {
				if (other !== id) add(id, other, synonymFactor * weight, how);
			}
		}
	}
}

/** Words that reports tell one thing with, in another language than English. */
function matchGroups({keys, kinds, samples, language}: Words, ofA: number[], ofB: number[], add: Add): void {
	const groupsOf = synonymGroups(language);
	const having = new Map<number, number[]>();
	const groupsOfUnit = (id: number) =>
		kinds[id] === 'word' || kinds[id] === 'name'
			? new Set(samples[id].flatMap(({lemma}) => groupsOf(lemma ?? keys[id])))
			: [];
	for (const id of ofB) for (const group of groupsOfUnit(id)) addTo(having, group, id);
	const inGroup = new Map<number, number>();
	for (const id of ofA) {
		for (const group of groupsOfUnit(id)) {
			const count = inGroup.get(group) ?? 0;
			inGroup.set(group, count + 1);
			if (count >= mostAlike) continue;
			for (const other of (having.get(group) ?? []).slice(0, mostAlike))
				if (other !== id) add(id, other, groupStrength, 'synonym');
		}
	}
}

// Endings of English inflection, and what stands in their place in the lemma.
const endings: Array<[string, string]> = [
	['ies', 'y'],
	['sses', 'ss'],
	['ches', 'ch'],
	['shes', 'sh'],
	['xes', 'x'],
	['s', ''],
	['ied', 'y'],
	['ed', 'e'],
	['ed', ''],
	['ing', 'e'],
	['ing', ''],
	['er', ''],
	['est', ''],
];

/** What a form may be a form of, and what those lemmas are related to strongly enough. */
type Lemmas = {possible: readonly string[]; related: readonly Relation[]};

const lemmasOf = memoizeText((word: string): Lemmas => {
	const {relationsOf} = englishLexicon();
	const possible = possibleLemmas(word);
	const related = possible.flatMap(relationsOf);
	return {possible, related: related.filter(({weight}) => synonymFactor * weight >= leastSynonym)};
});

// A shared meaning counts from the third sense of either word. The more relatives two words have, the more meanings: of
// synonyms with at most ten together, 9 of 10 are right in passages that say the same, with more half of them.
const leastCommon = 0.65;
const mostRelatives = 10;

/** Whether two words are related in common senses of both, and have few other meanings. */
export function areCommonlyRelated(a: string, b: string): boolean {
	const {relationsOf} = englishLexicon();
	const ofB = new Set(likelyLemmas(b));
	return likelyLemmas(a).some(lemma => {
		const relations = relationsOf(lemma);
		const isCommon = ({lemma: other, least}: Relation) =>
			least >= leastCommon && ofB.has(other) && relations.length + relationsOf(other).length <= mostRelatives;
		return relations.some(isCommon);
	});
}

/** "found" is taken for a form of "find" alone. */
function likelyLemmas(word: string): readonly string[] {
	const base = englishLexicon().baseOf.get(word);
	return base === undefined ? lemmasOf(word).possible : [base];
}

function possibleLemmas(word: string): string[] {
	const lemmas = new Set([word]);
	const base = englishLexicon().baseOf.get(word);
	if (base) lemmas.add(base);
	for (const [ending, instead] of endings) {
		if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
		const lemma = word.slice(0, -ending.length) + instead;
		lemmas.add(lemma);
		// `stopped`: the consonant is doubled before the ending.
		if (instead === '' && lemma.length > 3 && lemma.at(-1) === lemma.at(-2)) lemmas.add(lemma.slice(0, -1));
	}

	return [...lemmas];
}

/** Counts of the same thing at different hours differ a little; years, small numbers and percentages do not. */
function numbersOf({kinds, samples}: Words, ofA: number[], ofB: number[]): Likeness[] {
	const countsOf = (ids: readonly number[], isPercent: boolean) =>
		ids.flatMap(id => {
			const {value, percent = false} = samples[id][0];
			const isCount = kinds[id] === 'number' && value !== undefined && value >= leastCount && !isYear(value);
			return isCount && percent === isPercent ? {id, value} : [];
		});
	return [false, true].flatMap(isPercent =>
		nearNumbers(countsOf(ofA, isPercent), countsOf(ofB, isPercent), mostAlike),
	);
}

const isYear = (value: number) => value > 1900 && value < 2100;

import {englishLexicon, type Relation} from '../text/lexicon/lexicon.js';
import {memoizeText} from '../text/memoize.js';
import {dice, distinct} from './ascending.js';
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

// Of .5, .6 and .7, cross-validation (training/train-links.mjs) gave links .635, .638 and .641, triples .824 each: from .7
// on "season" and "reason" are two words. Without synonyms links have .635, propositions .779 instead of .782.
const leastLikeness = 0.7;
const synonymFactor = 0.8;
const leastSynonym = 0.3;
const nearNumber = {from: 20, share: 0.1, strength: 0.5};

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

	matchSpellings(words, ofA, ofB, add);
	if (words.language === 'en') matchSynonyms(words, ofA, ofB, add);
	matchNumbers(words, ofA, ofB, add);
	for (const matches of [...inB, ...inA]) {
		if (matches.length > 1)
			matches.sort((x, y) => y.strength - x.strength || (keys[x.id] < keys[y.id] ? -1 : 1));
	}

	return {inB, inA};
}

type Add = (a: number, b: number, strength: number, how: MatchKind) => void;

const isSpelt = (kind: UnitKind, key: string) =>
	(kind === 'word' || kind === 'name') && key.length >= 4 && /^\p{L}+$/u.test(key);

/** Words whose letters are mostly the same (Dice coefficient of their trigrams): names spelt in two ways. */
function matchSpellings({keys, kinds}: Words, ofA: number[], ofB: number[], add: Add): void {
	const having = new Map<string, number[]>();
	const put = (part: string, id: number) => {
		const list = having.get(part);
		if (list) list.push(id);
		else having.set(part, [id]);
	};
	// Only words that agree in their first two letters, or in the two after the first, are looked at.
	for (const id of ofB) {
		const key = keys[id];
		if (!isSpelt(kinds[id], key)) continue;
		put(key.slice(0, 2), id);
		put(` ${key.slice(1, 3)}`, id);
	}

	for (const id of ofA) {
		const key = keys[id];
		if (!isSpelt(kinds[id], key)) continue;
		for (const part of [key.slice(0, 2), ` ${key.slice(1, 3)}`]) {
			for (const other of having.get(part) ?? []) {
				if (other === id || Math.abs(keys[other].length - key.length) > key.length) continue;
				const likeness = trigramLikeness(key, keys[other]);
				if (likeness >= leastLikeness) add(id, other, likeness, 'spelling');
			}
		}
	}
}

/** The trigrams of a word's letters and its two ends, each once, as numbers in ascending order. */
const trigramsOf = memoizeText((word: string): Float64Array => {
	const framed = `^${word}$`;
	const trigrams = new Float64Array(framed.length - 2);
	for (let at = 0; at < trigrams.length; at++) {
		const pair = framed.charCodeAt(at) * 0x10000 + framed.charCodeAt(at + 1);
		trigrams[at] = pair * 0x10000 + framed.charCodeAt(at + 2);
	}

	return distinct(trigrams.sort());
});

function trigramLikeness(a: string, b: string): number {
	const [inA, inB] = [trigramsOf(a), trigramsOf(b)];
	if ((2 * Math.min(inA.length, inB.length)) / (inA.length + inB.length) < leastLikeness) return 0;
	return dice(inA, inB);
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
			const list = having.get(possible);
			if (list) list.push(id);
			else having.set(possible, [id]);
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
function matchNumbers({kinds, samples}: Words, ofA: number[], ofB: number[], add: Add): void {
	const isCount = (id: number) => {
		const {value} = samples[id][0];
		return kinds[id] === 'number' && value !== undefined && value >= nearNumber.from && !isYear(value);
	};
	const countsB = ofB.filter(isCount);
	for (const id of ofA.filter(isCount)) {
		const {value, percent} = samples[id][0];
		for (const other of countsB) {
			const {value: otherValue, percent: otherPercent} = samples[other][0];
			if (other === id || percent !== otherPercent) continue;
			const isNear = Math.abs(value! - otherValue!) <= nearNumber.share * Math.max(value!, otherValue!);
			if (isNear) add(id, other, nearNumber.strength, 'near');
		}
	}
}

const isYear = (value: number) => value > 1900 && value < 2100;

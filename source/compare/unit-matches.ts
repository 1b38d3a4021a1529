import {englishLexicon} from '../text/lexicon/lexicon.js';
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

// Of .5, .6 and .7, cross-validation (training/train-facts.mjs) gave links .635, .638 and .641, triples .824 each: from .7
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
	for (const [id, matches] of inB.entries()) {
		matches.sort((x, y) => y.strength - x.strength || (keys[x.id] < keys[y.id] ? -1 : 1));
		inA[id].sort((x, y) => y.strength - x.strength || (keys[x.id] < keys[y.id] ? -1 : 1));
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

const knownTrigrams = new Map<string, Set<string>>();

function trigramsOf(word: string): Set<string> {
	let trigrams = knownTrigrams.get(word);
	if (!trigrams) {
		const framed = `^${word}$`;
		trigrams = new Set();
		for (let at = 0; at + 3 <= framed.length; at++) trigrams.add(framed.slice(at, at + 3));
		if (knownTrigrams.size > 50_000) knownTrigrams.clear();
		knownTrigrams.set(word, trigrams);
	}

	return trigrams;
}

function trigramLikeness(a: string, b: string): number {
	const [inA, inB] = [trigramsOf(a), trigramsOf(b)];
	if ((2 * Math.min(inA.size, inB.size)) / (inA.size + inB.size) < leastLikeness) return 0;
	let both = 0;
	for (const trigram of inA) if (inB.has(trigram)) both++;
	return (2 * both) / (inA.size + inB.size);
}

/** Words that WordNet relates, by any lemma that their forms in the articles may have. */
function matchSynonyms({kinds, samples}: Words, ofA: number[], ofB: number[], add: Add): void {
	const {relationsOf} = englishLexicon();
	const having = new Map<string, number[]>();
	const isWord = (id: number) => kinds[id] === 'word';
	const lemmasOf = (id: number) =>
		new Set(samples[id].flatMap(({lemma}) => (lemma ? possibleLemmas(lemma) : [])));
	for (const id of ofB.filter(isWord)) {
		for (const lemma of lemmasOf(id)) {
			const list = having.get(lemma);
			if (list) list.push(id);
			else having.set(lemma, [id]);
		}
	}

	for (const id of ofA.filter(isWord)) {
		for (const lemma of lemmasOf(id)) {
			for (const {lemma: related, how, weight} of relationsOf.get(lemma) ?? []) {
				const strength = synonymFactor * weight;
				if (strength < leastSynonym) continue;
				for (const other of having.get(related) ?? []) if (other !== id) add(id, other, strength, how);
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
const knownLemmas = new Map<string, string[]>();

function possibleLemmas(word: string): string[] {
	let lemmas = knownLemmas.get(word);
	if (!lemmas) {
		lemmas = [word];
		const base = englishLexicon().baseOf.get(word);
		if (base) lemmas.push(base);
		for (const [ending, instead] of endings) {
			if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
			const lemma = word.slice(0, -ending.length) + instead;
			lemmas.push(lemma);
			// `stopped`: the consonant is doubled before the ending.
			if (instead === '' && lemma.length > 3 && lemma.at(-1) === lemma.at(-2))
				lemmas.push(lemma.slice(0, -1));
		}

		if (knownLemmas.size > 50_000) knownLemmas.clear();
		knownLemmas.set(word, lemmas);
	}

	return lemmas;
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

import {spreadWeights} from './spread-weights.js';
import type {UnitMatch} from './unit-matches.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';
import type {WordMeaning} from './word-meaning.js';

/** What two sentences have of each other's units. */
export type UnitsInCommon = {
	/** The logarithm of how many units of the one the other has, and whether these are fewer than three. */
	matched: number;
	few: number;
	/** Logarithms of the weight of the two that are the rarest in both articles, of all, and of names. */
	rarestTwo: number;
	rare: number;
	rareNames: number;
	/** How uncommon the units they share are on average (word-meaning.ts). */
	uncommon: number;
	/** The larger share of their weight that the other article has anywhere: what is told everywhere tells little here. */
	elsewhere: number;
	/** The logarithms of how many units the shorter and the longer of them has. */
	shorter: number;
	longer: number;
	/** How much more they have in common with the names of the sentence before, where "he" or "it" may stand for one. */
	withNamesBefore: number;
	/** As `rare` and as the share of weight that is matched, words of near meaning counted too. */
	meant: number;
	alikeInMeaning: number;
};

// Two units are one at this strength; a word is near another in meaning from the cosines.
const leastStrength = 0.4;
const nearMeaning = 0.6;
const nearFactor = 0.8;
const likeMeaning = 0.45;
const unlikeFactor = 0.3;
const fewUnits = 3;
// A name of the sentence before counts half.
const beforeFactor = 0.5;
// Tokens from its start within which a pronoun may stand for what the sentence before names.
const opening = 12;
const pronouns = new Set('he she it they his her their its him them these those this'.split(' '));

/** Measures what a sentence of A and one of B, by index, have of each other's units. */
export function unitsInCommon(
	vocabulary: Vocabulary,
	meaning: WordMeaning | undefined,
): (i: number, j: number) => UnitsInCommon {
	const {weight, kinds, inA, inB, frequencyA, frequencyB, size} = vocabulary;
	const spread = spreadWeights(vocabulary);
	const a = sideOf(vocabulary, vocabulary.a, spread, inB, frequencyB);
	const b = sideOf(vocabulary, vocabulary.b, spread, inA, frequencyA);
	const isName = (id: number) => kinds[id] === 'name' || kinds[id] === 'acronym';
	const [findInB, findInA] = [strongestFinder(inB), strongestFinder(inA)];
	const nearest = new Float64Array(size);
	return (i, j) => {
		const [unitsA, unitsB] = [a.units[i], b.units[j]];
		const ofA = findInB(unitsA, vocabulary.b[j].distinct);
		const ofB = findInA(unitsB, vocabulary.a[i].distinct);
		let [matched, rarest, secondRarest, rare, rareNames, uncommon] = [0, 0, 0, 0, 0, 0];
		for (const id of unitsA) {
			const strength = ofA.strengths[id];
			if (strength < leastStrength) continue;
			const both = Math.max(1, frequencyA[id]) * Math.max(1, frequencyB[ofA.ids[id]]);
			const found = (weight[id] * strength) / Math.sqrt(both);
			matched++;
			uncommon += meaning?.uncommonness(id) ?? 0;
			if (found > rarest) [rarest, secondRarest] = [found, rarest];
			else if (found > secondRarest) secondRarest = found;
			rare += (weight[id] * strength) / both;
			if (isName(id)) rareNames += (weight[id] * strength) / both;
		}

		meaning?.measureNearest(i, j, nearest);
		let [meant, alike, all] = [0, 0, 0];
		const add = (units: Int32Array, strengths: Float64Array) => {
			for (const id of units) {
				const strength = strengths[id];
				const near = nearest[id];
				meant += spread[id] * Math.max(strength, near >= nearMeaning ? nearFactor * near : 0);
				alike += spread[id] * Math.max(strength, near >= likeMeaning ? near : unlikeFactor * near);
				all += spread[id];
			}
		};
		// A unit that stands in both has the same nearest in each.
		add(unitsA, ofA.strengths);
		add(unitsB, ofB.strengths);
		for (const id of unitsA) nearest[id] = 0;
		for (const id of unitsB) nearest[id] = 0;
		const shorter = Math.min(unitsA.length, unitsB.length);
		const longer = Math.max(unitsA.length, unitsB.length);
		return {
			matched: Math.log1p(matched),
			few: Number(matched < fewUnits),
			rarestTwo: Math.log1p(rarest + secondRarest),
			rare: Math.log1p(rare),
			rareNames: Math.log1p(rareNames),
			uncommon: uncommon / Math.max(1, matched),
			elsewhere: Math.max(a.covered[i], b.covered[j]),
			shorter: Math.log1p(shorter),
			longer: Math.log1p(longer),
			withNamesBefore: namesBefore(i, j),
			meant: Math.log1p((5 * meant) / Math.max(1, shorter * longer) ** 0.25),
			alikeInMeaning: all === 0 ? 0 : alike / all,
		};
	};

	function namesBefore(i: number, j: number): number {
		if (!a.opensWithPronoun[i] && !b.opensWithPronoun[j]) return 0;
		return shareOf(a.withNamesBefore[i], b.withNamesBefore[j]) - shareOf(a.weighed[i], b.weighed[j]);
	}

	/** The share of weight of both that the other has. */
	function shareOf(ofA: Weighed, ofB: Weighed): number {
		let [met, all] = [0, 0];
		const add = ({ids, weights}: Weighed, {strengths}: Strongest) => {
			for (let at = 0; at < ids.length; at++) {
				all += weights[at];
				met += weights[at] * strengths[ids[at]];
			}
		};
		add(ofA, findInB(ofA.ids, ofB.ids));
		add(ofB, findInA(ofB.ids, ofA.ids));
		return all === 0 ? 0 : met / all;
	}
}

/** For each of some units, by its number, how strong its strongest match in a sentence is, 0 where it has none, and of which unit. */
type Strongest = {strengths: Float64Array; ids: Int32Array};

/** Finds the strongest matches of units among those of a sentence of the other article; writes each time to the same lists. */
function strongestFinder(
	matches: readonly UnitMatch[][],
): (units: Int32Array, others: Int32Array) => Strongest {
	const strengths = new Float64Array(matches.length);
	const ids = new Int32Array(matches.length);
	/** When each unit was last in the sentence that is searched. */
	const lastIn = new Int32Array(matches.length);
	let now = 0;
	return (units, others) => {
		now++;
		for (const id of others) lastIn[id] = now;
		for (const id of units) {
			strengths[id] = 0;
			for (const match of matches[id]) {
				if (lastIn[match.id] !== now) continue;
				strengths[id] = match.strength;
				ids[id] = match.id;
				break;
			}
		}

		return {strengths, ids};
	};
}

/** Units and what each weighs. */
type Weighed = {ids: Int32Array; weights: Float64Array};

type SideOfPairs = {
	/** The units of each sentence, stop words aside, each once. */
	units: Int32Array[];
	/** How much of the weight of each sentence the other article has anywhere, 0 to 1. */
	covered: number[];
	opensWithPronoun: boolean[];
	/** The units of each sentence with their weights; where it opens with a pronoun, also half of the names of the one before. */
	weighed: Weighed[];
	withNamesBefore: Weighed[];
};

function sideOf(
	{weight, kinds, language}: Vocabulary,
	sentences: readonly UnitSentence[],
	spread: Float64Array,
	matches: readonly UnitMatch[][],
	frequencyOfOther: Int32Array,
): SideOfPairs {
	const units = sentences.map(({distinct}) => distinct.filter(id => weight[id] > 0));
	const foundAnywhere = (id: number) =>
		matches[id].find(match => frequencyOfOther[match.id] > 0)?.strength ?? 0;
	const covered = units.map(ids => {
		const all = ids.reduce((sum, id) => sum + spread[id], 0);
		return all === 0 ? 0 : ids.reduce((sum, id) => sum + spread[id] * foundAnywhere(id), 0) / all;
	});
	const isPronoun = ({text}: {text: string}) => pronouns.has(text.toLowerCase());
	const opensWithPronoun = sentences.map(
		({sentence}) => language === 'en' && sentence.tokens.slice(0, opening).some(isPronoun),
	);
	const weighed = units.map((ids): Weighed => ({ids, weights: Float64Array.from(ids, id => weight[id])}));
	const withNamesBefore = weighed.map((own, index): Weighed => {
		if (!opensWithPronoun[index]) return own;
		const ids = new Set(own.ids);
		for (const id of units[index - 1] ?? []) if (kinds[id] !== 'word') ids.add(id);
		const weightOf = (id: number, at: number) => (at < own.ids.length ? 1 : beforeFactor) * weight[id];
		return {ids: Int32Array.from(ids), weights: Float64Array.from(ids, weightOf)};
	});
	return {units, covered, opensWithPronoun, weighed, withNamesBefore};
}

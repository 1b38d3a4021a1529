import {englishLexicon} from '../text/lexicon/lexicon.js';
import {distinct} from './ascending.js';
import {germanNouns} from './german-names.js';
import {acronymsOf} from './names.js';
import type {ArticleSentences, Sentence} from './sentences-of.js';
import {matchUnits, type UnitMatch} from './unit-matches.js';
import {type Unit, type UnitKind, unitsOf} from './units.js';

/** A sentence with its units: `units` in order of the text, `distinct` their numbers in the vocabulary, ascending. */
export type UnitSentence = {sentence: Sentence; units: Unit[]; ids: Int32Array; distinct: Int32Array};

/** The units of two articles, each numbered once, with what they weigh and how they match. */
export type Vocabulary = {
	size: number;
	keys: string[];
	kinds: UnitKind[];
	/** How rare a unit is in English at large, or how much its kind distinguishes; without the factors of its kind. */
	rarity: Float64Array;
	/** What a unit weighs for what a sentence says, and for which event an article reports; 0 for stop words. */
	weight: Float64Array;
	eventWeight: Float64Array;
	/** In how many sentences of each article it stands. */
	frequencyA: Int32Array;
	frequencyB: Int32Array;
	/** For a unit of A the units of B that match it, the strongest first; and the other way about. */
	inB: UnitMatch[][];
	inA: UnitMatch[][];
	a: UnitSentence[];
	b: UnitSentence[];
	/** For each unit, the sentences of B it stands in. */
	postingsB: Int32Array[];
	/** The language of both articles; undefined where they differ, or where it is not known. */
	language: string | undefined;
	/** Whether most of either article is in a script that has capitals. */
	hasCapitals: boolean;
};

// Chosen on the training split, as in the trials that settled them; idf is that of SemCor, in nats.
const weights = {
	highest: 9,
	highestOfSentence: 7,
	place: 4.5,
	month: 3,
	weekday: 3,
	day: 6,
	smallNumber: 4,
	number: 5,
	largeNumber: 6.5,
	acronym: 7,
	// Without a background, every word counts as one of middling rarity.
	unknown: 6,
};
const factors = {name: 1.3, number: 1.2, firstName: 0.3, attribution: 0.3};

// Who says so is seldom what is said, and these stand in every report. Stems.
const attribution = new Set(
	'report statement spokesman spokeswoman spokesperson offici sourc news agenc announc ad add claim cite confirm accord say said tell told'.split(
		' ',
	),
);

/** Reads the units of two articles into one vocabulary. */
export function vocabularyOf(sentencesA: ArticleSentences, sentencesB: ArticleSentences): Vocabulary {
	const acronyms = acronymsOf([sentencesA, sentencesB]);
	const numbers = new Map<string, number>();
	const keys: string[] = [];
	const kinds: UnitKind[] = [];
	const samples: Unit[][] = [];
	const numberOf = (unit: Unit) => {
		let id = numbers.get(unit.key);
		if (id === undefined) {
			id = keys.push(unit.key) - 1;
			numbers.set(unit.key, id);
			kinds.push(unit.kind);
			samples.push([unit]);
		} else if (!hasLemma(samples[id], unit.lemma)) samples[id].push(unit);
		// A word that is a name somewhere is one at the start of a sentence as well.
		if (unit.kind === 'name') kinds[id] = 'name';
		return id;
	};
	const number = (article: ArticleSentences): UnitSentence[] => {
		const units = unitsOf(article, acronyms);
		return article.sentences.map((sentence, index) => {
			const ids = new Int32Array(units[index].length);
			for (let at = 0; at < ids.length; at++) ids[at] = numberOf(units[index][at]);
			return {sentence, units: units[index], ids, distinct: distinct(ids.slice().sort())};
		});
	};
	const [a, b] = [number(sentencesA), number(sentencesB)];
	const inGerman = [...(sentencesA.language === 'de' ? a : []), ...(sentencesB.language === 'de' ? b : [])];
	for (const id of germanNouns(inGerman, kinds)) kinds[id] = 'word';
	const size = keys.length;
	const [frequencyA, frequencyB] = [frequencies(a, size), frequencies(b, size)];
	const language = sentencesA.language === sentencesB.language ? sentencesA.language : undefined;
	const {inA, inB} = matchUnits({keys, kinds, samples, frequencyA, frequencyB, language});
	const rarity = Float64Array.from(keys, (key, id) => rarityOf(key, kinds[id], samples[id][0], language));
	const firstNames = firstNamesOf([...a, ...b], kinds);
	const factor = keys.map((key, id) => factorOf(key, kinds[id], firstNames.has(id)));
	const weight = rarity.map((rarity, id) => Math.min(weights.highestOfSentence, rarity) * factor[id]);
	const eventWeight = rarity.map((rarity, id) => rarity * factor[id]);
	return {
		size,
		keys,
		kinds,
		rarity,
		weight,
		eventWeight,
		frequencyA,
		frequencyB,
		inA,
		inB,
		a,
		b,
		postingsB: postings(b, frequencyB),
		language,
		hasCapitals: hasCapitals(a) && hasCapitals(b),
	};
}

const hasLemma = (units: readonly Unit[], lemma: string | undefined) =>
	units[0].lemma === lemma || units.some(unit => unit.lemma === lemma);

// UTF-16 units: the script of a text shows in them.
const sampleLength = 2000;

/** Whether most letters are of a script that has capitals; an acronym in Chinese text says nothing of its names. */
function hasCapitals(sentences: ReadonlyArray<{sentence: Sentence}>): boolean {
	let sample = '';
	for (const {sentence} of sentences) {
		sample += sentence.text;
		if (sample.length > sampleLength) break;
	}

	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const cased = sample.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
	return cased > letters / 2;
}

function frequencies(sentences: readonly UnitSentence[], size: number): Int32Array {
	const counts = new Int32Array(size);
	for (const {distinct} of sentences) for (const id of distinct) counts[id]++;
	return counts;
}

function postings(sentences: readonly UnitSentence[], frequency: Int32Array): Int32Array[] {
	const lists = Array.from(frequency, count => new Int32Array(count));
	const filled = new Int32Array(frequency.length);
	for (const [index, {distinct}] of sentences.entries()) {
		for (const id of distinct) lists[id][filled[id]++] = index;
	}

	return lists;
}

/** How rare a unit of a kind is, or how much its kind distinguishes; `language` is that of the text. */
export function rarityOf(key: string, kind: UnitKind, {value}: Unit, language: string | undefined): number {
	if (kind === 'stop') return 1;
	if (kind === 'place') return weights.place;
	if (kind === 'month') return weights.month;
	if (kind === 'weekday') return weights.weekday;
	if (kind === 'day') return weights.day;
	if (kind === 'acronym') return weights.acronym;
	if (kind === 'number') {
		if (value === undefined || Number.isNaN(value)) return weights.acronym;
		return value <= 10 ? weights.smallNumber : value < 100 ? weights.number : weights.largeNumber;
	}

	if (language !== 'en') return weights.unknown;
	const {backgroundCounts, backgroundSentences} = englishLexicon();
	const count = backgroundCounts.get(key) ?? 0;
	return Math.min(weights.highest, Math.log((backgroundSentences + 1) / (count + 0.5)));
}

/** What the rarity of a unit is multiplied with for its weight; 0 for stop words. */
export function factorOf(key: string, kind: UnitKind, isFirstName: boolean): number {
	if (kind === 'stop') return 0;
	if (kind === 'number' || kind === 'day') return factors.number;
	if (kind === 'name') return factors.name * (isFirstName ? factors.firstName : 1);
	return attribution.has(key) ? factors.attribution : 1;
}

/** Names that stand before another name which stands alone elsewhere: "Vladimir" in articles that go on with "Putin". */
function firstNamesOf(sentences: readonly UnitSentence[], kinds: readonly UnitKind[]): Set<number> {
	const alone = new Set<number>();
	const followed = new Map<number, Set<number>>();
	for (const {sentence, units, ids} of sentences) {
		for (const [at, unit] of units.entries()) {
			if (unit.kind !== 'name') continue;
			const before = units[at - 1];
			const isCapital = before !== undefined && /^\p{Lu}/u.test(sentence.text.slice(before.start));
			const isClose = before !== undefined && sentence.text.slice(before.end, unit.start) === ' ';
			if (isCapital && isClose && kinds[ids[at - 1]] === 'name') {
				const last = followed.get(ids[at - 1]);
				if (last) last.add(ids[at]);
				else followed.set(ids[at - 1], new Set([ids[at]]));
			} else alone.add(ids[at]);
		}
	}

	const isFirst = ([, last]: [number, Set<number>]) => [...last].some(id => alone.has(id));
	return new Set([...followed].filter(isFirst).map(([first]) => first));
}

import {lazy, memoizeText} from '../memoize.js';
import {americanSpellings} from './american-spellings.js';
import {backgroundCounts} from './background-counts.js';
import {readFrontCoded} from './front-coding.js';
import {irregularForms} from './irregular-forms.js';
import {places} from './places.js';
import {relatedWords, relations} from './related-words.js';

/**
How two lemmas are related: they share a meaning, or one is derived from the other. A weight falls with each sense of the
one lemma that is commoner than the meaning they share; `weight` is that of the lemma that has it more often, `least` of the
other, 0 where that has it hardly ever.
*/
export type Relation = {lemma: string; how: 'synonym' | 'derivation'; weight: number; least: number};

/** What is known of English words. Lemmas and forms are lower case, places and their names as they are written. */
export type Lexicon = {
	/** The base of an irregular form: `found` to `find`. */
	baseOf: ReadonlyMap<string, string>;
	americanSpellingOf: ReadonlyMap<string, string>;
	/** In how many of the sentences of SemCor a stem stands, and how many there are. */
	backgroundCounts: ReadonlyMap<string, number>;
	backgroundSentences: number;
	/** Both ways: where `a` is related to `b`, `b` is to `a`. */
	relationsOf: (lemma: string) => readonly Relation[];
	/** The name of a place or of those who live there, to the place: `Kyiv` to `Ukraine`. */
	placeOf: ReadonlyMap<string, string>;
};

/** The tables of English words, read when they are first asked for. */
export const englishLexicon = lazy(
	(): Lexicon => ({
		baseOf: readIrregularForms(),
		americanSpellingOf: readSpellings(),
		backgroundCounts: readCounts(),
		backgroundSentences: 20_138,
		relationsOf: relationReader(),
		placeOf: readPlaces(),
	}),
);

function readIrregularForms(): Map<string, string> {
	const baseOf = new Map<string, string>();
	for (const [base, endings] of readFrontCoded(irregularForms))
		for (const ending of endings.split(' ')) baseOf.set(withEnding(base, ending), base);
	return baseOf;
}

const readSpellings = (): Map<string, string> =>
	new Map(
		readFrontCoded(americanSpellings).map(([british, ending]) => [british, withEnding(british, ending)]),
	);

/** Another word, given as how many letters of this one fall away and which come: `1ves` for `wolves` of `wolf`. */
function withEnding(word: string, ending: string): string {
	const dropped = Number.parseInt(ending, 10);
	return word.slice(0, word.length - dropped) + ending.slice(String(dropped).length);
}

const readCounts = (): Map<string, number> =>
	new Map(readFrontCoded(backgroundCounts).map(([stem, count]) => [stem, Number(count || 1)]));

function readPlaces(): Map<string, string> {
	const placeOf = new Map<string, string>();
	for (const line of places.trim().split('\n')) {
		const [place, names] = line.split(': ');
		for (const name of names.split(', ')) placeOf.set(name, place);
	}

	return placeOf;
}

/** Two articles ask for a few of the relations; what a lemma's entries say is read when it is asked for. */
function relationReader(): Lexicon['relationsOf'] {
	const entriesOf = new Map<string, string>();
	const add = (from: string, entry: string) => entriesOf.set(from, (entriesOf.get(from) ?? '') + entry);
	for (const [lemma, entries] of readFrontCoded(relatedWords))
		for (const entry of entries.match(entryForm)!) {
			const written = entry.slice(1);
			const other = /^\d/.test(written) ? withEnding(lemma, written) : written;
			add(lemma, entry[0] + other);
			add(other, entry[0] + lemma);
		}

	const relationsIn = memoizeText(readRelations);
	return lemma => {
		const entries = entriesOf.get(lemma);
		// Most words have none.
		return entries === undefined ? none : relationsIn(entries);
	};
}

// The sign of how it is related, and a word or an ending.
const entryForm = /[^a-z\d][a-z\d]*/g;

const none: readonly Relation[] = [];

const readRelations = (entries: string): readonly Relation[] =>
	entries.match(entryForm)!.map(entry => {
		const told = relations[entry[0]];
		return {
			lemma: entry.slice(1),
			how: told[0] === 's' ? 'synonym' : 'derivation',
			weight: Number(told.slice(1, 3)) / 100,
			least: Number(told.slice(3)) / 100,
		};
	});

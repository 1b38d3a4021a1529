import {lazy, memoizeText} from '../memoize.js';
import {americanSpellings} from './american-spellings.js';
import {backgroundCounts} from './background-counts.js';
import {irregularForms} from './irregular-forms.js';
import {places} from './places.js';
import {relatedWords} from './related-words.js';

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

const linesOf = (table: string) => table.trim().split('\n');

function readIrregularForms(): Map<string, string> {
	const baseOf = new Map<string, string>();
	for (const line of linesOf(irregularForms)) {
		const [base, ...endings] = line.split(' ');
		for (const ending of endings) {
			const dropped = Number.parseInt(ending, 10);
			const added = ending.slice(String(dropped).length);
			baseOf.set(base.slice(0, base.length - dropped) + added, base);
		}
	}

	return baseOf;
}

function readSpellings(): Map<string, string> {
	const americanOf = new Map<string, string>();
	for (const line of linesOf(americanSpellings)) {
		const space = line.indexOf(' ');
		americanOf.set(line.slice(0, space), line.slice(space + 1));
	}

	return americanOf;
}

function readCounts(): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of linesOf(backgroundCounts)) {
		const [count, ...stems] = line.split(' ');
		for (const stem of stems) counts.set(stem, Number(count));
	}

	return counts;
}

function readPlaces(): Map<string, string> {
	const placeOf = new Map<string, string>();
	for (const line of linesOf(places)) {
		const [place, names] = line.split(': ');
		for (const name of names.split(', ')) placeOf.set(name, place);
	}

	return placeOf;
}

// An entry ends, as "powers7200" does, in a letter and two weights of two digits.
const entryTail = 5;

/** Two articles ask for a few of the relations; what a lemma's entries say is read when it is asked for. */
function relationReader(): Lexicon['relationsOf'] {
	const entriesOf = new Map<string, string>();
	const add = (from: string, entry: string) => {
		const entries = entriesOf.get(from);
		entriesOf.set(from, entries === undefined ? entry : `${entries} ${entry}`);
	};

	for (const line of linesOf(relatedWords)) {
		const [lemma, ...entries] = line.split(' ');
		for (const entry of entries) {
			add(lemma, entry);
			add(entry.slice(0, -entryTail), lemma + entry.slice(-entryTail));
		}
	}

	const relationsIn = memoizeText(readRelations);
	return lemma => {
		const entries = entriesOf.get(lemma);
		// Most words have none.
		return entries === undefined ? none : relationsIn(entries);
	};
}

const none: readonly Relation[] = [];

const readRelations = (entries: string): readonly Relation[] =>
	entries.split(' ').map(entry => {
		const [how, weight, least] = [entry.at(-entryTail), entry.slice(-4, -2), entry.slice(-2)];
		return {
			lemma: entry.slice(0, -entryTail),
			how: how === 's' ? 'synonym' : 'derivation',
			weight: Number(weight) / 100,
			least: Number(least) / 100,
		};
	});

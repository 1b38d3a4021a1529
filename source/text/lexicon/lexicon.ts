import {americanSpellings} from './american-spellings.js';
import {backgroundCounts} from './background-counts.js';
import {irregularForms} from './irregular-forms.js';
import {places} from './places.js';
import {relatedWords} from './related-words.js';

/** How two lemmas are related: they share a meaning, or one is derived from the other. */
export type Relation = {lemma: string; how: 'synonym' | 'derivation'; weight: number};

/** What is known of English words. Lemmas and forms are lower case, places and their names as they are written. */
export type Lexicon = {
	/** The base of an irregular form: `found` to `find`. */
	baseOf: ReadonlyMap<string, string>;
	americanSpellingOf: ReadonlyMap<string, string>;
	/** In how many of the sentences of SemCor (`backgroundSentences`) a stem stands. */
	backgroundCounts: ReadonlyMap<string, number>;
	/** Both ways: where `a` is related to `b`, `b` is to `a`. */
	relationsOf: ReadonlyMap<string, readonly Relation[]>;
	/** The name of a place or of those who live there, to the place: `Kyiv` to `Ukraine`. */
	placeOf: ReadonlyMap<string, string>;
};

export const backgroundSentences = 20_138;

let lexicon: Lexicon | undefined;

/** The tables of English words, read when they are first asked for. */
export function englishLexicon(): Lexicon {
	lexicon ??= {
		baseOf: new Map(
			linesOf(irregularForms).flatMap(([base, ...forms]) => forms.map(form => [form, base] as const)),
		),
		americanSpellingOf: new Map(linesOf(americanSpellings).map(([british, american]) => [british, american])),
		backgroundCounts: new Map(
			linesOf(backgroundCounts).flatMap(([count, ...stems]) =>
				stems.map(stem => [stem, Number(count)] as const),
			),
		),
		relationsOf: readRelations(),
		placeOf: readPlaces(),
	};
	return lexicon;
}

const linesOf = (table: string) =>
	table
		.trim()
		.split('\n')
		.map(line => line.split(' '));

function readPlaces(): Map<string, string> {
	const placeOf = new Map<string, string>();
	for (const line of places.trim().split('\n')) {
		const [place, names] = line.split(': ');
		for (const name of names.split(', ')) placeOf.set(name, place);
	}

	return placeOf;
}

function readRelations(): Map<string, Relation[]> {
	const relationsOf = new Map<string, Relation[]>();
	const add = (from: string, {lemma, how, weight}: Relation) => {
		const relations = relationsOf.get(from);
		const known = relations?.find(relation => relation.lemma === lemma);
		if (!relations) relationsOf.set(from, [{lemma, how, weight}]);
		else if (!known) relations.push({lemma, how, weight});
		else if (known.weight < weight) relations.splice(relations.indexOf(known), 1, {lemma, how, weight});
	};

	for (const [lemma, ...related] of linesOf(relatedWords)) {
		for (const entry of related) {
			const [, other, letter, hundredths] = /^(.+)([sd])(\d+)$/.exec(entry)!;
			const relation = {
				how: letter === 's' ? ('synonym' as const) : ('derivation' as const),
				weight: Number(hundredths) / 100,
			};
			add(lemma, {...relation, lemma: other});
			add(other, {...relation, lemma});
		}
	}

	return relationsOf;
}

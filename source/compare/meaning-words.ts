import {lazy, memoizeText} from '../text/memoize.js';
import {fold} from '../text/words.js';
import {meaningTables, noMeaning} from './meaning-tables.js';

/**
The words of a language that turn or weaken what a sentence says, and some that are beside the point where two sentences are
compared. All are folded; an entry of several words is a phrase.
*/
export type MeaningWords = {
	/** Words that deny what stands beside them, and those that do so before an infinitive: "failed to". */
	negations: ReadonlySet<string>;
	negationsOfInfinitive: ReadonlySet<string>;
	/** What a word ends in that denies. */
	negativeEndings: readonly string[];
	/** Phrases with such a word that deny nothing: "not only". */
	affirming: readonly Phrase[];
	/** What makes the opposite of an adjective: `un` of "unsafe". */
	negativePrefixes: readonly string[];
	/** What says that something may be so, or that others say it is. */
	hedges: PhrasesByWord;
	/** What may only be so where the other says that it will be: "could". */
	possible: ReadonlySet<string>;
	future: ReadonlySet<string>;
	/** Verbs of knowing, for which verbs of believing are a hedge. */
	certain: ReadonlySet<string>;
	/** Auxiliaries, and words that change with a negation ("any" and "some"). */
	auxiliaries: ReadonlySet<string>;
	/** A word of time, and one that says the opposite. */
	opposites: readonly Phrase[];
	/** Number words with their values, from two up: one is an article in most languages. */
	numbers: ReadonlyMap<string, number>;
	/** Ordinals and fractions, which are figures as well. */
	ordinals: ReadonlySet<string>;
	/** Words between the things of a list: their order says nothing. */
	conjunctions: ReadonlySet<string>;
	/** Days as they are told from today, and seasons. */
	days: ReadonlySet<string>;
	/** An abbreviation, or another way to write a word, and what it is compared as. */
	written: ReadonlyMap<string, string>;
	/** Those that are compared as two words set together: "percent", also where it is "per cent". */
	compounds: ReadonlySet<string>;
	/** Words that stand only where something is denied: "anything" beside "not" is "nothing". */
	besideNegations: ReadonlySet<string>;
	/** Words with which somebody is quoted. */
	saying: ReadonlySet<string>;
};

export type Phrase = readonly string[];

/** Phrases by the word that they begin with. */
export type PhrasesByWord = ReadonlyMap<string, readonly Phrase[]>;

/** The table of a language, or one without words where there is none. */
export const meaningWordsOf = (language: string | undefined): MeaningWords => readTable(language ?? '');

/** The languages in which a folded word denies, hedges, tells of the future or of a day, or is an auxiliary. */
export const languagesOfMeaning = (word: string): readonly string[] => wordLists().get(word) ?? none;

const none: readonly string[] = [];

const wordLists = lazy((): ReadonlyMap<string, readonly string[]> => {
	const languages = new Map<string, string[]>();
	for (const language of Object.keys(meaningTables)) {
		const {negations, auxiliaries, hedges, future, days, saying} = meaningWordsOf(language);
		const all = [
			...negations,
			...auxiliaries,
			...saying,
			...future,
			...days,
			...[...hedges.values()].flat().flatMap(phrase => (phrase.length === 1 ? phrase : [])),
		];
		for (const word of new Set(all)) languages.set(word, [...(languages.get(word) ?? []), language]);
	}

	return languages;
});

const readTable = memoizeText((language: string): MeaningWords => {
	const table = {...noMeaning, ...meaningTables[language]};
	return {
		negations: words(table.negations),
		negationsOfInfinitive: words(table.negationsOfInfinitive),
		negativeEndings: [...words(table.negativeEndings)],
		affirming: phrases(table.affirming),
		negativePrefixes: [...words(table.negativePrefixes)],
		hedges: byFirstWord(phrases(table.hedges)),
		possible: words(table.possible),
		future: words(table.future),
		certain: words(table.certain),
		auxiliaries: words(table.auxiliaries),
		opposites: phrases(table.opposites),
		numbers: numbers(table.numbers),
		ordinals: words(table.ordinals),
		conjunctions: words(table.conjunctions),
		days: words(table.days),
		compounds: new Set(
			phrases(table.written).flatMap(([, ...full]) => (full.length > 1 ? [full.join('')] : [])),
		),
		besideNegations: words(table.besideNegations),
		saying: words(table.saying),
		written: new Map(phrases(table.written).map(([short, ...full]) => [short, full.join('')])),
	};
});

const words = (list: string): ReadonlySet<string> =>
	new Set(
		list
			.split(' ')
			.filter(word => word !== '')
			.map(fold),
	);

const phrases = (list: string): Phrase[] =>
	list
		.split(',')
		.map(phrase => phrase.trim().split(' ').map(fold))
		.filter(([first]) => first !== '');

function byFirstWord(list: readonly Phrase[]): PhrasesByWord {
	const byWord = new Map<string, Phrase[]>();
	for (const phrase of list) byWord.set(phrase[0], [...(byWord.get(phrase[0]) ?? []), phrase]);
	return byWord;
}

/** Words for 2, 3, 4 and so on, or `20=word` to go on from another value. */
function numbers(list: string): Map<string, number> {
	const values = new Map<string, number>();
	let next = 2;
	for (const entry of words(list)) {
		const [value, word] = entry.includes('=') ? entry.split('=') : [String(next), entry];
		for (const spelling of word.split('/')) values.set(spelling, Number(value));
		next = Number(value) + (Number(value) >= 20 ? 10 : 1);
	}

	return values;
}

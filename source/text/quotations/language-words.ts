import {memoizeText} from '../memoize.js';
import type {SayingWords} from './saying-words.js';
import {wordsByLanguage} from './words-by-language.js';

type Lists = Exclude<
	keyof SayingWords,
	'verbPhrases' | 'according' | 'accordingBehind' | 'soCalled' | 'mayLackSubject' | 'hasCapitalNouns'
>;

/** The words of a language, ready to be asked. */
export type LanguageWords = {
	language: string;
	/** Whether a word, in lower case, stands in a list. */
	is: (list: Lists, lower: string) => boolean;
	/** Phrases, each as its words. */
	verbPhrases: ReadonlyArray<readonly string[]>;
	according: ReadonlyArray<readonly string[]>;
	accordingBehind: ReadonlyArray<readonly string[]>;
	soCalled: ReadonlyArray<readonly string[]>;
	mayLackSubject: boolean;
	hasCapitalNouns: boolean;
};

/** The words of a language; undefined for one that has no table. */
export const languageWords = (language: string | undefined): LanguageWords | undefined =>
	language === undefined ? undefined : ofLanguage(language);

const ofLanguage = memoizeText((language): LanguageWords | undefined => {
	const table = Object.hasOwn(wordsByLanguage, language) ? wordsByLanguage[language] : undefined;
	if (!table) return undefined;
	const sets = new Map<Lists, WordList>();
	const is = (list: Lists, lower: string) => {
		let words = sets.get(list);
		if (!words) {
			words = wordList(table[list]);
			sets.set(list, words);
		}

		return words.whole.has(lower) || words.endings.some(ending => lower.endsWith(ending));
	};

	return {
		language,
		is,
		verbPhrases: phrasesOf(table.verbPhrases),
		according: phrasesOf(table.according),
		accordingBehind: phrasesOf(table.accordingBehind),
		soCalled: phrasesOf(table.soCalled),
		mayLackSubject: table.mayLackSubject,
		hasCapitalNouns: table.hasCapitalNouns,
	};
});

type WordList = {whole: ReadonlySet<string>; endings: readonly string[]};

/** A star before a word stands for what a longer one begins with. */
function wordList(list: string): WordList {
	const words = list.split(' ').filter(Boolean);
	return {
		whole: new Set(words.map(word => word.replace('*', ''))),
		endings: words.filter(word => word.startsWith('*')).map(word => word.slice(1)),
	};
}

const phrasesOf = (phrases: string): string[][] =>
	phrases
		.split('|')
		.filter(Boolean)
		.map(phrase => phrase.split(' '));

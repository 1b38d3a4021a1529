import {stemmer as arabic} from '@orama/stemmers/arabic';
import {stemmer as danish} from '@orama/stemmers/danish';
import {stemmer as dutch} from '@orama/stemmers/dutch';
import {stemmer as english} from '@orama/stemmers/english';
import {stemmer as french} from '@orama/stemmers/french';
import {stemmer as german} from '@orama/stemmers/german';
import {stemmer as italian} from '@orama/stemmers/italian';
import {stemmer as norwegian} from '@orama/stemmers/norwegian';
import {stemmer as portuguese} from '@orama/stemmers/portuguese';
import {stemmer as russian} from '@orama/stemmers/russian';
import {stemmer as spanish} from '@orama/stemmers/spanish';
import {stemmer as swedish} from '@orama/stemmers/swedish';
import {stemmer as ukrainian} from '@orama/stemmers/ukrainian';
import {memoizeText} from './memoize.js';
import {polishStem} from './polish-stem.js';
import {fold} from './words.js';

// Most words of a library come again, and a stemmer takes ten times as long as looking a word up.
const mostWords = 200_000;

// Not the package's Bulgarian one: it throws on plurals such as "мебели" (it assigns to a letter of a string).
const stemmers: ReadonlyMap<string, (folded: string) => string> = new Map(
	Object.entries({
		ar: arabic,
		da: danish,
		de: german,
		en: english,
		es: spanish,
		fr: french,
		it: italian,
		nl: dutch,
		no: norwegian,
		pt: portuguese,
		ru: russian,
		sv: swedish,
		uk: ukrainian,
	}).map(([language, stemmer]) => [language, memoizeText(stemmer, mostWords)]),
);

/**
The stem of a word as it is written, folded: what its endings are shows in the diacritics that folding takes away ("arrêtée" and
"arrêt"). Polish has one here that a folded word has none of.
*/
export function writtenStem(word: string, language: string | undefined): string {
	const written = writtenForm(word);
	return fold(language === 'pl' ? polishStem(written) : stem(written, language));
}

/**
A word in lower case, with its diacritics and straight apostrophes; without the dots of the Russian letter, which are left out more
often than not.
*/
export const writtenForm = (word: string): string =>
	word.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('ё', 'е');

/**
The Snowball stem of a folded word: "soldiers" and "soldier" have one. A language without a stemmer, and none (undefined),
leave the word as it is.
*/
export function stem(folded: string, language: string | undefined): string {
	const stemmer = language === undefined ? undefined : stemmers.get(language);
	return stemmer === undefined ? folded : stemmer(folded);
}

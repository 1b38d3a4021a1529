import {stemmer as arabic} from '@orama/stemmers/arabic';
import {stemmer as bulgarian} from '@orama/stemmers/bulgarian';
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

const stemmers = new Map<string, (word: string) => string>(
	Object.entries({
		ar: arabic,
		bg: bulgarian,
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
	}),
);

const stemsOf = new Map<string, Map<string, string>>();

/**
The Snowball stem of a folded word: "soldiers" and "soldier" have one. A language without a stemmer, and none (undefined),
leave the word as it is.
*/
export function stem(folded: string, language: string | undefined): string {
	const stemmer = language === undefined ? undefined : stemmers.get(language);
	if (language === undefined || !stemmer) return folded;
	let stems = stemsOf.get(language);
	if (!stems) {
		stems = new Map();
		stemsOf.set(language, stems);
	}

	let found = stems.get(folded);
	if (found === undefined) {
		found = stemmer(folded);
		// A bound, so that a library of any size cannot fill the memory with words.
		if (stems.size > 200_000) stems.clear();
		stems.set(folded, found);
	}

	return found;
}

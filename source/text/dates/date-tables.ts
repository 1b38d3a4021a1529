import type {DateWords} from './date-words.js';
import {dutch} from './languages/dutch.js';
import {english} from './languages/english.js';
import {french} from './languages/french.js';
import {german} from './languages/german.js';
import {italian} from './languages/italian.js';
import {polish} from './languages/polish.js';
import {portuguese} from './languages/portuguese.js';
import {russian} from './languages/russian.js';
import {spanish} from './languages/spanish.js';
import {swedish} from './languages/swedish.js';
import {ukrainian} from './languages/ukrainian.js';

/** The words of the languages in which dates are read, by ISO 639-1 code. To add a language is to add its table. */
export const dateTables: Readonly<Record<string, DateWords>> = {
	de: german,
	en: english,
	es: spanish,
	fr: french,
	it: italian,
	nl: dutch,
	pl: polish,
	pt: portuguese,
	ru: russian,
	sv: swedish,
	uk: ukrainian,
};

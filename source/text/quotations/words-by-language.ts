import type {SayingWords} from './saying-words.js';
import {dutch} from './words-of-languages/dutch.js';
import {english} from './words-of-languages/english.js';
import {french} from './words-of-languages/french.js';
import {german} from './words-of-languages/german.js';
import {italian} from './words-of-languages/italian.js';
import {polish} from './words-of-languages/polish.js';
import {portuguese} from './words-of-languages/portuguese.js';
import {russian} from './words-of-languages/russian.js';
import {spanish} from './words-of-languages/spanish.js';
import {swedish} from './words-of-languages/swedish.js';
import {ukrainian} from './words-of-languages/ukrainian.js';

/** The tables, by ISO 639-1 code. */
export const wordsByLanguage: Readonly<Record<string, SayingWords>> = {
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

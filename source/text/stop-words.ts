import {stopwords as arabic} from '@orama/stopwords/arabic';
import {stopwords as bulgarian} from '@orama/stopwords/bulgarian';
import {stopwords as danish} from '@orama/stopwords/danish';
import {stopwords as dutch} from '@orama/stopwords/dutch';
import {stopwords as english} from '@orama/stopwords/english';
import {stopwords as french} from '@orama/stopwords/french';
import {stopwords as german} from '@orama/stopwords/german';
import {stopwords as italian} from '@orama/stopwords/italian';
import {stopwords as norwegian} from '@orama/stopwords/norwegian';
import {stopwords as portuguese} from '@orama/stopwords/portuguese';
import {stopwords as russian} from '@orama/stopwords/russian';
import {stopwords as spanish} from '@orama/stopwords/spanish';
import {stopwords as swedish} from '@orama/stopwords/swedish';
import {stopwords as ukrainian} from '@orama/stopwords/ukrainian';
import {memoizeText} from './memoize.js';
import {fold} from './words.js';

/** The words, folded, that stand in every text of a language; none for a language without a list. */
export const stopWordsOf = (language: string | undefined): ReadonlySet<string> =>
	foldedWordsOf(language ?? '');

const foldedWordsOf = memoizeText(
	(language: string): ReadonlySet<string> => new Set((lists.get(language) ?? []).map(fold)),
);

// What every report says besides, and what contractions leave over in text whose words were split for a machine.
const ofReports =
	'said say says saying told tell tells according would could also may might must yet however still even though although since around per among within without upon onto via amid etc now just will one mr ms mrs dr don t s re ve ll d m n';

const lists = new Map<string, string[]>(
	Object.entries({
		ar: arabic,
		bg: bulgarian,
		da: danish,
		de: german,
		en: [...english, ...ofReports.split(' ')],
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

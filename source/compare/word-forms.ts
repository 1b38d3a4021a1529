import {calendarOf, writtenCalendarOf} from '../text/dates/calendar.js';
import {englishLexicon} from '../text/lexicon/lexicon.js';
import {memoizeText} from '../text/memoize.js';
import {beginsNumber} from '../text/numbers.js';
import {stem, writtenForm, writtenStem} from '../text/stems.js';
import {stopWordsOf, writtenStopWordsOf} from '../text/stop-words.js';
import {fold} from '../text/words.js';
import {isCapitalised} from './names.js';

/** What is known of a word from how it is written, wherever it stands. */
export type WordForm = {
	/** Whether it begins with a letter, and with a capital. */
	isWord: boolean;
	isCapital: boolean;
	/** Where it names one: 1 to 12, and 1 (Monday) to 7. In English such a word has a capital. */
	month?: number;
	weekday?: number;
	/** Whether a number may begin with it. */
	isNumber: boolean;
	/** Lower case, in American spelling. */
	lemma: string;
	/** Of words that stand in every text. */
	stopKey?: string;
	/** The stem, of the word as a name, and of its base form. */
	nameKey: string;
	wordKey: string;
};

/** Reads the words of a language, each once: most of an article's words come again. */
export const wordForms = (language: string | undefined): ((text: string) => WordForm) =>
	readers(language ?? '');

const readers = memoizeText((language: string) => formReader(language === '' ? undefined : language));

function formReader(language: string | undefined): (text: string) => WordForm {
	const lexicon = language === 'en' ? englishLexicon() : undefined;
	const stopWords = lexicon ? stopWordsOf(language) : writtenStopWordsOf(language);
	const {months, weekdays} = calendarOf(language);
	const writtenMonths = writtenCalendarOf(language ?? 'en').months;
	const elision = elisions.get(language ?? '');
	const american = (word: string) => lexicon?.americanSpellingOf.get(word) ?? word;
	return memoizeText(read);

	function read(text: string): WordForm {
		const word = elision === undefined ? text : text.replace(elision, '');
		const folded = fold(word);
		const isCapital = isCapitalised(word);
		const mayBeDate = isCapital || language !== 'en';
		const lemma = american(folded);
		const isStop = stopWords.has(lexicon ? lemma : writtenForm(word)) || /^[a-z]$/.test(lemma);
		return {
			isWord: /^\p{L}/u.test(text),
			isCapital,
			month: mayBeDate ? monthOf(word, folded, isStop) : undefined,
			weekday: mayBeDate ? (weekdays.get(folded) ?? weekdays.get(folded.replace(/s$/, ''))) : undefined,
			isNumber: beginsNumber(text, language),
			lemma,
			stopKey: isStop ? `stop ${lemma}` : undefined,
			nameKey: lexicon ? stem(american(lemma), language) : writtenStem(word, language),
			wordKey: lexicon
				? stem(american(lexicon.baseOf.get(lemma) ?? lemma), language)
				: writtenStem(word, language),
		};
	}

	/** Folded, "się" is short for August in Polish, and "mają" is May. */
	function monthOf(word: string, folded: string, isStop: boolean): number | undefined {
		if (lexicon) return months.get(folded);
		const lower = writtenForm(word);
		return writtenMonths.get(lower) ?? (lower === folded && !isStop ? months.get(folded) : undefined);
	}
}

// What may stand before a noun or verb as one word with it: "l'incendie", "nell'ospedale".
const elisions: ReadonlyMap<string, RegExp> = new Map([
	['fr', /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/iu],
	['it', /^(?:[cdlmnstv]|un|quest|quell|(?:[ad]|da|ne|su|co)ll)['’ʼ](?=\p{L})/iu],
]);

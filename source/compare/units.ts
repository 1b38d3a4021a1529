import {englishLexicon} from '../text/lexicon/lexicon.js';
import {lazy, memoize} from '../text/memoize.js';
import {numberAt} from '../text/numbers.js';
import {numeralsIn} from '../text/quantities/numerals-in.js';
import {type Token, tokensOf} from '../text/tokens.js';
import type {Range} from '../text/words.js';
import type {Acronym} from './names.js';
import type {SentencePart} from './sentence-part.js';
import type {ReadSentence, ReadSentences} from './sentences-of.js';
import {type WordForm, wordForms} from './word-forms.js';

/** `name`: a word with a capital that the start of the sentence does not explain. `stop`: stands in every text. */
export type UnitKind =
	| 'word'
	| 'name'
	| 'acronym'
	| 'place'
	| 'number'
	| 'month'
	| 'day'
	| 'weekday'
	| 'stop';

/** What a sentence is compared by: a word, or several that mean one thing. The range is in the sentence's text. */
export type Unit = Range & {
	/** The same in two units that are the same: a stem, a place, a number's value. */
	key: string;
	kind: UnitKind;
	/** The word, lower case, in American spelling; of words and names. */
	lemma?: string;
	/** Of numbers. */
	value?: number;
	percent?: boolean;
};

/** The units of each sentence of an article. `acronyms` are those of both articles, so that each side knows the other's. */
export function unitsOf(article: ReadSentences, acronyms: readonly Acronym[]): Unit[][] {
	const {sentences, language} = article;
	const units = unitsWithoutAcronyms(article);
	const names = namePhrases(acronyms, language);
	if (names.size === 0) return units;
	// Only what may hold one of the names is read again.
	const read = unitReader(language);
	return sentences.map((sentence, index) =>
		sentence.tokens.some(({text}) => names.has(text)) ? read(sentence, names) : units[index],
	);
}

const unitsWithoutAcronyms = memoize(({sentences, language}: ReadSentences): Unit[][] => {
	const read = unitReader(language);
	return sentences.map(sentence => read(sentence, noPhrases));
});

function unitReader(language: string | undefined): (sentence: ReadSentence, names: Phrases) => Unit[] {
	const formOf = wordForms(language);
	const places = placePhrases(language);
	return ({text, tokens, part}, names) => {
		const units: Unit[] = [];
		const forms = tokens.map(token => formOf(token.text));
		// German sentences may be as full of capitals.
		const capitalsTell = language === 'de' || !isHeadline(forms, part);
		const numerals = language === 'en' ? [] : numeralsIn(text, language);
		let nextNumeral = 0;
		for (let at = 0; at < tokens.length; ) {
			const token = tokens[at];
			const phrase = longestPhrase(places, names, tokens, at);
			if (phrase) {
				const end = tokens[at + phrase.words.length - 1].end;
				units.push({start: token.start, end, key: phrase.key, kind: phrase.kind});
				at += phrase.words.length;
				continue;
			}

			const form = forms[at];
			const {month, weekday} = form;
			if (month !== undefined && (form.lemma !== 'may' || at > 0)) {
				at += readDate(month, tokens, at, units);
				continue;
			}

			if (weekday !== undefined) {
				units.push({start: token.start, end: token.end, key: `weekday ${weekday}`, kind: 'weekday'});
				at++;
				continue;
			}

			while (numerals[nextNumeral]?.start < token.start) nextNumeral++;
			const numeral = numerals[nextNumeral];
			const words = numeral?.start === token.start ? tokensWithin(tokens, at, numeral.end) : 0;
			if (words > 0) {
				const {value} = numeral;
				const {end} = tokens[at + words - 1];
				units.push({start: token.start, end, key: `#${value}`, kind: 'number', value, percent: false});
				at += words;
				continue;
			}

			const number = form.isNumber ? numberAt(tokens, at, language) : undefined;
			if (number) {
				const end = tokens[at + number.tokens - 1].end;
				const {value, percent} = number;
				units.push({start: token.start, end, key: `#${number.key}`, kind: 'number', value, percent});
				at += number.tokens;
				continue;
			}

			const isName = form.isCapital && capitalsTell && !opens(text, tokens, at);
			units.push(wordUnit(token, form, isName));
			at++;
		}

		return units;
	};
}

/** How many tokens from `tokens[at]` on end at a place; 0 where none does. */
function tokensWithin(tokens: readonly Token[], at: number, end: number): number {
	let next = at;
	while (next < tokens.length && tokens[next].end < end) next++;
	return tokens[next]?.end === end ? next - at + 1 : 0;
}

function wordUnit({start, end}: Token, {lemma, stopKey, nameKey, wordKey}: WordForm, isName: boolean): Unit {
	if (stopKey !== undefined) return {start, end, key: stopKey, kind: 'stop'};
	return isName
		? {start, end, key: nameKey, kind: 'name', lemma}
		: {start, end, key: wordKey, kind: 'word', lemma};
}

// With fewer words, the capitals of running text are those of names.
const leastOfHeadline = 4;

/** Most words of a headline have a capital; it says nothing of them. */
function isHeadline(forms: readonly WordForm[], part: SentencePart | undefined): boolean {
	let words = 0;
	let capitals = 0;
	for (const {isWord, isCapital} of forms) {
		if (isWord) words++;
		if (isCapital) capitals++;
	}

	const isLong = words >= leastOfHeadline || part === 'title' || part === 'heading';
	return isLong && capitals > 0.7 * words;
}

/** Whether a token begins the sentence, or one that is quoted in it. */
const opens = (text: string, tokens: readonly Token[], at: number) =>
	at === 0 || /[:“"‘]\s*["“‘']?$/u.test(text.slice(tokens[at - 1].end, tokens[at].start));

/** Adds the month, and the day of the month where one stands beside it; returns how many tokens that took. */
function readDate(month: number, tokens: readonly Token[], at: number, units: Unit[]): number {
	const {start, end} = tokens[at];
	const previous = units.at(-1);
	const next = tokens[at + 1];
	const after = dayOf(next?.text);
	const isBefore = previous?.kind === 'number' && at > 0 && previous.end === tokens[at - 1].end;
	const before = isBefore ? dayOf(tokens[at - 1].text) : undefined;
	if (after === undefined && before !== undefined) units.pop();
	units.push({start, end, key: `month ${month}`, kind: 'month'});
	const day = after ?? before;
	if (day !== undefined) {
		const range = after === undefined ? {start: previous!.start, end} : {start, end: next.end};
		units.push({...range, key: `day ${month}-${day}`, kind: 'day'});
	}

	return after === undefined ? 1 : 2;
}

function dayOf(text: string | undefined): number | undefined {
	const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text ?? '')?.[1]);
	return day >= 1 && day <= 31 ? day : undefined;
}

/** Words that stand together for one thing. */
type Phrase = {words: string[]; key: string; kind: 'place' | 'acronym'};
/** Phrases by their first word: how many words they have, the most first, and each by its words with a space between them. */
type Phrases = ReadonlyMap<string, {lengths: number[]; byWords: Map<string, Phrase>}>;

const noPhrases = byFirstWord([]);

/** The names of places; they are known in English alone. */
const placePhrases = (language: string | undefined): Phrases =>
	language === 'en' ? englishPlaces() : noPhrases;

const englishPlaces = lazy(() =>
	byFirstWord(
		[...englishLexicon().placeOf].map(([name, place]) => ({
			words: plainWords.test(name) ? name.split(' ') : tokensOf(name).map(token => token.text),
			key: `place ${place}`,
			kind: 'place',
		})),
	),
);

// What tokens there are shows at a glance.
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Names in full and their acronyms, unless either is a place. */
function namePhrases(acronyms: readonly Acronym[], language: string | undefined): Phrases {
	if (acronyms.length === 0) return noPhrases;
	const places = placePhrases(language);
	const isPlace = (words: string[]) => places.get(words[0])?.byWords.has(words.join(' ')) ?? false;
	const own = acronyms.filter(({acronym, words}) => !isPlace([acronym]) && !isPlace(words));
	return byFirstWord(
		own.flatMap(({acronym, words}) => {
			const key = `acronym ${acronym}`;
			return [
				{words, key, kind: 'acronym' as const},
				{words: [acronym], key, kind: 'acronym' as const},
			];
		}),
	);
}

/** Of phrases of the same words the first counts. */
function byFirstWord(phrases: Phrase[]): Phrases {
	const byWord = new Map<string, {lengths: number[]; byWords: Map<string, Phrase>}>();
	for (const phrase of phrases) {
		const {words} = phrase;
		const entry = byWord.get(words[0]) ?? {lengths: [], byWords: new Map<string, Phrase>()};
		byWord.set(words[0], entry);
		if (!entry.lengths.includes(words.length)) entry.lengths.push(words.length);
		const joined = words.join(' ');
		if (!entry.byWords.has(joined)) entry.byWords.set(joined, phrase);
	}

	for (const {lengths} of byWord.values()) lengths.sort((x, y) => y - x);
	return byWord;
}

/** The longest phrase that begins at `tokens[at]`; of two as long, the place. */
function longestPhrase(
	places: Phrases,
	names: Phrases,
	tokens: readonly Token[],
	at: number,
): Phrase | undefined {
	const place = longestOf(places, tokens, at);
	const name = names.size === 0 ? undefined : longestOf(names, tokens, at);
	return !place || (name && name.words.length > place.words.length) ? name : place;
}

function longestOf(phrases: Phrases, tokens: readonly Token[], at: number): Phrase | undefined {
	const entry = phrases.get(tokens[at].text);
	if (!entry) return undefined;
	for (const length of entry.lengths) {
		if (at + length > tokens.length) continue;
		let words = tokens[at].text;
		for (let next = at + 1; next < at + length; next++) words += ` ${tokens[next].text}`;
		const phrase = entry.byWords.get(words);
		if (phrase) return phrase;
	}

	return undefined;
}

import {calendarOf} from '../text/dates.js';
import {englishLexicon, type Lexicon} from '../text/lexicon/lexicon.js';
import {numberAt} from '../text/numbers.js';
import {stem} from '../text/stems.js';
import {stopWordsOf} from '../text/stop-words.js';
import {type Token, tokensOf} from '../text/tokens.js';
import {fold, type Range} from '../text/words.js';
import {type Acronym, isCapitalised} from './names.js';
import type {Sentence} from './sentences-of.js';

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

/** Divides sentences into units. `acronyms` are those of both articles, so that each side knows the other's. */
export function unitReader(
	language: string | undefined,
	acronyms: readonly Acronym[],
): (sentence: Sentence) => Unit[] {
	const lexicon = language === 'en' ? englishLexicon() : undefined;
	const phrases = phrasesOf(lexicon, acronyms);
	const stopWords = stopWordsOf(language);
	const {months, weekdays} = calendarOf(language);
	return ({text, tokens}) => {
		const units: Unit[] = [];
		const capitalsTell = !isHeadline(tokens);
		for (let at = 0; at < tokens.length; ) {
			const token = tokens[at];
			const phrase = longestPhrase(phrases, tokens, at);
			if (phrase) {
				const end = tokens[at + phrase.words.length - 1].end;
				units.push({start: token.start, end, key: phrase.key, kind: phrase.kind});
				at += phrase.words.length;
				continue;
			}

			const folded = fold(token.text);
			const capital = isCapitalised(token.text);
			const month = capital || language !== 'en' ? months.get(folded) : undefined;
			if (month !== undefined && (folded !== 'may' || at > 0)) {
				at += readDate(month, tokens, at, units);
				continue;
			}

			const weekday = weekdays.get(folded) ?? weekdays.get(folded.replace(/s$/, ''));
			if (weekday !== undefined && (capital || language !== 'en')) {
				units.push({start: token.start, end: token.end, key: `weekday ${weekday}`, kind: 'weekday'});
				at++;
				continue;
			}

			const number = numberAt(tokens, at, language);
			if (number) {
				const end = tokens[at + number.tokens - 1].end;
				const {value, percent} = number;
				units.push({start: token.start, end, key: `#${number.key}`, kind: 'number', value, percent});
				at += number.tokens;
				continue;
			}

			units.push(wordUnit(token, folded, capital && capitalsTell && !opens(text, tokens, at)));
			at++;
		}

		return units;
	};

	function wordUnit(token: Token, folded: string, isName: boolean): Unit {
		const {start, end} = token;
		const american = lexicon?.americanSpellingOf.get(folded) ?? folded;
		if (stopWords.has(american) || (american.length < 2 && /^[a-z]$/.test(american))) {
			return {start, end, key: `stop ${american}`, kind: 'stop'};
		}

		const base = isName || !lexicon ? american : (lexicon.baseOf.get(american) ?? american);
		const lemma = lexicon?.americanSpellingOf.get(base) ?? base;
		return {start, end, key: stem(lemma, language), kind: isName ? 'name' : 'word', lemma: american};
	}
}

/** Most words of a headline have a capital; it says nothing of them. */
function isHeadline(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({text}) => /^\p{L}/u.test(text));
	return words.length >= 4 && words.filter(({text}) => isCapitalised(text)).length > 0.7 * words.length;
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
/** Phrases by their first word, the longest first. */
type Phrases = Map<string, Phrase[]>;

let placePhrases: Phrases | undefined;

function phrasesOf(lexicon: Lexicon | undefined, acronyms: readonly Acronym[]): (word: string) => Phrase[] {
	if (lexicon) {
		placePhrases ??= byFirstWord(
			[...lexicon.placeOf].map(([name, place]) => ({
				words: tokensOf(name).map(token => token.text),
				key: `place ${place}`,
				kind: 'place',
			})),
		);
	}

	const places = lexicon ? placePhrases! : new Map<string, Phrase[]>();
	const isPlace = (words: string[]) => {
		const phrase = places.get(words[0])?.find(({words: other}) => other.join(' ') === words.join(' '));
		return phrase !== undefined;
	};
	const own = acronyms.filter(({acronym, words}) => !isPlace([acronym]) && !isPlace(words));
	const names = byFirstWord(
		own.flatMap(({acronym, words}) => {
			const key = `acronym ${acronym}`;
			return [
				{words, key, kind: 'acronym' as const},
				{words: [acronym], key, kind: 'acronym' as const},
			];
		}),
	);
	return word => {
		const [first, second] = [places.get(word), names.get(word)];
		if (!first || !second) return first ?? second ?? [];
		return [...first, ...second].sort(longestFirst);
	};
}

function byFirstWord(phrases: Phrase[]): Phrases {
	const byWord: Phrases = new Map();
	for (const phrase of phrases) {
		const list = byWord.get(phrase.words[0]);
		if (list) list.push(phrase);
		else byWord.set(phrase.words[0], [phrase]);
	}

	for (const list of byWord.values()) list.sort(longestFirst);
	return byWord;
}

const longestFirst = (x: Phrase, y: Phrase) => y.words.length - x.words.length;

const longestPhrase = (phrases: (word: string) => Phrase[], tokens: readonly Token[], at: number) =>
	phrases(tokens[at].text).find(({words}) => words.every((word, k) => tokens[at + k]?.text === word));

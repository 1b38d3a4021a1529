import {stopWordsOf} from '../stop-words.js';
import {fold} from '../words.js';
import {isFirstName} from './first-names.js';
import type {LanguageWords} from './language-words.js';
import type {Narration, NarrationToken} from './narration.js';

/** Places of tokens, both included. */
export type Span = {first: number; last: number};

/** What is read: the tokens of a paragraph, and the words of its language. */
export type Reading = {narration: Narration; words: LanguageWords};

/** Small words within a name: "van der Meer". */
export const particles = new Set(
	'de del della di da dos das do van von der den zu la le el al bin ibn ten ter af mac y du des'.split(' '),
);

// Months that are names as well, behind a first name.
const nameMonths = new Set('may maj june april august mai mars julio avril domingo марта мая'.split(' '));

/** Whether a token may be part of a name. */
export function isNameToken({narration, words}: Reading, at: number): boolean {
	const token = narration.tokens[at];
	if (token?.kind !== 'word' || !token.isCapital || /^\d/.test(token.text)) return false;
	const {lower} = token;
	if (words.is('calendar', lower)) return nameMonths.has(lower) && isBesideName({narration, words}, at);
	return token.text.length > 1
		? !isFunctionWord(words, lower) && !(narration.sentenceStart[at] === at && isStopWord(words, token))
		: /^[\p{Lu}]$/u.test(token.text) && lower !== 'i';
}

/** "Theresa May", "Maj Rosendal", but "in May" and "4 May". */
function isBesideName({narration, words}: Reading, at: number): boolean {
	if (isDigit(narration, at - 1) || isDigit(narration, at + 1)) return false;
	return [at - 1, at + 1].some(beside => {
		const token = narration.tokens[beside];
		return (
			token?.kind === 'word' &&
			token.isCapital &&
			!words.is('calendar', token.lower) &&
			!isFunctionWord(words, token.lower)
		);
	});
}

/** Whether a token is a number. */
export const isDigit = ({tokens}: Narration, at: number) => /^\d/.test(tokens[at]?.text ?? '');

/** What begins a sentence with a capital and is no name: "Meanwhile". */
const isStopWord = (words: LanguageWords, token: NarrationToken) =>
	stopWordsOf(words.language).has(fold(token.lower)) && !isFirstName(token.text) && !isRole(words, token);

/** Whether a word, in lower case, can be no name: an article, a preposition, a pronoun. */
export const isFunctionWord = (words: LanguageWords, lower: string): boolean =>
	functionLists.some(list => words.is(list, lower)) && !words.is('titles', lower);

const functionLists = [
	'determiners',
	'ends',
	'connectors',
	'relatives',
	'and',
	'he',
	'she',
	'they',
	'nobody',
	'between',
] as const;

/** A verb of saying, or a word that no name or role goes on with. */
export function isStop({narration, words}: Reading, at: number): boolean {
	const {lower, isCapital} = narration.tokens[at];
	const lists = ['ends', 'relatives', 'he', 'she', 'they', 'nobody'] as const;
	return lists.some(list => words.is(list, lower)) || (!isCapital && words.is('verbs', lower));
}

/** English: "angrily". */
export const isAdverb = ({language}: LanguageWords, {lower}: NarrationToken) =>
	language === 'en' &&
	/..ly$/.test(lower) &&
	!/^(?:family|ally|assembly|italy|elderly|early|fly|supply)$/.test(lower);

/** "Lund's". */
export const isPossessive = ({text}: NarrationToken) => /['’]s?$/.test(text);

/** In German, a noun that a capital tells nothing of: behind an article, or one for people. */
export function isCommonNoun({narration, words}: Reading, at: number): boolean {
	const {tokens} = narration;
	if (words.is('roles', tokens[at].lower)) return !isFirstName(tokens[at].text);
	if (!words.hasCapitalNouns) return false;
	for (let before = at - 1; before >= 0 && before > at - 4; before--) {
		const {lower, kind, isCapital} = tokens[before];
		if (kind !== 'word') return false;
		if (words.is('determiners', lower) || words.is('connectors', lower)) return true;
		if (isCapital) return false;
	}

	return false;
}

/** A particle between two parts of a name, or a nickname in quotation marks. */
export function isWithinName(reading: Reading, at: number): boolean {
	const {tokens} = reading.narration;
	const isParticle = (index: number) => particles.has(tokens[index]?.lower);
	if (at === 0 || !(isNameToken(reading, at + 1) || (isParticle(at + 1) && isNameToken(reading, at + 2))))
		return false;
	// "Anton Rieger der Lokalzeitung": an article, unless a particle stands before it ("van der Meer").
	if (/^(?:der|den|des|la|le)$/.test(tokens[at].lower) && !isParticle(at - 1)) return false;
	const isName = (index: number) => isNameToken(reading, index) && !isCommonNoun(reading, index);
	const follows = isName(at - 1) || (isParticle(at - 1) && isName(at - 2));
	const {kind, lower, text} = tokens[at];
	if (kind === 'quotation') return text.length <= longestNickname && follows;
	return kind === 'word' && isParticle(at) && follows && !reading.words.is('and', lower);
}

/** Characters, with the marks. */
const longestNickname = 26;

/** "mayors Ruben Kast and Olga Tier": a name on both sides, with a role before it at most. */
export function joinsNames(reading: Reading, at: number, to: number): boolean {
	if (!isNameToken(reading, at - 1)) return false;
	for (let next = at + 1; next < Math.min(to, at + 5); next++) {
		if (isNameToken(reading, next)) return true;
		const token = reading.narration.tokens[next];
		if (token.kind !== 'word' || isStop(reading, next)) return false;
	}

	return false;
}

/** A title, or a noun for people that is no first name: "Dean". */
export const isRole = (words: LanguageWords, {lower, text}: NarrationToken): boolean =>
	!isFirstName(text) && roleLists.some(list => words.is(list, lower));

const roleLists = ['titles', 'titlesOfMen', 'titlesOfWomen', 'roles'] as const;

import {stopWordsOf} from '../stop-words.js';
import {fold} from '../words.js';
import {genderOfFirstName, isFirstName} from './first-names.js';
import type {LanguageWords} from './language-words.js';
import type {Narration, NarrationToken} from './narration.js';

/** Places of tokens, both included. */
export type Span = {first: number; last: number};

/** Who is meant: by name ("returning officer Jean Mallory"), by a role ("a source close to the board"), or by a pronoun. */
export type NounPhrase = Span & {
	/** Where the names stand, of several people from the first to the last. */
	name?: Span;
	names: readonly string[];
	/** Where the role stands, with what belongs to it: its article, the ministry. */
	roles: readonly Span[];
	pronoun?: Pronoun;
};

export type Pronoun = 'he' | 'she' | 'they' | 'any';

/** What is read: the tokens of a paragraph, and the words of its language. */
export type Reading = {narration: Narration; words: LanguageWords};

// More words than a speaker is named with: the search from every verb stays short.
const longestPhrase = 18;

const particles = new Set(
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

const isDigit = ({tokens}: Narration, at: number) => /^\d/.test(tokens[at]?.text ?? '');

/** What begins a sentence with a capital and is no name: "Meanwhile". */
const isStopWord = (words: LanguageWords, token: NarrationToken) =>
	stopWordsOf(words.language).has(fold(token.lower)) && !isFirstName(token.text) && !isRole(words, token);

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

/** Where a pronoun stands at a place, which. */
export function pronounAt({narration, words}: Reading, at: number): Pronoun | undefined {
	const token = narration.tokens[at];
	if (token?.kind !== 'word') return undefined;
	if (words.is('he', token.lower)) return 'he';
	if (words.is('she', token.lower)) return 'she';
	return words.is('they', token.lower) ? 'they' : undefined;
}

/** The phrase that begins at a token and ends before another, with what stands in apposition: "the plumber, Joe Kerr". */
export function phraseFrom(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const pronoun = pronounAt(reading, from);
	if (pronoun && from < to) return {first: from, last: from, names: [], roles: [], pronoun};
	const phrase = plainPhraseFrom(reading, from, to);
	return phrase && withApposition(reading, phrase, to);
}

function withApposition(reading: Reading, phrase: NounPhrase, to: number): NounPhrase {
	const {tokens} = reading.narration;
	let comma = phrase.last + 1;
	// "the programme's director in Tamara, Astrid Noll"
	if (!phrase.name && isPlace(reading, comma))
		while (comma + 1 < to && isNameToken(reading, comma + 1)) comma++;
	if (comma > phrase.last + 1) comma++;
	if (tokens[comma]?.text !== ',' || comma >= to) return phrase;
	let next = comma + 1;
	// An age: "Dora Flint, 54, a nurse".
	if (isDigit(reading.narration, next) && tokens[next + 1]?.text === ',') next += 2;
	const beside = next < to ? plainPhraseFrom(reading, next, to) : undefined;
	if (!beside) return phrase;
	const behind = tokens[beside.last + 1];
	const isClosed =
		beside.last + 1 >= to ||
		behind === undefined ||
		behind.kind !== 'word' ||
		isRelative(reading, beside.last + 1);
	if (!phrase.name)
		return beside.name && tokens[next].isCapital && isClosed
			? {...beside, first: phrase.first, roles: phrase.roles}
			: phrase;
	return beside.name === undefined &&
		isPersonRole(reading, beside) &&
		(isClosed || isPlace(reading, beside.last + 1))
		? {...phrase, last: beside.last, roles: [...phrase.roles, ...beside.roles]}
		: phrase;
}

/** Whether the noun of a phrase is one for people or bodies. */
function isPersonRole({narration, words}: Reading, {first, last}: Span): boolean {
	const {tokens} = narration;
	for (let at = first; at <= last; at++) {
		if (at > first && words.is('connectors', tokens[at].lower)) return false;
		if (words.is('roles', tokens[at].lower) && !isPossessive(tokens[at])) return true;
	}

	return /^(?:one|ein|eine|un|une|uno|una)$/.test(tokens[first].lower);
}

const isRelative = ({narration, words}: Reading, at: number) =>
	words.is('relatives', narration.tokens[at]?.lower ?? '');
const isPlace = ({narration, words}: Reading, at: number) =>
	words.is('places', narration.tokens[at]?.lower ?? '');

function plainPhraseFrom(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	let last = from - 1;
	let sawName = false;
	for (let at = from; at < to && at - from < longestPhrase; at++) {
		const token = tokens[at];
		const {lower} = token;
		const isName = isNameToken(reading, at);
		if (isName) {
			last = at;
			sawName ||= !isCommonNoun(reading, at) && !isPossessive(token);
			continue;
		}

		if (isWithinName(reading, at)) continue;
		if (token.kind !== 'word' || (words.is('calendar', lower) && !isPossessive(token))) break;
		if (words.is('and', lower)) {
			if (
				joinsNames(reading, at, to) ||
				(sawName && !tokens[at - 1].isCapital && leadsToName(reading, at + 1, to))
			)
				continue;
			break;
		}

		if (sawName) {
			if (leadsToName(reading, at, to)) continue;
			break;
		}

		if (words.is('connectors', lower) && last >= from && !words.is('ends', lower)) continue;
		if (words.is('determiners', lower)) {
			if (at === from || words.is('connectors', tokens[at - 1].lower)) continue;
			break;
		}

		if (isStop(reading, at) || isAdverb(words, token)) break;
		last = at;
	}

	return last < from ? undefined : analysed(reading, {first: from, last});
}

// Words between the name of a body and that of who speaks for it.
const longestRole = 5;

/** "Security Police chief Lena Brandt", "Orbeo founder and CEO Priya Landau": a role between two names. */
function leadsToName(reading: Reading, from: number, to: number): boolean {
	const {narration, words} = reading;
	for (let at = from; at < Math.min(to, from + longestRole); at++) {
		if (at > from && isNameToken(reading, at)) return true;
		const {kind, lower} = narration.tokens[at];
		if (
			kind !== 'word' ||
			isStop(reading, at) ||
			words.is('determiners', lower) ||
			words.is('connectors', lower)
		)
			return false;
		if (at === from && (isAdverb(words, narration.tokens[at]) || words.is('and', lower))) return false;
	}

	return false;
}

/** A verb of saying, or a word that no name or role goes on with. */
function isStop({narration, words}: Reading, at: number): boolean {
	const {lower, isCapital} = narration.tokens[at];
	const lists = ['ends', 'relatives', 'he', 'she', 'they', 'nobody'] as const;
	return lists.some(list => words.is(list, lower)) || (!isCapital && words.is('verbs', lower));
}

const isAdverb = ({language}: LanguageWords, {lower}: NarrationToken) =>
	language === 'en' &&
	/..ly$/.test(lower) &&
	!/^(?:family|ally|assembly|italy|elderly|early|fly|supply)$/.test(lower);

export const isPossessive = ({text}: NarrationToken) => /['’]s?$/.test(text);

/** In German, a noun that a capital tells nothing of: behind an article, or one for people. */
function isCommonNoun({narration, words}: Reading, at: number): boolean {
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
function joinsNames(reading: Reading, at: number, to: number): boolean {
	if (!isNameToken(reading, at - 1)) return false;
	for (let next = at + 1; next < Math.min(to, at + 5); next++) {
		if (isNameToken(reading, next)) return true;
		const token = reading.narration.tokens[next];
		if (token.kind !== 'word' || isStop(reading, next)) return false;
	}

	return false;
}

/** The phrase that ends at a token and begins at another or behind it; undefined where a preposition governs it. */
export function phraseUpTo(reading: Reading, from: number, last: number): NounPhrase | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	let first = last + 1;
	for (let at = last; at >= from && last - at < longestPhrase; at--) {
		const token = tokens[at];
		const {lower} = token;
		if (isNameToken(reading, at) || isWithinName(reading, at)) {
			first = at;
			continue;
		}

		if (token.kind !== 'word' || (words.is('calendar', lower) && !isPossessive(token))) break;
		if (words.is('determiners', lower)) {
			first = at;
			if (at > from && isArticle(words, tokens[at - 1])) continue;
			const isGoverned = at > from && words.is('connectors', tokens[at - 1].lower);
			if (!isGoverned) break;
			if (at - 2 >= from && isNoun(reading, at - 2)) continue;
			return nameAtEnd(reading, {first, last});
		}

		if (words.is('and', lower)) {
			if (first <= last && at > from && isNameToken(reading, at - 1) && joinsNames(reading, at, last + 1))
				continue;
			break;
		}

		if (words.is('connectors', lower) || words.is('places', lower)) {
			if (first > last) return undefined;
			if (at > from && isNoun(reading, at - 1)) continue;
			// "of which", "in Harlow": no subject.
			return undefined;
		}

		if (isStop(reading, at) || isAdverb(words, token)) break;
		first = at;
	}

	return first > last ? undefined : analysed(reading, {first, last});
}

/** What may stand before another one, "the two", unlike "that the". */
const isArticle = (words: LanguageWords, {lower}: NarrationToken) =>
	words.is('determiners', lower) && lower !== 'that' && lower !== 'no';

/** "At the time Lund said": only the name is the subject. */
function nameAtEnd(reading: Reading, {first, last}: Span): NounPhrase | undefined {
	const phrase = analysed(reading, {first, last});
	return phrase?.name && phrase.name.last === last && phrase.name.first > first + 1
		? {...phrase, roles: []}
		: undefined;
}

function isNoun(reading: Reading, at: number): boolean {
	const token = reading.narration.tokens[at];
	return (
		token.kind === 'word' &&
		!isStop(reading, at) &&
		!isFunctionWord(reading.words, token.lower) &&
		!isAdverb(reading.words, token) &&
		!/ing$/.test(token.lower)
	);
}

/** What in a phrase is a name and what a role. */
function analysed(reading: Reading, span: Span): NounPhrase | undefined {
	const {words, narration} = reading;
	const {tokens} = narration;
	const isNobody =
		words.is('nobody', tokens[span.first].lower) && !words.is('determiners', tokens[span.first].lower);
	if (isNobody && !tokens[span.first].isCapital) return undefined;
	const begin = words.is('determiners', tokens[span.first].lower) ? span.first + 1 : span.first;
	if (begin > span.last) return undefined;
	const name = nameIn(reading, {first: begin, last: span.last});
	if (!name) return {...span, names: [], roles: [span]};
	const roles = name.first > begin ? [{first: span.first, last: name.first - 1}] : [];
	return {...span, name, names: namesOf(reading, name), roles};
}

function nameIn(reading: Reading, {first, last}: Span): Span | undefined {
	const {words, narration} = reading;
	const {tokens} = narration;
	let start = last + 1;
	for (let at = last; at >= first; at--) {
		if (at < last && isPossessive(tokens[at]) && !words.is('bodies', tokens[last].lower)) break;
		const isJoint = words.is('and', tokens[at].lower) && joinsNames(reading, at, last + 1);
		const isRoleOfSecond =
			start <= last &&
			!isNameToken(reading, at) &&
			words.is('and', tokens[at - 1]?.lower ?? '') &&
			joinsNames(reading, at - 1, last + 1);
		if (isNameToken(reading, at) || isWithinName(reading, at) || isJoint || isRoleOfSecond) start = at;
		else break;
	}

	if (start > last) {
		// "Helen Marsh of the boatyard", but "a Brightline spokesman".
		let end = first - 1;
		while (end < last && (isNameToken(reading, end + 1) || isWithinName(reading, end + 1))) end++;
		const {lower} = tokens[end + 1] ?? {lower: ''};
		const isOwn = end >= first && (words.is('connectors', lower) || words.is('places', lower));
		return isOwn && !isPossessive(tokens[end]) ? withoutRoles(reading, {first, last: end}) : undefined;
	}

	const before = tokens[start - 1];
	const isGoverned =
		start > first && (words.is('connectors', before.lower) || words.is('places', before.lower));
	if (isGoverned) return isNameToken(reading, first) ? nameIn(reading, {first, last: start - 2}) : undefined;
	const governor = governorOf(reading, first, start);
	if (governor !== undefined)
		return isNameToken(reading, first) ? nameIn(reading, {first, last: governor - 1}) : undefined;
	return withoutRoles(reading, {first: start, last});
}

/**
The preposition that the name at the end of a phrase belongs to: "Amara Nwosu of the Eye Hospital", "the skipper of the trawler
Northern Star", but not "the head of the union Ann Lee", which begins with a first name.
*/
function governorOf({narration, words}: Reading, first: number, start: number): number | undefined {
	const {tokens} = narration;
	const isOwn = genderOfFirstName(tokens[start].text) !== undefined;
	for (let at = start - 1; at > first; at--) {
		const {lower, isCapital} = tokens[at];
		// "the lawyer representing Lewin"
		if (words.language === 'en' && !isCapital && /...ing$/.test(lower)) return at;
		if (words.is('connectors', lower)) return isOwn ? undefined : at;
		if (words.is('roles', lower)) return undefined;
	}

	return undefined;
}

/** A name without the titles and roles that its capitals hide: "Nurse Abel Crane", "Ingenieurin Jutta Behn". */
export function withoutRoles(reading: Reading, {first, last}: Span): Span | undefined {
	const {words, narration} = reading;
	const {tokens} = narration;
	let start = first;
	while (start <= last && (isRole(words, tokens[start]) || isCommonNoun(reading, start))) start++;
	// "Orvanian President Mira Halvek", "Vice-Chancellor Professor Edith Lomas"
	const isBody = words.is('bodies', tokens[last]?.lower ?? '');
	for (let at = start; at < last && !isBody; at++) if (isRole(words, tokens[at])) start = at + 1;
	if (start > last) return undefined;
	if (start === first && beginsWithRole(reading, start, last)) start++;
	return {first: afterGenitives(reading, start, last), last};
}

/** "Shepherd Antoni Rycki": the capital of the first of three words may be that of the sentence. */
function beginsWithRole({narration, words}: Reading, first: number, last: number): boolean {
	const {tokens, sentenceStart} = narration;
	if (sentenceStart[first] !== first || last - first < 2 || tokens[first + 1].kind !== 'word') return false;
	if (particles.has(tokens[first + 1].lower) || genderOfFirstName(tokens[first].text)) return false;
	const isTrade = words.language === 'en' && /(?:er|or|ist|man|woman|ian|eer)$/.test(tokens[first].lower);
	return isTrade || genderOfFirstName(tokens[first + 1].text) !== undefined;
}

/** Slavic: in "міністерка оборони Вельтави Яна Горакова" a place stands before the name, unlike in "Олег Иванович Сомин". */
function afterGenitives({narration, words}: Reading, first: number, last: number): number {
	if (!/^(?:ru|uk|pl)$/.test(words.language) || last - first < 2) return first;
	const {tokens} = narration;
	const before = tokens[first - 1];
	const hasRole = before?.kind === 'word' && !before.isCapital && !isFunctionWord(words, before.lower);
	const hasPatronymic = /(?:вич|вна|ич|ична|івна)$/.test(tokens[last - 1].lower);
	return hasRole && !hasPatronymic && !isFirstName(tokens[first].text) ? last - 1 : first;
}

/** A title, or a noun for people that is no first name: "Dean". */
export const isRole = (words: LanguageWords, {lower, text}: NarrationToken): boolean =>
	!isFirstName(text) && roleLists.some(list => words.is(list, lower));

const roleLists = ['titles', 'titlesOfMen', 'titlesOfWomen', 'roles'] as const;

function namesOf(reading: Reading, {first, last}: Span): string[] {
	const {tokens} = reading.narration;
	const names: string[] = [];
	let parts: string[] = [];
	const close = () => {
		if (parts.length > 0) names.push(parts.join(' '));
		parts = [];
	};
	for (let at = first; at <= last; at++) {
		if (isNameToken(reading, at) && !(parts.length === 0 && at < last && isRole(reading.words, tokens[at])))
			parts.push(tokens[at].text.replace(/['’]s?$/, ''));
		else if (isWithinName(reading, at) && tokens[at].kind === 'word') parts.push(tokens[at].text);
		else if (tokens[at].kind !== 'quotation') close();
	}

	close();
	return names;
}

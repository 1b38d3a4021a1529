import type {LanguageWords} from './language-words.js';
import {
	isAdverb,
	isCommonNoun,
	isDigit,
	isFunctionWord,
	isNameToken,
	isPossessive,
	isStop,
	isWithinName,
	joinsNames,
	type Reading,
	type Span,
} from './name-tokens.js';
import {nameIn, namesOf} from './names-in-phrases.js';
import type {NarrationToken} from './narration.js';

/** Who is meant: by name ("returning officer Jean Mallory"), by a role ("a source close to the board"), or by a pronoun. */
export type NounPhrase = Span & {
	/** Where the names stand, of several people from the first to the last. */
	name?: Span;
	names: readonly string[];
	/** Where the role stands, with what belongs to it: its article, the ministry. */
	roles: readonly Span[];
	pronoun?: Pronoun;
};

/** `any`: a verb without its pronoun. */
export type Pronoun = 'he' | 'she' | 'they' | 'any';

// More words than a speaker is named with: the search from every verb stays short.
const longestPhrase = 18;

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

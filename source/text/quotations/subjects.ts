import type {Reading, Span} from './name-tokens.js';
import type {NarrationToken} from './narration.js';
import {type NounPhrase, phraseFrom, phraseUpTo} from './noun-phrases.js';
import {phraseAt} from './phrase-at.js';

/** The subject of a verb that leaves out its pronoun. */
export const lacking = (at: number): NounPhrase => ({
	first: at,
	last: at,
	names: [],
	roles: [],
	pronoun: 'any',
});

/** A dash or comma, which may stand between a quotation and the words of saying. */
export const isDash = ({kind, text}: NarrationToken) => kind === 'sign' && /[,\-–—―，、]/.test(text);

// Behind a quotation more words seldom lead to the verb; the search stays short.
export const furthestVerb = 30;

/** Whether a verb of saying stands at a place. */
export function isSaying(words: Reading['words'], tokens: readonly NarrationToken[], at: number): boolean {
	const {kind, lower} = tokens[at];
	if (kind !== 'word') return false;
	return words.is('verbs', lower) || phraseAt(tokens, words.verbPhrases, at, tokens.length) > 0;
}

/** Past adverbs, times and who is told: "dijo ayer a este diario la alcaldesa", "sagte am Montag der Minister". */
export function afterAdverbs(reading: Reading, from: number, to: number): number {
	if (reading.words.language === 'en') return from;
	let at = from;
	for (let next = pastAdverb(reading, at); next > at && next <= to; next = pastAdverb(reading, at)) at = next;
	return at;
}

function pastAdverb({narration, words}: Reading, at: number): number {
	const {tokens} = narration;
	if (at >= tokens.length || tokens[at].kind !== 'word') return at;
	const {lower} = tokens[at];
	const next = tokens[at + 1]?.lower ?? '';
	if (words.is('calendar', lower) || isAddressee(words, tokens[at])) return at + 1;
	if (words.is('between', lower) && !words.is('determiners', lower)) return at + 1;
	const leads = (['determiners', 'ends', 'connectors'] as const).some(list => words.is(list, lower));
	if (leads && words.is('calendar', next)) return at + 2;
	if (!words.is('to', lower)) return at;
	return at + (words.is('determiners', next) ? 3 : 2);
}

/** Slavic: "сказала журналистам глава дипломатии". */
const isAddressee = ({language}: Reading['words'], {lower, isCapital}: NarrationToken) =>
	!isCapital && /^(?:ru|uk|pl)$/.test(language) && /..(?:ам|ям|om)$/.test(lower) && lower !== 'там';

/** Who says what a verb of saying between `from` and `to` tells: before it or, inverted, behind it. */
export function subjectOfVerb(
	reading: Reading,
	from: number,
	verb: number,
	to: number,
): NounPhrase | undefined {
	const {words, narration} = reading;
	const isBy = words.language === 'en' && narration.tokens[verb + 1]?.lower === 'by';
	// "Marlow, described by prosecutor Eve Stone as ..."
	if (isBy) return phraseFrom(reading, verb + 2, to);
	const left = subjectBefore(reading, from, verb);
	if (left) return left;
	if (isPassive(reading, from, verb)) {
		// "was told by a nurse"
		const by = narration.tokens
			.slice(verb + 1, Math.min(to, verb + 4))
			.findIndex(({lower}) => lower === 'by');
		return words.language === 'en' && by >= 0 ? phraseFrom(reading, verb + by + 2, to) : undefined;
	}

	if (words.language === 'en' && verb > from) return undefined;
	const right = phraseFrom(reading, afterAdverbs(reading, verb + 1, to), to);
	return right ?? (words.mayLackSubject ? lacking(verb) : undefined);
}

/** Who the sentence is about that goes on with "adding", "calling it", "and said": whoever it says something else of before. */
export function subjectOfSentence(reading: Reading, participle: number): NounPhrase | undefined {
	const {tokens, sentenceStart} = reading.narration;
	const start = sentenceStart[participle];
	for (let verb = start; verb < Math.min(participle, start + 2 * furthestVerb); verb++) {
		if (!isSaying(reading.words, tokens, verb) || followsAnd(reading, verb)) continue;
		const subject = subjectOfVerb(reading, start, verb, participle);
		if (subject) return subject;
	}

	const first = firstPhrase(reading, start, participle);
	if (!first?.name) return first?.pronoun || (first && isRoleOfPerson(reading, first)) ? first : undefined;
	return first.name.last > first.name.first || first.name.first > start || first.roles.length > 0
		? first
		: undefined;
}

// Words before the subject of a sentence, up to a comma.
const longestLead = 9;

/** The phrase a sentence begins with, past "On Friday," and the like. */
function firstPhrase(reading: Reading, start: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	if (tokens[start].kind === 'quotation') return undefined;
	if (!words.is('places', tokens[start].lower) && !words.is('ends', tokens[start].lower))
		return phraseFrom(reading, start, to);
	for (let at = start; at < Math.min(to, start + longestLead); at++)
		if (tokens[at].text === ',') return phraseFrom(reading, at + 1, to);
	return undefined;
}

const isRoleOfPerson = ({narration, words}: Reading, {first, last}: NounPhrase) =>
	words.is('determiners', narration.tokens[first].lower) && words.is('roles', narration.tokens[last].lower);

/** "... and said": its subject is that of the sentence. */
export function followsAnd({narration, words}: Reading, verb: number): boolean {
	const {tokens} = narration;
	let at = verb - 1;
	while (at >= 0 && words.is('between', tokens[at].lower)) at--;
	return (
		at >= 0 && tokens[at].kind === 'word' && (words.is('and', tokens[at].lower) || tokens[at].lower === 'but')
	);
}

/** Whether who is told is the subject: "was told", but not "is said to have told". */
export function isPassive({narration, words}: Reading, from: number, verb: number): boolean {
	const {tokens} = narration;
	for (let at = verb - 1; at >= from; at--) {
		const {lower} = tokens[at];
		if (words.is('passive', lower)) return true;
		if (lower === 'have' || (lower === 'to' && words.language === 'en')) return false;
		if (!words.is('between', lower)) return false;
	}

	return false;
}

/** Who does what a verb says, where that stands before it: "Anna Lund, chief engineer at the board, later said". */
export function subjectBefore(reading: Reading, from: number, verb: number): NounPhrase | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	const isQuotedAs = /^(?:quoted|cited)$/.test(tokens[verb].lower);
	if (!isQuotedAs && isPassive(reading, from, verb)) return undefined;
	let at = verb - 1;
	while (at >= from && isAuxiliary(reading, at)) at--;
	at = beforeBrackets(tokens, from, at);
	if (at < from) return undefined;
	const {lower, text} = tokens[at];
	const isPronoun = (['he', 'she', 'they'] as const).find(list => words.is(list, lower));
	if (isPronoun) return {first: at, last: at, names: [], roles: [], pronoun: isPronoun};
	if (words.is('relatives', lower) && at > from) {
		const noun = tokens[at - 1].text === ',' ? at - 2 : at - 1;
		return noun >= from
			? (phraseUpTo(reading, from, noun) ?? subjectBeforeComma(reading, from, noun + 1))
			: undefined;
	}

	return text === ',' || isDash(tokens[at])
		? subjectBeforeComma(reading, from, at)
		: phraseUpTo(reading, from, at);
}

function isAuxiliary({narration, words}: Reading, at: number): boolean {
	const {kind, lower, isCapital} = narration.tokens[at];
	if (kind !== 'word' || isCapital) return false;
	return words.is('between', lower) || (words.language === 'en' && /..ly$/.test(lower) && lower !== 'family');
}

function beforeBrackets(tokens: readonly NarrationToken[], from: number, at: number): number {
	if (tokens[at]?.text !== ')') return at;
	for (let open = at; open >= from && open > at - 12; open--) if (tokens[open].text === '(') return open - 1;
	return at;
}

// Commas between a speaker and the verb: an age, a role, a relative clause with a comma of its own.
const mostCommas = 4;

/** The subject that a comma and what stands before it divide from its verb: "Dora Flint, 54, a nurse, said". */
function subjectBeforeComma(reading: Reading, from: number, comma: number): NounPhrase | undefined {
	const {tokens} = reading.narration;
	const pieces: Array<{first: number; last: number}> = [];
	let last = comma - 1;
	for (let at = comma - 1; at >= from - 1 && pieces.length < mostCommas; at--) {
		if (at >= from && tokens[at].text !== ',' && !/^[–—]$/.test(tokens[at].text)) continue;
		if (at + 1 <= last) pieces.push({first: at + 1, last});
		last = at - 1;
	}

	const roles: NounPhrase['roles'][number][] = [];
	let bare: NounPhrase | undefined;
	for (const [index, piece] of pieces.entries()) {
		const phrase = phraseUpTo(reading, piece.first, piece.last);
		const isWhole = phrase?.first === piece.first;
		if (
			phrase?.name &&
			phrase.name.last === phrase.last &&
			(isWhole || index === pieces.length - 1 || index > 0)
		) {
			// "A spokeswoman for Governor Earl Boone, Dana Whit, said"
			const outer = pieces[index + 1] && phraseUpTo(reading, pieces[index + 1].first, pieces[index + 1].last);
			const own = outer && isWhole && tokens[piece.first].isCapital ? roleAround(reading, outer) : [];
			return {...phrase, first: own[0]?.first ?? phrase.first, roles: [...phrase.roles, ...own, ...roles]};
		}

		if (phrase && isWhole && !phrase.name && !/^\d/.test(tokens[piece.first].text)) {
			bare = phrase;
			for (const role of phrase.roles) roles.push(role);
		}
	}

	return bare;
}

/** What stands before a comma and a name, where it is a role: "A spokeswoman for Governor Earl Boone". */
function roleAround({narration, words}: Reading, {first, last, name, roles}: NounPhrase): readonly Span[] {
	if (!name) return roles;
	const hasPreposition = narration.tokens
		.slice(first, name.first)
		.some(({lower}) => words.is('connectors', lower));
	return hasPreposition ? [{first, last}] : [];
}

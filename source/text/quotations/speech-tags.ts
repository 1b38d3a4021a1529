import type {NarrationToken} from './narration.js';
import {
	isNameToken,
	type NounPhrase,
	phraseFrom,
	phraseUpTo,
	type Reading,
	type Span,
} from './noun-phrases.js';

/** Who is told to speak beside a quotation, and by what: `own` where the words stand right beside it. */
export type Tag = {phrase: NounPhrase; where: 'before' | 'behind'; strength: 'own' | 'far'};

/** Who the sentence of a quotation (the token `at`) says it is by: before it, behind it, or elsewhere in the sentence. */
export function tagOf(reading: Reading, at: number): Tag | undefined {
	const {tokens, sentenceStart} = reading.narration;
	let start = sentenceStart[at];
	for (let before = at - 1; before >= start; before--)
		if (tokens[before].kind === 'quotation') start = before + 1;
	const isAnnounced = tokens[at - 1]?.text === ':';
	const end = endOfRight(reading, at);
	const behind = () => tagBehind(reading, at + 1, end);
	const before = () => tagBefore(reading, start, at);
	const found = isAnnounced ? (before() ?? behind()) : (behind() ?? before());
	if (found || start === sentenceStart[at]) return found;
	return tagBefore(reading, sentenceStart[at], at);
}

/** Where the words end that may belong to a quotation which they follow: its sentence, or another quotation. */
function endOfRight(reading: Reading, at: number): number {
	const {tokens, sentenceStart} = reading.narration;
	const next = at + 1;
	const first = sentenceStart[next] === next ? next : sentenceStart[at];
	let end = next;
	while (end < tokens.length && tokens[end].kind !== 'quotation' && sentenceStart[end] === first) end++;
	const isClosed = first === next && /[.。]['’”"»«“‘›‹]*$/.test(tokens[at].text.slice(-6));
	// A question or exclamation is no end of a sentence that goes on behind it: “Why?” Lund asked. Behind a full stop only a
	// sentence that says nothing else: “I was asleep.” Lund said.
	return isClosed && !isTagAlone(reading, next, end) ? next : end;
}

const longestTag = 9;

const isTagAlone = ({narration: {tokens}, words}: Reading, from: number, to: number): boolean =>
	to - from >= 3 &&
	to - from <= longestTag &&
	tokens[to - 1].kind === 'sign' &&
	isSaying(words, tokens, to - 2);

function tagBehind(reading: Reading, from: number, to: number): Tag | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	let first = from;
	while (first < to && isDash(tokens[first])) first++;
	if (first >= to) return undefined;
	const tag = (phrase: NounPhrase | undefined): Tag | undefined =>
		phrase && {phrase, where: 'behind', strength: 'own'};
	const inverted = invertedPronoun(reading, first, to);
	if (inverted) return tag(inverted);
	const accordingTo = phraseAt(tokens, words.according, first, to);
	if (accordingTo > 0) return tag(phraseFrom(reading, first + accordingTo, to));
	const asSaying = quotedAsSaying(reading, first, to);
	if (asSaying) return tag(asSaying);
	const verb = firstVerb(reading, first, to);
	if (verb === undefined) return tag(accordingBehind(reading, first, to));
	if (isAllBetween(reading, first, verb)) {
		const subject = phraseFrom(reading, afterAdverbs(reading, verb + 1, to), to);
		return tag(subject ?? (words.mayLackSubject ? lacking(verb) : undefined));
	}

	const subject = subjectBefore(reading, first, verb);
	return subject && subject.first === first ? tag(subject) : tag(accordingBehind(reading, first, to));
}

const lacking = (at: number): NounPhrase => ({first: at, last: at, names: [], roles: [], pronoun: 'any'});

const isDash = ({kind, text}: NarrationToken) => kind === 'sign' && /[,\-–—―，、]/.test(text);

// Behind a quotation more words seldom lead to the verb; the search stays short.
const furthestVerb = 30;

function firstVerb(reading: Reading, from: number, to: number): number | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	for (let at = from; at < Math.min(to, from + furthestVerb); at++)
		if (isSaying(words, tokens, at) && !(tokens[at].isCapital && at > from) && !isHearsay(reading, from, at))
			return at;
	return undefined;
}

/** "is alleged to have said": not who alleges it is told. */
const isHearsay = (reading: Reading, from: number, at: number) =>
	reading.narration.tokens[at + 1]?.lower === 'to' && isPassive(reading, from, at);

function isSaying(words: Reading['words'], tokens: readonly NarrationToken[], at: number): boolean {
	const {kind, lower} = tokens[at];
	if (kind !== 'word') return false;
	return words.is('verbs', lower) || phraseAt(tokens, words.verbPhrases, at, tokens.length) > 0;
}

function isAllBetween({narration, words}: Reading, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!words.is('between', narration.tokens[at].lower)) return false;
	return true;
}

/** Past adverbs, times and who is told: "dijo ayer a este diario la alcaldesa", "sagte am Montag der Minister". */
function afterAdverbs(reading: Reading, from: number, to: number): number {
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

/** How many tokens a phrase takes that stands at a place; 0 where none does. */
function phraseAt(
	tokens: readonly NarrationToken[],
	phrases: ReadonlyArray<readonly string[]>,
	at: number,
	to: number,
): number {
	let longest = 0;
	for (const phrase of phrases) {
		if (
			phrase.length > longest &&
			at + phrase.length < to &&
			phrase.every(
				(word, offset) => tokens[at + offset].lower === word || elidedSame(tokens[at + offset].lower, word),
			)
		)
			longest = phrase.length;
	}

	return longest;
}

const elidedSame = (lower: string, word: string) => /['’]$/.test(word) && lower === word.slice(0, -1);

/** "Lund zufolge". */
function accordingBehind(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	for (let at = from + 1; at < Math.min(to, from + furthestVerb); at++)
		if (phraseAt(narration.tokens, words.accordingBehind, at, narration.tokens.length) > 0)
			return phraseUpTo(reading, from, at - 1);
	return undefined;
}

/** French: "dit-il", "a-t-elle ajouté". */
function invertedPronoun({narration, words}: Reading, from: number, to: number): NounPhrase | undefined {
	if (words.language !== 'fr') return undefined;
	for (let at = from; at < Math.min(to, from + 3); at++) {
		const parts = /^(.+?)(?:-t)?-(ils?|elles?)$/.exec(narration.tokens[at].lower);
		if (!parts || !(words.is('verbs', parts[1]) || words.is('between', parts[1]))) continue;
		const pronoun = parts[2] === 'il' ? 'he' : parts[2] === 'elle' ? 'she' : 'they';
		return {first: at, last: at, names: [], roles: [], pronoun};
	}

	return undefined;
}

/** "Friday's bulletin quoted vet Sam Tully as saying". */
function quotedAsSaying(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	if (words.language !== 'en') return undefined;
	const {tokens} = narration;
	for (let at = from; at < to && at < from + 2 * furthestVerb; at++) {
		if (tokens[at].lower !== 'as' || !/^(?:saying|telling|writing)$/.test(tokens[at + 1]?.lower ?? ''))
			continue;
		for (let verb = at - 1; verb >= from; verb--) {
			if (!/^(?:quoted|quotes|cited|cites|quoting|citing)$/.test(tokens[verb].lower)) continue;
			return verb === at - 1 ? subjectBefore(reading, from, verb) : phraseFrom(reading, verb + 1, at);
		}
	}

	return undefined;
}

function tagBefore(reading: Reading, from: number, at: number): Tag | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	const tag = (phrase: NounPhrase | undefined, strength: Tag['strength']): Tag | undefined =>
		phrase && {phrase, where: 'before', strength};
	const asSaying = quotedAsSaying(reading, from, at);
	if (asSaying) return tag(asSaying, 'own');
	for (let verb = at - 1; verb >= from && verb > at - 2 * furthestVerb; verb--) {
		const accordingTo = phraseAt(tokens, words.according, verb, at);
		if (accordingTo > 0) return tag(phraseFrom(reading, verb + accordingTo, at), 'own');
		if (phraseAt(tokens, words.accordingBehind, verb, at + 1) > 0)
			return tag(phraseUpTo(reading, from, verb - 1), 'own');
		const token = tokens[verb];
		const isNaming = token.kind === 'word' && words.is('naming', token.lower);
		const isAdding = token.kind === 'word' && words.is('adding', token.lower);
		if (!isSaying(words, tokens, verb) && !isNaming && !isAdding) continue;
		if (token.isCapital && verb > from && words.language !== 'de') continue;
		const subject =
			isAdding || followsAnd(reading, verb)
				? subjectOfSentence(reading, verb)
				: subjectOfVerb(reading, from, verb, at);
		const isNear = verb > at - 4 || tokens[at - 1].text === ':';
		if (subject)
			return isNear || !namesAnother(reading, verb, at) ? tag(subject, isNear ? 'own' : 'far') : undefined;
		if (isNaming || isAdding) continue;
		return undefined;
	}

	return undefined;
}

/** "Lund said she left when Voss compared her to ...": what is quoted behind may be by the other. */
function namesAnother(reading: Reading, from: number, to: number): boolean {
	const {narration, words} = reading;
	for (let at = from + 2; at + 1 < to; at++) {
		const {lower, kind} = narration.tokens[at];
		const joins =
			kind === 'word' &&
			(words.is('relatives', lower) || (words.is('ends', lower) && !words.is('places', lower)));
		if (joins && isNameToken(reading, at + 1)) return true;
	}

	return false;
}

function subjectOfVerb(reading: Reading, from: number, verb: number, to: number): NounPhrase | undefined {
	const {words, narration} = reading;
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
function subjectOfSentence(reading: Reading, participle: number): NounPhrase | undefined {
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
function followsAnd({narration, words}: Reading, verb: number): boolean {
	const {tokens} = narration;
	let at = verb - 1;
	while (at >= 0 && words.is('between', tokens[at].lower)) at--;
	return (
		at >= 0 && tokens[at].kind === 'word' && (words.is('and', tokens[at].lower) || tokens[at].lower === 'but')
	);
}

/** Whether who is told is the subject: "was told", but not "is said to have told". */
function isPassive({narration, words}: Reading, from: number, verb: number): boolean {
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
function subjectBefore(reading: Reading, from: number, verb: number): NounPhrase | undefined {
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
		: withApposed(reading, from, at);
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

/** The phrase that ends at a token; a role right before a comma and the name belongs to it: "the surgeon, Doris Fenn". */
function withApposed(reading: Reading, from: number, last: number): NounPhrase | undefined {
	return phraseUpTo(reading, from, last);
}

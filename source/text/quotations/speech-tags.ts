import {isNameToken, type Reading} from './name-tokens.js';
import {type NounPhrase, phraseFrom, phraseUpTo} from './noun-phrases.js';
import {phraseAt} from './phrase-at.js';
import {
	afterAdverbs,
	followsAnd,
	furthestVerb,
	isDash,
	isPassive,
	isSaying,
	lacking,
	subjectBefore,
	subjectOfSentence,
	subjectOfVerb,
} from './subjects.js';

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
	const asSaying = quotedAsSaying(reading, first, to) ?? describedBy(reading, first, to);
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

function isAllBetween({narration, words}: Reading, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!words.is('between', narration.tokens[at].lower)) return false;
	return true;
}

/** "Lund zufolge". */
function accordingBehind(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	for (let at = from + 1; at < Math.min(to, from + furthestVerb); at++)
		if (phraseAt(narration.tokens, words.accordingBehind, at, narration.tokens.length) > 0)
			return phraseUpTo(reading, from, at - 1);
	return undefined;
}

// Words between "described" and what somebody was described as.
const furthestNaming = 6;

/** "Marlow was described as “a careful man” by prosecutor Eve Stone": what stands behind the quotation. */
function describedBy(reading: Reading, from: number, to: number): NounPhrase | undefined {
	const {narration, words} = reading;
	const {tokens} = narration;
	if (words.language !== 'en' || tokens[from].lower !== 'by') return undefined;
	const isNamed = tokens
		.slice(Math.max(0, from - furthestNaming), from)
		.some(({kind, lower}) => kind === 'word' && words.is('naming', lower));
	return isNamed ? phraseFrom(reading, from + 1, to) : undefined;
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

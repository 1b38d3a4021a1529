import type {LanguageWords} from './language-words.js';
import type {Reading} from './name-tokens.js';
import {endsItself} from './narration.js';
import {type NounPhrase, type Pronoun, phraseFrom} from './noun-phrases.js';
import {type Mention, mayMean, type People, type Person, surelyMeans} from './people.js';
import type {Speaker} from './quotation.js';
import type {Marked} from './quotation-marks.js';
import type {Tag} from './speech-tags.js';

/** A quotation among the tokens of its paragraph, and who its sentence says it is by. */
export type Told = {span: Marked; at: number; tag: Tag | undefined};

/** Who says what: for each quotation, in the order of the text. Where it cannot be told, nobody. */
export function whoSpeaks(
	told: readonly Told[],
	readings: readonly Reading[],
	people: People,
): Array<Speaker | undefined> {
	const speakers: Array<Speaker | undefined> = [];
	const persons: Array<Person | undefined> = [];
	for (const [index, {span, at, tag}] of told.entries()) {
		const reading = readings[span.paragraph];
		const last = told[index - 1];
		const spokenBefore = last?.span.paragraph === span.paragraph ? persons[index - 1] : undefined;
		let found: Found | undefined;
		if (tag)
			found = bySpeech(tag, at, span.paragraph, readings, people, spokenBefore, () =>
				lastSpeakerOf(span.paragraph - 1, told, persons),
			);
		else if (last && goesOnFrom(last, told[index], reading)) {
			const speaker = speakers[index - 1];
			found = speaker && {speaker, person: persons[index - 1]};
		} else found = byNeighbours(readings, at, span.paragraph, people);
		speakers.push(found?.speaker);
		persons.push(found?.person);
	}

	return fillOpen(told, speakers);
}

type Found = {speaker: Speaker; person?: Person};

/** A quotation over several paragraphs is by whom any of them names. */
function fillOpen(told: readonly Told[], speakers: Array<Speaker | undefined>): Array<Speaker | undefined> {
	const filled = [...speakers];
	const joined = (index: number) => index > 0 && told[index].span.continues && told[index - 1].span.goesOn;
	for (let index = 1; index < filled.length; index++) if (joined(index)) filled[index] ??= filled[index - 1];
	for (let index = filled.length - 1; index > 0; index--)
		if (joined(index)) filled[index - 1] ??= filled[index];
	return filled;
}

function lastSpeakerOf(
	paragraph: number,
	told: readonly Told[],
	persons: ReadonlyArray<Person | undefined>,
): Person | undefined {
	for (let index = persons.length - 1; index >= 0; index--) {
		if (told[index].span.paragraph < paragraph) return undefined;
		if (told[index].span.paragraph === paragraph) return persons[index];
	}

	return undefined;
}

function bySpeech(
	{phrase}: Tag,
	at: number,
	paragraph: number,
	readings: readonly Reading[],
	people: People,
	spokenBefore: Person | undefined,
	spokenInLast: () => Person | undefined,
): Found | undefined {
	if (!phrase.pronoun) return named(readings[paragraph], phrase, paragraph, people);
	const mention = antecedent(
		phrase.pronoun,
		Math.min(phrase.first, at),
		paragraph,
		readings,
		people,
		spokenBefore,
		spokenInLast,
	);
	return mention && ofMention(readings, mention);
}

function named(
	{narration}: Reading,
	phrase: NounPhrase,
	paragraph: number,
	people: People,
): Found | undefined {
	const where = phrase.name ?? phrase.roles[0];
	if (!where) return undefined;
	const person = people.personOf(phrase, paragraph);
	const {tokens} = narration;
	const speaker = {
		paragraph,
		start: tokens[where.first].start,
		end: tokens[where.last].end - possessive(tokens[where.last].text),
		names: person?.names ?? phrase.names,
		roles: person?.roles ?? [],
	};
	return {speaker, person};
}

const possessive = (text: string) => /['’]s?$/.exec(text)?.[0].length ?? 0;

function ofMention(readings: readonly Reading[], {first, last, paragraph, person}: Mention): Found {
	const {tokens} = readings[paragraph].narration;
	const end = tokens[last].end - possessive(tokens[last].text);
	return {
		speaker: {paragraph, start: tokens[first].start, end, names: person.names, roles: person.roles},
		person,
	};
}

// Paragraphs before its own in which the person is looked for that a pronoun stands for.
const furthestParagraph = 2;

/** The one person a pronoun may stand for, where that is told last; nobody where two may be meant. */
function antecedent(
	pronoun: Pronoun,
	before: number,
	paragraph: number,
	readings: readonly Reading[],
	people: People,
	spokenBefore: Person | undefined,
	spokenInLast: () => Person | undefined,
): Mention | undefined {
	for (let at = paragraph; at >= 0 && at >= paragraph - furthestParagraph; at--) {
		const {sentenceStart} = readings[at].narration;
		const mentions = people.mentions[at].filter(({first}) => at < paragraph || first < before);
		const speaking = at === paragraph ? spokenBefore : at === paragraph - 1 ? spokenInLast() : undefined;
		for (let last = mentions.length - 1; last >= 0; ) {
			const start = sentenceStart[mentions[last].first];
			let first = last;
			while (first > 0 && sentenceStart[mentions[first - 1].first] === start) first--;
			const inSentence = mentions.slice(first, last + 1).filter(({person}) => mayMean(pronoun, person));
			last = first - 1;
			if (inSentence.length === 0) continue;
			const chosen = onlyOne(pronoun, inSentence);
			if (!chosen)
				return speaking && inSentence.some(({person}) => person === speaking)
					? inSentence.find(({person}) => person === speaking)
					: undefined;
			// Whoever spoke last may go on speaking, though somebody else is named since.
			const isRival =
				speaking &&
				speaking !== chosen.person &&
				mayMean(pronoun, speaking) &&
				!(surelyMeans(pronoun, chosen.person) && !surelyMeans(pronoun, speaking));
			return isRival && !beginsSentence(readings[at], chosen) ? undefined : chosen;
		}
	}

	return undefined;
}

const beginsSentence = ({narration}: Reading, {first}: Mention) =>
	first - narration.sentenceStart[first] <= 3;

/** The latest mention of the only person among several mentions that may be meant, or that surely is. */
function onlyOne(pronoun: Pronoun, mentions: readonly Mention[]): Mention | undefined {
	const persons = new Set(mentions.map(({person}) => person));
	if (persons.size === 1) return mentions.at(-1);
	const sure = mentions.filter(({person}) => surelyMeans(pronoun, person));
	return new Set(sure.map(({person}) => person)).size === 1 ? sure.at(-1) : undefined;
}

/** Whether a quotation goes on from the last: “…,” said Haan. “…”; “…,” Lund said, “…”; “a” and “b”. */
function goesOnFrom(last: Told, {span, at}: Told, {narration}: Reading): boolean {
	if (last.span.paragraph !== span.paragraph) return false;
	const {tokens, sentenceStart} = narration;
	const between = tokens.slice(last.at + 1, at);
	if (between.length === 0) return false;
	if (sentenceStart[at] === at) {
		const isAlone = at + 1 >= tokens.length || sentenceStart[at + 1] === at + 1;
		if (!isAlone) return false;
		const isTold = last.tag !== undefined && (last.tag.where === 'behind' || last.tag.phrase.last > last.at);
		return (
			isTold &&
			between.every((_, offset) => sentenceStart[last.at + 1 + offset] === sentenceStart[last.at + 1]) &&
			sentenceStart[last.at + 1] === sentenceStart[at - 1]
		);
	}

	return sentenceStart[at] === sentenceStart[last.at] && between.length <= 3 && last.tag !== undefined;
}

/** A quotation that is a sentence by itself: the words around it may name the only person it can be by. */
function byNeighbours(
	readings: readonly Reading[],
	at: number,
	paragraph: number,
	people: People,
): Found | undefined {
	const reading = readings[paragraph];
	const {narration, words} = reading;
	const {tokens, sentenceStart} = narration;
	const isAnnounced = tokens[at - 1]?.text === ':';
	if (isAnnounced) {
		if (
			tokens.slice(sentenceStart[at], at).some(({kind, lower}) => kind === 'word' && words.is('verbs', lower))
		)
			return undefined;
		const mention = onlyPerson(people, paragraph, sentenceStart[at], at);
		return mention && ofMention(readings, mention);
	}

	if (sentenceStart[at] !== at) return undefined;
	const next = at + 1;
	if (next < tokens.length && sentenceStart[next] === next && takesUp(reading, next)) {
		const mention = onlyPerson(people, paragraph, next, endOfSentence(sentenceStart, next));
		if (mention) return ofMention(readings, mention);
	}

	if (
		at === 0 ||
		tokens[at - 1].kind === 'quotation' ||
		!endsItself(tokens[at]) ||
		!isOwn(tokens[at].text, words)
	)
		return undefined;
	const start = sentenceStart[at - 1];
	if (tokens.slice(start, at).some(({kind}) => kind === 'quotation')) return undefined;
	const subject = phraseFrom(reading, start, at);
	const mention = onlyPerson(people, paragraph, start, at);
	if (!subject?.name || !mention || mention.first > subject.last) return undefined;
	return ofMention(readings, mention);
}

function endOfSentence(sentenceStart: readonly number[], start: number): number {
	let end = start;
	while (end < sentenceStart.length && sentenceStart[end] === start) end++;
	return end;
}

// Words at the beginning of a sentence within which it says that it speaks of the words before.
const furthestCue = 6;

/** "With these words", "Those were the words of". */
function takesUp({narration, words}: Reading, from: number): boolean {
	const {tokens} = narration;
	const beginning = tokens.slice(from, from + furthestCue);
	return (
		isDemonstrative(beginning[0].lower) &&
		beginning.some(({kind, lower}) => kind === 'word' && words.is('words', lower))
	);
}

const isDemonstrative = (lower: string) =>
	/^(?:with|those|these|such|so|that|this|the|mit|diese|das|dies|avec|sur|par|ces|telle|telles|c'est|con|estas|esas|queste|com|estas|essas|met|dat|med|det|tymi|te|to|с|этими|эти|такими|з|цими|ці|такими)$/.test(
		lower,
	);

/** The one named person of a stretch of a paragraph. */
function onlyPerson(people: People, paragraph: number, from: number, to: number): Mention | undefined {
	const mentions = people.mentions[paragraph].filter(({first}) => first >= from && first < to);
	const named = mentions.filter(({person}) => person.names.length > 0 && !person.isMany);
	return new Set(mentions.map(({person}) => person)).size === 1 && named.length > 0
		? named.at(-1)
		: undefined;
}

/** Whether somebody speaks of themselves: of another's words it cannot be told whose they are. */
const isOwn = (text: string, {language}: LanguageWords) => firstPersons[language]?.test(text) ?? false;

const firstPersons: Readonly<Record<string, RegExp>> = {
	en: /(?<!\p{L})(?:I|we|my|our|me|us)(?!\p{L})/iu,
	de: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|mir|uns)(?!\p{L})/iu,
	fr: /(?<!\p{L})(?:je|j['’]|nous|mon|ma|mes|notre|nos|moi)(?!\p{L}{3})/iu,
	es: /(?<!\p{L})(?:yo|nosotr[oa]s|mi|mis|nuestr[oa]s?|me|nos)(?!\p{L})/iu,
	it: /(?<!\p{L})(?:io|noi|mio|mia|nostr[oaie]|mi|ci)(?!\p{L})/iu,
	pt: /(?<!\p{L})(?:eu|nós|meu|minha|noss[oa]s?|me|nos)(?!\p{L})/iu,
	nl: /(?<!\p{L})(?:ik|wij|we|mijn|ons|onze|mij)(?!\p{L})/iu,
	sv: /(?<!\p{L})(?:jag|vi|min|mitt|vår|vårt|mig|oss)(?!\p{L})/iu,
	pl: /(?<!\p{L})(?:ja|my|mój|moja|nasz|nasza|mnie|nas|mi|nam)(?!\p{L})/iu,
	ru: /(?<!\p{L})(?:я|мы|мой|моя|наш|наша|меня|нас|мне|нам)(?!\p{L})/iu,
	uk: /(?<!\p{L})(?:я|ми|мій|моя|наш|наша|мене|нас|мені|нам)(?!\p{L})/iu,
};

import {memoizeText} from '../memoize.js';
import type {Range} from '../words.js';
import {writtenCalendarOf} from './calendar.js';
import {dateTables} from './date-tables.js';
import type {DateWords} from './date-words.js';

/** What a token may be in a date, beside the entries of the table of words. */
export type Role =
	| Exclude<keyof DateWords, 'isCapital' | 'isMonthFirst' | 'hasCapitalNouns' | 'hasBareYears'>
	/** Figures: 1 to 31; 1 to 31 with the ending of an ordinal; 0 to 24; two digits below 60; two digits; 1000 to 2199. */
	| 'day'
	| 'dayOrdinal'
	| 'hour'
	| 'minute'
	| 'twoDigits'
	| 'year'
	/** An ordinal of any size, a Roman number. */
	| 'nth'
	| 'roman'
	/** `2024-03-04`, `04.03.2024`, `3/4/2024`, `04.03`, `4/3`, `2019/20`. */
	| 'iso'
	| 'dotted'
	| 'slashed'
	| 'dottedShort'
	| 'slashedShort'
	| 'slashedYear'
	/** `19:30` and `19h30`; `19.30`. In minutes. */
	| 'colonTime'
	| 'dottedTime'
	/** `GMT`. */
	| 'zone'
	| 'dash'
	| 'comma'
	| 'dot'
	| 'open'
	| 'close'
	| 'apostrophe';

/** A word, a phrase, a figure or a mark of a text, and what it may be in a date, with its value. */
export type DateToken = Range & {
	/** In lower case, with a space between its parts. */
	text: string;
	isWord: boolean;
	isCapital: boolean;
	/** Whether white space, or the beginning of the text, stands before it. */
	isSpaced: boolean;
	roles: ReadonlyMap<Role, number>;
};

/** The tokens of a text in a language that there is a table for. */
export function dateTokensOf(text: string, language: string): DateToken[] {
	const raw = rawTokensOf(text);
	const {phrases, lowPhrases, compounds, endings} = lexiconOf(language);
	const tokens: DateToken[] = [];
	for (let at = 0; at < raw.length; ) {
		const token = raw[at];
		if (token.isNumber) {
			const count = 1 + endingAt(raw, at, endings);
			const roles = isPartOfOther(raw, at, count, phrases) ? none : rolesOfNumber(token.text, count - 1);
			tokens.push(joined(raw, at, count, roles));
			at += count;
			continue;
		}

		const phrase = (token.isCapital ? phrases : lowPhrases)
			.get(token.text)
			?.find(({texts}) => isAt(raw, at, texts));
		const count = phrase?.texts.length ?? 1;
		const compound = phrase || !token.isWord ? undefined : compounds.get(token.text);
		const roles =
			phrase?.roles ??
			compound?.roles ??
			(token.isWord ? rolesOfWord(token) : (marks.get(token.text) ?? none));
		tokens.push(joined(raw, at, count, roles));
		if (compound) tokens[tokens.length - 1].end = token.start + compound.length;
		at += count;
	}

	return tokens;
}

type RawToken = Range & {
	text: string;
	isNumber: boolean;
	isWord: boolean;
	isCapital: boolean;
	isSpaced: boolean;
};

// Figures with what is set between their parts, words, and single marks.
const pattern =
	/(\d{4}-\d{2}-\d{2}(?![\d-])|\d+(?:[.,:/]\d+|h\d\d(?!\d))*)|(\p{L}[\p{L}\p{M}\p{N}]*)|[^\s\p{L}\p{N}]/gu;

function rawTokensOf(text: string): RawToken[] {
	const tokens: RawToken[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const [raw, number, word] = match;
		const text = word === undefined ? (sameMarks.get(raw) ?? raw) : spelled(word);
		tokens.push({
			start: match.index,
			end: match.index + raw.length,
			text,
			isNumber: number !== undefined,
			isWord: word !== undefined,
			isCapital: text.charCodeAt(0) !== raw.charCodeAt(0) && word !== undefined,
			isSpaced: match.index === 0 || match.index > end,
		});
		end = match.index + raw.length;
	}

	return tokens;
}

/** The form in which words are looked up: in Russian, "е" for "ё" as well. */
const spelled = (word: string) =>
	plain.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFC').replaceAll('ё', 'е');

const plain = /^[A-Za-z]+$/;

const sameMarks = new Map([
	['’', "'"],
	['ʼ', "'"],
	['‘', "'"],
	['–', '-'],
	['—', '-'],
	['‑', '-'],
	['‒', '-'],
	['º', '°'],
]);

const none: ReadonlyMap<Role, number> = new Map<Role, number>([]);

const marks: ReadonlyMap<string, ReadonlyMap<Role, number>> = new Map(
	(
		[
			['-', 'dash'],
			[',', 'comma'],
			['.', 'dot'],
			['(', 'open'],
			['[', 'open'],
			[')', 'close'],
			[']', 'close'],
			["'", 'apostrophe'],
		] as const
	).map(([mark, role]): [string, Map<Role, number>] => [mark, new Map([[role, 0]])]),
);

/** One token of as many as a phrase has. */
function joined(
	raw: readonly RawToken[],
	at: number,
	count: number,
	roles: ReadonlyMap<Role, number>,
): DateToken {
	const {start, end, text, isWord, isCapital, isSpaced} = raw[at];
	if (count === 1) return {start, end, text, isWord, isCapital, isSpaced, roles};
	return {
		start,
		end: raw[at + count - 1].end,
		text: textOf(raw, at, count),
		isWord,
		isCapital,
		isSpaced,
		roles,
	};
}

const textOf = (raw: readonly RawToken[], at: number, count: number) =>
	raw
		.slice(at, at + count)
		.map(({text}) => text)
		.join(' ');

const isAt = (raw: readonly RawToken[], at: number, texts: readonly string[]) =>
	texts.every((text, index) => raw[at + index]?.text === text);

/**
How many tokens the ending of an ordinal takes that is set behind a figure, with a dash or not; 0 where there is none. A full
stop is one only where the sentence goes on.
*/
function endingAt(raw: readonly RawToken[], at: number, endings: ReadonlySet<string>): number {
	const [ending, next] = [raw[at + 1], raw[at + 2]];
	if (!ending || ending.isSpaced || !/^\d{1,2}$/.test(raw[at].text)) return 0;
	if (ending.text === '-') return next && !next.isSpaced && endings.has(`-${next.text}`) ? 2 : 0;
	const isEnding = endings.has(ending.text);
	return isEnding && (ending.text !== '.' || next?.isSpaced || next?.text === '-') ? 1 : 0;
}

/** Whether a figure is no number by itself: `$35`, `-40`, `F-16`, `4x4`, `50%`, `1 250 400`, `555-01-40`. */
function isPartOfOther(
	raw: readonly RawToken[],
	at: number,
	count: number,
	phrases: Lexicon['phrases'],
): boolean {
	const [beforeThat, before, next] = [raw[at - 2], raw[at - 1], raw[at + count]];
	if (before && !raw[at].isSpaced) {
		if (!before.isWord && !mayStandBefore.has(before.text)) return true;
		const isSign = before.text === '-' && before.isSpaced && !beforeThat?.isNumber;
		const isName = before.text === '-' && !before.isSpaced && beforeThat?.isWord && !isLead(beforeThat.text);
		if (isSign || isName) return true;
	}

	if (next && !next.isSpaced) {
		if (neverBehind.has(next.text) || (next.isWord && !phrases.has(next.text))) return true;
	}

	const isGrouped =
		isThreeDigits(next) || (isThreeDigits(raw[at]) && before?.isNumber === true && before.text.length <= 3);
	return isGrouped || isDashed(raw, at - 4) || isDashed(raw, at - 2) || isDashed(raw, at);

	function isLead(text: string): boolean {
		return phrases.get(text)?.some(({texts}) => texts.length === 2 && texts[1] === '-') ?? false;
	}
}

const mayStandBefore = new Set('-(["\'«„“‚;,:…|'.split(''));
const neverBehind = new Set('%‰€$£¥°+*=×_@'.split(''));

const isThreeDigits = (token: RawToken | undefined) => token !== undefined && /^\d{3}$/.test(token.text);

/** Whether three figures with dashes between them begin there, as in numbers of telephones. */
function isDashed(raw: readonly RawToken[], at: number): boolean {
	for (const figure of [at, at + 2, at + 4]) {
		if (!raw[figure]?.isNumber) return false;
		if (figure > at && (raw[figure].isSpaced || raw[figure - 1].text !== '-' || raw[figure - 1].isSpaced))
			return false;
	}

	return true;
}

/** `ending`: how many tokens its ending as an ordinal takes. */
function rolesOfNumber(figure: string, ending: number): ReadonlyMap<Role, number> {
	const roles = new Map<Role, number>();
	const value = Number(figure);
	if (/^\d+$/.test(figure)) {
		const {length} = figure;
		const isOrdinal = ending > 0;
		if (isOrdinal) roles.set('nth', value);
		if (length <= 2 && value >= 1 && value <= 31) roles.set(isOrdinal ? 'dayOrdinal' : 'day', value);
		// "О 7-й вечора".
		if (length <= 2 && value <= 24 && ending !== 1) roles.set('hour', value * 60);
		if (isOrdinal) return roles;
		if (length === 2) roles.set('twoDigits', value);
		if (length === 2 && value < 60) roles.set('minute', value);
		if (length === 4 && value >= 1000 && value < 2200) roles.set('year', value);
		return roles;
	}

	for (const [role, shape] of shapes) if (shape.test(figure)) roles.set(role, 0);
	const time = /^(\d{1,2})([:.h])([0-5]\d)$/.exec(figure);
	if (time && (Number(time[1]) < 24 || figure.startsWith('24') === (time[3] === '00'))) {
		const minutes = Number(time[1]) * 60 + Number(time[3]);
		if (minutes <= 24 * 60) roles.set(time[2] === '.' ? 'dottedTime' : 'colonTime', minutes);
	}

	return roles;
}

const shapes: ReadonlyArray<readonly [Role, RegExp]> = [
	['iso', /^\d{4}-\d{2}-\d{2}$/],
	['dotted', /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/],
	['slashed', /^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})$/],
	['dottedShort', /^\d{1,2}\.\d{1,2}$/],
	['slashedShort', /^\d{1,2}\/\d{1,2}$/],
	['slashedYear', /^(?:1[5-9]|20)\d\d\/(?:\d{2}|\d{4})$/],
];

const zones = new Set('gmt utc bst cet cest est edt pst pdt cst cdt et msk mez mesz'.split(' '));

function rolesOfWord({text, isCapital}: RawToken): ReadonlyMap<Role, number> {
	const roman = isCapital ? romanValue(text) : 0;
	if (roman > 0) return new Map([['roman', roman]]);
	return isCapital && zones.has(text) ? new Map([['zone', 0]]) : none;
}

// Most names are left at once.
const romanStarts = new Set('xiv');

/** The value of a Roman number up to 39, as centuries are counted, with or without an ending; 0 for other words. */
function romanValue(text: string): number {
	if (!romanStarts.has(text[0])) return 0;
	const digits = /^(x{0,3})(ix|iv|v?i{0,3})(?:e|eme|o)?$/.exec(text);
	if (!digits) return 0;
	const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(digits[2]);
	return digits[1].length * 10 + ones;
}

type Phrase = {texts: readonly string[]; roles: Map<Role, number>};
type Lexicon = {
	/** By their first word, the longest first; those that are written with a small letter. */
	phrases: ReadonlyMap<string, readonly Phrase[]>;
	lowPhrases: ReadonlyMap<string, readonly Phrase[]>;
	/** Days of the week with a part of the day in one word ("Montagabend"), and how long the name of the day is. */
	compounds: ReadonlyMap<string, {length: number; roles: ReadonlyMap<Role, number>}>;
	/** The endings of ordinals. */
	endings: ReadonlySet<string>;
};

const lexiconOf = memoizeText((language: string): Lexicon => {
	const words = dateTables[language];
	const phrases = new Map<string, Phrase[]>();
	const add = (phrase: string, role: Role, value: number) => {
		const texts = rawTokensOf(phrase).map(({text}) => text);
		let known = phrases.get(texts[0]);
		if (!known) {
			known = [];
			phrases.set(texts[0], known);
		}

		const same = known.find(other => other.texts.join(' ') === texts.join(' '));
		if (!same) known.push({texts, roles: new Map([[role, value]])});
		else if (!same.roles.has(role)) same.roles.set(role, value);
	};
	const calendar = writtenCalendarOf(language);
	for (const [month, value] of calendar.months)
		add(month, calendar.shortMonths.has(month) ? 'shortMonth' : 'month', value);
	for (const [weekday, value] of calendar.weekdays) add(weekday, 'weekday', value);
	for (const [role, list] of Object.entries(words) as [Role, string | boolean][]) {
		if (
			typeof list !== 'string' ||
			role === 'ordinalEnding' ||
			role === 'weekdayEnding' ||
			role === 'pastEnding'
		)
			continue;
		for (const [index, entry] of list.split(',').entries()) {
			for (const phrase of entry.split('/')) {
				if (phrase.trim() === '') continue;
				add(phrase, role, index + 1);
				if (role === 'shortMonth' || role === 'shortWeekday') add(`${phrase}.`, role, index + 1);
			}
		}
	}

	for (const known of phrases.values()) known.sort((x, y) => y.texts.length - x.texts.length);
	const lowPhrases = words.isCapital ? withoutNames(phrases) : phrases;
	const compounds = new Map(
		[...calendar.weekdays].flatMap(([name, weekday]) =>
			words.weekdayEnding
				.split(', ')
				.filter(ending => ending !== '')
				.map(
					ending =>
						[name + ending, {length: name.length, roles: new Map([['weekday', weekday]] as const)}] as const,
				),
		),
	);
	return {
		phrases,
		lowPhrases,
		compounds,
		endings: new Set(words.ordinalEnding.split(',').map(ending => spelled(ending.trim()))),
	};
});

/** What phrases mean with a small letter, in a language that writes months and days of the week with a capital. */
function withoutNames(phrases: ReadonlyMap<string, readonly Phrase[]>): Map<string, Phrase[]> {
	return new Map(
		[...phrases].map(([first, known]) => [
			first,
			known
				.map(({texts, roles}) => ({
					texts,
					roles: new Map([...roles].filter(([role]) => !namesOfDays.has(role))),
				}))
				.filter(({roles}) => roles.size > 0),
		]),
	);
}

const namesOfDays: ReadonlySet<Role> = new Set([
	'month',
	'shortMonth',
	'weekday',
	'shortWeekday',
	'holiday',
	'quarterName',
]);

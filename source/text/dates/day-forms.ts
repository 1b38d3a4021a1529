import {lazy} from '../memoize.js';
import type {CalendarDate, DateValue} from './date.js';
import {type DateReader, dateReader, type Form, type Matched, type Place} from './date-forms.js';
import type {Role} from './date-tokens.js';
import {datesInFigures, isDay} from './figures.js';
import {hasRole, isCounting, isName, leadOf, tokenBefore, tokenBehind} from './place.js';

const day = 'day|dayOrdinal|ordinal';
const month = 'month|shortMonth';
const weekday = 'weekday|shortWeekday|ordinalWeekday';
const weekdays: readonly Role[] = ['weekday', 'shortWeekday', 'ordinalWeekday'];
const dayOfMonth = `${day} of? ${month}`;
const monthAndDay = `${month} the? ${day}`;
const toOrAnd = 'dash|to|and';

/** Days of the calendar and of the week, months, and ranges of them. What says more stands before what says less. */
const forms = (): readonly Form[] => [
	{pattern: `${weekday} comma|open? the? iso|dotted|slashed|slashedShort close?`, read: readFigures},
	{pattern: 'iso|dotted|slashed', read: readFigures},
	...withYear('holiday', readHoliday),
	...withYear(`ordinal|dayOrdinal|nth|last unit of? ${month}`, readWeekOfMonth),
	{pattern: 'dottedShort =dot', read: readFigures},

	...withYear(`${dayOfMonth} of? year yearWord? ${toOrAnd} the? ${dayOfMonth}`, readDays),
	...withYear(`${dayOfMonth} ${toOrAnd} the? weekday? ${dayOfMonth}`, readDays),
	...withYear(`${monthAndDay} ${toOrAnd} ${monthAndDay}`, monthFirst(readDays)),
	...withYear(`${day} ${toOrAnd} the? weekday? comma? the? ${dayOfMonth}`, readDays),
	...withYear(`${weekday} comma? the? ${day} ${toOrAnd} the? weekday? comma? the? ${dayOfMonth}`, readDays),
	...withYear(`${monthAndDay} ${toOrAnd} the? ${day}`, monthFirst(readDays)),
	// The days of a list, each a date by itself: "4, 6 and 9 March".
	{pattern: `${day} > and the? ${dayOfMonth}`, read: readDay},
	{pattern: `${day} > comma the? ${day} comma? and the? ${dayOfMonth}`, read: readDay},

	...withYear(`${weekday} comma|open? the? ${dayOfMonth}`, readDay),
	...withYear(`${weekday} comma|open? the? ${monthAndDay}`, monthFirst(readDay)),
	...withYear(dayOfMonth, readDay),
	...withYear(monthAndDay, monthFirst(readDay)),
	{pattern: 'day|dayOrdinal', read: readListedDay},

	...withYear(`month of? year yearWord? ${toOrAnd} month`, readMonths),
	...withYear(`month ${toOrAnd} month`, readMonths),
	{pattern: `${month} comma|of? year yearWord?`, read: readMonth},
	{pattern: 'month', read: readMonth},

	{pattern: `weekday ${toOrAnd} the? weekday`, read: readWeekdays},
	{pattern: 'weekday|everyWeekday|ordinalWeekday', read: readWeekday},
];

/** Reads a day or a month, or a range of them. */
export const readDayOrMonth: DateReader = place => reader()(place);

const reader = lazy(() => dateReader(forms()));

type Read = Form['read'];

function withYear(pattern: string, read: Read): Form[] {
	return [
		{pattern: `${pattern} comma|of? year yearWord?`, read},
		{pattern, read},
	];
}

function monthFirst(read: Read): Read {
	return (matched, place) => {
		if (!place.words.isMonthFirst) return undefined;
		// "In May 20 people": one says "on" of a day.
		if (!matched.token('year') && (hasRole(tokenBefore(place), ['in']) || isMeasured(place)))
			return undefined;
		return read(matched, place);
	};
}

/** Whether what follows makes a quantity of the figure before it: "May 9 per cent", "March 3:30". */
const isMeasured = (place: Place) =>
	hasRole(tokenBehind(place), ['counted', 'unit', 'hours', 'dayPart', 'oclock']) &&
	!hasRole(tokenBehind(place), ['at']);

function dateOf(matched: Matched, index = 0): CalendarDate {
	const at = (roles: ReadonlyArray<'day' | 'dayOrdinal' | 'ordinal' | 'month' | 'shortMonth'>) =>
		matched.values(roles)[index] ?? matched.values(roles).at(-1);
	const date: CalendarDate = {};
	const year = matched.values(['year'])[index] ?? matched.values(['year']).at(-1);
	if (year !== undefined) date.year = year;
	const month = at(['month', 'shortMonth']);
	if (month !== undefined) date.month = month;
	const day = at(['day', 'dayOrdinal', 'ordinal']);
	if (day !== undefined) date.day = day;
	return date;
}

/** Both ends of a range: "28 December to 2 January 2024" begins in the year before. */
function endsOf(matched: Matched): [CalendarDate, CalendarDate] {
	const [from, to] = [dateOf(matched, 0), dateOf(matched, 1)];
	const isYearBefore = matched.values(['year']).length === 1 && from.month! > to.month!;
	return [isYearBefore ? {...from, year: from.year! - 1} : from, to];
}

function readDay(matched: Matched, place: Place): DateValue | undefined {
	// "The third May holiday": an ordinal in words is a day where the language says so.
	const isInWords = matched.token('ordinal') !== undefined;
	if (isInWords && place.words.isMonthFirst && !matched.token('of') && !isMonthBefore(matched))
		return undefined;
	const date = dateOf(matched);
	const weekday = matched.values(weekdays)[0];
	if (weekday !== undefined) date.weekday = weekday;
	return isDay(date) ? {kind: 'day', from: date} : undefined;
}

// New Year's Day, 14 February, 31 October, 24, 25, 26 and 31 December: the months and days of the entries of the tables.
const holidays = [
	[1, 1],
	[2, 14],
	[10, 31],
	[12, 24],
	[12, 25],
	[12, 26],
	[12, 31],
] as const;

function readHoliday(matched: Matched): DateValue {
	const [month, day] = holidays[matched.values(['holiday'])[0] - 1];
	return {kind: 'day', from: {...dateOf(matched), month, day}};
}

/** "The first week of March". */
function readWeekOfMonth(matched: Matched): DateValue | undefined {
	const week = matched.token('last') ? 5 : matched.values(['ordinal', 'dayOrdinal', 'nth'])[0];
	if (matched.values(['unit'])[0] !== 1 || week > 5) return undefined;
	const {year, month} = dateOf(matched);
	return {kind: 'month', from: {...(year !== undefined && {year}), month, week}};
}

/** The second day of "March 4 and 9". */
function readListedDay(matched: Matched, place: Place): DateValue | undefined {
	const {tokens, first, words} = place;
	const month = tokens[first - 3]?.roles.get('month') ?? tokens[first - 3]?.roles.get('shortMonth');
	const isListed =
		words.isMonthFirst &&
		hasRole(tokens[first - 1], ['and']) &&
		hasRole(tokens[first - 2], ['day', 'dayOrdinal']);
	if (!isListed || month === undefined || isCounting(place) || isMeasured(place)) return undefined;
	const from = {...dateOf(matched), month};
	return isDay(from) ? {kind: 'day', from} : undefined;
}

function isMonthBefore(matched: Matched): boolean {
	const [month, day] = [matched.token('month') ?? matched.token('shortMonth'), matched.token('ordinal')];
	return month !== undefined && day !== undefined && month.start < day.start;
}

function readDays(matched: Matched, place: Place): DateValue | undefined {
	if (matched.token('and') && !leadOf(place, ['between'])) return undefined;
	const [from, to] = endsOf(matched);
	if (!isDay(from) || !isDay(to)) return undefined;
	const isForward = from.month !== to.month || from.year !== to.year || from.day! < to.day!;
	return isForward ? {kind: 'day', from, to} : undefined;
}

function readMonths(matched: Matched, place: Place): DateValue | undefined {
	if (matched.token('and') && !leadOf(place, ['between'])) return undefined;
	if (isName(place)) return undefined;
	const [from, to] = endsOf(matched);
	return {kind: 'month', from, to};
}

function readMonth(matched: Matched, place: Place): DateValue | undefined {
	const from = dateOf(matched);
	if (matched.token('year')) return {kind: 'month', from};
	if (!matched.token('month') || isName(place) || !isToldAsMonth(from.month!, place)) return undefined;
	return {kind: 'month', from: withOffset(from, place)};
}

// Months of which the English names are those of people as well: April, May, June, August.
const namesOfPeople = new Set([4, 5, 6, 8]);

/** Whether the words around a month alone show that it is one: not "may", "Mars", "April Jones". */
function isToldAsMonth(month: number, place: Place): boolean {
	const {isMonthFirst, isCapital} = place.words;
	const [before, next] = [tokenBefore(place), tokenBehind(place)];
	const sure: readonly Role[] = ['in', 'edge', 'last', 'this', 'next'];
	if (leadOf(place, sure) || hasRole(before, sure) || (!isMonthFirst && hasRole(next, ['last', 'next'])))
		return true;
	if (isMonthFirst && namesOfPeople.has(month)) {
		const isNamed =
			next?.text.startsWith("'") || (next?.isCapital && next.roles.size === 0) || isBeforeNoun(place);
		// "Signed by May", "ahead of May".
		const isAgent = before?.text === 'by' && /ed$|en$/.test(place.tokens[place.first - 2]?.text ?? '');
		if (!isNamed && !isAgent && hasRole(before, bounds)) return true;
	} else if (leadOf(place, [...bounds, 'between', 'lead', 'of', 'to'])) return true;
	if (!isMonthFirst) return isCapital;
	// "March and April", "the June election".
	const isBesideMonth = hasRole(before, ['and']) && hasRole(place.tokens[place.first - 2], ['month']);
	return isBesideMonth || (hasRole(before, ['the']) && isBeforeNoun(place));
}

const bounds: readonly Role[] = ['from', 'until', 'before', 'after', 'about'];

/** With what "last", "this" or "next" beside it says. */
function withOffset(date: CalendarDate, place: Place): CalendarDate {
	const [before, next] = [tokenBefore(place), tokenBehind(place)];
	const role = (['last', 'this', 'next'] as const).find(
		role =>
			hasRole(before, [role]) || (role !== 'this' && !place.words.isMonthFirst && hasRole(next, [role])),
	);
	return role ? {...date, offset: offsets[role]} : date;
}

const offsets = {last: -1, this: 0, next: 1} as const;

/** Whether a word in lower case follows that no preposition is. */
function isBeforeNoun(place: Place): boolean {
	const next = tokenBehind(place);
	return next?.isWord === true && !next.isCapital && isCounting(place);
}

function readWeekdays(matched: Matched, place: Place): DateValue | undefined {
	const [from, to] = matched.values(['weekday']);
	if (matched.token('and') && !leadOf(place, ['between'])) return undefined;
	return from === to ? undefined : {kind: 'day', from: {weekday: from}, to: {weekday: to}};
}

function readWeekday(matched: Matched, place: Place): DateValue | undefined {
	const [token] = matched.tokens(['weekday', 'ordinalWeekday']);
	const every = matched.token('everyWeekday');
	if (every) return {kind: 'day', from: {weekday: matched.values(['everyWeekday'])[0], isEvery: true}};
	const before = tokenBefore(place);
	if (!token || isName(place) || hasRole(before, ['namedDay']) || hasRole(tokenBehind(place), ['namedDay']))
		return undefined;
	// "The Sunday Times".
	const next = tokenBehind(place);
	if (
		place.words.isMonthFirst &&
		hasRole(before, ['the']) &&
		next?.isCapital &&
		next.isSpaced &&
		!hasRole(next, ['month', 'shortMonth'])
	)
		return undefined;
	// "Na segunda volta": the second round.
	if (matched.token('ordinalWeekday') && isCounting(place)) return undefined;
	const [weekday] = matched.values(weekdays);
	if (hasRole(before, ['every'])) return {kind: 'day', from: {weekday, isEvery: true}};
	if (hasRole(before, ['nightTo']) || hasRole(place.tokens[place.first - 2], ['nightTo'])) {
		return {kind: 'day', from: {weekday: ((weekday + 5) % 7) + 1}, to: {weekday}};
	}

	return {kind: 'day', from: withOffset({weekday}, place)};
}

function readFigures(matched: Matched, place: Place): DateValue | undefined {
	const token = matched.tokens(['iso', 'dotted', 'slashed', 'dottedShort', 'slashedShort'])[0];
	if (matched.token('dottedShort') && !place.words.ordinalEnding.split(',').includes('.')) return undefined;
	const weekday = matched.values(weekdays)[0];
	return datesInFigures(token, weekday, place);
}

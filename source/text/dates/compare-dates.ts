import type {CalendarDate, DateBound, DateMention, DateValue} from './date.js';
import {millisecondsOfDay} from './milliseconds-of-day.js';

/** What two dates are to each other; undefined where it cannot be told. */
type Verdict = 'agree' | 'about' | 'differ' | undefined;

/**
Whether two dates may be the same: `agree` where all that both tell is the same and they are as precise; `about` where one is
less precise and holds the other (March and 4 March); `differ` where both cannot be; undefined where it cannot be told (a
weekday and a day of the month, an ambiguous date, a day and a time). What is told from the day of a report on ("last week")
cannot be told of two reports, which may be of two days; "last autumn" can, because a season is long. It is the same
whichever of the two comes first.
*/
export function compareDates(a: DateMention, b: DateMention): 'agree' | 'about' | 'differ' | undefined {
	return withBounds(compareValues(a, b), a, b);
}

function compareValues(a: DateValue, b: DateValue): Verdict {
	if (a.kind === 'ambiguous' || b.kind === 'ambiguous') return compareReadings(a, b);
	if (a.kind === 'time' || b.kind === 'time')
		return a.kind === b.kind ? compareTimes(a as Time, b as Time) : undefined;
	if (a.kind === 'relative' || b.kind === 'relative')
		return a.kind === b.kind ? compareRelative(a as Relative, b as Relative) : undefined;
	if (a.kind === 'quarter' || b.kind === 'quarter') return compareQuarters(a, b);
	if (a.kind === 'season' || b.kind === 'season') return compareSeasons(a, b);
	if (a.kind === 'year' && b.kind === 'year') return compareYears(a, b);
	if (a.kind === 'year') return compareYearAndDate(a, b as DayOrMonth);
	if (b.kind === 'year') return compareYearAndDate(b, a);
	return compareRanges(a, b);
}

type Time = Extract<DateValue, {kind: 'time'}>;
type Years = Extract<DateValue, {kind: 'year'}>;
type Relative = Extract<DateValue, {kind: 'relative'}>;
type DayOrMonth = Extract<DateValue, {kind: 'day' | 'month'}>;

/** "Six years ago" is of one year in two reports of about one day; of days and weeks it is not known. */
function compareRelative(a: Relative, b: Relative): Verdict {
	if (!a.isCounted || !b.isCounted || a.unit !== b.unit || a.unit === 'day' || a.unit === 'week')
		return undefined;
	return a.offset === b.offset ? 'agree' : 'differ';
}

function compareQuarters(a: DateValue, b: DateValue): Verdict {
	if (a.kind !== 'quarter') return b.kind === 'quarter' ? compareQuarters(b, a) : undefined;
	if (b.kind === 'year' && a.year !== undefined)
		return a.year >= b.from && a.year <= b.to ? 'about' : 'differ';
	if (b.kind !== 'quarter') return undefined;
	if (a.quarter !== b.quarter || (a.year !== undefined && b.year !== undefined && a.year !== b.year))
		return 'differ';
	return a.year === b.year ? 'agree' : 'about';
}

/** What all the readings of ambiguous dates say alike. */
function compareReadings(a: DateValue, b: DateValue): Verdict {
	const verdicts = readingsOf(a).flatMap(x => readingsOf(b).map(y => compareValues(x, y)));
	return verdicts.every(verdict => verdict === verdicts[0]) ? verdicts[0] : undefined;
}

const readingsOf = (value: DateValue): readonly DateValue[] =>
	value.kind === 'ambiguous' ? value.readings.map(from => ({kind: 'day', from})) : [value];

const halfDay = 12 * 60;

function compareTimes(a: Time, b: Time): Verdict {
	if (a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone) return undefined;
	const isHalfOpen = a.isHalfOpen || b.isHalfOpen;
	const isSame = (x: number, y: number) => (isHalfOpen ? (x - y) % halfDay === 0 : x === y);
	const same: Verdict = isHalfOpen && !(a.isHalfOpen && b.isHalfOpen) ? 'about' : 'agree';
	if ((a.to === undefined) !== (b.to === undefined)) {
		// A time within a range, or at its end, may be either.
		return undefined;
	}

	const isSameRange = isSame(a.minutes, b.minutes) && (a.to === undefined || isSame(a.to, b.to!));
	if (isSameRange) return same;
	// One of the two clocks is another one.
	return a.zone === b.zone ? 'differ' : undefined;
}

function compareSeasons(a: DateValue, b: DateValue): Verdict {
	if (a.kind !== 'season') return b.kind === 'season' ? compareSeasons(b, a) : undefined;
	if (b.kind === 'year' && a.year !== undefined && a.season !== 'winter') {
		return a.year >= b.from && a.year <= b.to ? 'about' : 'differ';
	}

	if (b.kind !== 'season') return undefined;
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 'differ';
	if (a.season !== b.season) return 'differ';
	// "Last spring" may be that of 2023, or the one that another report calls "this spring".
	if (a.offset !== b.offset) return undefined;
	return a.year === b.year ? 'agree' : 'about';
}

function compareYears(a: Years, b: Years): Verdict {
	if (a.from === b.from && a.to === b.to) return 'agree';
	// What was three years ago in May may be two and a half.
	const mayBeNext = (a.isRounded || b.isRounded) && Math.abs(a.from - b.from) === 1;
	if (a.to < b.from || b.to < a.from) return mayBeNext ? undefined : 'differ';
	const [longer, shorter] = a.to - a.from >= b.to - b.from ? [a, b] : [b, a];
	if (isPeriod(a) && isPeriod(b)) return 'differ';
	const isHeld = shorter.from >= longer.from && shorter.to <= longer.to;
	return isHeld && !isPeriod(longer) ? 'about' : undefined;
}

/** Whether the years are those from one to another, both told: neither one year, two that meet, a decade nor a century. */
function isPeriod({from, to}: Years): boolean {
	const length = to - from + 1;
	return length > 2 && !(from % 10 === 0 && (length === 10 || length === 100));
}

function compareYearAndDate(years: Years, date: DayOrMonth): Verdict {
	const [from, to] = [date.from.year, (date.to ?? date.from).year];
	if (from === undefined || to === undefined) return undefined;
	if (to < years.from || from > years.to) return 'differ';
	return from >= years.from && to <= years.to && !isPeriod(years) ? 'about' : undefined;
}

function compareRanges(a: DayOrMonth, b: DayOrMonth): Verdict {
	const [from, to] = [compareDays(a.from, b.from), compareDays(a.to ?? a.from, b.to ?? b.from)];
	if ((a.to === undefined) === (b.to === undefined)) {
		if (from === 'differ' || to === 'differ') return 'differ';
		if (from === undefined || to === undefined) return undefined;
		return from === 'about' || to === 'about' ? 'about' : 'agree';
	}

	const [range, single] = a.to === undefined ? [b, a] : [a, b];
	return compareRangeAndDay(range.from, range.to!, single.from);
}

/** A day or a month and a range: of a night, from one day to the next, either is meant; of more, it cannot be told. */
function compareRangeAndDay(from: CalendarDate, to: CalendarDate, single: CalendarDate): Verdict {
	const [first, last] = [compareDays(from, single), compareDays(to, single)];
	if (isNight(from, to)) {
		if (first === 'differ' && last === 'differ') return 'differ';
		return first === 'agree' || last === 'agree' || first === 'about' || last === 'about'
			? 'about'
			: undefined;
	}

	if (first === 'about' && last === 'about' && single.day === undefined) return 'about';
	const isOtherMonth =
		from.month === to.month && first === 'differ' && last === 'differ' && single.month !== from.month;
	if (isOtherMonth && single.month !== undefined) return 'differ';
	const [before, behind] = [order(single, from), order(single, to)];
	return before === -1 || behind === 1 ? 'differ' : undefined;
}

function isNight(from: CalendarDate, to: CalendarDate): boolean {
	if (from.day !== undefined && to.day !== undefined)
		return from.month === to.month && to.day - from.day === 1;
	return from.day === undefined && from.weekday !== undefined && to.weekday === (from.weekday % 7) + 1;
}

const parts = ['year', 'month', 'week', 'day', 'weekday'] as const;

function compareDays(a: CalendarDate, b: CalendarDate): Verdict {
	if (a.isEvery !== b.isEvery || (a.offset ?? b.offset) !== (b.offset ?? a.offset)) return undefined;
	const both = parts.filter(part => a[part] !== undefined && b[part] !== undefined);
	if (both.some(part => a[part] !== b[part])) return 'differ';
	// The year alone is no date in common, unless one of them says no more.
	if (both.every(part => part === 'year')) return undefined;
	// Which of the weeks of a month a day is in depends on who counts.
	if ((a.week === undefined) !== (b.week === undefined) && (a.day ?? b.day) !== undefined) return undefined;
	const isSameKind = (['month', 'week', 'day'] as const).every(
		part => (a[part] === undefined) === (b[part] === undefined),
	);
	return isSameKind ? 'agree' : 'about';
}

/**
Which of two dates is the first, -1 or 1; 0 where they may be the same, undefined where it cannot be told: January may be the
one after December.
*/
function order(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 | undefined {
	const haveYears = a.year !== undefined && b.year !== undefined;
	if (haveYears && a.year !== b.year) return a.year! < b.year! ? -1 : 1;
	if (a.month === undefined || b.month === undefined) return undefined;
	if (a.month !== b.month) return haveYears ? (a.month < b.month ? -1 : 1) : undefined;
	if (a.day === undefined || b.day === undefined || a.day === b.day) return 0;
	return a.day < b.day ? -1 : 1;
}

/**
What bounds make of a verdict. Two dates with the same one are compared as they are; "since 2012" and "until 2012" are not of
one thing; and what lies where the bound of the other leads ("after 8 p.m." and 8.15 p.m., "by June" and "in May") may be so.
*/
function withBounds(verdict: Verdict, a: DateMention, b: DateMention): Verdict {
	const isAbout = a.bound === 'about' || b.bound === 'about';
	if (verdict === undefined || (a.bound === b.bound && !isAbout)) return verdict;
	if (a.bound === b.bound) return verdict === 'differ' && areNear(a, b) ? 'about' : verdict;
	const [bounded, other] = a.bound !== undefined && a.bound !== 'about' ? [a, b] : [b, a];
	const second = other.bound === 'about' ? undefined : other.bound;
	const bound = bounded.bound === 'about' ? undefined : bounded.bound;
	if (bound !== undefined && second !== undefined) return undefined;
	if (verdict !== 'differ') {
		if (bound === 'before' || bound === 'after') return undefined;
		return isAbout ? 'about' : verdict;
	}

	if (isAbout && areNear(a, b)) return 'about';
	return bound === undefined || isAgainst(bound, bounded, other) ? 'differ' : undefined;
}

// How far from one that is told with "about" a time may lie, a day and a year.
const nearMinutes = 30;
const nearDays = 3;
const nearYears = 2;

function areNear(a: DateValue, b: DateValue): boolean {
	if (a.kind === 'time' && b.kind === 'time') {
		const apart = Math.abs(a.minutes - b.minutes) % (a.isHalfOpen || b.isHalfOpen ? halfDay : 2 * halfDay);
		const around = (a.isHalfOpen || b.isHalfOpen ? halfDay : 2 * halfDay) - apart;
		return Math.min(apart, around) <= nearMinutes;
	}

	if (a.kind === 'year' && b.kind === 'year') return Math.abs(a.from - b.from) <= nearYears;
	if (a.kind === 'day' && b.kind === 'day') {
		const [x, y] = [dayOfYear(a.from), dayOfYear(b.from)];
		return x !== undefined && y !== undefined && Math.abs(x - y) <= nearDays;
	}

	return false;
}

function dayOfYear({year = 2000, month, day}: CalendarDate): number | undefined {
	return month === undefined || day === undefined
		? undefined
		: Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

/** Whether a date lies on the other side of a bound: on 3 March, of what is told to be since 4 March. */
function isAgainst(bound: DateBound, bounded: DateValue, other: DateValue): boolean {
	const side = orderOfValues(other, bounded);
	return bound === 'from' || bound === 'after' ? side === -1 : side === 1;
}

function orderOfValues(a: DateValue, b: DateValue): -1 | 0 | 1 | undefined {
	if (a.kind === 'time' && b.kind === 'time') {
		if (a.isHalfOpen || b.isHalfOpen) return undefined;
		return Math.sign(a.minutes - b.minutes) as -1 | 0 | 1;
	}

	const [x, y] = [firstDayOf(a), firstDayOf(b)];
	return x && y && order(x, y);
}

function firstDayOf(value: DateValue): CalendarDate | undefined {
	if (value.kind === 'day' || value.kind === 'month') return value.from;
	return value.kind === 'year' && value.from === value.to ? {year: value.from} : undefined;
}

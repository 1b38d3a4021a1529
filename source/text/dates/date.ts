import type {Range} from '../words.js';

/**
A day of the calendar as far as it is told; `month` is 1 to 12, `weekday` 1 (Monday) to 7. `isEvery`: not one Monday, but
all of them. `offset` -1, 0, 1: "last", "this", "next", of a day of the week or a month alone.
*/
export type CalendarDate = {
	year?: number;
	month?: number;
	day?: number;
	weekday?: number;
	/** The week of a month, 1 to 4; 5 is the last one. */
	week?: number;
	isEvery?: true;
	offset?: Offset;
};

export type Offset = -1 | 0 | 1;

/**
How far a date holds: `from` it on ("since", "from"), `until` it ("until", "by"), `before` or `after` it, shortly or not, or
`about` then.
*/
export type DateBound = 'from' | 'until' | 'before' | 'after' | 'about';

/** What a date says. */
export type DateValue =
	| {kind: 'day'; from: CalendarDate; to?: CalendarDate}
	/** `3/4/2024` where the text does not settle which is the month: both readings. */
	| {kind: 'ambiguous'; readings: readonly [CalendarDate, CalendarDate]}
	| {kind: 'month'; from: CalendarDate; to?: CalendarDate}
	/** A year; a range of years; a decade from its first year to its last; a century. `isRounded`: told as so many years ago. */
	| {kind: 'year'; from: number; to: number; isRounded?: true}
	/** A quarter of a year, 1 to 4: not of every company that which begins in January. */
	| {kind: 'quarter'; quarter: number; year?: number}
	/** "last autumn": `year` where it is told; `offset` -1, 0, 1 behind "last", "this", "next". */
	| {kind: 'season'; season: Season; year?: number; offset?: Offset}
	/** "yesterday", "last week", "next month", where no dateline settles it. `isCounted`: "six years ago". */
	| {kind: 'relative'; unit: RelativeUnit; offset: number; isCounted?: true}
	/**
	Minutes after midnight; `isHalfOpen` where morning and evening are not told apart ("at seven"). `zone` as it is written,
	where the text names one ("GMT").
	*/
	| {kind: 'time'; minutes: number; to?: number; isHalfOpen?: boolean; zone?: string};

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type RelativeUnit = 'day' | 'week' | 'month' | 'year';

/**
A date or a time of day in a text. What stands in the text alone counts, and a dateline where there is one. The range holds
the date, not the words before it ("on", "since").
*/
export type DateMention = Range & DateValue & {bound?: DateBound};

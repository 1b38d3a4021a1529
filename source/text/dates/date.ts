import type {Range} from '../words.js';

/** A day of the calendar as far as it is told; `month` is 1 to 12, `weekday` 1 (Monday) to 7. */
export type CalendarDate = {year?: number; month?: number; day?: number; weekday?: number};

/** A date or a time of day in a text. What stands in the text alone counts, and a dateline where there is one. */
export type DateMention = Range &
	(
		| {kind: 'day'; from: CalendarDate; to?: CalendarDate}
		/** `3/4/2024` where the text does not settle which is the month: both readings. */
		| {kind: 'ambiguous'; readings: readonly [CalendarDate, CalendarDate]}
		| {kind: 'month'; from: CalendarDate; to?: CalendarDate}
		/** A year; a range of years; a decade from its first year to its last; a century. */
		| {kind: 'year'; from: number; to: number}
		/** "last autumn": `from` is the year where it is told; -1, 0, 1 before "last", "this", "next". */
		| {kind: 'season'; season: 'spring' | 'summer' | 'autumn' | 'winter'; year?: number; offset?: -1 | 0 | 1}
		/** "yesterday", "last week", "next month", where no dateline settles it. */
		| {kind: 'relative'; unit: 'day' | 'week' | 'month' | 'year'; offset: number}
		/** Minutes after midnight; `isHalfOpen` where morning and evening are not told apart ("at seven"). */
		| {kind: 'time'; minutes: number; to?: number; isHalfOpen?: boolean}
	);

import type {CalendarDate, DateValue} from './date.js';
import type {Place} from './date-forms.js';
import type {DateToken} from './date-tokens.js';
import {hasRole, tokenBefore} from './place.js';

/**
The date that is written in figures alone: `2024-03-04`, `04.03.2024`, `3/4/2024`. Where the language has the month first as
often as the day, a day of the week beside it, or another date of the sentence, may settle which is which.
*/
export function datesInFigures(
	token: DateToken,
	weekday: number | undefined,
	place: Place,
): DateValue | undefined {
	if (hasRole(tokenBefore(place), ['version'])) return undefined;
	const parts = token.text.split(/[-./]/);
	if (token.roles.has('iso'))
		return single({year: Number(parts[0]), month: Number(parts[1]), day: Number(parts[2])}, weekday);
	// "10.4.24" may be a version of something.
	if (parts[2]?.length === 2 && (parts[0].length < 2 || parts[1].length < 2) && !token.roles.has('slashed'))
		return undefined;
	const [first, second] = [Number(parts[0]), Number(parts[1])];
	const year = parts[2] === undefined ? {} : {year: fullYear(parts[2])};
	const dayFirst: CalendarDate = {...year, month: second, day: first};
	const monthFirst: CalendarDate = {...year, month: first, day: second};
	if (!place.words.isMonthFirst || first === second) return single(dayFirst, weekday);
	if (parts[2] === undefined) return undefined;
	const readings = [dayFirst, monthFirst].filter(
		date => isDay(date) && (weekday === undefined || weekdayOf(date) === weekday),
	);
	if (readings.length === 1) return single(readings[0], weekday);
	if (readings.length === 0) return undefined;
	if (place.isDayFirst !== undefined) return single(place.isDayFirst ? dayFirst : monthFirst, weekday);
	return {kind: 'ambiguous', readings: [dayFirst, monthFirst]};
}

function single(date: CalendarDate, weekday: number | undefined): DateValue | undefined {
	if (!isDay(date)) return undefined;
	return {kind: 'day', from: weekday === undefined ? date : {...date, weekday}};
}

const fullYear = (digits: string) =>
	digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in the calendar. */
export function isDay({year, month, day}: CalendarDate): boolean {
	if (day !== undefined && (day < 1 || day > (month === undefined ? 31 : (daysOfMonths[month - 1] ?? 0))))
		return false;
	if (month !== undefined && (month < 1 || month > 12)) return false;
	return (
		year === undefined || month !== 2 || day !== 29 || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
	);
}

/** The day of the week of a day that is told in full, 1 (Monday) to 7. */
export function weekdayOf({year, month, day}: CalendarDate): number | undefined {
	if (year === undefined || month === undefined || day === undefined) return undefined;
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Whether a sentence writes the day first, as one of its dates shows of which a part is over 12; undefined where none does. */
export function isDayFirst(tokens: readonly DateToken[]): boolean | undefined {
	for (const token of tokens) {
		if (!token.roles.has('slashed') && !token.roles.has('dotted')) continue;
		const [first, second] = token.text.split(/[./]/).map(Number);
		if (first > 12 !== second > 12) return first > 12;
	}

	return undefined;
}

import type {CalendarDate, DateMention} from './date.js';
import type {Place} from './date-forms.js';
import {weekdayOf} from './figures.js';
import {hasRole, tokenBefore} from './place.js';

/**
A date that is told from the day of the report on, as one of the calendar, where `written` says which day that was. A day of
the week is one of the calendar only where a verb close before it tells what has been: then it is the last one.
*/
export function settleDate(
	mention: DateMention,
	place: Place,
	written: CalendarDate | undefined,
): DateMention {
	if (!written) return mention;
	if (mention.kind === 'relative') return settleRelative(mention, written);
	if (mention.kind !== 'day' || mention.to || mention.bound) return mention;
	const {weekday, day, isEvery} = mention.from;
	const today = weekdayOf(written);
	if (weekday === undefined || day !== undefined || isEvery || today === undefined || !isPast(place))
		return mention;
	const last = daysFrom(written, -((today - weekday + 7) % 7));
	return last ? {...mention, from: {...last, weekday}} : mention;
}

/** The same of what is told from the day of the report on: "last week". */
export function settleRelative(
	mention: DateMention & {kind: 'relative'},
	written: CalendarDate,
): DateMention {
	const {start, end, bound, unit, offset, isCounted} = mention;
	const range = bound ? {start, end, bound} : {start, end};
	const {year, month} = written;
	if (unit === 'day') {
		const from = daysFrom(written, offset);
		return from ? {...range, kind: 'day', from} : mention;
	}

	if (year === undefined) return mention;
	if (unit === 'year')
		return {
			...range,
			kind: 'year',
			from: year + offset,
			to: year + offset,
			...(isCounted && {isRounded: true}),
		};
	// "Six months ago" may be a month more or less.
	if (isCounted) return mention;
	if (unit === 'week' || month === undefined) return mention;
	const months = year * 12 + month - 1 + offset;
	return {...range, kind: 'month', from: {year: Math.floor(months / 12), month: (months % 12) + 1}};
}

/** Whether the verb close before a day tells what has been: "said on Monday", "died Monday", not "is due on Monday". */
function isPast({tokens, first, words}: Place): boolean {
	const before = tokenBefore({tokens, first});
	const isPreposition = hasRole(before, ['lead', 'in', 'the']);
	const verb = isPreposition ? tokens[first - (hasRole(tokens[first - 2], ['lead', 'in']) ? 3 : 2)] : before;
	if (!verb?.isWord || hasRole(verb, ['plannedVerb'])) return false;
	return hasRole(verb, ['pastVerb']) || (words.pastEnding !== '' && verb.text.endsWith(words.pastEnding));
}

/** The day some days from one; undefined where it takes the year to tell, and that is not told. */
function daysFrom({year, month, day}: CalendarDate, offset: number): CalendarDate | undefined {
	if (month === undefined || day === undefined) return undefined;
	// Without a year only what lies within the month, or in one whose length is always the same.
	const date = new Date(Date.UTC(year ?? 2001, month - 1, day + offset));
	const isSure = year !== undefined || (date.getUTCMonth() === month - 1 && !(month === 2 && day > 27));
	if (!isSure) return undefined;
	const told = {month: date.getUTCMonth() + 1, day: date.getUTCDate()};
	return year === undefined ? told : {year: date.getUTCFullYear(), ...told};
}

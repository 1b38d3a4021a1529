import type {CalendarDate, DateMention} from './date.js';
import type {Place} from './date-forms.js';

/** A date that is told from the day of the report on, as one of the calendar, where `written` says which day that was. */
export function settleDate(mention: DateMention, _place: Place, written: CalendarDate | undefined): DateMention {
	if (!written || mention.kind !== 'relative') return mention;
	const {start, end, bound, unit, offset} = mention;
	const range = bound ? {start, end, bound} : {start, end};
	const {year, month} = written;
	if (unit === 'day') {
		const from = daysFrom(written, offset);
		return from ? {...range, kind: 'day', from} : mention;
	}

	if (year === undefined) return mention;
	if (unit === 'year') return {...range, kind: 'year', from: year + offset, to: year + offset};
	if (unit === 'week' || month === undefined) return mention;
	const months = year * 12 + month - 1 + offset;
	return {...range, kind: 'month', from: {year: Math.floor(months / 12), month: (months % 12) + 1}};
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

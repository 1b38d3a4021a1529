import {fold} from './words.js';

/** What the words of a language say of dates, folded: months 1 to 12, days of the week 1 (Monday) to 7. */
export type Calendar = {months: ReadonlyMap<string, number>; weekdays: ReadonlyMap<string, number>};

const calendars = new Map<string, Calendar>();

/** The names of the days of the week and, in full and short, of the months, from the locale data of the runtime. */
export function calendarOf(language: string | undefined): Calendar {
	const locale = language ?? 'en';
	let calendar = calendars.get(locale);
	if (!calendar) {
		calendar = readCalendar(locale);
		calendars.set(locale, calendar);
	}

	return calendar;
}

function readCalendar(locale: string): Calendar {
	const months = new Map<string, number>();
	const weekdays = new Map<string, number>();
	// With the day beside it, a month has the form of running text (Russian "декабря"); alone, that of a heading.
	for (const options of [
		{month: 'long'},
		{month: 'long', day: 'numeric'},
		{month: 'short', day: 'numeric'},
	] as const) {
		const format = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
		for (let month = 0; month < 12; month++) {
			for (const part of format.formatToParts(Date.UTC(2001, month, 1))) {
				if (part.type === 'month') add(months, part.value, month + 1);
			}
		}
	}

	const format = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
	for (let day = 0; day < 7; day++) {
		// The year 2001 began on a Monday.
		for (const part of format.formatToParts(Date.UTC(2001, 0, 1 + day))) {
			if (part.type === 'weekday') add(weekdays, part.value, day + 1);
		}
	}

	if (locale === 'en') months.set('sept', 9);
	return {months, weekdays};
}

/** Short names of one or two letters, and numbers, are words of other meanings. */
function add(names: Map<string, number>, name: string, value: number): void {
	const folded = fold(name.replace(/\.$/, ''));
	if (/^\p{L}{3,}$/u.test(folded) && !names.has(folded)) names.set(folded, value);
}

import {memoizeText} from '../memoize.js';
import {fold} from '../words.js';

/** The names of a language: months 1 to 12, days of the week 1 (Monday) to 7. */
export type Calendar = {months: ReadonlyMap<string, number>; weekdays: ReadonlyMap<string, number>};

/** The same as they are written, in lower case. `shortMonths` are those of the months that are short for others. */
export type WrittenCalendar = Calendar & {shortMonths: ReadonlySet<string>};

/** The names of the days of the week and, in full and short, of the months, from the locale data of the runtime; folded. */
export const calendarOf = (language: string | undefined): Calendar => foldedCalendarOf(language ?? 'en');

const foldedCalendarOf = memoizeText((language): Calendar => {
	const {months, weekdays} = writtenCalendarOf(language);
	return {months: folded(months), weekdays: folded(weekdays)};
});

/** The same names with the diacritics that they are written with. */
export const writtenCalendarOf = memoizeText(readCalendar);

/** Of two names that are folded to one, the first. */
function folded(written: ReadonlyMap<string, number>): Map<string, number> {
	const names = new Map<string, number>();
	for (const [name, value] of written) add(names, fold(name), value);
	return names;
}

function readCalendar(locale: string): WrittenCalendar {
	const months = new Map<string, number>();
	const shortMonths = new Set<string>();
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
				if (part.type !== 'month') continue;
				const name = part.value.replace(/\.$/, '').toLowerCase();
				if (options.month === 'short' && !months.has(name)) shortMonths.add(name);
				add(months, name, month + 1);
			}
		}
	}

	const format = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
	for (let day = 0; day < 7; day++) {
		// The year 2001 began on a Monday.
		for (const part of format.formatToParts(Date.UTC(2001, 0, 1 + day))) {
			if (part.type === 'weekday') add(weekdays, part.value.toLowerCase(), day + 1);
		}
	}

	if (locale === 'en') {
		months.set('sept', 9);
		shortMonths.add('sept');
	}

	return {months, shortMonths, weekdays};
}

/** Short names of one or two letters, and numbers, are words of other meanings. */
function add(names: Map<string, number>, name: string, value: number): void {
	if (/^[\p{L}\p{M}]{3,}$/u.test(name) && !names.has(name)) names.set(name, value);
}

/** How months are written in lower case, for where the language of a text is not known; of English also the short forms. */
export const monthNames: Readonly<Record<'en' | 'others', string>> = {
	en: 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december',
	others:
		'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};

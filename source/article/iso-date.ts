import {isDay} from '../text/dates/figures.js';
import {type Day, dayIn} from './published-day.js';

// Characters: what tells a date is shorter.
const mostLength = 200;
const zone = '(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?';
const timeOfDay = `(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*${zone}`;
const yearFirst = new RegExp(
	`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d*[-/.]\\d)(?:(?:T|,?\\s+)${timeOfDay})?`,
	'i',
);
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;
const mail = new RegExp(`(?<![\\d:])${timeOfDay}\\s*$`, 'i');
const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d:])/;
// An hour may stand behind it without a space, where that is the style sheet's.
const dottedShort = /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?=\d\d:\d\d|[^\d.]|$)/;
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/;
// The English of those who never have the month first; that of the United States also stands on pages of others.
const dayFirst = /^en-(?:GB|IE|AU|NZ|IN|ZA)$/i;
const han = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;
// Where the page does not say its language, or has dates in another one than it says.
const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk'];

/**
A date as metadata and datelines write it, in ISO 8601: as precise as it is told, with the zone where it is told, so
`2024-05-03`, `2024-05-03T10:00+02:00` or `2024-05`. Undefined of what is no date, or where day and month cannot be told apart.
A midnight is no hour: that is what stands where only the day is known.
*/
export function isoDate(value: string, language: string | undefined): string | undefined {
	const text = value.slice(0, mostLength).trim();
	if (!/\d/.test(text)) return undefined;
	if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return isYear(Number(text.slice(0, 4))) ? text : undefined;
	const first = yearFirst.exec(text);
	if (first) return withTime(dayOf(first[1], first[3], first[4]), first.slice(5));
	const short = compact.exec(text);
	if (short) return withTime(dayOf(short[1], short[2], short[3]), short.slice(4));
	if (/^1\d{9}(?:\d{3})?$/.test(text))
		return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
	const day = writtenDay(text, language);
	// "Fri, 03 May 2024 10:00:00 GMT"; of running text, the hour may be told in another zone than one thinks.
	return withTime(day, mail.exec(text)?.[4] ? mail.exec(text)!.slice(1) : []);
}

function writtenDay(text: string, language: string | undefined): Day | undefined {
	const figures = han.exec(text);
	if (figures) return dayOf(figures[1], figures[2], figures[3]);
	const points = dotted.exec(text);
	if (points) return dayOf(points[3], points[2], points[1]);
	const short = dottedShort.exec(text);
	if (short) return dayOf(`20${short[3]}`, short[2], short[1]);
	const british = dayFirst.test(language ?? '') ? slashed.exec(text) : undefined;
	if (british) return dayOf(british[3], british[2], british[1]);
	const day = dayIn(text, language);
	if (day || !/\p{L}/u.test(text) || !/\d{4}/.test(text)) return isYear(day?.year) ? day : undefined;
	for (const other of languages) {
		const found = other === language?.slice(0, 2) ? undefined : dayIn(text, other);
		if (found) return isYear(found.year) ? found : undefined;
	}

	return undefined;
}

// Year, month and day of an address; a number with more behind it, `/2023/12/16-officers-join`, is none.
const inPath = [
	/\/(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?=[/_.]|$)/,
	/\/(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?=[/_-]|$)/,
	/\/(?<year>(?:19|20)\d\d)([/-])(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(?<day>\d{1,2})(?=[/_-]|$)/i,
	// `/2015/08/150803-heating`
	/\/(?<year>20(\d\d))\/(?<month>\d\d)\/\2\k<month>(?<day>\d\d)(?=[/_-]|$)/,
	/[/-](?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?=[/._-]|$)/,
	/\/(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=[/_-]|$)/,
	// `/29-10-2021`: a day that is no month.
	/[/_-](?<day>1[3-9]|2\d|3[01])-(?<month>0?[1-9]|1[0-2])-(?<year>20\d\d)(?=[/._-]|$)/,
];

/** The day that an address holds, `/2019/04/02/`: the day on which the page was put there. */
export function dayInAddress(address: string | undefined): string | undefined {
	const path = address?.slice(0, 2000).replace(/[?#].*$/s, '') ?? '';
	for (const pattern of inPath) {
		const found = pattern.exec(path)?.groups;
		if (!found) continue;
		const day = dayOf(found.year, monthOf(found.month), found.day);
		return day && isoDay(day);
	}

	return undefined;
}

/** The month that an address holds, `/2019/04/`, as `2019-04`. */
export function monthInAddress(address: string | undefined): string | undefined {
	const found = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?=\/)/.exec(
		address?.slice(0, 2000).replace(/[?#].*$/s, '') ?? '',
	);
	return found ? `${found[1]}-${twoDigits(found[2])}` : undefined;
}

const shortMonths = 'janfebmaraprmayjunjulaugsepoctnovdec';
const monthOf = (text: string): string =>
	/\d/.test(text) ? text : String(shortMonths.indexOf(text.toLowerCase()) / 3 + 1);

const isYear = (year: number | undefined): boolean =>
	year !== undefined && year >= 1700 && year <= 2100 && year !== 1970;

function dayOf(year: string, month: string, day: string): Day | undefined {
	const date = {year: Number(year), month: Number(month), day: Number(day)};
	// Machines that know no date write their first: 1 January 1970.
	const isUnset = date.year === 1970 && date.month === 1 && date.day === 1;
	return isDay(date) && !isUnset && date.year >= 1700 && date.year <= 2100 ? date : undefined;
}

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

const isoDay = ({year, month, day}: Day): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

function withTime(
	day: Day | undefined,
	[hour, minute, second, zone]: (string | undefined)[],
): string | undefined {
	if (!day) return undefined;
	const date = isoDay(day);
	const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
	if (!isTime || (Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0)) return date;
	const seconds = second === undefined || Number(second) > 59 ? '' : `:${second}`;
	return `${date}T${twoDigits(hour)}:${minute}${seconds}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
	if (zone === undefined) return '';
	if (/^[a-z]/i.test(zone)) return 'Z';
	const digits = zone.slice(1).replace(':', '');
	return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

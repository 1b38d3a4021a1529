import {type SafeText, safe, toSafeText} from '../text/safe-text.js';

const months = 'January February March April May June July August September October November December'.split(
	' ',
);

/** A month, a day, and a time of day where there is one, as ISO 8601 writes them, in words: "17 December 2024, 10:05 UTC"; all else as it is. */
export function dayInWords(date: SafeText): SafeText {
	const match = iso.exec(date) ?? isoMonth.exec(date);
	const month = months[Number(match?.[2]) - 1];
	if (!match || month === undefined) return date;
	const [, year, , day, time, zone] = match;
	if (day === undefined) return safe`${toSafeText(month)} ${toSafeText(year)}`;
	const inWords = safe`${Number(day)} ${toSafeText(month)} ${toSafeText(year)}`;
	return time === undefined ? inWords : safe`${inWords}, ${toSafeText(`${time}${zoneInWords(zone)}`)}`;
}

// Of the seconds nobody speaks.
const iso =
	/^(\d{4})-(\d\d)-(0[1-9]|[12]\d|3[01])(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

const isoMonth = /^(\d{4})-(\d\d)$/;

function zoneInWords(zone: string | undefined): string {
	if (zone === undefined) return '';
	return /^(?:Z|[+-]00:?00)$/.test(zone) ? ' UTC' : ` UTC${zone.replace(/(?<=\d\d):?(?=\d\d$)/, ':')}`;
}

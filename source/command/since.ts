import {type SafeText, toSafeText} from '../text/safe-text.js';

/** From when on articles are of interest: milliseconds since 1970, and how that was typed. */
export type Since = {at: number; typed: SafeText};

const hour = 3_600_000;
const units: Readonly<Record<string, number>> = {h: hour, d: 24 * hour, w: 7 * 24 * hour};

/** A time that was typed: `36h`, `2d`, `3w` before `now` (milliseconds since 1970), or a date as ISO 8601 writes it, there where the program runs. */
export function parseSince(typed: string, now: number): Since | undefined {
	const [, count, unit] = /^(\d{1,4})([hdw])$/.exec(typed) ?? [];
	const at = unit === undefined ? timeOf(typed) : now - Number(count) * units[unit];
	return at === undefined ? undefined : {at, typed: toSafeText(typed)};
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function timeOf(typed: string): number | undefined {
	const [, year, month, day, time = 'T00:00'] = isoDate.exec(typed) ?? [];
	if (year === undefined || Number(day) > new Date(Number(year), Number(month), 0).getDate())
		return undefined;
	// Without a zone it is the time of where the program runs.
	const at = Date.parse(`${year}-${month}-${day}${time}`);
	return Number.isNaN(at) ? undefined : at;
}

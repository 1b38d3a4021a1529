import {datesIn} from '../text/dates/dates-in.js';
import {isDay} from '../text/dates/figures.js';
import {memoize} from '../text/memoize.js';
import {type Article, isProse} from './article.js';

/** A day of the calendar; `month` is 1 to 12. */
export type Day = {year: number; month: number; day: number};

/**
The day on which an article says that it was published, by its metadata or else by a line with a date above its text. Where
several are told (published, updated), the first of them in the calendar; undefined where none is told in full, or where day and
month cannot be told apart.
*/
export const publishedDay: (article: Article) => Day | undefined = memoize(findPublishedDay);

function findPublishedDay({published, blocks, language}: Article): Day | undefined {
	if (published !== undefined) return dayIn(published, language);
	const text = blocks.findIndex(isProse);
	const above = (text < 0 ? blocks : blocks.slice(0, text)).filter(({kind}) => kind === 'dateline');
	return earliest(above.map(block => dayIn(block.text, language)));
}

/** The first day in the calendar of those that a short text tells; `language` is a BCP 47 tag. */
export function dayIn(text: string, language: string | undefined): Day | undefined {
	const short = text.slice(0, mostLength);
	// As in metadata: the hour and the zone behind it do not change the day that is written.
	const inFigures = [...short.matchAll(yearFirst)]
		.map(([, year, , month, day]) => ({year: Number(year), month: Number(month), day: Number(day)}))
		.filter(isDay);
	if (inFigures.length > 0) return earliest(inFigures);
	// Pages in other languages often have English metadata.
	for (const tag of new Set([language ?? 'en', 'en'])) {
		const dates = datesIn(short, tag);
		if (dates.some(({kind}) => kind === 'ambiguous')) return undefined;
		const days = dates.map(date => (date.kind === 'day' && !date.to ? inFull(date.from) : undefined));
		const first = earliest(days);
		if (first) return first;
	}

	return undefined;
}

// Characters: a line with a date is shorter.
const mostLength = 200;

// `2024-05-03T10:00:00Z`, `2024/5/3`, `2024. 5. 3.`: nobody writes the day before the month behind the year.
const yearFirst = /(?<!\d)(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/g;

const inFull = ({year, month, day}: Partial<Day>): Day | undefined =>
	year !== undefined && month !== undefined && day !== undefined ? {year, month, day} : undefined;

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
	days.reduce((first, day) => (day && (!first || compareDays(day, first) < 0) ? day : first), undefined);

/** Less than 0 where the first of two days is the earlier one. */
export const compareDays = (one: Day, other: Day): number =>
	one.year - other.year || one.month - other.month || one.day - other.day;

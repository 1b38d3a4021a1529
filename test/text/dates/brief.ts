import type {CalendarDate, DateMention} from '../../../source/text/dates/date.js';
import {datesIn} from '../../../source/text/dates/dates-in.js';

/** The dates of a sentence, each as it is written and what it says in brief: `4 March = 3/4`, `since 2012 = 2012 from`. */
export const briefDates = (text: string, language: string, written?: CalendarDate): string[] =>
	datesIn(text, language, written).map(
		mention => `${text.slice(mention.start, mention.end)} = ${brief(mention)}`,
	);

function brief(mention: DateMention): string {
	return mention.bound ? `${saidBy(mention)} ${mention.bound}` : saidBy(mention);
}

function saidBy(mention: DateMention): string {
	switch (mention.kind) {
		case 'day':
		case 'month':
			return mention.to ? `${dateOf(mention.from)} to ${dateOf(mention.to)}` : dateOf(mention.from);
		case 'ambiguous':
			return mention.readings.map(dateOf).join(' or ');
		case 'year':
			return mention.from === mention.to ? String(mention.from) : `${mention.from} to ${mention.to}`;
		case 'season':
			return [mention.season, mention.year, offsetOf(mention.offset)]
				.filter(part => part !== undefined)
				.join(' ');
		case 'quarter':
			return `quarter ${[mention.quarter, mention.year].filter(part => part !== undefined).join(' of ')}`;
		case 'relative':
			return `${mention.unit} ${offsetOf(mention.offset)}`;
		case 'time': {
			const zone = mention.zone ? ` ${mention.zone}` : '';
			const to = mention.to === undefined ? '' : ` to ${clock(mention.to)}`;
			return `${clock(mention.minutes)}${to}${mention.isHalfOpen ? ' or the other half' : ''}${zone}`;
		}
	}
}

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const dateOf = ({year, month, week, day, weekday, isEvery}: CalendarDate) =>
	[
		isEvery ? 'every' : '',
		week ? `week ${week} of` : '',
		weekday ? weekdays[weekday] : '',
		[year, month, day].filter(part => part !== undefined).join('/'),
	]
		.filter(part => part !== '')
		.join(' ');

const offsetOf = (offset: number | undefined) => (offset === undefined || offset < 0 ? offset : `+${offset}`);

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

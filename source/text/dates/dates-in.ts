import type {CalendarDate, DateBound, DateMention, DateValue} from './date.js';
import type {Place} from './date-forms.js';
import {dateTables} from './date-tables.js';
import {type DateToken, dateTokensOf, type Role} from './date-tokens.js';
import {readDayOrMonth} from './day-forms.js';
import {isDay, isDayFirst} from './figures.js';
import {hanDatesIn} from './han-dates.js';
import {leadOf} from './place.js';
import {settleDate} from './settle-date.js';
import {readTimeOfDay} from './time-forms.js';
import {readYearOrSeason} from './year-forms.js';

/**
The dates and times of day of a sentence, in the order of the text, none over another. `written` is the day of the report. In a
language without a table of words only dates such as `2024-03-04` are read.
*/
export function datesIn(text: string, language: string | undefined, written?: CalendarDate): DateMention[] {
	const known = language?.slice(0, 2).toLowerCase() ?? '';
	if (known === 'zh' || known === 'ja') return hanDatesIn(text, known, written);
	const words = dateTables[known];
	if (!words) return datesInNoLanguage(text);
	const tokens = dateTokensOf(text, known);
	const sentence = {
		text,
		tokens,
		language: known,
		words,
		isDayFirst: isDayFirst(tokens),
		isFullClock: tokens.some(isOfFullClock),
	};
	const mentions: DateMention[] = [];
	for (let first = 0; first < tokens.length; ) {
		if (tokens[first].roles.size === 0) {
			first++;
			continue;
		}

		const place = {...sentence, first};
		const reading = readDate(place);
		if (!reading) {
			first++;
			continue;
		}

		const {value, end} = reading;
		const ends = endsOf(value, tokens, first, end);
		if (ends) mentions.push(ends[0], ends[1]);
		else {
			const bound = boundOf(value, place);
			const mention = {start: tokens[first].start, end: tokens[end - 1].end, ...value};
			mentions.push(settleDate(bound ? {...mention, bound} : mention, {...place, end}, written));
		}

		first = end;
	}

	return mentions;
}

const readDate = (place: Omit<Place, 'end'>) =>
	readDayOrMonth(place) ?? readYearOrSeason(place) ?? readTimeOfDay(place);

const isOfFullClock = ({text, roles}: DateToken) =>
	roles.has('colonTime') && (roles.get('colonTime')! >= 13 * 60 || text.startsWith('0'));

const bounds: readonly (DateBound & Role)[] = ['about', 'from', 'until', 'before', 'after'];

/**
Both ends of a stretch of years or hours ("from 1998 to 2006", "9am to 5pm"), each by itself, since each may be the same as in
another text; undefined of other dates, and of one year that meets the next ("2023-24").
*/
function endsOf(
	value: DateValue,
	tokens: readonly DateToken[],
	first: number,
	end: number,
): [DateMention, DateMention] | undefined {
	const isOfYears = value.kind === 'year' && value.to > value.from && tokens[first].roles.has('year');
	if (!isOfYears && !(value.kind === 'time' && value.to !== undefined)) return undefined;
	const behind = tokens
		.slice(first + 1, end - 1)
		.findIndex(({roles}) => roles.has('to') || roles.has('dash') || roles.has('and'));
	const link = first + 1 + behind;
	const last = tokens[link + 1];
	// "Between 6 and 7 p.m." tells when something happened, not from when on.
	if (value.kind === 'time' && tokens[link].roles.has('and')) return undefined;
	if (behind < 0 || (value.kind === 'year' && !last.roles.has('year'))) return undefined;
	if (value.kind === 'year' && tokens[link].roles.has('dash') && value.to === value.from + 1)
		return undefined;
	const ranges = [
		{start: tokens[first].start, end: tokens[link - 1].end, bound: 'from'},
		{start: last.start, end: tokens[end - 1].end, bound: 'until'},
	] as const;
	if (value.kind === 'year')
		return [
			{...ranges[0], kind: 'year', from: value.from, to: value.from},
			{...ranges[1], kind: 'year', from: value.to, to: value.to},
		];
	if (value.kind !== 'time') return undefined;
	const {to, ...time} = value;
	return [
		{...ranges[0], ...time},
		{...ranges[1], ...time, minutes: to!},
	];
}

/** How far a date holds, by the words before it. */
function boundOf(value: DateValue, place: Omit<Place, 'end'>): DateBound | undefined {
	// "From 3 to 5 December" has both its ends.
	if (value.kind !== 'year' && 'to' in value) return undefined;
	const lead = leadOf(place, bounds);
	if (lead === undefined || (value.kind === 'year' && lead.roles.has('origin'))) return undefined;
	return bounds.find(bound => lead.roles.has(bound));
}

/** Dates in figures that are the same all over the world. */
function datesInNoLanguage(text: string): DateMention[] {
	return [...text.matchAll(/(?<![\p{L}\p{N}.-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}-])/gu)].flatMap(
		match => {
			const from = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])};
			return isDay(from) ? [{kind: 'day', from, start: match.index, end: match.index + match[0].length}] : [];
		},
	);
}

/**
The dateline of a report ("TARNOW BAY, 12 June 2025 - …"): the day and where it stands, or undefined. `text` is its first
paragraph.
*/
export function datelineIn(
	text: string,
	language: string | undefined,
): {start: number; end: number; date: CalendarDate} | undefined {
	const dash = /\s(?:-|--|–|—)\s|[–—]/u.exec(text.slice(0, longestDateline));
	const head = dash ? text.slice(0, dash.index) : text.length <= longestDateline ? text : '';
	const [mention, ...others] = datesIn(head, language).filter(({kind}) => kind === 'day');
	if (mention?.kind !== 'day' || others.length > 0 || mention.to || mention.from.day === undefined)
		return undefined;
	const {start, end, from} = mention;
	const isAlone =
		wordsOf(head.slice(0, start)).every(isOfPlace) && wordsOf(head.slice(end)).every(isOfAgency);
	return isAlone ? {start, end, date: from} : undefined;
}

// The words before the first dash, in UTF-16 units: a place, a day, an agency.
const longestDateline = 120;

const wordsOf = (text: string) => text.match(/\([^()]*\)|[\p{L}\p{N}]+/gu) ?? [];

// Words in small letters that stand within the names of places, or before the day: "Paris, le".
const small = new Set('de la le les del am an der den sur upon on el o dnia da do dos das di'.split(' '));

const isOfPlace = (word: string) => /^[\p{Lu}(]/u.test(word) || small.has(word);
const isOfAgency = (word: string) => /^(?:\(.*\)|\p{Lu}+)$/u.test(word);

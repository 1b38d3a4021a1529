import {lazy} from '../memoize.js';
import type {DateValue, RelativeUnit, Season} from './date.js';
import {type DateReader, dateReader, type Form, type Matched, type Place} from './date-forms.js';
import type {Role} from './date-tokens.js';
import {hasRole, isCounting, leadOf, tokenBefore, tokenBehind} from './place.js';

/** Years, decades and centuries, seasons, and what is told from the day of the report on: "last week". */
const forms = (): readonly Form[] => [
	{pattern: 'slashedYear', read: readYearRange},
	{pattern: 'year =dash =twoDigits', read: readYearRange},
	{pattern: 'year yearWord? dash|to|and year', read: readYearRange},
	{pattern: 'year > beforeChrist', read: () => undefined},

	{pattern: 'decadeLead apostrophe? year|twoDigits|dayOrdinal|nth decadeEnding?', read: readDecade},
	{pattern: 'decadeLead tens', read: readDecade},
	{pattern: 'year dash? decadeEnding', read: readDecade},
	{pattern: 'apostrophe =twoDigits =decadeEnding', read: readDecade},
	{pattern: 'twoDigits|tens dash? decadeEnding', read: readDecade},
	{pattern: 'year =dash? =centuryEnding', read: readCentury},
	{pattern: 'nth|roman|ordinal century', read: readCentury},
	{pattern: 'century roman|nth|hour', read: readCentury},

	{pattern: 'season of? year yearWord?', read: readSeason},
	{pattern: 'lastSeason', read: readSeason},
	{pattern: 'last|this|next season', read: readSeason},
	{pattern: 'season last|next', read: readSeason},
	{pattern: 'season', read: readSeason},

	{pattern: 'lastUnit', read: readUnit},
	{pattern: 'last|this|next unit', read: readUnit},
	{pattern: 'unit last|next', read: readUnit},
	{
		pattern: 'relativeDay',
		// In German, "der Morgen" is no day, nor in English the one of "USA Today".
		read: (matched, {tokens, first, words}) =>
			tokens[first].isCapital && first > 0 && (words.hasCapitalNouns || tokens[first - 1].isCapital)
				? undefined
				: {kind: 'relative', unit: 'day', offset: matched.values(['relativeDay'])[0] - 3},
	},

	{pattern: 'yearWord of? year', read: readYear},
	{pattern: 'year yearWord', read: readYear},
	{pattern: 'year', read: readBareYear},
];

/** Reads a year, a season, or what is told from the day of the report on. */
export const readYearOrSeason: DateReader = place => reader()(place);

const reader = lazy(() => dateReader(forms()));

// A figure outside of these is seldom a year unless it is called one.
const isLikelyYear = (year: number) => year >= 1900 && year < 2040;
const mayBeYear = (year: number) => year >= 1500 && year < 2100;
const isRound = (year: number) => year % 100 === 0;

const years = (from: number, to = from): DateValue => ({kind: 'year', from, to});

const readYear = (matched: Matched) => years(matched.values(['year'])[0]);

function readYearRange(matched: Matched, place: Place): DateValue | undefined {
	const slashed = matched.token('slashedYear')?.text.split('/');
	const [from, second] = slashed?.map(Number) ?? matched.values(['year', 'twoDigits']);
	const to = second < 100 ? from - (from % 100) + second : second;
	if (!mayBeYear(from) || !mayBeYear(to) || from >= to) return undefined;
	// "The 1914-18 war": with a dash, what follows is seldom counted.
	if (matched.token('dash') ? hasRole(tokenBehind(place), ['counted', 'unit']) : isCounting(place))
		return undefined;
	if (slashed) return to === from + 1 ? years(from, to) : undefined;
	if (matched.token('dash')) return years(from, to);
	const isLed = matched.token('and')
		? leadOf(place, ['between'])
		: leadOf(place, ['from', 'in', 'of', 'lead', 'between', 'yearWord']) || matched.token('yearWord');
	return isLed && !(isRound(from) && isRound(to)) ? years(from, to) : undefined;
}

function readDecade(matched: Matched, place: Place): DateValue | undefined {
	const [tens] = matched.values(['tens']);
	const [figure] = matched.values(['year', 'twoDigits', 'nth']);
	const from = tens === undefined ? figure : tens * 10;
	if (from === undefined || from % 10 !== 0) return undefined;
	if (from >= 1000) {
		// "The 1800s" are all of a century, "the 1900s" its first years as well.
		if (from % 100 === 0) return from < 2000 ? years(from, from + 99) : undefined;
		return years(from, from + 9);
	}

	const isShort = from >= 20 && from < 100;
	if (!isShort) return undefined;
	// "In his 80s" is an age, "in the 80s" may be a temperature.
	const isMarked =
		matched.token('decadeLead') !== undefined ||
		matched.token('apostrophe') !== undefined ||
		!place.words.isMonthFirst;
	return isMarked ? years(1900 + from, 1909 + from) : undefined;
}

function readCentury(matched: Matched, place: Place): DateValue | undefined {
	const [hundreds] = matched.values(['year']);
	if (hundreds !== undefined) {
		return isRound(hundreds) && hundreds < 2000 ? years(hundreds, hundreds + 99) : undefined;
	}

	if (hasRole(tokenBehind(place), ['beforeChrist'])) return undefined;
	const nth = matched.values(['nth', 'roman', 'ordinal'])[0] ?? matched.values(['hour'])[0] / 60;
	return nth >= 2 && nth <= 21 ? years(nth * 100 - 100, nth * 100 - 1) : undefined;
}

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const offsets = {last: -1, this: 0, next: 1} as const;

function offsetOf(test: (role: 'last' | 'this' | 'next') => boolean): -1 | 0 | 1 | undefined {
	const role = (['last', 'this', 'next'] as const).find(test);
	return role && offsets[role];
}

function readSeason(matched: Matched, place: Place): DateValue | undefined {
	const [last] = matched.values(['lastSeason']);
	if (last !== undefined) return {kind: 'season', season: seasons[(last - 1) % 4], offset: last > 4 ? 0 : -1};
	const season = seasons[matched.values(['season'])[0] - 1];
	const [year] = matched.values(['year']);
	if (year !== undefined) return isLikelyYear(year) ? {kind: 'season', season, year} : undefined;
	const offset = offsetOf(role => matched.token(role) !== undefined);
	if (isOther(place)) return undefined;
	if (offset !== undefined) return isBeforeNoun(place) ? undefined : {kind: 'season', season, offset};
	if (!leadOf(place, ['in', 'from', 'until', 'before', 'after']) || isBeforeNoun(place)) return undefined;
	return {kind: 'season', season};
}

/** "This summer festival", "the Winter Palace". */
const isBeforeNoun = (place: Place) =>
	!place.words.hasCapitalNouns &&
	(isCounting(place) ||
		(place.first > 0 && place.tokens[place.first].isCapital && tokenBehind(place)?.isCapital === true));

const units: readonly RelativeUnit[] = ['week', 'month', 'year'];

function readUnit(matched: Matched, place: Place): DateValue | undefined {
	if (isOther(place)) return undefined;
	const [both] = matched.values(['lastUnit']);
	if (both !== undefined) {
		return {kind: 'relative', unit: units[(both - 1) % 3], offset: Math.floor((both - 1) / 3) - 1};
	}

	const offset = offsetOf(role => matched.token(role) !== undefined)!;
	return {kind: 'relative', unit: units[matched.values(['unit'])[0] - 1], offset};
}

/** "The next year" is the one after another that is told of, "the last week" the seven days before. */
const isOther = (place: Place) =>
	place.words.isMonthFirst &&
	hasRole(tokenBefore(place), ['the']) &&
	/^(?:last|next)/.test(place.tokens[place.first].text);

const weakLeads: readonly Role[] = ['lead', 'of', 'from', 'to', 'until', 'before', 'after', 'about'];

function readBareYear(matched: Matched, place: Place): DateValue | undefined {
	const [year] = matched.values(['year']);
	const [before, next] = [tokenBefore(place), tokenBehind(place)];
	if (!mayBeYear(year) || hasRole(next, ['counted', 'unit', 'hours', 'beforeChrist'])) return undefined;
	if (hasRole(before, ['version'])) return undefined;
	// Figures close to others: "2019/0123", "1987-A", "2000s".
	if (next && !next.isSpaced && (next.isWord || hasRole(next, ['dash']) || next.text === '/'))
		return undefined;
	const isInBrackets = hasRole(before, ['open']) && hasRole(next, ['close', 'comma', 'dash']);
	if (isInBrackets) return years(year);
	const counts = isCounting(place);
	if (leadOf(place, ['in']))
		return counts && (!isLikelyYear(year) || isRound(year)) ? undefined : years(year);
	if (hasRole(before, ['edge']) && !counts) return years(year);
	if (!isLikelyYear(year)) {
		if (counts) return undefined;
		if (year > 2040) return leadOf(place, ['until']) ? years(year) : undefined;
		// Where thousands are divided by commas, a figure without one is a year.
		const leads: readonly Role[] = place.words.isMonthFirst ? weakLeads : ['from', 'before', 'after'];
		return year % 50 !== 0 && leadOf(place, leads) ? years(year) : undefined;
	}

	if (place.words.isMonthFirst && hasRole(before, ['determiner', 'the']))
		return isOfYear(place, before!.text) ? years(year) : undefined;
	if (counts || isRound(year)) return undefined;
	// "In 2012, 2014 and 2016".
	if (hasRole(before, ['comma']) && hasRole(place.tokens[place.first - 2], ['year'])) return years(year);
	// "Of 1909 Mill Drive".
	const isAddress = place.words.isMonthFirst && hasRole(before, ['lead', 'of']) && next?.isCapital === true;
	if (leadOf(place, weakLeads)) return isAddress ? undefined : years(year);
	return place.words.hasBareYears &&
		(before === undefined || before.isWord || hasRole(before, ['comma', 'open']))
		? years(year)
		: undefined;
}

/** "A 2019 study", "the 2024 budget", "the 2022 World Cup": not "the 1200 workers". */
function isOfYear(place: Place, determiner: string): boolean {
	const next = tokenBehind(place);
	if (!next?.isWord) return false;
	return determiner !== 'the' || next.isCapital || !/(?:[^su]s|men)$/.test(next.text);
}

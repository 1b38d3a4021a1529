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
	{pattern: 'nth|roman|ordinal > and|to|dash the? nth|roman|ordinal century', read: readCentury},
	{pattern: 'nth', read: readOtherCentury},

	{pattern: 'ordinal|nth|quarterOrdinal dash? quarter of? year? yearWord?', read: readQuarter},
	{pattern: 'quarterName of? year?', read: readQuarter},

	{pattern: 'season of? year yearWord?', read: readSeason},
	{pattern: 'lastSeason', read: readSeason},
	{pattern: 'last|this|next season', read: readSeason},
	{pattern: 'season last|next', read: readSeason},
	{pattern: 'season', read: readSeason},

	{pattern: 'agoLead? count|day|twoDigits span ago?', read: readAgo},
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
	if (matched.token('dash') || slashed ? hasRole(tokenBehind(place), ['counted', 'unit']) : isCounting(place))
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

// How many tokens before "the 19th" are looked over for the century before.
const nearCentury = 20;

/** "The 19th" behind "the 16th century". */
function readOtherCentury(matched: Matched, place: Place): DateValue | undefined {
	const {tokens, first, end} = place;
	if (!hasRole(tokens[first - 1], ['the']) || tokens[first - 2]?.text === 'on' || isCounting(place))
		return undefined;
	if (hasRole(tokens[end], ['of', 'month', 'shortMonth', 'dash', 'unit', 'quarter'])) return undefined;
	const isBehindOne = tokens
		.slice(Math.max(1, first - nearCentury), first)
		.some(
			(token, index, near) =>
				hasRole(token, ['century']) && hasRole(near[index - 1], ['nth', 'roman', 'ordinal']),
		);
	return isBehindOne ? readCentury(matched, place) : undefined;
}

function readQuarter(matched: Matched, place: Place): DateValue | undefined {
	const next = tokenBehind(place);
	// "The first quarter-final"
	if (hasRole(next, ['dash']) && !next!.isSpaced) return undefined;
	const [quarter] = matched.values(['ordinal', 'nth', 'quarterOrdinal', 'quarterName']);
	const [year] = matched.values(['year']);
	if (quarter > 4) return undefined;
	return {kind: 'quarter', quarter, ...(year !== undefined && {year})};
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

const spans: readonly RelativeUnit[] = ['day', 'week', 'month', 'year'];

/** "Six years ago"; of "more than six years ago" only the six years are known. */
function readAgo(matched: Matched, place: Place): DateValue | undefined {
	const {ago, agoLead} = place.words;
	if ((ago !== '' && !matched.token('ago')) || (agoLead !== '' && !matched.token('agoLead')))
		return undefined;
	if (hasRole(tokenBefore(place), ['notAgo'])) return undefined;
	const [count] = matched.values(['count', 'day', 'twoDigits']);
	const unit = spans[matched.values(['span'])[0] - 1];
	return {kind: 'relative', unit, offset: -count, isCounted: true};
}

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
	if (!mayBeYear(year) || isOtherFigure(place)) return undefined;
	return isToldAsYear(year, place) || (isLikelyYear(year) && !isRound(year) && isListedOrBare(place))
		? years(year)
		: undefined;
}

/** Whether a figure is the number of something, or a part of one: "1987 votes", "chapter 1987", "2019/0123", "2000s", "1987 BC". */
function isOtherFigure(place: Place): boolean {
	const next = tokenBehind(place);
	if (hasRole(next, ['counted', 'unit', 'hours', 'beforeChrist']) || hasRole(tokenBefore(place), ['version']))
		return true;
	return (
		next !== undefined && !next.isSpaced && (next.isWord || hasRole(next, ['dash']) || next.text === '/')
	);
}

/** Whether what stands before a figure makes it a year. */
function isToldAsYear(year: number, place: Place): boolean {
	const [before, next] = [tokenBefore(place), tokenBehind(place)];
	const counts = isCounting(place);
	if (hasRole(before, ['open']) && hasRole(next, ['close', 'comma', 'dash'])) return true;
	const {isMonthFirst} = place.words;
	// "A 2019 study", "in the 2000 election": where thousands are divided by commas, this is no number of anything.
	if (isMonthFirst && isLikelyYear(year) && hasRole(before, ['determiner', 'the']))
		return next?.isWord === true;
	if (leadOf(place, ['in'])) return !counts || (isLikelyYear(year) && !isRound(year));
	if (counts) return false;
	if (hasRole(before, ['edge'])) return true;
	if (year >= 2040) return leadOf(place, ['until']) !== undefined;
	// "Of 1909 Mill Drive".
	const isAddress = isMonthFirst && hasRole(before, ['lead', 'of']) && next?.isCapital === true;
	if (isLikelyYear(year)) return !isRound(year) && !isAddress && leadOf(place, weakLeads) !== undefined;
	const leads: readonly Role[] = isMonthFirst ? weakLeads : ['from', 'before', 'after'];
	return year % 50 !== 0 && !isAddress && leadOf(place, leads) !== undefined;
}

/** "In 2012, 2014 and 2016"; "1987 wurde es gebaut". */
function isListedOrBare(place: Place): boolean {
	if (isCounting(place)) return false;
	const before = tokenBefore(place);
	if (hasRole(before, ['comma']) && hasRole(place.tokens[place.first - 2], ['year'])) return true;
	if (!place.words.hasBareYears) return false;
	return (
		before === undefined ||
		(before.isWord && !hasRole(before, weakLeads)) ||
		hasRole(before, ['comma', 'open'])
	);
}

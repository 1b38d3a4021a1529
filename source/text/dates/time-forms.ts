import {lazy} from '../memoize.js';
import type {DateValue} from './date.js';
import {type DateReader, dateReader, type Form, type Matched, type Place} from './date-forms.js';
import type {DateToken, Role} from './date-tokens.js';
import {hasRole, isCounting, leadOf, tokenBefore, tokenBehind} from './place.js';

const digits = 'colonTime|dottedTime|hour';
const sign = 'oclock|hours';

/** Times of day, and ranges of them. */
const forms = (): readonly Form[] => [
	{
		pattern: `${digits} ${sign}|dayPart dash|to|and clock? ${digits} ${sign}|dayPart? dayPart? zone?`,
		read: readRange,
	},
	{pattern: `${digits} dash|to|and clock? ${digits} ${sign}? dayPart? zone?`, read: readRange},

	{pattern: 'hourWord to hourWord dayPart?', read: readWordRange},

	{pattern: `hourWord|hour ${sign}? hourAndPart dayPart?`, read: readPartOfHour},
	{pattern: 'hour hours minute dayPart?', read: readTime},
	{pattern: `${digits} ${sign} dayPart? zone?`, read: readTime},
	{pattern: `${digits} comma? dayPart zone?`, read: readTime},
	{pattern: `${digits} zone?`, read: readTime},

	{pattern: 'partOfHour the? halfHourWord|hourWord|hour oclock? dayPart?', read: readPartOfHour},
	{pattern: 'minuteWord pastHour|toHour hourWord dayPart?', read: readMinutes},
	{pattern: `hourWord ${sign}? dayPart?`, read: readWord},

	{pattern: 'noon|midnight hourAndPart?', read: readNoon},
];

/** Reads a time of day. */
export const readTimeOfDay: DateReader = place => reader()(place);

const reader = lazy(() => dateReader(forms()));

const noon = 12 * 60;
const day = 24 * 60;
const time = (minutes: number): DateValue => ({kind: 'time', minutes: minutes % day});

const figures: readonly Role[] = ['colonTime', 'dottedTime', 'hour'];

/** Minutes after midnight in the part of the day that a text names: "seven in the evening". */
function inPart(minutes: number, part: number): number | undefined {
	if (minutes >= 13 * 60) return part === 1 || part === 3 ? undefined : minutes;
	const hour = Math.floor(minutes / 60) % 12;
	const rest = minutes % 60;
	const isAfternoon = part === 2 || part === 4 || part === 5 || (part === 6 && hour >= 6);
	const isMidnight = (part === 5 || part === 6) && hour === 0;
	return (hour + (isAfternoon && !isMidnight ? 12 : 0)) * 60 + rest;
}

/** What the figures or the words of a time say. `part` is the entry of the list of parts of the day. */
function told(
	minutes: number,
	token: DateToken,
	part: number | undefined,
	place: Place,
): DateValue | undefined {
	if (part !== undefined) {
		const told = inPart(minutes, part);
		return told === undefined ? undefined : time(told);
	}

	// In English a figure is of a clock of twelve hours, unless it is written with two digits, or another one shows that it is not.
	const isInWords = !/^\d/.test(token.text);
	const isWhole = minutes % 60 === 0;
	const mayBeEither =
		isInWords || (place.words.isMonthFirst ? !place.isFullClock && !/^0/.test(token.text) : false);
	const isHalfOpen =
		mayBeEither && minutes >= 60 && minutes < 13 * 60 && !(minutes === noon && isWhole && !isInWords);
	return isHalfOpen ? {kind: 'time', minutes: minutes % noon, isHalfOpen: true} : time(minutes);
}

function readTime(matched: Matched, place: Place): DateValue | undefined {
	const [figure] = matched.tokens(figures);
	const minutes = matched.values(figures)[0] + (matched.values(['minute'])[0] ?? 0);
	const [part] = matched.values(['dayPart']);
	if (!isTime(matched, figure, part, place)) return undefined;
	const value = told(minutes, figure, part, place);
	const zone = matched.token('zone');
	return value && zone ? ({...value, zone: zone.text.toUpperCase()} as DateValue) : value;
}

/** Whether figures tell a time: their words say so, or what stands before them. */
function isTime(matched: Matched, figure: DateToken, part: number | undefined, place: Place): boolean {
	const isHour = figure.roles.has('hour') && !matched.token('minute');
	const isDotted = figure.roles.has('dottedTime');
	const {isMonthFirst} = place.words;
	if (matched.token('oclock')) return true;
	const next = tokenBehind(place);
	if (isAtClock(place)) return !isHour || part !== undefined || !(isCounting(place) || isGlued(next));
	// "6 pm" is no length of time, "6 in the morning" may be six of something.
	if (part !== undefined) return (isHour || isDotted) && (part > 2 || !isMonthFirst) ? isLed(place) : true;
	if (matched.token('minute') || /[hH]/.test(figure.text)) return isHourOfClock(matched, place);
	if (matched.token('hours')) return isAtHour(place);
	if (isHour || hasRole(tokenBehind(place), ['dash', 'counted', 'unit'])) return false;
	if (isDotted) return isLed(place) && !isMonthFirst && /\.\d\d$/.test(figure.text) && !isCounting(place);
	return matched.token('zone') !== undefined || isLed(place) || isBeside(place);
}

/** "À 8 h 30", "le vol de 8 h 30": not "après 2 h 30 de débat", "une réunion de 2 h 30". */
function isHourOfClock(matched: Matched, place: Place): boolean {
	if (isAtHour(place) || isBeside(place) || leadOf(place, ['until', 'before', 'between'])) return true;
	const {tokens, first} = place;
	const isOfEvent = hasRole(tokens[first - 1], ['of']) && hasRole(tokens[first - 3], ['the']);
	const [minutes] = matched.values(figures);
	return minutes >= longestStretch && (isOfEvent || leadOf(place, ['after', 'about', 'from']) !== undefined);
}

// Hours and minutes beyond this, in minutes, are seldom how long something takes.
const longestStretch = 6 * 60;

/** Whether the day stands before a time ("Thursday, 19:30"), or nothing at all. */
function isBeside({tokens, first}: Place): boolean {
	const before = tokens[hasRole(tokens[first - 1], ['comma']) ? first - 2 : first - 1];
	return before === undefined || hasRole(before, ['weekday', 'month', 'year', 'relativeDay']);
}

const isLed = (place: Place) =>
	leadOf(place, ['at', 'from', 'until', 'before', 'after', 'about', 'between']) !== undefined;

function readRange(matched: Matched, place: Place): DateValue | undefined {
	const [first, second] = matched.tokens(figures);
	const [from, to] = matched.values(figures);
	const isBetween =
		leadOf(place, ['between']) !== undefined || hasRole(place.tokens[place.first - 2], ['between']);
	if (matched.token('and') && !isBetween) return undefined;
	const parts = matched.tokens(['dayPart']);
	const partOf = (token: DateToken) => {
		const before = token === first ? second.start : Number.POSITIVE_INFINITY;
		const part = parts.find(part => part.start > token.start && part.start < before) ?? parts.at(-1);
		return part?.roles.get('dayPart');
	};
	const isMarked = parts.length > 0 || matched.token('oclock') || isAtClock(place);
	const areBothColons = first.roles.has('colonTime') && second.roles.has('colonTime');
	const isOfHours = hasRole(tokenBefore(place), ['of']) && to > from && to > longestStretch;
	const isLedHours =
		matched.token('hours') !== undefined &&
		(isOfHours || leadOf(place, ['from', 'at', 'between']) !== undefined);
	if (!isMarked && !areBothColons && !(isLedHours && !place.words.isMonthFirst)) return undefined;
	if (parts.length === 0 && !matched.token('oclock') && isCounting(place)) return undefined;
	const start = told(from, first, partOf(first), place);
	const end = told(to, second, partOf(second), place);
	if (start?.kind !== 'time' || end?.kind !== 'time') return undefined;
	const value: DateValue = {kind: 'time', minutes: start.minutes, to: end.minutes};
	return start.isHalfOpen || end.isHalfOpen ? {...value, isHalfOpen: true} : value;
}

/** "Daily from ten to five": from one hour to the other, and not ten minutes before it. */
function readWordRange(matched: Matched, place: Place): DateValue | undefined {
	const {tokens, first} = place;
	if (!hasRole(tokens[first - 1], ['from'])) return undefined;
	const isOpening = tokens.slice(Math.max(0, first - 4), first).some(token => hasRole(token, ['opening']));
	const isDaily = hasRole(tokenBehind(place), ['opening', 'every']);
	const [part] = matched.values(['dayPart']);
	if (!isOpening && !isDaily && part === undefined) return undefined;
	const [from, to] = matched.values(['hourWord']);
	return {kind: 'time', minutes: (from % 12) * 60, to: (to % 12) * 60, isHalfOpen: true};
}

function readWord(matched: Matched, place: Place): DateValue | undefined {
	const [hour] = matched.values(['hourWord']);
	const [part] = matched.values(['dayPart']);
	const isMarked =
		matched.token('oclock') !== undefined || (isAtClock(place) && (part !== undefined || !isCounting(place)));
	const isOfDay = part !== undefined || matched.token('hours') !== undefined;
	// "Two hours", "at seven sites", "at seven he learned to swim".
	const isLedHour = part !== undefined ? isLed(place) : isAtHour(place);
	if (!isMarked && !(isOfDay && !place.words.isMonthFirst && isLedHour) && !isLedWord(place, part))
		return undefined;
	return told(hour * 60, matched.token('hourWord')!, part, place);
}

/** Whether what stands before hours stands before a time of day: "à 18 heures", not "après 18 heures de route". */
const isAtHour = (place: Place) => leadOf(place, ['hourLead', 'clock']) !== undefined;

const isGlued = (token: DateToken | undefined) =>
	token !== undefined && !token.isSpaced && token.roles.has('dash');

const isAtClock = (place: Place) => hasRole(tokenBefore(place), ['clock']);

/** Whether a word alone tells the hour: "at seven.", "until nine on weekdays", "from six in the morning". */
const isLedWord = (place: Place, part: number | undefined) =>
	place.words.isMonthFirst && isLed(place) && (part !== undefined || endsThere(place));

/** Whether the clause ends behind an hour, or goes on with the day. */
function endsThere(place: Place): boolean {
	const [before, next] = [tokenBefore(place), tokenBehind(place)];
	if (hasRole(before, ['the', 'of', 'and', 'between', 'lead'])) return false;
	// "From one, three or six months".
	if (hasRole(next, ['comma'])) return !hasRole(place.tokens[place.end + 1], ['hourWord']);
	if (next === undefined || hasRole(next, ['dot'])) return true;
	return hasRole(next, ['every', 'weekday', 'relativeDay']) || next.text === 'on';
}

/** "Ten past eight". */
function readMinutes(matched: Matched, place: Place): DateValue | undefined {
	const [minutes, hour] = [matched.values(['minuteWord'])[0] * 5, matched.values(['hourWord'])[0]];
	if (!isLed(place) && !isAtClock(place)) return undefined;
	const sum = hour * 60 + (matched.token('pastHour') ? minutes : -minutes);
	return told(sum < 60 ? sum + noon : sum, matched.token('hourWord')!, matched.values(['dayPart'])[0], place);
}

function readNoon(matched: Matched): DateValue {
	const [part] = matched.values(['hourAndPart']);
	return time((matched.token('noon') ? noon : day) + (part === undefined ? 0 : shifts[part - 1]));
}

function readPartOfHour(matched: Matched, place: Place): DateValue | undefined {
	// "Vijf voor half acht".
	if (hasRole(tokenBefore(place), ['pastHour', 'toHour']) && matched.token('partOfHour')) return undefined;
	const [hour] =
		matched.token('halfHourWord') || matched.token('hourWord')
			? matched.values(['halfHourWord', 'hourWord'])
			: matched.values(['hour']).map(minutes => minutes / 60);
	if (hour < 1 || hour > 12) return undefined;
	const shift = shifts[(matched.values(['partOfHour'])[0] ?? matched.values(['hourAndPart'])[0]) - 1];
	const token = matched.tokens(['partOfHour', 'hourWord'])[0] ?? matched.tokens(['hour'])[0];
	if (matched.token('partOfHour') && hasRole(tokenBehind(place), ['counted', 'unit'])) return undefined;
	const minutes = (hour * 60 + shift + noon) % noon;
	return told(
		minutes === 0 ? noon : minutes,
		{...token, text: 'word'},
		matched.values(['dayPart'])[0],
		place,
	);
}

// Half past, half to, a quarter past, a quarter to.
const shifts = [30, -30, 15, -15] as const;

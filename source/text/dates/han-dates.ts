import {hanNumberAt, narrowDigits} from '../han-numbers.js';
import type {CalendarDate, DateBound, DateMention, DateValue, RelativeUnit} from './date.js';
import {isDay} from './figures.js';
import {settleRelative} from './settle-date.js';

/** The dates and times of day of a Chinese or Japanese sentence. `written` is the day of the report. */
export function hanDatesIn(text: string, language: 'zh' | 'ja', written?: CalendarDate): DateMention[] {
	const plain = narrowDigits(text);
	const mentions: DateMention[] = [];
	for (const match of plain.matchAll(pattern)) {
		const value = saidBy(match.groups ?? {}, language);
		if (!value) continue;
		const range = {start: match.index, end: match.index + match[0].length};
		const bound = boundOf(plain, range.start, range.end);
		const mention: DateMention = {...range, ...value, ...(bound && {bound})};
		mentions.push(mention.kind === 'relative' && written ? settleRelative(mention, written) : mention);
	}

	return mentions;
}

const figure = '\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3}';
const year = '(?:1[6-9]|20)\\d\\d';
const before = '(?<![\\d.,/-])';
// A day or a month stands with as much of the others as there is; the day of the week may follow in brackets.
const forms = [
	`${before}(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\d-])`,
	`${before}(?<decade>(?:1[6-9]|20)\\d0)年代`,
	'第?(?<quarter>[1-4一二三四])(?:季度|季(?![度节節赛賽])|四半期)',
	`${before}(?<year>${year})年(?!代)(?:(?<month>${figure})月(?:(?<day>${figure})[日号號])?)?`,
	`${before}(?<monthAlone>${figure})月(?:(?<dayBehind>${figure})[日号號])?`,
	`${before}(?<dayAlone>\\d{1,2})日(?![間元圆圓本前経])`,
	`${before}(?<ago>\\d{1,2}|[一二两兩三四五六七八九十]{1,3})(?<agoUnit>年|个月|個月|か月|カ月|ヵ月|ヶ月|周|週間|星期|天|日)前`,
	`(?<part>上午|下午|凌晨|早上|清晨|中午|傍晚|晚上|晚间|深夜|午前|午後|未明|朝|夜)?${before}(?<hour>[01]?\\d|2[0-4])(?:[:：](?<clock>[0-5]\\d)(?![\\d:])|[时時点點](?![间間代])(?:(?<minute>[0-5]?\\d)分(?![钟鐘間])|(?<half>半))?(?<sure>整|左右|许|許|ごろ|頃)?)`,
	'(?<unit>[上下这這本]?)(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])',
	'(?<weekdayJa>[月火水木金土日])曜日?',
	'(?<relative>前天|昨天|昨日|今天|今日|明天|明日|后天|後天|一昨日|去年|昨年|今年|明年|来年|來年|上周|上週|先週|本周|本週|今週|下周|下週|来週|上个月|上個月|先月|本月|今月|下个月|下個月|来月)',
];
const pattern = new RegExp(forms.join('|'), 'gu');

type Groups = Readonly<Record<string, string | undefined>>;

function saidBy(groups: Groups, language: 'zh' | 'ja'): DateValue | undefined {
	const {iso, ago, agoUnit, weekday, weekdayJa, relative} = groups;
	if (groups.hour !== undefined) return timeOf(groups, language);
	if (iso !== undefined) {
		const [year, month, day] = iso.split('-').map(Number);
		return dayOf({year, month, day});
	}

	if (ago !== undefined) {
		const count = numberOf(ago);
		return count === undefined
			? undefined
			: {kind: 'relative', unit: agoUnits.get(agoUnit!)!, offset: -count, isCounted: true};
	}

	if (weekday !== undefined) {
		const offset = weekOffsets.get(groups.unit ?? '');
		const from = {weekday: weekday === '天' ? 7 : chineseWeekdays.indexOf(weekday) + 1};
		return {kind: 'day', from: offset === undefined ? from : {...from, offset}};
	}

	if (weekdayJa !== undefined) return {kind: 'day', from: {weekday: japaneseWeekdays.indexOf(weekdayJa) + 1}};
	if (relative !== undefined) {
		const [unit, offset] = relatives.get(relative)!;
		return {kind: 'relative', unit, offset};
	}

	if (groups.decade !== undefined)
		return {kind: 'year', from: Number(groups.decade), to: Number(groups.decade) + 9};
	if (groups.quarter !== undefined) return {kind: 'quarter', quarter: numberOf(groups.quarter)!};
	return calendarOf(groups);
}

function calendarOf(groups: Groups): DateValue | undefined {
	const year = groups.year === undefined ? undefined : Number(groups.year);
	const month = numberOf(groups.month ?? groups.monthAlone);
	const day = numberOf(groups.day ?? groups.dayBehind ?? groups.dayAlone);
	if (year !== undefined && month === undefined) return {kind: 'year', from: year, to: year};
	return dayOf({
		...(year !== undefined && {year}),
		...(month !== undefined && {month}),
		...(day !== undefined && {day}),
	});
}

const numberOf = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : hanNumberAt(text, 0)?.value;

function dayOf(from: CalendarDate): DateValue | undefined {
	return isDay(from) ? {kind: from.day === undefined ? 'month' : 'day', from} : undefined;
}

const afternoon = new Set('下午 傍晚 晚上 晚间 午後 夜'.split(' '));
const noon = 12 * 60;

/** "下午3时20分", "19:30". "3点" alone may be three points, "3時" an hour of either half of the day. */
function timeOf(
	{part, hour, clock, minute, half, sure}: Groups,
	language: 'zh' | 'ja',
): DateValue | undefined {
	const isSure = part !== undefined || clock !== undefined || minute !== undefined || half !== undefined;
	if (!isSure && sure === undefined && language === 'zh') return undefined;
	const hours = Number(hour);
	const minutes = (hours % 24) * 60 + Number(clock ?? minute ?? (half ? 30 : 0));
	if (part === undefined) {
		const isHalfOpen = clock === undefined && hours >= 1 && hours <= 12;
		return isHalfOpen ? {kind: 'time', minutes: minutes % noon, isHalfOpen: true} : {kind: 'time', minutes};
	}

	if (hours > 12) return {kind: 'time', minutes};
	const isLate = afternoon.has(part) || (part === '深夜' && hours >= 6) || part === '中午';
	const isNoon = part === '中午' && hours >= 10;
	return {kind: 'time', minutes: isNoon ? minutes : (minutes % noon) + (isLate ? noon : 0)};
}

const chineseWeekdays = '一二三四五六日';
const japaneseWeekdays = '月火水木金土日';
const weekOffsets: ReadonlyMap<string, -1 | 0 | 1> = new Map([
	['上', -1],
	['这', 0],
	['這', 0],
	['本', 0],
	['下', 1],
]);

const agoUnits: ReadonlyMap<string, RelativeUnit> = new Map(
	(
		[
			['day', '天 日'],
			['week', '周 週間 星期'],
			['month', '个月 個月 か月 カ月 ヵ月 ヶ月'],
			['year', '年'],
		] as const
	).flatMap(([unit, words]) => words.split(' ').map((word): [string, RelativeUnit] => [word, unit])),
);

const relatives: ReadonlyMap<string, readonly [RelativeUnit, number]> = new Map(
	(
		[
			['day', -2, '前天 一昨日'],
			['day', -1, '昨天 昨日'],
			['day', 0, '今天 今日'],
			['day', 1, '明天 明日'],
			['day', 2, '后天 後天'],
			['year', -1, '去年 昨年'],
			['year', 0, '今年'],
			['year', 1, '明年 来年 來年'],
			['week', -1, '上周 上週 先週'],
			['week', 0, '本周 本週 今週'],
			['week', 1, '下周 下週 来週'],
			['month', -1, '上个月 上個月 先月'],
			['month', 0, '本月 今月'],
			['month', 1, '下个月 下個月 来月'],
		] as const
	).flatMap(([unit, offset, words]) =>
		words.split(' ').map((word): [string, readonly [RelativeUnit, number]] => [word, [unit, offset]]),
	),
);

const boundsBefore = /(?:(?<from>[自从從])|(?<until>[至到]))$/u;
const boundsBehind =
	/^(?:(?<from>から|以来|以來|起)|(?<until>まで)|(?<before>之前|以前)|(?<after>之后|之後|以后|以後|以降))/u;

/** How far a date holds, by what stands close to it. */
function boundOf(text: string, start: number, end: number): DateBound | undefined {
	const groups =
		boundsBehind.exec(text.slice(end, end + 2))?.groups ??
		boundsBefore.exec(text.slice(Math.max(0, start - 1), start))?.groups;
	return (['from', 'until', 'before', 'after'] as const).find(bound => groups?.[bound] !== undefined);
}

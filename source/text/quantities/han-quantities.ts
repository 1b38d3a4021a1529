import {addTo} from '../add-to.js';
import {hanNumberAt, narrowDigits} from '../han-numbers.js';
import {memoizeText} from '../memoize.js';
import {rounded} from '../rounded.js';
import type {Range} from '../words.js';
import {hanWords} from './han-words.js';
import type {Bound, Quantity} from './quantity.js';
import {type UnitName, unitSymbols, units} from './units.js';

/**
The quantities of a Chinese or Japanese sentence: numbers with what they count or measure behind them. The range of a count
holds its counter: 15人. A number with nothing known behind it is none.
*/
export function hanQuantitiesIn(
	text: string,
	language: string,
	taken: readonly Range[],
): {quantities: Quantity[]; others: Range[]} {
	const lexicon = lexiconOf(language);
	const plain = narrowDigits(text);
	const quantities: Quantity[] = [];
	const others: Range[] = [];
	const dates = [...taken].sort((x, y) => x.start - y.start);
	let nextDate = 0;
	let from = 0;
	for (const match of plain.matchAll(begins)) {
		const at = match.index;
		while (nextDate < dates.length && dates[nextDate].end <= at) nextDate++;
		if (at < from || (dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
		const read = readAt(plain, at, lexicon);
		from = read.end;
		const isOverDate = (dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) < read.end;
		const last = quantities.at(-1);
		if (read.quantity && !isOverDate && last && goesOn(last, read.quantity))
			quantities[quantities.length - 1] = joined(last, read.quantity);
		else if (read.quantity && !isOverDate) quantities.push(read.quantity);
		else if (/\d/.test(match[0]))
			others.push({start: at, end: Math.min(read.end, dates[nextDate]?.start ?? read.end)});
	}

	return {quantities, others};
}

/** "2小时48分钟": one duration, of which the rest is told in a smaller unit. */
const goesOn = (first: Quantity, rest: Quantity): boolean =>
	first.kind === 'duration' &&
	rest.kind === 'duration' &&
	first.end === rest.start &&
	rest.value < first.step;

const joined = (first: Quantity, rest: Quantity): Quantity => ({
	...first,
	end: rest.end,
	value: first.value + rest.value,
	step: rest.step,
});

// Where a number may begin.
const begins = /\d+|[一二两兩三四五六七八九十百千万萬亿億兆]+/gu;

type Lexicon = {
	behind: ReadonlyMap<string, readonly Behind[]>;
	over: readonly string[];
	vague: readonly string[];
	weather: readonly string[];
	celsius: readonly string[];
	belowZero: readonly string[];
	anHour: readonly string[];
	currenciesBefore: readonly (readonly [string, string])[];
	boundsBefore: readonly (readonly [string, Bound])[];
	boundsAfter: readonly (readonly [string, Bound])[];
};

/** What may stand behind a number, by its first character, the longest first. */
type Behind = {text: string} & (
	| {kind: 'count' | 'percent' | 'points' | 'age' | 'ordinal' | 'degree' | 'label'}
	| {kind: 'money'; unit: string}
	| {kind: 'unit'; unit: UnitName}
);

type Read = {end: number; quantity?: Quantity};

function readAt(text: string, at: number, lexicon: Lexicon): Read {
	const number = hanNumberAt(text, at);
	if (!number) return {end: at + 1};
	const {end, value, step, inDigits} = number;
	const none = {end};
	if (/[A-Za-z\d.,:/^-]/.test(text[at - 1] ?? '') || /^[A-Za-z]*\d|^[-:/.^]\d/.test(text.slice(end, end + 4)))
		return none;
	const fraction = fractionAt(text, at, number, lexicon);
	if (fraction) return fraction;
	if (!inDigits && (endsWith(text, at, lexicon.vague) || value === 1)) return none;
	const quantity = (kind: Quantity['kind'], end: number, rest: Partial<Quantity> = {}): Read => ({
		end,
		quantity: withBound(text, {start: at, end, kind, value, step, ...rest}, lexicon),
	});
	const sign = currencySigns.get(text[at - 1] ?? '');
	if (sign) return quantity('money', end, {start: at - 1, unit: sign});
	if (endsWith(text, end + 1, lexicon.vague) && text[end] !== '上') return none;
	const over = lexicon.over.find(word => text.startsWith(word, end));
	const unitAt = over === undefined ? end : end + over.length;
	const behind = behindAt(text, unitAt, lexicon);
	if (text[at - 1] === '第' || (behind && text[unitAt + behind.text.length] === '目'))
		return behind?.kind === 'label'
			? none
			: quantity('ordinal', unitAt + (behind?.text.length ?? 0), {step: 1});
	if (!behind || behind.kind === 'label') return none;
	const to = unitAt + behind.text.length;
	const bound: Partial<Quantity> = over === undefined ? {} : {bound: 'over'};
	if (behind.kind === 'money') {
		const before = lexicon.currenciesBefore.find(([word]) => text.endsWith(word, at));
		return quantity('money', to, {unit: before?.[1] ?? behind.unit, ...bound});
	}

	if (behind.kind === 'degree') return degreesAt(text, at, {value, end: to}, lexicon, quantity) ?? none;
	if (behind.kind !== 'unit')
		return quantity(behind.kind, to, {...bound, ...(behind.kind === 'age' && {unit: 'year'})});
	const isByHour = behind.unit === 'kilometre' && endsWith(text, at, lexicon.anHour);
	const {unit, factor} = units[isByHour ? 'kilometreAnHour' : behind.unit];
	const measured = {value: rounded(value * factor), step: step * factor, unit};
	return quantity(unit === 's' ? 'duration' : 'measure', to, {...measured, ...bound});
}

/** "三分之一", "3分の1": one third. "百分之六": six per cent. */
function fractionAt(
	text: string,
	at: number,
	whole: {end: number; value: number},
	lexicon: Lexicon,
): Read | undefined {
	const link = /^分[之の]/u.exec(text.slice(whole.end, whole.end + 2));
	const part = link && hanNumberAt(text, whole.end + 2);
	if (!part) return undefined;
	if (whole.value === 100) {
		const {end, value, step} = part;
		return {end, quantity: withBound(text, {start: at, end, kind: 'percent', value, step}, lexicon)};
	}

	if (part.value >= whole.value || whole.value > 100) return {end: part.end};
	const value = rounded((part.value / whole.value) * 100);
	return {
		end: part.end,
		quantity: {start: at, end: part.end, kind: 'percent', value, step: 1, isShare: true},
	};
}

function degreesAt(
	text: string,
	at: number,
	{value, end}: {value: number; end: number},
	lexicon: Lexicon,
	quantity: (kind: Quantity['kind'], end: number, rest: Partial<Quantity>) => Read,
): Read | undefined {
	const near = text.slice(Math.max(0, at - nearWeather), at);
	if (lexicon.weather.length > 0 && !lexicon.weather.some(word => near.includes(word))) return undefined;
	const isBelow = endsWith(text, at, lexicon.belowZero);
	const unit = lexicon.celsius.some(word => near.includes(word)) ? '°C' : '°';
	return quantity('measure', end, {value: isBelow ? -value : value, unit});
}

// How many characters before degrees are looked at.
const nearWeather = 8;

const endsWith = (text: string, at: number, words: readonly string[]): boolean =>
	words.some(word => text.endsWith(word, at));

function behindAt(text: string, at: number, {behind}: Lexicon): Behind | undefined {
	return behind
		.get(text[at] ?? '')
		?.find(
			({text: word}) =>
				text.startsWith(word, at) &&
				!(/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text[at + word.length] ?? '')),
		);
}

function withBound(text: string, quantity: Quantity, {boundsBefore, boundsAfter}: Lexicon): Quantity {
	if (quantity.kind === 'ordinal' || quantity.bound) return quantity;
	const before = boundsBefore.find(([word]) => text.endsWith(word, quantity.start));
	if (before) return {...quantity, bound: before[1], boundStart: quantity.start - before[0].length};
	const behind = boundsAfter.find(([word]) => text.startsWith(word, quantity.end));
	return behind ? {...quantity, bound: behind[1]} : quantity;
}

const currencySigns: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
]);

const lexiconOf = memoizeText((language: string): Lexicon => {
	const words = hanWords[language];
	const behind = new Map<string, Behind[]>();
	const add = (entry: Behind) => {
		addTo(behind, entry.text[0], entry);
	};
	for (const kind of ['percent', 'points', 'age'] as const)
		for (const text of listOf(words[kind])) add({kind, text});
	for (const text of listOf(words.counters)) add({kind: 'count', text});
	for (const text of listOf(words.ranks)) add({kind: 'ordinal', text});
	for (const text of listOf(words.degree)) add({kind: 'degree', text});
	for (const text of listOf(words.labels)) add({kind: 'label', text});
	for (const [unit, list] of Object.entries(words.currencies))
		for (const text of listOf(list)) add({kind: 'money', text, unit});
	for (const [unit, list] of Object.entries(words.units) as [UnitName, string][])
		for (const text of listOf(list)) add({kind: 'unit', text, unit});
	for (const [unit, list] of Object.entries(unitSymbols) as [UnitName, string][])
		for (const text of list.split('|'))
			if (!/[ °º'"]/.test(text) && text.length > 1) add({kind: 'unit', text, unit});
	for (const list of behind.values()) list.sort((x, y) => y.text.length - x.text.length);
	return {
		behind,
		over: longestFirst(listOf(words.over)),
		vague: listOf(words.vague),
		weather: listOf(words.weather),
		celsius: listOf(words.celsius),
		belowZero: listOf(words.belowZero),
		anHour: listOf(words.anHour),
		currenciesBefore: entriesOf(words.currenciesBefore),
		boundsBefore: entriesOf(words.boundsBefore),
		boundsAfter: entriesOf(words.boundsAfter),
	};
});

const listOf = (words: string): string[] => words.split(' ').filter(word => word !== '');
const longestFirst = (words: string[]): string[] => words.sort((x, y) => y.length - x.length);
const entriesOf = <Key extends string>(record: Readonly<Partial<Record<Key, string>>>): [string, Key][] =>
	(Object.entries(record) as [Key, string][])
		.flatMap(([key, words]) => listOf(words).map((word): [string, Key] => [word, key]))
		.sort(([x], [y]) => y.length - x.length);

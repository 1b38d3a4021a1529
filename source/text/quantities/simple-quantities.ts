import {rounded} from '../rounded.js';
import {ageAt} from './ages.js';
import {currencyNameAt, currencySymbolAt} from './currencies.js';
import type {FigureToken} from './figure-tokens.js';
import type {Numeral} from './numeral.js';
import {arePoints, numeralAt} from './numerals.js';
import {phraseAt, phraseBefore, phrasesOf} from './phrases.js';
import {isPlural} from './plurals.js';
import {type QuantityLexicon, unitOf} from './quantity-lexicon.js';
import type {Figure, SimpleQuantity} from './simple-quantity.js';
import type {UnitName} from './units.js';

/** The figure that begins at a token. `joins`: whether a number in words may hold "and". */
export function simpleQuantityAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
	joins = true,
): SimpleQuantity | undefined {
	const sign = signAt(tokens, at, lexicon);
	const symbol = currencySymbolAt(tokens, sign.to);
	const isMoney = symbol && tokens[symbol.to]?.sort === 'digits';
	const numeral = numeralAt(tokens, isMoney ? symbol.to : sign.to, lexicon, joins);
	if (!numeral) return undefined;
	const figure = withUnit(tokens, numeral, lexicon, isMoney ? symbol : undefined);
	if (!figure) return undefined;
	return {
		...figure,
		from: figure.labelFrom ?? at,
		value: figure.value * sign.factor,
		isRounded: numeral.isRounded,
	};
}

/** A minus before a figure. A hyphen behind a word or number is none. */
function signAt(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon) {
	const token = tokens[at];
	const next = tokens[at + 1];
	const isMark = token?.text === '−' || (token?.text === '-' && !isJoined(tokens, at));
	if (isMark && next?.isGlued && (next.sort === 'digits' || next.sort === 'mark'))
		return {factor: -1, to: at + 1};
	// "Au moins 80" is no minus.
	const isWord = token !== undefined && lexicon.minus.has(token.lower) && next?.sort === 'digits';
	if (isWord && !phraseBefore(lexicon.boundsBefore, tokens, at + 1)) return {factor: -1, to: at + 1};
	return {factor: 1, to: at};
}

const isJoined = (tokens: readonly FigureToken[], at: number): boolean =>
	tokens[at].isGlued && !['(', '[', '“', '"', '«', '„'].includes(tokens[at - 1].text);

function withUnit(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
	symbol: {unit: string; factor: number} | undefined,
): Figure | undefined {
	const {value, step, to} = numeral;
	if (symbol) {
		// "R$ 2,5 bilhões de reais", "$5 US": the sign is enough.
		const code = currencySymbolAt(tokens, to);
		const isCode = code && !tokens[to].isGlued && code.unit === symbol.unit && tokens[to].sort === 'word';
		return {kind: 'money', value, step, unit: symbol.unit, to: isCode ? code.to : to, isBare: false, numeral};
	}

	return (
		percentAt(tokens, numeral, lexicon) ??
		ageAt(tokens, numeral, lexicon) ??
		raisedOrdinalAt(tokens, numeral, lexicon) ??
		moneyAt(tokens, numeral, lexicon) ??
		measureAt(tokens, numeral, lexicon) ??
		ordinalAt(tokens, numeral, lexicon) ??
		countAt(tokens, numeral, lexicon)
	);
}

/** The token behind a figure that its unit begins with; the hyphen of "70-metre" is skipped. */
function unitStart(tokens: readonly FigureToken[], to: number): number {
	const isHyphen = tokens[to]?.text === '-' && tokens[to].isGlued && tokens[to + 1]?.isGlued;
	return isHyphen ? to + 1 : to;
}

function percentAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const {value, step, to} = numeral;
	const found =
		phraseAt(lexicon.percents, tokens, to) ?? phraseAt(lexicon.percents, tokens, unitStart(tokens, to));
	if (found) {
		const factor = found.value === 'basis' ? 0.01 : 1;
		const kind = found.value === 'percent' ? 'percent' : 'points';
		return {kind, value: rounded(value * factor), step: step * factor, to: found.to, isBare: false, numeral};
	}

	if (numeral.needs !== 'unit') return undefined;
	const point = arePoints(tokens, to, value, lexicon);
	return point === undefined
		? undefined
		: {kind: 'points', value, step, to: point + 1, isBare: false, numeral};
}

function moneyAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const {value, step, to} = numeral;
	const start = linked(tokens, unitStart(tokens, to), lexicon);
	const symbol = currencySymbolAt(tokens, to);
	// "kr" and "Fr" are short enough for other words.
	const found =
		(symbol && symbol.unit !== 'franc' ? symbol : undefined) ?? currencyNameAt(tokens, start, lexicon);
	if (!found) return undefined;
	const word = tokens[found.to - 1].lower;
	if (word === 'p' && !(tokens[to].isGlued && tokens[to].text === 'p' && numeral.inDigits)) return undefined;
	if (word === 'won' && numeral.scale < 1000 && value < 1000) return undefined;
	// An article and a currency ("a pound") are no sum.
	if (numeral.needs && lexicon.articles.has(tokens[numeral.from].lower) && numeral.value === 1)
		return undefined;
	const figure: Figure = {
		kind: 'money',
		value: rounded(value * found.factor),
		step: step * found.factor,
		unit: found.unit,
		to: found.to,
		isBare: false,
		numeral,
	};
	return found.isName && found.unit === 'GBP' && pounds.has(word) && found.to - start === 1
		? weightOrMoney(tokens, figure, lexicon)
		: figure;
}

/** The first token of a name behind a link: "millions d'euros". */
const linked = (tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): number =>
	lexicon.unitLinks.has(tokens[at]?.lower ?? '') ? at + 1 : at;

const pounds = new Set(
	'pound pounds pfund livres livre libras libra pond funtów funty фунтов фунта'.split(' '),
);
const weights = /^(?:weigh|gain|los|lost|shed|heav|pes|wieg|woog|waż|вес)/u;
const prices =
	/^(?:cost|pa(?:id|y)|fin(?:e|ed|es)$|worth|pric|sold|sell|earn|charg|rais|donat|won|spen[dt]|sav|tax|fee|fare|wage|toll|pence|penn|deposit|grant|budget|salar|rent|bill|kost|coût|cuest|cost|prei|prix|prec|стои|цен)/u;

/** Of pounds alone, what they are told of says which; where nothing does, it is not known. */
function weightOrMoney(tokens: readonly FigureToken[], figure: Figure, lexicon: QuantityLexicon): Figure {
	const {numeral, to} = figure;
	const wordsBefore = (most: number) =>
		tokens.slice(Math.max(0, numeral.from - most), numeral.from).map(({lower}) => lower);
	const before = wordsBefore(5);
	if (numeral.scale >= 1000 || before.some(word => prices.test(word))) return figure;
	const isWeight =
		(tokens[to]?.lower === 'of' && lexicon.language === 'en') || before.some(word => weights.test(word));
	// "Bus fares in Corle will go up from 2.80 pounds to 3 pounds."
	if (!isWeight && wordsBefore(16).some(word => prices.test(word))) return figure;
	if (!isWeight) return {...figure, isNone: true};
	const {unit, factor} = unitOf('poundWeight');
	return {
		...figure,
		kind: 'measure',
		unit,
		value: rounded(figure.value * factor),
		step: figure.step * factor,
		measure: 'poundWeight',
	};
}

function measureAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const unit = unitAt(tokens, numeral, lexicon);
	if (unit) {
		// "2017 года": a date.
		const isYear = unit.name === 'year' && /^(?:19|20)\d\d$/.test(tokens[numeral.from].text);
		if (isYear) return {...inUnit(numeral, unit.name, unit.to), isNone: true};
		if (numeral.needs && !mayMeasure(tokens, numeral, unit, lexicon)) return undefined;
		const figure = inUnit(numeral, unit.name, unit.to);
		return degreesAt(tokens, figure, lexicon) ?? withHalf(tokens, figure, lexicon);
	}

	// "magnitude 6.4", "magnitude of 6.4".
	const label = phraseBefore(
		lexicon.units,
		tokens,
		lexicon.of.has(tokens[numeral.from - 1]?.lower ?? '') ? numeral.from - 1 : numeral.from,
	);
	if (label?.value !== 'magnitude' || numeral.value >= 11) return undefined;
	return {...inUnit(numeral, 'magnitude', numeral.to), labelFrom: label.from};
}

function inUnit(numeral: Numeral, name: UnitName, to: number): Figure {
	const {unit, factor, shift = 0} = unitOf(name);
	const value = rounded((numeral.value + shift) * factor);
	const kind = unit === 's' ? 'duration' : 'measure';
	return {kind, value, step: numeral.step * factor, unit, to, isBare: false, numeral, measure: name};
}

/** Degrees with what stands behind them: "below zero", "warmer". */
function degreesAt(
	tokens: readonly FigureToken[],
	figure: Figure,
	lexicon: QuantityLexicon,
): Figure | undefined {
	if (!figure.measure || !degrees.has(figure.measure)) return undefined;
	const below = phraseAt(lexicon.belowZero, tokens, figure.to);
	// Below nought of Fahrenheit is below that one.
	if (below) return {...inUnit({...figure.numeral, value: -figure.numeral.value}, figure.measure, below.to)};
	if (!phraseAt(lexicon.warmer, tokens, figure.to)) return undefined;
	const {factor} = unitOf(figure.measure);
	const unit = figure.measure === 'degree' ? 'Δ°' : 'Δ°C';
	return {...figure, unit, value: rounded(figure.numeral.value * factor)};
}

const degrees = new Set<UnitName>(['degree', 'celsius', 'fahrenheit']);

/** A unit behind a number, in a word or abbreviated. */
function unitAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): {name: UnitName; to: number} | undefined {
	const {to} = numeral;
	const start = unitStart(tokens, to);
	const link = numeral.scale >= 1000 || numeral.isRounded ? linked(tokens, start, lexicon) : start;
	const named = phraseAt(lexicon.units, tokens, start) ?? phraseAt(lexicon.units, tokens, link);
	// "Three stone houses"
	const isNoun = named?.value === 'stone' && isPlural(tokens[named.to]?.lower ?? '');
	if (named) return isNoun ? undefined : {name: named.value, to: named.to};
	if (!numeral.inDigits) return undefined;
	const symbol = phraseAt(lexicon.symbols, tokens, start, true);
	if (!symbol || !isSymbol(tokens, start, symbol.to, lexicon)) return undefined;
	return {name: symbol.value, to: symbol.to};
}

/** Whether letters behind a number abbreviate a unit there. */
function isSymbol(tokens: readonly FigureToken[], at: number, to: number, lexicon: QuantityLexicon): boolean {
	const {text, isGlued} = tokens[at];
	// "90s" are years; "52 ha" may be "has" of Italian, Spanish and Swedish.
	if (text === 's' && isGlued) return false;
	if ((text === 'C' || text === 'F') && !isGlued) return false;
	// "In" is an inch only behind feet: "6ft 2in".
	if (text === 'in' || text === 'ins') return isGlued && /^f(?:oo|ee)?t$/.test(tokens[at - 2]?.lower ?? '');
	if (text === 'ha' && !isGlued && ['it', 'es', 'sv'].includes(lexicon.language ?? ''))
		return lexicon.unitLinks.has(tokens[to]?.lower ?? '');
	if (text === 'm' && lexicon.language === 'en' && isGlued)
		return !tokens[to] || tokens[to].text === '-' || meansMetre.has(tokens[to].lower);
	// Letters that go on in digits are names ("4x4", "5L2").
	return !(tokens[to]?.isGlued && (tokens[to].sort === 'digits' || tokens[to].sort === 'word'));
}

const meansMetre = new Set(
	'high tall long wide deep thick above below away sprint hurdles relay freestyle backstroke butterfly breaststroke . , ) x ×'.split(
		' ',
	),
);

/** "a year and a half": half a unit more. */
function withHalf(tokens: readonly FigureToken[], figure: Figure, lexicon: QuantityLexicon): Figure {
	const half = phraseAt(lexicon.andHalf, tokens, figure.to);
	if (!half || !figure.measure) return figure;
	const {factor} = unitOf(figure.measure);
	return {...figure, value: rounded(figure.value + factor / 2), step: factor / 10, to: half.to};
}

// Units of which "a" is one; "a foot", "a degree" and "a second" are other things.
const articleUnits = new Set<UnitName>([
	'kilometre',
	'mile',
	'metre',
	'hectare',
	'acre',
	'litre',
	'kilogram',
	'tonne',
	'minute',
	'hour',
	'week',
	'fortnight',
	'month',
	'year',
	'decade',
	'century',
]);
const toTheDay = phrasesOf([['to the day', true]]);
const behindDuration = new Set('ago earlier later before after and long of'.split(' '));
const beforeDuration = new Set(
	'for in within after than about nearly almost over least lasted lasting took takes around just only up to by'.split(
		' ',
	),
);

/** Whether "a", "one", "half a" before this unit measures; of "a day" of rates and "a year" of stories it is not known. */
function mayMeasure(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	{name, to}: {name: UnitName; to: number},
	lexicon: QuantityLexicon,
): boolean {
	if (numeral.value !== 1 || numeral.inDigits) return true;
	const isArticle = lexicon.articles.has(tokens[numeral.from].lower);
	const before = tokens[numeral.from - 1]?.lower ?? '';
	const isDuration =
		behindDuration.has(tokens[to]?.lower ?? '') ||
		beforeDuration.has(before) ||
		phraseAt(toTheDay, tokens, to) !== undefined;
	// "One day" is some day.
	if (!isArticle) return name !== 'day' || isDuration;
	if (!articleUnits.has(name)) return false;
	if (unitOf(name).unit !== 's' || phraseAt(lexicon.andHalf, tokens, to)) return true;
	return lexicon.language === 'en' ? isDuration : lexicon.beforeOne.has(before);
}

/** "1°", "3ª" before a word, where that is no temperature. */
function raisedOrdinalAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const [mark, next] = [tokens[numeral.to], tokens[numeral.to + 1]];
	const isRaised = mark?.isGlued && '°ºª'.includes(mark.text) && lexicon.ordinalEndings.has(mark.text);
	if (!isRaised || next?.sort !== 'word' || next.isGlued || /^[CF]$/.test(next.text) || numeral.value > 31)
		return undefined;
	return ordinalAt(tokens, numeral, lexicon);
}

function ordinalAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const {value, to, inDigits, scale} = numeral;
	if (!inDigits || scale > 1 || !Number.isInteger(value) || value > 1000 || value < 1) return undefined;
	const ordinal = (to: number): Figure => ({kind: 'ordinal', value, step: 1, to, isBare: false, numeral});
	let at = to;
	// "3.º", "3:e", "3-й"
	if (['.', ':', '-'].includes(tokens[at]?.text ?? '') && tokens[at].isGlued && tokens[at + 1]?.isGlued) at++;
	const ending = tokens[at];
	if (ending?.isGlued && lexicon.ordinalEndings.has(ending.lower)) return ordinal(at + 1);
	const next = tokens[to + 1];
	const isStopped =
		lexicon.words.hasOrdinalStop && tokens[to]?.text === '.' && tokens[to].isGlued && value < 100;
	if (!isStopped || next?.sort !== 'word' || next.isGlued) return undefined;
	const before = tokens[numeral.from - 1];
	return before?.sort === 'word' && lexicon.every.size > 0 && beforeOrdinal.has(before.lower)
		? ordinal(to + 1)
		: undefined;
}

// Before an ordinal with a full stop, which else ends a sentence.
const beforeOrdinal = new Set(
	'der die das den dem des zum zur am im ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner auf vom w na po od do'.split(
		' ',
	),
);

function countAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const {value, step, from, to} = numeral;
	if (numeral.needs === 'unit') return undefined;
	if (numeral.needs === 'counted' && !countsOne(tokens, from, to, lexicon)) return undefined;
	return {kind: 'count', value, step, to, isBare: true, numeral};
}

/** Whether "one" counts: "one person", "one of the injured", "killing one". */
function countsOne(
	tokens: readonly FigureToken[],
	from: number,
	to: number,
	lexicon: QuantityLexicon,
): boolean {
	const before = tokens[from - 1]?.lower ?? '';
	const next = tokens[to]?.lower ?? '';
	if (before === 'no' || before === 'the') return false;
	// "The first and only one"
	if (before === 'only' && /^(?:the|and)$/.test(tokens[from - 2]?.lower ?? '')) return false;
	if (lexicon.articles.has(tokens[from].lower)) {
		// "Ein Toter und zwei Verletzte"
		const isListed =
			lexicon.betweenAnd.has(tokens[to + 1]?.lower ?? '') && lexicon.pieces.has(tokens[to + 2]?.lower ?? '');
		return lexicon.countedByOne.has(next) && (lexicon.beforeOne.has(before) || isListed);
	}

	if (lexicon.beforeOne.has(before) || lexicon.countedByOne.has(next))
		return next !== 'of' || tokens[to + 1]?.lower === 'them';
	if (!lexicon.of.has(next)) return false;
	const of = [tokens[to + 1], tokens[to + 2]].map(token => token?.lower ?? '');
	return of[0] === 'them' || (lexicon.language === 'en' && of[0] === 'the' && countedOfThe.test(of[1]));
}

const countedOfThe =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|injured|wounded|dead|victims|suspects|men|women|children|passengers|attackers)$/;

import type {Range} from '../words.js';
import {boundOf} from './bounds.js';
import {type FigureToken, figureTokens, startsWithCapital} from './figure-tokens.js';
import {hanQuantitiesIn} from './han-quantities.js';
import {hanWords} from './han-words.js';
import {endOfNoQuantity, isNoCount, mayBeScaled} from './no-quantities.js';
import {vulgarFractions} from './numerals.js';
import {ordinalInWordsAt} from './ordinals.js';
import type {Quantity} from './quantity.js';
import {type QuantityLexicon, quantityLexicon, unitOf} from './quantity-lexicon.js';
import {withRange} from './ranges.js';
import {withRate} from './rates.js';
import {scoreAt} from './scores.js';
import {shareAt} from './shares.js';
import {simpleQuantityAt} from './simple-quantities.js';
import type {SimpleQuantity} from './simple-quantity.js';
import {stopwatchAt} from './stopwatch.js';
import {votesAt} from './votes.js';

/**
The quantities of a sentence in the order of the text, none over another and none over `taken` (its dates). In a language that
is not known well (`undefined`, or one without tables) only figures in digits are read, without units that are words.
*/
export function quantitiesIn(
	text: string,
	language: string | undefined,
	taken: readonly Range[] = [],
): Quantity[] {
	return figuresIn(text, language, taken).quantities;
}

/** The quantities of a sentence, and where digits stand in it that are known to be none. */
export function figuresIn(
	text: string,
	language: string | undefined,
	taken: readonly Range[] = [],
): {quantities: Quantity[]; others: Range[]} {
	const han = language?.split('-')[0].toLowerCase() ?? '';
	if (Object.hasOwn(hanWords, han)) return hanQuantitiesIn(text, han, taken);
	const lexicon = quantityLexicon(language);
	const tokens = figureTokens(
		text,
		[...taken].sort((x, y) => x.start - y.start),
		{
			decimal: lexicon.language ? lexicon.words.decimal : undefined,
			hasElisions: lexicon.language === 'fr' || lexicon.language === 'it',
		},
	);
	const found: Found[] = [];
	const others: Range[] = [];
	for (let at = 0; at < tokens.length; ) {
		const read = mayBegin(tokens, at, lexicon)
			? readAt(tokens, at, lexicon, found.at(-1)?.quantity)
			: undefined;
		// Of "1/2 cup" the whole is no figure.
		const to = read?.to ?? (isSlashed(tokens, at) ? at + 3 : at + 1);
		if (read?.quantity) found.push({...read, quantity: read.quantity});
		else if (read || tokens[at].sort === 'digits')
			others.push({start: tokens[at].start, end: tokens[to - 1].end});
		at = to;
	}

	return {quantities: withConversions(tokens, found), others};
}

/** Whether a quantity may begin at a token, or what looks like one: most words are left at once. */
function mayBegin(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): boolean {
	const {sort, text, lower} = tokens[at];
	if (sort === 'digits') return true;
	const next = tokens[at + 1];
	if (sort === 'mark')
		return (
			next?.sort === 'digits' ||
			vulgarFractions.has(text) ||
			(text === '−' && next?.sort === 'mark') ||
			(text === '-' && next?.sort === 'mark')
		);
	if (sort !== 'word') return false;
	if (lexicon.starters.has(lower) || lexicon.gluedStarts.has(lower.slice(0, 2))) return true;
	return (
		next !== undefined &&
		(next.sort === 'digits' || (next.sort === 'mark' && tokens[at + 2]?.sort === 'digits'))
	);
}

/** What begins at a token: a quantity, or (without one) figures that are none; up to before token `to`. */
type Read = {from: number; to: number; quantity?: Quantity};
type Found = Read & {quantity: Quantity};

/** `before`: the quantity that stands before in the sentence. */
function readAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
	before: Quantity | undefined,
): Read | undefined {
	const none = endOfNoQuantity(tokens, at, lexicon);
	if (none !== undefined) return {from: at, to: none};
	const score = stopwatchAt(tokens, at) ?? votesAt(tokens, at, lexicon) ?? scoreAt(tokens, at, lexicon);
	if (score === 'none') return {from: at, to: at + 3};
	const simple = score ?? withBirthday(tokens, shareOrSimpleAt(tokens, at, lexicon), lexicon);
	if (!simple) return undefined;
	if (simple.isNone || isNone(tokens, simple, lexicon, before)) return {from: at, to: simple.to};
	const ranged = score ? {...simple, isRange: false} : withRange(tokens, simple, lexicon);
	const joined = ranged.isRange ? ranged : withSmallerUnits(tokens, ranged, lexicon);
	const rate = withRate(tokens, joined, lexicon);
	const {from, kind, value, upTo, step, unit, isShare} = joined;
	const bound = boundOf(tokens, joined, lexicon);
	const quantity: Quantity = {
		start: tokens[from].start,
		end: tokens[rate.to - 1].end,
		kind: rate.per && kind === 'count' ? 'rate' : kind,
		value,
		step,
		...(upTo !== undefined && {upTo}),
		...(unit !== undefined && {unit}),
		...(rate.per && {per: rate.per}),
		...(rate.range && {perRange: rate.range}),
		...(bound.bound && {bound: bound.bound}),
		...(bound.start !== undefined && {boundStart: bound.start}),
		...(isShare && {isShare}),
	};
	return {from: bound.from, to: Math.max(rate.to, bound.to), quantity};
}

function shareOrSimpleAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): SimpleQuantity | undefined {
	const share = shareAt(tokens, at, lexicon);
	if (share) return share;
	if (tokens[at].sort === 'word') {
		const ordinal = ordinalInWordsAt(tokens, at, lexicon);
		if (ordinal) return ordinal;
	}

	// "Between 20 and 30": "and" is not in the first of them.
	const isBetween = lexicon.between.has(tokens[at].lower);
	return simpleQuantityAt(tokens, isBetween ? afterBetween(tokens, at) : at, lexicon, !isBetween);
}

const isNone = (
	tokens: readonly FigureToken[],
	simple: SimpleQuantity,
	lexicon: QuantityLexicon,
	before: Quantity | undefined,
): boolean => {
	if (simple.kind === 'ordinal') {
		const next = tokens[simple.to];
		const century = next?.text === '-' ? tokens[simple.to + 1] : next;
		if (century?.lower === 'century') return true;
		const month = tokens[lexicon.of.has(next?.lower ?? '') ? simple.to + 1 : simple.to];
		if (simple.numeral.inDigits && month?.sort === 'word' && lexicon.months.has(month.lower)) return true;
		// "5th Avenue", "the 101st Airborne"
		return lexicon.language === 'en' && simple.numeral.inDigits && startsWithCapital(next);
	}

	if (lexicon.language === undefined && simple.kind === 'money' && mayBeScaled(tokens, simple.numeral))
		return true;
	return simple.isBare && isNoCount(tokens, simple.numeral, lexicon, before);
};

/** "Her 90th birthday" is an age. */
function withBirthday(
	tokens: readonly FigureToken[],
	simple: SimpleQuantity | undefined,
	lexicon: QuantityLexicon,
): SimpleQuantity | undefined {
	if (simple?.kind !== 'ordinal' || !lexicon.birthday.has(tokens[simple.to]?.lower ?? '')) return simple;
	return {...simple, kind: 'age', unit: 'year', to: simple.to + 1};
}

/** "An hour and 50 minutes", "six feet two inches": one quantity. Each unit is smaller than the one before, so there are few. */
function withSmallerUnits<Figure extends SimpleQuantity>(
	tokens: readonly FigureToken[],
	figure: Figure,
	lexicon: QuantityLexicon,
): Figure {
	if (!figure.measure || figure.value < 0) return figure;
	const {unit, factor} = unitOf(figure.measure);
	// Of lengths and weights, "seven miles, 300 feet" are two.
	const mayJoin = unit === 's';
	const join = tokens[figure.to];
	const isJoin =
		join?.text === ',' || lexicon.joins.has(join?.lower ?? '') || lexicon.betweenAnd.has(join?.lower ?? '');
	if (isJoin && !mayJoin) return figure;
	const rest = simpleQuantityAt(tokens, isJoin ? figure.to + 1 : figure.to, lexicon);
	if (!rest?.measure || rest.unit !== unit || unit === '°C' || rest.numeral.needs) return figure;
	const smaller = unitOf(rest.measure);
	if (smaller.factor >= factor || rest.value >= factor || rest.value < 0) return figure;
	const whole = {
		...figure,
		value: figure.value + rest.value,
		step: rest.step,
		to: rest.to,
		measure: rest.measure,
	};
	return withSmallerUnits(tokens, whole, lexicon);
}

/** The figure behind "between", "tussen de". */
const afterBetween = (tokens: readonly FigureToken[], at: number): number =>
	tokens[at + 1]?.sort === 'word' && betweenArticles.has(tokens[at + 1].lower) ? at + 2 : at + 1;
const betweenArticles = new Set('the de den la le les los las i gli'.split(' '));

/** Digits, a slash and digits. */
const isSlashed = (tokens: readonly FigureToken[], at: number): boolean =>
	tokens[at].sort === 'digits' &&
	tokens[at + 1]?.text === '/' &&
	tokens[at + 1].isGlued &&
	tokens[at + 2]?.sort === 'digits' &&
	tokens[at + 2].isGlued;

/** Marks what stands in brackets and gives the figure before in another unit. */
function withConversions(tokens: readonly FigureToken[], found: readonly Found[]): Quantity[] {
	const quantities: Quantity[] = [];
	for (const [index, {from, quantity}] of found.entries()) {
		const before = found[index - 1];
		const last = quantities.at(-1);
		const isOpened = tokens[from - 1]?.text === '(' && before?.to === from - 1;
		const goesOn =
			last?.converts !== undefined && before?.to === from - 1 && ';,/'.includes(tokens[from - 1].text);
		const converts = isOpened ? last?.start : goesOn ? last.converts : undefined;
		const isOther =
			last &&
			last.kind === quantity.kind &&
			(quantity.kind === 'money'
				? last.unit !== quantity.unit
				: quantity.kind === 'measure' && last.unit === quantity.unit);
		quantities.push(converts !== undefined && isOther ? {...quantity, converts} : quantity);
	}

	return quantities;
}

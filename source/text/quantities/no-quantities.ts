import {countsTimes} from './counted-times.js';
import {type FigureToken, startsWithCapital} from './figure-tokens.js';
import type {Numeral} from './numeral.js';
import {phraseAt} from './phrases.js';
import {isPlural} from './plurals.js';
import type {Quantity} from './quantity.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import {perWords} from './rates.js';
import {stopwatchAt} from './stopwatch.js';

/**
Where figures end that begin at a token and are no quantity, whatever stands behind them: names, numbers of houses, telephones,
versions, times of day, footnotes. Undefined where they may be one.
*/
export function endOfNoQuantity(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): number | undefined {
	const token = tokens[at];
	if (token.sort === 'mark') return isFootnote(tokens, at) ? at + 3 : undefined;
	if (token.sort === 'word') return endOfNamed(tokens, at, lexicon);
	if (token.sort !== 'digits') return undefined;
	if (stopwatchAt(tokens, at)) return undefined;
	return endOfLinkedDigits(tokens, at) ?? endOfTime(tokens, at, lexicon) ?? endOfListNumber(tokens, at);
}

/** [3] */
const isFootnote = (tokens: readonly FigureToken[], at: number): boolean =>
	tokens[at].text === '[' && tokens[at + 1]?.digits?.form === 'plain' && tokens[at + 2]?.text === ']';

/** Letters and digits in one: A320, COVID-19, MH17, U-21, "BA 112". */
function endOfNamed(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): number | undefined {
	const {text, lower} = tokens[at];
	const next = tokens[at + 1];
	if (!next) return undefined;
	if (next.sort === 'digits' && next.isGlued)
		return isCurrency(text, lower) ? undefined : endOfGlued(tokens, at + 1);
	const isHyphened =
		next.text === '-' && next.isGlued && tokens[at + 2]?.sort === 'digits' && tokens[at + 2].isGlued;
	if (isHyphened && !isNumberOrUnit(lower, lexicon)) return endOfGlued(tokens, at + 2);
	return undefined;
}

const isNumberOrUnit = (lower: string, lexicon: QuantityLexicon): boolean =>
	lexicon.pieces.has(lower) || lexicon.minus.has(lower);
const isCurrency = (text: string, lower: string): boolean =>
	/^[A-Z]{3}$/.test(text) || lower === 'kr' || lower === 'rs';

/** Behind all that is glued on. */
function endOfGlued(tokens: readonly FigureToken[], at: number): number {
	let to = at + 1;
	const isPart = ({sort, isGlued, text}: FigureToken) =>
		isGlued && (sort === 'word' || sort === 'digits' || text === '-' || text === '/');
	while (
		tokens[to] &&
		isPart(tokens[to]) &&
		(tokens[to].sort !== 'mark' || (tokens[to + 1] && isPart(tokens[to + 1])))
	)
		to++;
	return to;
}

/** 9/11, 24/7, 4-4-2, 2024-03-04, 555-0140, 19:30, 555 0140. */
function endOfLinkedDigits(tokens: readonly FigureToken[], at: number): number | undefined {
	let to = at + 1;
	const links: string[] = [];
	while (
		tokens[to]?.sort === 'mark' &&
		tokens[to].isGlued &&
		'/-–:.'.includes(tokens[to].text) &&
		tokens[to + 1]?.sort === 'digits' &&
		tokens[to + 1].isGlued
	) {
		links.push(tokens[to].text);
		to += 2;
	}

	if (links.length > 1) return to;
	if (links.length === 1) {
		const hasNone = tokens.slice(at, to).some(({digits}) => digits?.form === 'none');
		return hasNone || !mayBeLinked(tokens, at) ? to : undefined;
	}

	const isDialled = tokens[at - 1]?.text === '+' && tokens[at].isGlued && tokens[at + 1]?.sort === 'digits';
	const isNone = tokens[at].digits!.form === 'none' || tokens[at + 1]?.digits?.form === 'none';
	return isNone || isDialled ? endOfDigitGroups(tokens, at) : undefined;
}

/** Of two numbers with a mark between: a range or score, the score of "3:1", a fraction. */
function mayBeLinked(tokens: readonly FigureToken[], at: number): boolean {
	const [own, {text}, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (text === '-' || text === '–') return true;
	if (text === ':') return own.text.length <= 2 && other.text.length <= 2;
	const [over, under] = [own.digits!.value, other.digits!.value];
	return text === '/' && [2, 3, 4, 5, 8].includes(under) && over < under;
}

/** Behind all digits that stand with nothing but spaces or hyphens between: +44 20 7946 0958. */
function endOfDigitGroups(tokens: readonly FigureToken[], at: number): number {
	let to = at + 1;
	while (
		tokens[to]?.sort === 'digits' ||
		(tokens[to]?.text === '-' && tokens[to].isGlued && tokens[to + 1]?.sort === 'digits')
	)
		to++;
	return to;
}

/** "6pm", "10 a.m.", "19.30 Uhr", "seven o'clock", and "times" of "three times". */
function endOfTime(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): number | undefined {
	const [next, minutes] = [tokens[at + 1], tokens[at + 2]];
	// "8 h 30"
	if (next?.lower === 'h' && minutes?.sort === 'digits' && minutes.text.length === 2) return at + 3;
	if (next?.sort !== 'word' || !lexicon.notBefore.has(next.lower)) return undefined;
	if (countsTimes(tokens, at + 1, lexicon)) return undefined;
	// "À 21 heures", "om 3 uur" are times; "72 uur" takes as long.
	const isHours = phraseAt(lexicon.units, tokens, at + 1)?.value === 'hour';
	return !isHours || (tokens[at].digits!.value <= 24 && beforeTime.has(tokens[at - 1]?.lower ?? ''))
		? at + 2
		: undefined;
}

const beforeTime = new Set(
	"à vers après avant dès jusqu'à d'ici a las los hacia sobre tras às as pelas das om rond tegen vanaf na tot".split(
		' ',
	),
);

/** "1. ", "2) " at the beginning of a sentence. */
function endOfListNumber(tokens: readonly FigureToken[], at: number): number | undefined {
	const [token, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	const isFirst = at === 0 || (at === 1 && tokens[0].text === '(');
	if (!isFirst || token.digits!.form !== 'plain' || token.digits!.value > 999) return undefined;
	const isList =
		(mark?.text === '.' || mark?.text === ')') && mark.isGlued && next !== undefined && !next.isGlued;
	return isList ? at + 2 : undefined;
}

/**
Whether a number without unit is no quantity for what stands around it: a year, the number of a house, a section, a flight, part of
a name. `quantity` is the one before it in the sentence.
*/
export function isNoCount(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
	quantity: Quantity | undefined,
): boolean {
	const {from, to, value, inDigits, scale} = numeral;
	const [before, next] = [tokens[from - 1], tokens[to]];
	if (next?.sort === 'word' && lexicon.notBefore.has(next.lower) && !countsTimes(tokens, to, lexicon))
		return true;
	if (before && lexicon.vague.has(before.lower) && (scale > 1 || !inDigits) && lexicon.language !== 'en')
		return true;
	// "Mother-of-two"
	if (before?.text === '-' && before.isGlued && tokens[from].isGlued) return true;
	const hyphened = next?.text === '-' && next.isGlued ? (tokens[to + 1]?.lower ?? '') : '';
	if (/^(?:to|somethings?|ish)$/.test(hyphened)) return true;
	// A number in brackets may be an age, a note, a place in a list.
	if (before?.text === '(' && next?.text === ')') return true;
	if (isTimetabled(tokens, from, to)) return true;
	const isLabel = isLabelled(tokens, from, lexicon);
	if (!inDigits)
		return (
			(isLabel && from > 0 && !isCounted(next, lexicon)) ||
			isNameInWords(before, next) ||
			isTitle(tokens, numeral, lexicon)
		);
	if (scale > 1) return false;
	const isPlain = tokens[from].digits?.form === 'plain' && to === from + 1;
	if (next?.isGlued && next.sort === 'word') return true;
	// What is numbered so has no separators: "the south dock 900,000".
	if (isLabel && isPlain) return true;
	// "Per 100,000 people"
	if (before !== undefined && perWords.has(before.lower)) return true;
	if (isPlain && isYear(tokens, numeral, lexicon)) return true;
	if (isPlain && (isMonth(before, lexicon) || isMonth(next, lexicon) || isMonthAfterOf(tokens, to, lexicon)))
		return true;
	if (lexicon.language === undefined && mayBeScaled(tokens, numeral)) return true;
	return (
		isPlain &&
		value < 100_000 &&
		(isHouse(tokens, numeral, lexicon) ||
			(isPartOfName(tokens, numeral, lexicon) && !isElliptic(tokens, numeral, quantity)))
	);
}

/** "2 de abril" */
const isMonthAfterOf = (tokens: readonly FigureToken[], to: number, lexicon: QuantityLexicon): boolean =>
	(lexicon.language === 'es' || lexicon.language === 'pt') &&
	tokens[to]?.lower === 'de' &&
	isMonth(tokens[to + 1], lexicon);

/** Whether in a language without a table a word behind may be a scale. */
export function mayBeScaled(tokens: readonly FigureToken[], {to, step}: Numeral): boolean {
	const next = tokens[to];
	return next?.sort === 'word' && (step < 1 || scaleLike.test(next.lower));
}

const scaleLike =
	/^(?:m[iyí]l|b[iy]l|tr[iy]l|t[iyuhó]?[sś]|th|m[lrd]+d?$|m[in]o?$|bn|k$|ezer|tuh|st[oó]t|bin|ngh|tri|tỷ|jut|rib|ты|ти|хи|ми|мл|мр|бил|χιλ|εκατ|δισ)/u;

/** "The 7.04 service" */
const isTimetabled = (tokens: readonly FigureToken[], from: number, to: number): boolean =>
	/^(?:1?\d|2[0-3])\.[0-5]\d$/.test(tokens[from].text) &&
	(timetabled.has(tokens[to]?.lower ?? '') ||
		(/^(?:at|until|from)$/.test(tokens[from - 1]?.lower ?? '') && !isPlural(tokens[to]?.lower ?? '')));
const timetabled = new Set(
	'service train ferry bus express sailing flight departure from to zug trein train tren treno comboio'.split(
		' ',
	),
);

const isCounted = (token: FigureToken | undefined, lexicon: QuantityLexicon): boolean =>
	token?.sort === 'word' && (lexicon.language === 'en' ? isPlural(token.lower) : true);

/** "World War Two", "Number Ten". */
const isNameInWords = (before: FigureToken | undefined, next: FigureToken | undefined): boolean =>
	(before?.lower === 'war' || before?.lower === 'number') && !(next && isPlural(next.lower));

/** "The Three Valleys Classic" */
function isTitle(tokens: readonly FigureToken[], {from, to}: Numeral, lexicon: QuantityLexicon): boolean {
	const before = tokens[from - 1];
	if (before?.sort !== 'word' || lexicon.language === 'de' || tokens[from].text.length < 2) return false;
	return /^\p{Lu}\p{Ll}/u.test(tokens[from].text) && startsWithCapital(tokens[to]);
}

/** "section 168", "No. 5", "§ 12". A number of things may follow some ("day 20 people"), and then it counts. */
function isLabelled(tokens: readonly FigureToken[], from: number, lexicon: QuantityLexicon): boolean {
	// Of "services 1, 7 and 22" all are names.
	const first = firstOfList(tokens, from);
	const at = tokens[first - 1]?.text === '.' && tokens[first - 1].isGlued ? first - 2 : first - 1;
	const label = tokens[at];
	if (label === undefined) return false;
	if (dials.test(label.lower) && lexicon.language === 'en')
		return tokens[from].text.length === 3 && !isPlural(tokens[from + 1]?.lower ?? '');
	return lexicon.labels.has(label.lower);
}

// "Rang 999"
const dials = /^(?:rang|ring|rings|ringing|dial|dialled|dialed|dialling|call|called|calling|phone|phoned)$/;

// No longer list of numbers is looked over.
const mostListed = 6;

/** The first of numbers that are listed up to a token: "1, 7 and 22". */
function firstOfList(tokens: readonly FigureToken[], from: number): number {
	let first = from;
	for (let count = 0; count < mostListed; count++) {
		const link = tokens[first - 1];
		if (
			link === undefined ||
			!(link.text === ',' || listLinks.has(link.lower)) ||
			tokens[first - 2]?.digits?.form !== 'plain'
		)
			break;
		first -= 2;
	}

	return first;
}

const listLinks = new Set('and or to of und oder et ou y o e en i и или і та och eller -'.split(' '));

function isYear(
	tokens: readonly FigureToken[],
	{from, to, value}: Numeral,
	lexicon: QuantityLexicon,
): boolean {
	if (tokens[from].text.length !== 4) return false;
	const [before, next] = [tokens[from - 1], tokens[to]];
	const isRecent = value >= 1900 && value <= 2100;
	const isDated = before !== undefined && (lexicon.beforeYear.has(before.lower) || before.sort === 'taken');
	if (!isRecent) return isDated && value >= 1000 && value < 1900 && !isCounted(next, lexicon);
	if (isDated || next?.sort !== 'word' || next.isGlued) return true;
	if (lexicon.language === 'en')
		return before?.lower === 'the' || !isPlural(next.lower) || /^\p{Lu}/u.test(next.text);
	return value % 100 !== 0;
}

const isMonth = (token: FigureToken | undefined, lexicon: QuantityLexicon): boolean =>
	token?.sort === 'word' &&
	lexicon.months.has(token.lower) &&
	(lexicon.language !== 'en' || /^\p{Lu}/u.test(token.text));

/** "14 Mill Lane", "Hauptstraße 12", "ul. Długa 5". */
function isHouse(tokens: readonly FigureToken[], {from, to}: Numeral, lexicon: QuantityLexicon): boolean {
	const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
	if (before?.sort === 'word' && lexicon.streetEndings.some(ending => before.lower.endsWith(ending)))
		return true;
	for (let at = to; at < to + 4 && tokens[at]?.sort === 'word'; at++) {
		const isStreet = lexicon.streets.has(tokens[at].lower);
		if (
			isStreet &&
			(at > to || lexicon.language !== 'en') &&
			(startsWithCapital(tokens[at]) || lexicon.language !== 'en')
		)
			return true;
		if (!startsWithCapital(tokens[at]) && !nameLinks.has(tokens[at].lower)) break;
	}

	if (lexicon.language === 'en')
		return (
			before?.sort === 'word' &&
			lexicon.streets.has(before.lower) &&
			startsWithCapital(before) &&
			startsWithCapital(tokens[from - 2])
		);
	for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
		if (tokens[at].sort === 'taken' || /[;:()]/.test(tokens[at].text)) return false;
		if (lexicon.streets.has(tokens[at].lower)) return at < from - 1 && startsWithCapital(tokens[from - 1]);
	}

	return false;
}

/** "Holt scored 22 points and Marr 17": without its verb, what somebody else has; the clause ends behind it. */
function isElliptic(
	tokens: readonly FigureToken[],
	{from, to}: Numeral,
	quantity: Quantity | undefined,
): boolean {
	if (!quantity || !elliptic.has(quantity.kind) || models.has(tokens[from - 1].lower)) return false;
	const next = tokens[to];
	if (next !== undefined && !(',.;'.includes(next.text) || listLinks.has(next.lower))) return false;
	let first = from - 1;
	while (first > from - mostNames && startsWithCapital(tokens[first - 1])) first--;
	const link = tokens[first - 1];
	return (
		/^\p{Lu}\p{Ll}/u.test(tokens[from - 1].text) &&
		(link?.text === ',' || link?.text === ';' || listLinks.has(link?.lower ?? ''))
	);
}

const elliptic: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'measure', 'duration']);
// A name has no more words that are looked over.
const mostNames = 4;

const nameLinks = new Set('de del della dei la le du des da do van der den st'.split(' '));
/** "Boeing 737", "Sum 41", "BA 112": a name that the number belongs to, unless things that can be counted follow. */
function isPartOfName(
	tokens: readonly FigureToken[],
	{from, to, value}: Numeral,
	lexicon: QuantityLexicon,
): boolean {
	const [before, next] = [tokens[from - 1], tokens[to]];
	if (before?.sort !== 'word' || !startsWithCapital(before)) return false;
	if (models.has(before.lower)) return true;
	const isLower = next?.sort === 'word' && /^\p{Ll}/u.test(next.text);
	if (lexicon.language === 'de') return /^\p{Lu}{1,3}$/u.test(before.text) && !startsWithCapital(next);
	if (lexicon.language === 'en') {
		if (next?.sort === 'word' && isPlural(next.lower) && (isLower || from > 1))
			return value < 100 && /^[A-Z]{2}$/.test(before.text) && value % 10 !== 0 && !isLower;
		// The first word of a sentence has a capital whatever it is.
		if (from === 1 && before.text.length > 2 && next?.sort === 'word') return false;
		if (lexicon.weekdays.has(before.lower) || isMonth(before, lexicon) || smallWords.has(before.lower))
			return false;
		return !(isLower && isAdjectiveOf(tokens, to));
	}

	if (from === 1 || lexicon.weekdays.has(before.lower)) return false;
	return !isLower;
}

/** Up to two words of lower case and then a plural: "20 more people". */
const isAdjectiveOf = (tokens: readonly FigureToken[], to: number): boolean =>
	[tokens[to + 1], tokens[to + 2]].some(
		(token, index) =>
			token?.sort === 'word' &&
			/^\p{Ll}/u.test(token.text) &&
			isPlural(token.lower) &&
			(index === 0 || tokens[to + 1].sort === 'word'),
	) && !verbs.test(tokens[to].lower);

const verbs = /^(?:was|were|is|are|had|has|have|would|will|could|may|and|or|on|in|at|to|from|with|of)$|ed$/;
const models = new Set(
	'boeing airbus embraer iphone galaxy windows apollo formel formula formule euro covid playstation opus ios android falcon tesla pixel blink'.split(
		' ',
	),
);
const smallWords = new Set(
	'the of in on at by for and or but with than about over nearly around some only just another all at least more these those its their his her as to from up'.split(
		' ',
	),
);

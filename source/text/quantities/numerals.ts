import type {FigureToken} from './figure-tokens.js';
import {phraseAt} from './phrases.js';
import type {NumberPiece, QuantityLexicon} from './quantity-lexicon.js';

/** A number in a sentence, in digits or words, with its scale: tokens `from` to before `to`. */
export type Numeral = {
	from: number;
	to: number;
	value: number;
	/** By how much it may be rounded, as it is written. */
	step: number;
	inDigits: boolean;
	/** What it was multiplied by last: 1 for none. */
	scale: number;
	/** "a", "one", "half a", "a quarter of a": no number unless a unit follows, or what can be counted so. */
	needs?: 'unit' | 'counted';
	/** "une quinzaine". */
	isRounded?: boolean;
};

type Reading = {tokens: readonly FigureToken[]; lexicon: QuantityLexicon};

/** The number that begins at a token. `joins`: whether "and" may be within it, which it is not in "between 200 and 300". */
export function numeralAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
	joins = true,
): Numeral | undefined {
	const reading = {tokens, lexicon};
	const token = tokens[at];
	if (!token || token.sort === 'taken') return undefined;
	if (token.sort === 'digits') return inDigitsAt(reading, at);
	const vulgar = vulgarFractions.get(token.text);
	if (vulgar !== undefined) {
		const numeral = {from: at, to: at + 1, value: vulgar, step: 0.01, inDigits: true, scale: 1};
		return {...scaled(reading, numeral), needs: 'unit'};
	}

	if (token.sort !== 'word') return undefined;
	return (
		roundedAt(reading, at) ?? fractionAt(reading, at) ?? halfAt(reading, at) ?? inWordsAt(reading, at, joins)
	);
}

/** ½ and the like. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅕', 1 / 5],
	['⅖', 2 / 5],
	['⅗', 3 / 5],
	['⅘', 4 / 5],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8],
]);

function inDigitsAt(reading: Reading, at: number): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const {value, step, form} = tokens[at].digits!;
	if (form === 'none') return undefined;
	const numeral: Numeral = {from: at, to: at + 1, value, step, inDigits: true, scale: 1};
	const vulgar = vulgarFractions.get(tokens[at + 1]?.text ?? '');
	const half = phraseAt(lexicon.andHalf, tokens, at + 1);
	if (vulgar !== undefined && form === 'plain') {
		numeral.value += vulgar;
		numeral.step = 0.1;
		numeral.to++;
	} else if (form === 'plain' && isSlashed(tokens, at + 1) && !tokens[at + 1].isGlued) {
		numeral.value += tokens[at + 1].digits!.value / tokens[at + 3].digits!.value;
		numeral.step = 0.1;
		numeral.to += 3;
	} else if (isSlashed(tokens, at)) {
		numeral.value /= tokens[at + 2].digits!.value;
		numeral.step = 0.1;
		numeral.to += 2;
		numeral.needs = 'unit';
	} else if (half && form === 'plain') {
		numeral.value += 0.5;
		numeral.step = 0.1;
		numeral.to = half.to;
	}

	return scaled(reading, numeral);
}

/** Digits, a slash and digits that can only be a fraction: "1/2", "3/4". */
function isSlashed(tokens: readonly FigureToken[], at: number): boolean {
	const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (over?.digits?.form !== 'plain' || slash?.text !== '/' || under?.digits?.form !== 'plain') return false;
	if (!slash.isGlued || !under.isGlued || (tokens[at + 3]?.text === '/' && tokens[at + 3].isGlued))
		return false;
	return (
		over.digits.value > 0 &&
		over.digits.value < under.digits.value &&
		[2, 3, 4, 5, 8].includes(under.digits.value)
	);
}

/** A number with the scales behind it: "1.2 million", "1,2 mil milhões", "2 млн 300 тысяч". */
function scaled({tokens, lexicon}: Reading, numeral: Numeral): Numeral {
	let {value, step, scale, to} = numeral;
	for (let more = true; more; ) {
		const next = scaleAt({tokens, lexicon}, to, to === numeral.to);
		more = next !== undefined && (scale === 1 || next.value > scale || next.value === 12);
		if (!next || !more) break;
		value *= next.value;
		step *= next.value;
		scale = next.value;
		to = next.to;
	}

	if (scale >= 1e6) {
		const rest = tokens[to]?.digits;
		const small =
			rest?.form === 'plain' && rest.value < 1000 ? scaleAt({tokens, lexicon}, to + 1, true) : undefined;
		if (rest && small && small.value < scale && small.value >= 1000) {
			value += rest.value * small.value;
			step = small.value;
			to = small.to;
		}
	}

	return {...numeral, value, step, scale, to};
}

/** A scale in full or abbreviated, glued to digits or not. */
function scaleAt(
	{tokens, lexicon}: Reading,
	at: number,
	isFirst: boolean,
): {value: number; to: number} | undefined {
	const isHyphened = tokens[at]?.text === '-' && tokens[at].isGlued && tokens[at + 1]?.isGlued;
	const index = isHyphened ? at + 1 : at;
	const token = tokens[index];
	if (token?.sort !== 'word') return undefined;
	const piece = lexicon.pieces.get(token.lower);
	if (piece && piece.sort !== 'number') return {value: piece.value, to: index + 1};
	const value = isFirst ? lexicon.shortScales.get(token.lower) : undefined;
	if (value === undefined || isHyphened || !isShortScale({tokens, lexicon}, index)) return undefined;
	return {value, to: isAbbreviated({tokens, lexicon}, index) ? index + 2 : index + 1};
}

/** Whether a letter or two behind digits stand for a scale: "m" may be metres, "k" kilometres of a run. */
function isShortScale({tokens, lexicon}: Reading, at: number): boolean {
	const token = tokens[at];
	const isMoney = isSign(tokens[at - 2]) || isSign(tokens[at + 1]);
	if (token.lower === 'm') {
		if (isMoney) return true;
		if (lexicon.language !== 'en' || !token.isGlued) return false;
		return meansMillion(tokens, at);
	}

	if (token.lower === 'k') return token.isGlued && !notThousand.has(tokens[at + 1]?.lower ?? '');
	if (token.lower === 'b') return token.isGlued && isMoney;
	return true;
}

const isSign = (token: FigureToken | undefined): boolean =>
	token !== undefined && /^\p{Sc}$/u.test(token.text);
const notThousand = new Set(['run', 'race', 'tv', 'video', 'resolution', 'screen', 'display']);

/** "1.5m homes", "35m people": what follows is counted. Where nothing tells, it is not known, and so no number. */
function meansMillion(tokens: readonly FigureToken[], at: number): boolean {
	const next = tokens[at + 1];
	if (next?.sort !== 'word' || next.isGlued) return false;
	if (next.lower === 'of') return true;
	if (metreWords.has(next.lower)) return false;
	// Of "more homeless people" the noun stands behind.
	return [next, tokens[at + 2], tokens[at + 3]].some(
		token => token?.sort === 'word' && isPlural(token.lower) && /^\p{Ll}/u.test(token.text),
	);
}

const metreWords = new Set(
	'high tall long wide deep thick above below away from sprint hurdles relay final race freestyle backstroke butterfly breaststroke tower wall bridge pool dive jump north south east west off in at under over up down along'.split(
		' ',
	),
);

/** Whether a word is of the plural in English, as far as its ending tells. */
export const isPlural = (lower: string): boolean =>
	plurals.has(lower) || (/[^sui']s$/.test(lower) && !singulars.has(lower));

const singulars = new Set(
	'was has does says goes his hers its as always perhaps towards besides whereas yes gets makes takes comes wants needs'.split(
		' ',
	),
);

const plurals = new Set(
	'people men women children police cattle sheep fish dead injured wounded missing others more firemen policemen fishermen crew households lives mice geese personnel staff troops menus buses businesses crises viruses'.split(
		' ',
	),
);

/** Whether the full stop behind belongs to an abbreviation: "Mrd. Euro". */
function isAbbreviated({tokens, lexicon}: Reading, at: number): boolean {
	const stop = tokens[at + 1];
	const next = tokens[at + 2];
	if (stop?.text !== '.' || !stop.isGlued || !next || next.isGlued) return false;
	return isSign(next) || lexicon.language !== 'en';
}

/** "une quinzaine", "une dizaine de millions". */
function roundedAt(reading: Reading, at: number): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const before = lexicon.rounded.has(tokens[at].lower) ? at : at + 1;
	const value = lexicon.rounded.get(tokens[before]?.lower ?? '');
	if (value === undefined) return undefined;
	if (before > at && !lexicon.articles.has(tokens[at].lower)) return undefined;
	const numeral: Numeral = {
		from: at,
		to: before + 1,
		value,
		step: 1,
		inDigits: false,
		scale: 1,
		isRounded: true,
	};
	const scale = lexicon.unitLinks.has(tokens[numeral.to]?.lower ?? '')
		? scaleAt(reading, numeral.to + 1, false)
		: undefined;
	if (!scale) return numeral;
	return {...numeral, value: value * scale.value, step: scale.value, scale: scale.value, to: scale.to};
}

/** "a quarter of a million", "three quarters of a mile". */
function fractionAt(reading: Reading, at: number): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const [over, under] = [tokens[at], tokens[at + 1]];
	const piece = lexicon.pieces.get(over.lower);
	const isOne = lexicon.articles.has(over.lower);
	const denominator = under && lexicon.fractions.get(under.lower);
	if (!denominator || (!isOne && (piece?.sort !== 'number' || piece.value >= denominator))) return undefined;
	if (!lexicon.of.has(tokens[at + 2]?.lower ?? '') || !lexicon.articles.has(tokens[at + 3]?.lower ?? ''))
		return undefined;
	const value = (isOne ? 1 : piece!.value) / denominator;
	const numeral: Numeral = {from: at, to: at + 4, value, step: 0.01, inDigits: false, scale: 1};
	const result = scaled(reading, numeral);
	return result.scale > 1 ? result : {...numeral, needs: 'unit'};
}

/** "half a million", "eine halbe Million", "half an hour", "medio punto". */
function halfAt(reading: Reading, at: number): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const half = lexicon.half.has(tokens[at].lower) ? at : at + 1;
	if (half > at && !lexicon.articles.has(tokens[at].lower)) return undefined;
	if (!lexicon.half.has(tokens[half]?.lower ?? '')) return undefined;
	const hasArticle = half === at && lexicon.articles.has(tokens[half + 1]?.lower ?? '');
	const isHyphened = tokens[half + 1]?.text === '-';
	// "Meio-dia" is noon.
	if (isHyphened && lexicon.language !== 'en') return undefined;
	const to = hasArticle || isHyphened ? half + 2 : half + 1;
	const numeral: Numeral = {from: at, to, value: 0.5, step: 0.1, inDigits: false, scale: 1};
	const result = scaled(reading, numeral);
	return result.scale > 1 ? result : {...numeral, needs: 'unit'};
}

/** What a number in words has come to: whole scales, and what is under the next one. */
type Sum = {parts: {scale: number; value: number}[]; current?: number};

function inWordsAt(reading: Reading, at: number, joins: boolean): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const mixed = lexicon.mixed.get(tokens[at].lower);
	if (mixed !== undefined) {
		const numeral = {from: at, to: at + 1, value: mixed, step: 0.1, inDigits: false, scale: 1};
		return scaled(reading, numeral);
	}

	let sum: Sum = {parts: []};
	let to = at;
	const isA = lexicon.articles.has(tokens[at].lower);
	const next = isA ? lexicon.pieces.get(tokens[at + 1]?.lower ?? '') : undefined;
	if (isA && next && next.sort !== 'number') {
		sum.current = 1;
		to = at + 1;
	}

	for (let index = to; index < tokens.length; ) {
		const isFirst = index === at;
		let word = index;
		if (!isFirst && tokens[index].text === '-' && tokens[index].isGlued && tokens[index + 1]?.isGlued) word++;
		else if (!isFirst && joins && lexicon.joins.has(tokens[index].lower)) {
			if (!mayJoin(reading, sum, index)) break;
			word++;
		}

		const pieces = tokens[word]?.sort === 'word' ? piecesOfWord(tokens[word].lower, lexicon) : undefined;
		const added = pieces && addPieces(sum, pieces, lexicon, tokens[word].lower);
		if (!added) break;
		sum = added;
		index = word + 1;
		to = index;
	}

	if (to === at || (isA && to === at + 1 && sum.parts.length === 0)) return articleAt(reading, at);
	const value = sum.parts.reduce((total, {value}) => total + value, 0) + (sum.current ?? 0);
	const scale = sum.parts.at(-1)?.scale ?? 1;
	const step = scale >= 1e5 && sum.current === undefined ? scale : 1;
	let numeral: Numeral = {from: at, to, value, step, inDigits: false, scale};
	const half = phraseAt(lexicon.andHalf, tokens, to);
	const point = pointAt(reading, to);
	if (half) {
		// "A million and a half" is half a million more.
		numeral = {...numeral, value: value + 0.5 * scale, step: 0.1 * scale, to: half.to};
		return scaled(reading, numeral);
	}

	if (point) return scaled(reading, {...numeral, value: value + point.value, step: point.step, to: point.to});
	const isOne = value === 1 && scale === 1 && to === at + 1;
	return isOne ? {...numeral, needs: 'counted'} : numeral;
}

/** "a" before a unit. */
function articleAt({tokens, lexicon}: Reading, at: number): Numeral | undefined {
	if (!lexicon.articles.has(tokens[at].lower)) return undefined;
	const half = phraseAt(lexicon.andHalf, tokens, at + 1);
	if (half) return {from: at, to: half.to, value: 1.5, step: 0.1, inDigits: false, scale: 1};
	return {from: at, to: at + 1, value: 1, step: 1, inDigits: false, scale: 1, needs: 'unit'};
}

/** The digits in words behind "point". */
function pointAt(
	{tokens, lexicon}: Reading,
	at: number,
): {value: number; step: number; to: number} | undefined {
	if (!lexicon.point.has(tokens[at]?.lower ?? '')) return undefined;
	const piece = lexicon.pieces.get(tokens[at + 1]?.lower ?? '');
	if (piece?.sort !== 'number' || piece.value > 9) return undefined;
	return {value: piece.value / 10, step: 0.1, to: at + 2};
}

function mayJoin({tokens, lexicon}: Reading, {current, parts}: Sum, at: number): boolean {
	const pieces = tokens[at + 1]?.sort === 'word' ? piecesOfWord(tokens[at + 1].lower, lexicon) : undefined;
	const next = pieces?.[0];
	if (next?.sort !== 'number') return false;
	const behind = lexicon.pieces.get(tokens[at + 2]?.lower ?? '');
	// "One hundred and two hundred" are two numbers.
	if (behind?.sort === 'hundred' && next.value < 10 && current !== undefined) return false;
	if (lexicon.language === 'en') {
		if (next.value >= 100) return false;
		return current === undefined ? parts.length > 0 : current > 0 && current % 100 === 0;
	}

	return current === undefined ? parts.length > 0 : current % 10 === 0 || lexicon.words.isVigesimal === true;
}

/** The parts of a number that a word is, or that are glued in it. */
function piecesOfWord(lower: string, lexicon: QuantityLexicon): readonly NumberPiece[] | undefined {
	const piece = lexicon.pieces.get(lower);
	if (piece) return [piece];
	if (!lexicon.gluedPieces || lower.length < 5 || lower.length > 60) return undefined;
	const pieces = split(lower, 0, lexicon.gluedPieces);
	return pieces && tensFirst(pieces);
}

/** All of a word from an offset on as parts of a number, where it can be divided so. */
function split(
	word: string,
	at: number,
	parts: readonly (readonly [string, NumberPiece | 'join'])[],
): (NumberPiece | 'join')[] | undefined {
	if (at === word.length) return [];
	for (const [part, piece] of parts) {
		const rest = word.startsWith(part, at) ? split(word, at + part.length, parts) : undefined;
		if (rest) return [piece, ...rest];
	}

	return undefined;
}

/** "zwei und zwanzig" as twenty, two. */
function tensFirst(pieces: readonly (NumberPiece | 'join')[]): NumberPiece[] | undefined {
	const result: NumberPiece[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at];
		if (piece === 'join') {
			const [ones, tens] = [result.at(-1), pieces[at + 1]];
			if (tens === undefined || tens === 'join') return undefined;
			const isTens = tens.sort === 'number' && tens.value >= 20 && tens.value % 10 === 0;
			if (isTens && ones?.sort === 'number' && ones.value < 10) result.splice(-1, 1, tens, ones);
			else result.push(tens);
			at++;
		} else result.push(piece);
	}

	return result;
}

/** A number in words with more of it, or undefined where that is not how a number goes on. */
function addPieces(
	sum: Sum,
	pieces: readonly NumberPiece[],
	lexicon: QuantityLexicon,
	word: string,
): Sum | undefined {
	let result: Sum | undefined = sum;
	for (const piece of pieces) {
		result = result && addPiece(result, piece, lexicon, pieces.length > 1 || lexicon.loneScales.has(word));
	}

	return result;
}

function addPiece(
	{parts, current}: Sum,
	{sort, value}: NumberPiece,
	lexicon: QuantityLexicon,
	mayBeLone: boolean,
): Sum | undefined {
	if (sort === 'number') {
		const added =
			current === undefined ? value : addNumber(current, value, lexicon.words.isVigesimal === true);
		return added === undefined ? undefined : {parts, current: added};
	}

	if (sort === 'hundred') {
		if (current === undefined) return mayBeLone ? {parts, current: 100} : undefined;
		return current > 0 && current < 100 ? {parts, current: current * 100} : undefined;
	}

	const under = parts.filter(part => part.scale < value);
	const over = parts.filter(part => part.scale > value);
	if (under.length + over.length < parts.length) return undefined;
	const multiplied = under.reduce((total, part) => total + part.value, current ?? 0);
	if (multiplied === 0 && !mayBeLone) return undefined;
	return {parts: [...over, {scale: value, value: (multiplied || 1) * value}]};
}

function addNumber(current: number, value: number, isVigesimal: boolean): number | undefined {
	const [under100, under10] = [current % 100, current % 10];
	if (current === 0) return undefined;
	if (isVigesimal && value === 20 && under100 === 4) return current + 76;
	if (isVigesimal && value >= 10 && value < 20 && (under100 === 60 || under100 === 80))
		return current + value;
	if (value >= 100) return undefined;
	if (value >= 10) return under100 === 0 ? current + value : undefined;
	// "Dix-sept" is seventeen.
	const mayAdd = under10 === 0 && (under100 !== 10 || (isVigesimal && value >= 7));
	return value > 0 && mayAdd ? current + value : undefined;
}

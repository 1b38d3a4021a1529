import type {FigureToken} from './figure-tokens.js';
import {numberInWordsAt} from './number-words.js';
import type {Numeral} from './numeral.js';
import {phraseAt} from './phrases.js';
import {isPlural} from './plurals.js';
import type {QuantityLexicon} from './quantity-lexicon.js';

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
	const over = tokens[at];
	const word = tokens[at + 1]?.text === '-' && tokens[at + 1].isGlued ? at + 2 : at + 1;
	const piece = lexicon.pieces.get(over.lower);
	const isOne = lexicon.articles.has(over.lower);
	const denominator = lexicon.fractions.get(tokens[word]?.lower ?? '');
	if (!denominator || (!isOne && (piece?.sort !== 'number' || piece.value >= denominator))) return undefined;
	const [of, article] = [tokens[word + 1]?.lower ?? '', tokens[word + 2]?.lower ?? ''];
	const value = (isOne ? 1 : piece!.value) / denominator;
	// "A quarter point", "un quart de point", "en kvarts procentenhet".
	const behind = tokens[word + 1]?.text === '-' || lexicon.of.has(of) ? word + 2 : word + 1;
	if (
		arePoints(tokens, behind, value, lexicon) !== undefined ||
		phraseAt(lexicon.percents, tokens, behind)?.value === 'points'
	)
		return {from: at, to: behind, value, step: 0.01, inDigits: false, scale: 1, needs: 'unit'};
	if (!lexicon.of.has(of) || !lexicon.articles.has(article)) return undefined;
	const numeral: Numeral = {from: at, to: word + 3, value, step: 0.01, inDigits: false, scale: 1};
	const result = scaled(reading, numeral);
	return result.scale > 1 ? result : {...numeral, needs: 'unit'};
}

/** Where the word stands that makes percentage points of a part of one; in English only of quarters: half a point may be one of a game. */
export function arePoints(
	tokens: readonly FigureToken[],
	at: number,
	value: number,
	lexicon: QuantityLexicon,
): number | undefined {
	const word = tokens[at]?.lower ?? '';
	const isPoint =
		lexicon.bareHalfPoints.has(word) ||
		(lexicon.language === 'en' && word === 'point' && (value * 4) % 2 === 1);
	return isPoint ? at : undefined;
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
	if (isHyphened && phraseAt(lexicon.units, tokens, half + 2)?.value === 'day') return undefined;
	const to = hasArticle || isHyphened ? half + 2 : half + 1;
	const numeral: Numeral = {from: at, to, value: 0.5, step: 0.1, inDigits: false, scale: 1};
	const result = scaled(reading, numeral);
	return result.scale > 1 ? result : {...numeral, needs: 'unit'};
}

function inWordsAt(reading: Reading, at: number, joins: boolean): Numeral | undefined {
	const numeral = numberInWordsAt(reading, at, joins);
	return numeral && (Number.isInteger(numeral.value / numeral.scale) ? numeral : scaled(reading, numeral));
}

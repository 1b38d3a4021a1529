import {rounded} from '../rounded.js';
import type {FigureToken} from './figure-tokens.js';
import {numeralAt} from './numerals.js';
import {phraseAt, phraseBefore} from './phrases.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {SimpleQuantity} from './simple-quantity.js';

/** A share of a whole that begins at a token ("two thirds of", "half the", "one in five"), as a percentage. */
export function shareAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): SimpleQuantity | undefined {
	const found =
		oneInAt(tokens, at, lexicon) ??
		everyAt(tokens, at, lexicon) ??
		fractionOfAt(tokens, at, lexicon) ??
		halfAt(tokens, at, lexicon);
	if (!found) return undefined;
	const value = rounded(found.share * 100);
	const numeral = {from: at, to: found.to, value, step: 1, inDigits: false, scale: 1};
	return {kind: 'percent', value, step: 1, isShare: true, isBare: false, from: at, to: found.to, numeral};
}

type Share = {share: number; to: number};

/** "one in five", "eight out of ten"; not "ten in 24 hours". */
function oneInAt(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): Share | undefined {
	const part = numeralAt(tokens, at, lexicon);
	if (!part || part.scale > 1 || !Number.isInteger(part.value)) return undefined;
	// "Um em cada cinco": the article is the number.
	if (part.needs === 'unit' && !lexicon.pieces.has(tokens[at].lower)) return undefined;
	// "One flight in three": what is counted may stand between.
	const isOneOf = part.needs !== undefined && tokens[part.to]?.sort === 'word';
	const link =
		phraseAt(lexicon.outOf, tokens, part.to) ??
		(isOneOf ? phraseAt(lexicon.outOf, tokens, part.to + 1) : undefined);
	const whole = link && numeralAt(tokens, link.to, lexicon);
	if (!whole || whole.needs === 'unit' || part.value < 1 || whole.value <= part.value) return undefined;
	const isRound =
		whole.value <= 10 ||
		whole.value === 12 ||
		whole.value === 15 ||
		whole.value % 20 === 0 ||
		whole.value % 50 === 0;
	const isMeasured =
		phraseAt(lexicon.units, tokens, whole.to) ?? phraseAt(lexicon.symbols, tokens, whole.to, true);
	if (
		!isRound ||
		part.value > 99 ||
		isMeasured ||
		(link.to === part.to + 1 && part.value > 10 && whole.value !== 100)
	)
		return undefined;
	return {share: part.value / whole.value, to: whole.to};
}

/** "jeder fünfte", "каждый пятый". */
function everyAt(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): Share | undefined {
	if (!lexicon.every.has(tokens[at].lower)) return undefined;
	const value = lexicon.ordinals.get(tokens[at + 1]?.lower ?? '');
	if (value === undefined || value < 2 || phraseAt(lexicon.units, tokens, at + 2)) return undefined;
	return {share: 1 / value, to: at + 2};
}

/** "two thirds", "a fifth of the pupils"; "a third time" is none. */
function fractionOfAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): Share | undefined {
	const isArticle = lexicon.articles.has(tokens[at].lower);
	const over = lexicon.pieces.get(tokens[at].lower);
	const part =
		isArticle || lexicon.ones.has(tokens[at].lower) ? 1 : over?.sort === 'number' ? over.value : undefined;
	if (part === undefined) return undefined;
	const isHyphened = tokens[at + 1]?.text === '-' && tokens[at + 1].isGlued;
	const word = isHyphened ? at + 2 : at + 1;
	const whole = lexicon.fractions.get(tokens[word]?.lower ?? '');
	if (!whole || whole === 2 || part >= whole || part < 1) return undefined;
	const behind = tokens[word + 1];
	const isOf = behind !== undefined && lexicon.of.has(behind.lower);
	// "A quarter of an hour", "of a percentage point" are no shares; "two third places" neither.
	const start = lexicon.articles.has(tokens[word + 2]?.lower ?? '') ? word + 3 : word + 2;
	const isOfUnit =
		phraseAt(lexicon.units, tokens, start) ??
		phraseAt(lexicon.percents, tokens, start) ??
		lexicon.bareHalfPoints.has(tokens[start]?.lower ?? '');
	if (isOf && (isOfUnit || lexicon.pieces.get(tokens[start]?.lower ?? '')?.sort === 'scale'))
		return undefined;
	if (part === 1 && !isOf && !(lexicon.language === 'en' && standsAlone(behind)) && lexicon.of.size > 0)
		return undefined;
	if (
		part > 1 &&
		lexicon.language === 'en' &&
		(!tokens[word].lower.endsWith('s') || behind?.lower === 'place')
	)
		return undefined;
	return {share: part / whole, to: word + 1};
}

/** Behind a noun nothing but these can stand: "fell by a third in May". */
export const standsAlone = (token: FigureToken | undefined): boolean =>
	token === undefined ||
	token.sort === 'taken' ||
	['.', ',', ';', ')'].includes(token.text) ||
	alone.has(token.lower);
const alone = new Set(
	'in on to from since by more less higher lower over at after before compared last this were are was had have say said and between during but or who which that than as into because while when off since until by'.split(
		' ',
	),
);

/** "half of the members", "nearly half", "die Hälfte der". */
function halfAt(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): Share | undefined {
	const phrase = phraseAt(lexicon.partsOf, tokens, at);
	const before = tokens[at - 1]?.lower ?? '';
	if (phrase) {
		if (otherHalf.has(before) || phraseAt(lexicon.units, tokens, phrase.to)) return undefined;
		const isHalf = lexicon.half.has(tokens[at].lower);
		return {share: 1 / phrase.value, to: isHalf ? at + 1 : phrase.to};
	}

	if (lexicon.language !== 'en' || tokens[at].lower !== 'half') return undefined;
	const isBound = phraseBefore(lexicon.boundsBefore, tokens, at) !== undefined || before === 'by';
	return isBound && standsAlone(tokens[at + 1]) ? {share: 1 / 2, to: at + 1} : undefined;
}

const otherHalf = new Set(
	'first second other better top bottom upper lower latter late early opening zweite zweiten erste ersten première seconde deuxième primera segunda prima seconda primeira tweede eerste första andra первая вторая перша друга pierwsza druga pierwszej drugiej первой второй первую вторую'.split(
		' ',
	),
);

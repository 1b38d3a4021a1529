import type {Range} from '../words.js';
import type {FigureToken} from './figure-tokens.js';
import {phraseAt} from './phrases.js';
import type {Quantity} from './quantity.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {SimpleQuantity} from './simple-quantity.js';

// Of "40 patients a day" the noun stands between; no more words than these are looked over.
const mostBetween = 4;

/**
What a figure goes by: "a day", "per person". Right behind it, it belongs to it and `to` is behind that; behind what is counted it
has a `range` of its own.
*/
export function withRate(
	tokens: readonly FigureToken[],
	{to, kind, numeral}: SimpleQuantity,
	lexicon: QuantityLexicon,
): {per?: Quantity['per']; to: number; range?: Range} {
	if (['age', 'ordinal', 'score', 'points'].includes(kind)) return {to};
	const next = phraseAt(lexicon.rates, tokens, to);
	if (next && isRate(tokens, next.to) && !isCause(tokens, to, next.to))
		return {per: next.value, to: endOfRate(tokens, to, next.to, lexicon)};
	if (kind === 'duration' || kind === 'percent' || numeral.needs) return {to};
	for (let at = to; at < to + mostBetween; at++) {
		const token = tokens[at];
		if (token?.sort !== 'word' || !/^\p{L}/u.test(token.text) || isBreak(token, lexicon)) break;
		const found = phraseAt(lexicon.rates, tokens, at + 1);
		const isPer = tokens[at + 1] !== undefined && perWords.has(tokens[at + 1].lower);
		if (
			found &&
			(found.value !== 'other' || isPer) &&
			isRate(tokens, found.to) &&
			!isCause(tokens, at + 1, found.to)
		)
			return {
				per: found.value,
				to,
				range: {
					start: tokens[at + 1].start,
					end: tokens[endOfRate(tokens, at + 1, found.to, lexicon) - 1].end,
				},
			};
	}

	return {to};
}

/** "Per" in the languages that are read: a number behind it is what figures go by. */
export const perWords: ReadonlySet<string> = new Set('per pro par por je'.split(' '));

/** Not "a day later", "a year ago". */
const isRate = (tokens: readonly FigureToken[], to: number): boolean => !notRate.has(tokens[to]?.lower ?? '');
const notRate = new Set('ago later earlier before after away old off in-law'.split(' '));

/** "Un 40 por ciento por la sequía": for the drought, by nothing that is counted. */
const isCause = (tokens: readonly FigureToken[], from: number, to: number): boolean =>
	to === from + 1 &&
	(tokens[from].lower === 'por' || tokens[from].lower === 'par') &&
	definite.has(tokens[to]?.lower ?? '');
const definite = new Set(
	"el la los las lo le les l' o a os as un una uno um uma une su sus seu sua son sa ses".split(' '),
);

/** "Per" with what it goes by: "12 per 100,000 people". */
function endOfRate(
	tokens: readonly FigureToken[],
	from: number,
	to: number,
	lexicon: QuantityLexicon,
): number {
	const isPer = to === from + 1 && perWords.has(tokens[from].lower);
	if (!isPer) return to;
	const next = tokens[to];
	if (next?.sort === 'digits')
		return lexicon.pieces.get(tokens[to + 1]?.lower ?? '')?.sort === 'scale' ? to + 2 : to + 1;
	const unit = phraseAt(lexicon.units, tokens, to) ?? phraseAt(lexicon.symbols, tokens, to, true);
	return unit?.to ?? (next?.sort === 'word' ? to + 1 : to);
}

const isBreak = (token: FigureToken, lexicon: QuantityLexicon): boolean =>
	breaks.has(token.lower) ||
	(lexicon.language === 'en' && /(?:ed|ing)$/.test(token.lower)) ||
	lexicon.pieces.has(token.lower);

const breaks = new Set(
	'was were is are had has have did who which that and or but in on at by to from for with after before died said a an the als und oder et ou y o e и або і та i och en if as than'.split(
		' ',
	),
);

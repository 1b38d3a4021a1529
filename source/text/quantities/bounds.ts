import type {FigureToken} from './figure-tokens.js';
import {phraseAt, phraseBefore} from './phrases.js';
import {isPlural} from './plurals.js';
import type {Bound} from './quantity.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {SimpleQuantity} from './simple-quantity.js';

/** How far a figure holds by the words before or behind it. `from` and `to` are the tokens with these; `start` an offset. */
export function boundOf(
	tokens: readonly FigureToken[],
	{from, to, kind, measure, isRounded}: SimpleQuantity,
	lexicon: QuantityLexicon,
): {bound?: Bound; start?: number; from: number; to: number} {
	if (kind === 'score' || kind === 'ordinal') return {from, to};
	const filler = tokens[from - 1]?.sort === 'word' && fillers.has(tokens[from - 1].lower) ? from - 1 : from;
	const before =
		phraseBefore(lexicon.boundsBefore, tokens, from) ?? phraseBefore(lexicon.boundsBefore, tokens, filler);
	if (before && !isDuring(tokens, before, measure, lexicon) && !isComparison(tokens, before.from, lexicon))
		return {bound: before.value, start: tokens[before.from].start, from: before.from, to};
	const behind = phraseAt(lexicon.boundsAfter, tokens, to);
	if (behind && !(behind.value === 'at-least' && isJoined(tokens, to, behind.to)))
		return {bound: behind.value, from, to: behind.to};
	return {bound: isRounded ? 'about' : undefined, from, to};
}

/** "34 per cent more than five years ago", "twice as much as a year ago". */
const isComparison = (tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): boolean =>
	tokens[at - 1]?.sort === 'digits' ||
	phraseBefore(lexicon.percents, tokens, at) !== undefined ||
	compared.has(tokens[at - 1]?.lower ?? '');
const compared = new Set('twice times half doppelt double doble'.split(' '));

const fillers = new Set('another a an the further additional its their one'.split(' '));

/** "Over two days", "drew visitors over 20 hours", "over the past three weeks": how long it went on, not how much it was. */
function isDuring(
	tokens: readonly FigureToken[],
	{from, value}: {from: number; value: Bound},
	measure: SimpleQuantity['measure'],
	lexicon: QuantityLexicon,
): boolean {
	if (lexicon.language !== 'en' || value !== 'over' || tokens[from].lower !== 'over') return false;
	if (measure === undefined) return false;
	const before = tokens[from - 1]?.lower ?? '';
	return longSpans.has(measure)
		? !lasting.has(before)
		: (measure === 'hour' || measure === 'minute') && isPlural(before);
}

const longSpans = new Set(['day', 'week', 'month', 'year', 'decade', 'century', 'fortnight']);
const lasting = new Set('for lasted lasting took takes well just is was after of'.split(' '));

/** "20 plus 30" adds; "50+" and "50 plus" are bounds. */
const isJoined = (tokens: readonly FigureToken[], at: number, to: number): boolean =>
	(tokens[at].lower === 'plus' || tokens[at].text === '+') &&
	(tokens[to]?.sort === 'digits' || tokens[to]?.lower === 'a');

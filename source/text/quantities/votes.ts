import type {FigureToken} from './figure-tokens.js';
import {numeralAt} from './numerals.js';
import {isPlural} from './plurals.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {SimpleQuantity} from './simple-quantity.js';

/** What was voted or played in English words: "seven votes to two", "three goals to one". */
export function votesAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): SimpleQuantity | undefined {
	if (lexicon.language !== 'en') return undefined;
	const own = numeralAt(tokens, at, lexicon);
	if (!own || own.needs === 'unit' || !things.has(tokens[own.to]?.lower ?? '')) return undefined;
	const link = tokens[own.to + 1]?.lower;
	const other = link === 'to' || link === 'against' ? numeralAt(tokens, own.to + 2, lexicon) : undefined;
	const behind = tokens[other?.to ?? at];
	if (!other || other.needs === 'unit' || other.scale > 1 || own.scale > 1) return undefined;
	// "Three votes to two parties"
	if (behind?.sort === 'word' && (isPlural(behind.lower) || behind.isGlued)) return undefined;
	if (![own.value, other.value].every(value => Number.isInteger(value) && value <= mostOfScore))
		return undefined;
	const {value} = own;
	return {
		kind: 'score',
		value,
		upTo: other.value,
		step: 1,
		isBare: false,
		from: at,
		to: other.to,
		numeral: own,
	};
}

// Of a court or a board one says "7-2"; of a larger house each side is told by itself: "22 votes to 19".
const mostOfScore = 12;

const things = new Set('votes vote goals goal games sets frames matches legs points'.split(' '));

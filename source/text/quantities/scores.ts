import type {FigureToken} from './figure-tokens.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {SimpleQuantity} from './simple-quantity.js';

// How many words before and behind a score are looked at for winning and losing.
const nearby = 8;

/** The score of a match that begins at a token, "3-1"; `none` where two numbers are linked so and are neither that nor a range. */
export function scoreAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): SimpleQuantity | 'none' | undefined {
	const [own, mark, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (own.digits?.form !== 'plain' || other?.digits?.form !== 'plain' || !mark.isGlued || !other.isGlued)
		return undefined;
	const isColon = mark.text === ':';
	if (!['-', '–', ':'].includes(mark.text)) return undefined;
	const [value, upTo] = [own.digits.value, other.digits.value];
	const behind = tokens[at + 3];
	// A sign of a currency or a unit behind makes a range of it.
	const isUnit = behind && (behind.isGlued ? behind.sort !== 'mark' || /[%$€£°]/.test(behind.text) : false);
	if (isUnit) return isColon ? 'none' : value < upTo ? undefined : 'none';
	const before = tokens[at - 1];
	const isSet =
		before?.text === ',' &&
		tokens[at - 2]?.sort === 'digits' &&
		['-', '–', ':'].includes(tokens[at - 3]?.text ?? '');
	const isCued = isSet || hasCue(tokens, at, lexicon);
	if (value > 250 || upTo > 250)
		return value < upTo && !isColon && !isSeason(own, other) ? undefined : 'none';
	const isScore = isCued || (isColon && value < 30 && upTo < 30 && lexicon.language === undefined);
	if (isScore && !(value < upTo && before && lexicon.between.has(before.lower))) {
		const numeral = {from: at, to: at + 3, value, step: 1, inDigits: true, scale: 1};
		return {kind: 'score', value, upTo, step: 1, isBare: false, from: at, to: at + 3, numeral};
	}

	return isColon || value >= upTo ? 'none' : undefined;
}

/** 2023-24 */
const isSeason = (own: FigureToken, other: FigureToken): boolean =>
	own.text.length === 4 &&
	/^(?:19|20)/.test(own.text) &&
	(other.text.length === 2 || other.text.length === 4);

function hasCue(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon): boolean {
	const around = [
		...tokens.slice(Math.max(0, at - nearby), at),
		...tokens.slice(at + 3, at + 3 + nearby / 2),
	];
	return around.some(
		({sort, lower}) => sort === 'word' && lexicon.scoreCues.some(cue => lower.startsWith(cue)),
	);
}

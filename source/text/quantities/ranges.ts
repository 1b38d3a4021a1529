import {rounded} from '../rounded.js';
import type {FigureToken} from './figure-tokens.js';
import {phraseAt} from './phrases.js';
import {type QuantityLexicon, unitOf} from './quantity-lexicon.js';
import {simpleQuantityAt} from './simple-quantities.js';
import type {SimpleQuantity} from './simple-quantity.js';

type Ranged = SimpleQuantity & {isRange: boolean};

// How many tokens before a figure are looked at for words of rising and falling.
const nearby = 5;

/** The range that a figure begins ("20-30", "between 20 and 30"), or the figure itself. */
export function withRange(
	tokens: readonly FigureToken[],
	first: SimpleQuantity,
	lexicon: QuantityLexicon,
): Ranged {
	const single = {...first, isRange: false};
	if (['age', 'ordinal', 'score'].includes(first.kind) || first.isShare) return single;
	const from = first.from;
	const isBetween = [from - 1, from - 2].some(at => lexicon.between.has(tokens[at]?.lower ?? ''));
	const dash = tokens[first.to];
	const isDash =
		dash !== undefined &&
		['-', '–', '—'].includes(dash.text) &&
		dash.isGlued &&
		tokens[first.to + 1]?.isGlued;
	const link = isBetween ? (lexicon.betweenAnd.has(dash?.lower ?? '') ? first.to + 1 : undefined) : undefined;
	const to = link ?? (isDash ? first.to + 1 : phraseAt(lexicon.to, tokens, first.to)?.to);
	if (to === undefined) return single;
	const second = simpleQuantityAt(tokens, to, lexicon);
	if (!second || second.isNone || second.numeral.needs) return single;
	const own = withUnitOf(first, second, tokens[second.to]?.sort === 'word');
	if (!own) return single;
	// Without a range, from 81 to 87 per cent are two figures, and both of them percentages.
	const isChange = changeLinks.has(tokens[first.to].lower) || !mayRange(tokens, from, lexicon);
	const isRange = own.value < second.value && (isBetween || isDash || !isChange);
	if (!isRange) return {...own, isRange};
	const isBare = first.isBare && second.isBare;
	return {...own, upTo: second.value, step: Math.max(second.step, own.step), to: second.to, isBare, isRange};
}

// "Von 20 auf 30", "van 20 naar 30": never a range.
const changeLinks = new Set(['auf', 'naar']);

/** "20 to 30" is a range, unless something rises or falls "from 20 to 30" or "by 20 to 30". */
function mayRange(tokens: readonly FigureToken[], from: number, lexicon: QuantityLexicon): boolean {
	const words: string[] = [];
	for (let at = from - 1; at >= Math.max(0, from - nearby) && tokens[at].sort === 'word'; at--)
		words.push(tokens[at].lower);
	const has = (beginnings: readonly string[]) =>
		words.some(word =>
			beginnings.some(
				beginning => word.startsWith(beginning) && (beginning.length > 3 || word === beginning),
			),
		);
	if (words.some(word => lexicon.from.has(word))) return has(lexicon.rangeCues);
	return !has(lexicon.changeCues);
}

/** The first of two linked figures: it takes unit and scale of the second where it has none; undefined where they are of two kinds.
`isCounting`: a word stands behind the second. */
function withUnitOf(
	first: SimpleQuantity,
	second: SimpleQuantity,
	isCounting: boolean,
): SimpleQuantity | undefined {
	// "$20-30 million"
	const isSignOnce = first.kind === 'money' && second.isBare && (second.numeral.scale > 1 || !isCounting);
	const isUnitless = first.isBare && !second.isBare;
	if (!isUnitless && !isSignOnce && (first.kind !== second.kind || first.unit !== second.unit))
		return undefined;
	const {numeral} = second;
	const {kind, unit, measure, isBare} = isSignOnce ? first : second;
	if (kind === 'ordinal' || kind === 'age' || kind === 'score' || second.isShare) return undefined;
	// "Three to five thousand": the scale is of both. What is told to the unit in digits ("500 to 2 million") keeps its own.
	const scale =
		first.numeral.scale === 1 && numeral.scale > 1 && first.numeral.value * numeral.scale < numeral.value
			? numeral.scale
			: 1;
	const factor = isUnitless ? second.step / numeral.step : 1;
	const shift = isUnitless && measure ? (unitOf(measure).shift ?? 0) : 0;
	const value = rounded((first.value * scale + shift) * factor);
	return {...first, kind, unit, measure, isBare, value, step: first.step * scale * factor};
}

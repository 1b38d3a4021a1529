import type {FigureToken} from './figure-tokens.js';
import {phraseAt} from './phrases.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import {type SimpleQuantity, simpleQuantityAt} from './simple-quantities.js';

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
	const isBetween = lexicon.between.has(tokens[from - 1]?.lower ?? '');
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
	const range = joined(first, second);
	if (!range) return single;
	if (isBetween || isDash || mayRange(tokens, from, lexicon)) return range;
	// From 81 to 87 per cent: two figures, both of them percentages.
	const {kind, unit, measure, value, isBare} = range;
	return {...single, kind, unit, measure, value, isBare};
}

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

/** Two figures of one kind as a range; the first takes unit and scale of the second where it has none. */
function joined(first: SimpleQuantity, second: SimpleQuantity): Ranged | undefined {
	const {numeral} = second;
	const isUnitless = first.isBare && !second.isBare;
	const isMoneyOnce = first.kind === 'money' && second.isBare;
	const isSame = first.kind === second.kind && first.unit === second.unit;
	if (!isSame && !isUnitless && !isMoneyOnce) return undefined;
	const ratio = isUnitless ? second.value / numeral.value : 1;
	const scale =
		first.numeral.scale === 1 && numeral.scale > 1 && first.numeral.value * numeral.scale < numeral.value
			? numeral.scale
			: 1;
	// Degrees Fahrenheit are shifted as well.
	const isShifted = second.measure === 'fahrenheit';
	const value = isUnitless && isShifted ? ((first.value - 32) * 5) / 9 : first.value * ratio * scale;
	const upTo = second.value;
	if (!(value < upTo)) return undefined;
	const of = isMoneyOnce ? first : second;
	const {kind, unit, measure} = of;
	return {
		...first,
		kind,
		unit,
		measure,
		value: Number(value.toPrecision(12)),
		upTo,
		step: Math.max(second.step, first.step),
		to: second.to,
		isBare: first.isBare && second.isBare,
		isRange: true,
	};
}

import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Compared, Figure} from './comparison.js';
import type {Unit, UnitKind} from './units.js';

/** A unit in a passage: its range in the passage's text, and what stands there. */
export type Mentioned = {unit: Unit; range: Range; text: SafeText};

/** The figures of a passage by their keys, each value once with all its places, in the order of the text. */
type Figures = ReadonlyMap<string, Figure>;

/** The numbers of two passages, each given as its units in the order of the text. */
export function compareNumbers(inA: readonly Mentioned[], inB: readonly Mentioned[]): Compared {
	const numbersOf = (mentions: readonly Mentioned[]) =>
		figuresOf(mentions.filter(({unit}) => unit.kind === 'number'));
	return compareFigures(numbersOf(inA), numbersOf(inB), () => undefined);
}

const dateKinds: ReadonlySet<UnitKind> = new Set(['month', 'day', 'weekday']);

/** The dates of two passages, given in the same way. A month alone agrees with any day of it. */
export function compareDates(inA: readonly Mentioned[], inB: readonly Mentioned[]): Compared {
	const datesOf = (mentions: readonly Mentioned[]) =>
		figuresOf(
			mentions.filter(({unit}, at) => {
				const isPartOfDay = unit.kind === 'month' && mentions[at + 1]?.unit.kind === 'day';
				return dateKinds.has(unit.kind) && !isPartOfDay;
			}),
		);
	return compareFigures(datesOf(inA), datesOf(inB), sameMonth);
}

/** Of other dates the first that is a day of a month, or the month of a day. */
function sameMonth(key: string, others: Figures): string | undefined {
	const month = monthOf(key);
	if (month === undefined) return undefined;
	return [...others.keys()].find(
		other => monthOf(other) === month && key.startsWith('month') !== other.startsWith('month'),
	);
}

const monthOf = (key: string) => /^(?:month|day) (\d+)/.exec(key)?.[1];

function figuresOf(mentions: readonly Mentioned[]): Figures {
	const figures = new Map<string, Figure>();
	for (const {unit, text, range} of mentions) {
		const known = figures.get(unit.key);
		if (known) known.ranges.push(range);
		else figures.set(unit.key, {text, ranges: [range]});
	}

	return figures;
}

/**
Each figure goes with the same one of the other passage; where there is none, with `otherwise`, the key of one that agrees
with it all the same. That is asked from both sides, so that what agrees is the same whichever passage is A.
*/
function compareFigures(
	inA: Figures,
	inB: Figures,
	otherwise: (key: string, others: Figures) => string | undefined,
): Compared {
	const agreeing = (key: string, others: Figures) => (others.has(key) ? key : otherwise(key, others));
	const both: Compared['both'] = [];
	const onlyA: Figure[] = [];
	const onlyB: Figure[] = [];
	for (const [key, a] of inA) {
		const other = agreeing(key, inB);
		if (other === undefined) onlyA.push(a);
		else both.push({a, b: inB.get(other)!});
	}

	for (const [key, b] of inB) {
		const other = agreeing(key, inA);
		if (other === undefined) onlyB.push(b);
		else if (agreeing(other, inB) !== key) both.push({a: inA.get(other)!, b});
	}

	return {both: both.sort(inTextOrder), onlyA, onlyB};
}

/** Figures of both passages in the order of A, then of B. */
export const inTextOrder = (x: {a: Figure; b: Figure}, y: {a: Figure; b: Figure}): number =>
	placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b);

const placeOf = ({ranges}: Figure) => ranges[0].start;

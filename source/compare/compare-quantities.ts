import type {Quantity} from '../text/quantities/quantity.js';

/** What two quantities of one thing say of each other; undefined where neither agreement nor difference can be read. */
export type Verdict = 'agree' | 'about' | 'differ';

/** A quantity, and what it rose (1) or fell (-1) by where it tells a change. */
export type Told = {quantity: Quantity; direction: number};

/** From the least value to the most. */
type Span = readonly [number, number];

type Reach = {low: number; high: number};

// What is written with two digits at least may be rounded: 2.5 for 2.46, 18,000 for 18,400.
const leastSteps = 10;
// "About 25" for 26; a share is told more exactly.
const roundly = 0.04;
const roundlyOfShare = 0.025;
// "Four out of five" for 81 per cent, in percentage points.
const roundingOfShare = 1.5;
// From million to billion.
const oneScale = 1001;
// Units of one dimension that have no sure factor.
const likeUnits: readonly (readonly (string | undefined)[])[] = [
	['m3', 'gallon', 'pint', 'barrel'],
	['°C', '°', '°F'],
	['kg', 'ton'],
];
// By how much the greater number may be more than the other, so that they are about the same.
const mostApart = 1.25;
// A smaller number is counted, not rounded to its first digit.
const leastRound = 100;
// The next round number itself is another one.
const closeness = 1e-6;

/**
Compares two quantities that are of one thing. Other currencies or other measures with the same number differ, as a slip of
the pen does; with another number, nothing can be said.
*/
export function compareQuantities(a: Told, b: Told): Verdict | undefined {
	const [x, y] = [a.quantity, b.quantity];
	if (!isOneScale(x, y)) return isWrittenSame(x, y) && isLikeScale(x, y) ? 'differ' : undefined;
	const isTold = x.per === y.per;
	const opposite = a.direction * b.direction < 0 && x.value >= 0 && y.value >= 0;
	if (opposite) return 'differ';
	const [spanX, spanY] = [spanOf(a, b), spanOf(b, a)];
	const [[lowX, highX], [lowY, highY]] = [spanX, spanY];
	if (x.kind === 'score') {
		if (x.value === y.value && x.upTo === y.upTo) return 'agree';
		// Told from the other side: who won is not known here.
		return x.value === y.upTo && x.upTo === y.value ? undefined : 'differ';
	}

	const slack = 1e-9 * Math.max(Math.abs(lowX), Math.abs(lowY));
	const isSame = Math.abs(lowX - lowY) <= slack && Math.abs(highX - highY) <= slack;
	if (isSame)
		return x.bound === y.bound || !isOpposed(x, y) ? (x.bound === y.bound ? 'agree' : 'about') : 'differ';
	if (isOpen(x) && isOpen(y)) return isLower(x) === isLower(y) ? 'differ' : undefined;
	const [reachX, reachY] = [reachOf(x, y, spanX), reachOf(y, x, spanY)];
	const meets = reachX.low <= reachY.high + slack && reachY.low <= reachX.high + slack;
	// "Some 1,500" and "nearly 2,000" may be one number, and nobody would say so.
	if (meets) return isShareOfOne(x, y) || ratioOf(x, y) <= mostApart ? 'about' : undefined;
	if (!isTold) return sameNumber(x, y) && ratioOf(x, y) <= oneScale ? 'differ' : undefined;
	return mayStandFor(x, y) || mayStandFor(y, x) ? undefined : 'differ';
}

const isOpen = ({bound}: Quantity) =>
	bound === 'over' || bound === 'at-least' || bound === 'under' || bound === 'up-to';

const isLower = ({bound}: Quantity) => bound === 'over' || bound === 'at-least';
const isOpposed = (x: Quantity, y: Quantity) => isOpen(x) && isOpen(y) && isLower(x) !== isLower(y);

const isOneScale = (x: Quantity, y: Quantity) =>
	x.kind === y.kind && x.unit === y.unit && (x.per === y.per || isEach(x) || isEach(y));

/** Without "a day" or the like: it may be meant all the same, as in "tickets at $5". */
const isEach = ({per}: Quantity) => per === undefined || per === 'person' || per === 'other';

/** Whether a writer may take one for the other: two currencies, two measures, "a day" and "a week", per cent and points. */
function isLikeScale(x: Quantity, y: Quantity): boolean {
	const isShare = ({kind}: Quantity) => kind === 'percent' || kind === 'points';
	if (isShare(x) && isShare(y)) return true;
	return (
		x.kind === y.kind &&
		(x.kind !== 'measure' || likeUnits.some(units => units.includes(x.unit) && units.includes(y.unit)))
	);
}

/** Whether both are written with one number, whatever stands behind it. */
export const sameNumber = (x: Quantity, y: Quantity): boolean =>
	x.upTo === undefined && y.upTo === undefined && numberOf(x) === numberOf(y);

/** A share told as a fraction, where the numbers that are written do not compare. */
const isShareOfOne = (x: Quantity, y: Quantity) => x.isShare === true || y.isShare === true;

const ratioOf = (x: Quantity, y: Quantity) => {
	const [low, high] = [Math.abs(x.value), Math.abs(y.value)].sort((p, q) => p - q);
	return high / low;
};

/** The same, with the same scale: "$35 million" and "€35 million", but not 35 million. */
const isWrittenSame = (x: Quantity, y: Quantity) =>
	x.kind === 'measure' ? sameNumber(x, y) : x.value === y.value && x.upTo === y.upTo;

const numberOf = ({value, step}: Quantity) =>
	Math.round(Math.abs(value) / step)
		.toString()
		.replace(/0+$/, '');

/** A fall counts as below 0 only where the other one is told to go somewhere too: "slid 2 percent", "down by 2 percent". */
function spanOf({quantity: {value, upTo}, direction}: Told, other: Told): Span {
	const isTurned = direction < 0 && (other.direction !== 0 || other.quantity.value < 0);
	const sign = value >= 0 && isTurned ? -1 : 1;
	const [from, to] = [sign * value, sign * (upTo ?? value)];
	return from <= to ? [from, to] : [to, from];
}

/** How far a value may be from what is written, beside the other: up to the next number that is as round. */
function reachOf(x: Quantity, other: Quantity, [low, high]: Span): Reach {
	const beyond = grainOf(x) * (1 - closeness);
	switch (x.bound) {
		case 'over':
		case 'at-least':
			return {low, high: high + beyond};
		case 'under':
		case 'up-to':
			return {low: low - beyond, high};
		case 'nearly':
			return {low: low - beyond / 2, high};
		case 'about': {
			const around = Math.max(
				beyond / 2,
				(x.kind === 'percent' ? roundlyOfShare : roundly) * Math.max(Math.abs(low), Math.abs(high)),
			);
			return {low: low - around, high: high + around};
		}
		default: {
			const rounding = roundingOf(x, other);
			return {low: low - rounding, high: high + rounding};
		}
	}
}

/** What a value was rounded by: where the other is told more exactly, or in another unit. */
function roundingOf(x: Quantity, other: Quantity): number {
	if (x.isShare) return roundingOfShare;
	if (isConverted(x, other)) return x.step / 2;
	return x.bound === undefined &&
		other.bound === undefined &&
		isRounder(x, other) &&
		Math.abs(x.value) / grainOf(x) >= leastSteps
		? grainOf(x) / 2
		: 0;
}

/** Whether a number of one digit may stand for the other: 3,000 for 2,900. It may be meant exactly as well. */
function mayStandFor(x: Quantity, other: Quantity): boolean {
	return (
		x.bound === undefined &&
		other.bound === undefined &&
		isRounder(x, other) &&
		Math.abs(x.value - other.value) < grainOf(x) / 2 &&
		Math.abs(x.value) / x.step >= leastRound
	);
}

const isRounder = (x: Quantity, other: Quantity) => grainOf(x) > grainOf(other);
const isConverted = (x: Quantity, other: Quantity) =>
	x.kind === 'measure' && !Number.isInteger(Math.log10(x.step / other.step));

/** The last place of a number that is not 0: 1,000 of 11,000, .1 of 2.5. */
function grainOf({value, step}: Quantity): number {
	let grain = step;
	for (let steps = Math.round(Math.abs(value) / step); steps > 0 && steps % 10 === 0; steps /= 10)
		grain *= 10;
	return grain;
}

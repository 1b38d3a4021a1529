import type {Quantity} from '../text/quantities/quantity.js';

/** What two quantities of one thing say of each other; undefined where neither agreement nor difference can be read. */
export type Verdict = 'agree' | 'about' | 'differ';

/** A quantity, and what it rose (1) or fell (-1) by where it tells a change. */
export type Told = {quantity: Quantity; direction: number};

/** From the least value to the most. */
type Span = readonly [number, number];

// "About", "nearly" and conversions are held to this share of the value; a bound, to this much beyond it.
const about = 0.1;
const beyond = 0.25;
// Smaller counts are counted, not rounded.
const leastRounded = 1000;
// Of smaller values, those with two digits at least may be: 2.5 for 2.46.
const leastSteps = 10;

/**
Compares two quantities that are of one thing. Other currencies or other measures with the same number differ, as a slip of
the pen does; with another number, nothing can be said.
*/
export function compareQuantities(a: Told, b: Told): Verdict | undefined {
	const [x, y] = [a.quantity, b.quantity];
	if (!isOneScale(x, y)) return sameNumber(x, y) && isLikeScale(x, y) ? 'differ' : undefined;
	const opposite = a.direction * b.direction < 0 && x.value >= 0 && y.value >= 0;
	if (opposite) return 'differ';
	const [spanX, spanY] = [spanOf(a), spanOf(b)];
	const [[lowX, highX], [lowY, highY]] = [spanX, spanY];
	if (x.kind === 'score') return x.value === y.value && x.upTo === y.upTo ? 'agree' : 'differ';
	const slack = 1e-9 * Math.max(Math.abs(lowX), Math.abs(lowY));
	const isSame = Math.abs(lowX - lowY) <= slack && Math.abs(highX - highY) <= slack;
	if (isSame) return x.bound === y.bound || !isOpposed(x, y) ? (x.bound === y.bound ? 'agree' : 'about') : 'differ';
	const [reachX, reachY] = [reachOf(x, y, spanX), reachOf(y, x, spanY)];
	const meets = reachX.low <= reachY.high + slack && reachY.low <= reachX.high + slack;
	if (meets) return 'about';
	// Of two bounds no more can be said than that they do not exclude each other.
	if (isOpen(x) && isOpen(y)) return undefined;
	const far = isOpen(x) ? excludes(x, lowX, lowY, highY) : isOpen(y) ? excludes(y, lowY, lowX, highX) : true;
	return far ? 'differ' : undefined;
}

const isOpen = ({bound}: Quantity) =>
	bound === 'over' || bound === 'at-least' || bound === 'under' || bound === 'up-to';

const isLower = ({bound}: Quantity) => bound === 'over' || bound === 'at-least';
const isOpposed = (x: Quantity, y: Quantity) => isOpen(x) && isOpen(y) && isLower(x) !== isLower(y);

/** Whether a value is on the wrong side of a bound. */
const excludes = (bounded: Quantity, bound: number, low: number, high: number) =>
	isLower(bounded) ? high < bound : low > bound;

function isOneScale(x: Quantity, y: Quantity): boolean {
	return x.kind === y.kind && x.unit === y.unit && x.per === y.per;
}

/** Whether a writer may take one for the other: two currencies, two measures, "a day" and "a week", per cent and points. */
function isLikeScale(x: Quantity, y: Quantity): boolean {
	const isShare = ({kind}: Quantity) => kind === 'percent' || kind === 'points';
	if (isShare(x) && isShare(y)) return true;
	return x.kind === y.kind && (x.kind === 'money' || x.kind === 'measure' || x.kind === 'rate' || x.kind === 'duration' || x.kind === 'count');
}

const sameNumber = (x: Quantity, y: Quantity) => x.value === y.value && x.upTo === y.upTo;

function spanOf({quantity: {value, upTo}, direction}: Told): Span {
	const sign = value >= 0 && direction < 0 ? -1 : 1;
	const [from, to] = [sign * value, sign * (upTo ?? value)];
	return from <= to ? [from, to] : [to, from];
}

/** How far a value may be from what is written, beside the other. */
function reachOf(x: Quantity, other: Quantity, [low, high]: Span): {low: number; high: number} {
	const width = Math.max(Math.abs(low), Math.abs(high));
	const rounding = roundingOf(x, other);
	switch (x.bound) {
		case 'over':
		case 'at-least':
			return {low, high: high + beyond * width};
		case 'under':
		case 'up-to':
			return {low: low - beyond * width, high};
		case 'nearly':
			return {low: low - about * width, high};
		case 'about':
			return {low: low - about * width, high: high + about * width};
		default:
			return {low: low - rounding, high: high + rounding};
	}
}

/** What a value was rounded by: where the other is told more exactly, or in another unit. */
function roundingOf(x: Quantity, other: Quantity): number {
	if (x.step <= other.step) return x.unit !== undefined && x.step < other.step && x.kind === 'measure' ? x.step / 2 : 0;
	const isLarge = x.kind !== 'duration' && Math.abs(x.value) >= leastRounded;
	const isFine = Math.abs(x.value) / x.step >= leastSteps;
	return isLarge || isFine ? x.step / 2 : 0;
}

import type {FigureContext, NearUnit} from './figure-context.js';
import type {Figure, FigureKind} from './comparison.js';
import type {Verdict} from './compare-quantities.js';
import type {SentenceFigure} from './passage-figures.js';
import type {Vocabulary} from './vocabulary.js';

/** A figure of a passage, and what its sentence says of it. */
export type Candidate = SentenceFigure & {figure: Figure; context: FigureContext; kind: FigureKind};

/** Two figures that can be compared, by index, and what their sentences say for and against that they are of one thing. */
export type CandidatePair = {m: number; n: number; verdict: Verdict; features: Float64Array};

/** What the features are, in order. Each is the higher the likelier it is that both figures are of one thing. */
export const featureNames = [
	'slot',
	'counted',
	'otherCounted',
	'thingOrPerson',
	'sense',
	'role',
	'further',
	'near',
	'anchors',
	'otherAnchors',
	'equal',
	'about',
	'scale',
	'date',
	'lead',
	'alone',
] as const;

// How much equal values tell by the digits that are not 0 at their ends.
const equality = [0.25, 0.4, 0.7, 1];

/** The features of every two figures that can be compared, none of which has a word against it that settles the matter. */
export function measureFigures(
	inA: readonly Candidate[],
	inB: readonly Candidate[],
	verdictOf: (x: Candidate, y: Candidate) => Verdict | undefined,
	isSlot: (m: number, n: number) => boolean,
	vocabulary: Vocabulary,
): CandidatePair[] {
	const table = (of: (x: Candidate, y: Candidate) => number) => inA.map(x => inB.map(y => of(x, y)));
	const near = table((x, y) => meeting(x.context.near, y.context.near, vocabulary));
	const counted = table((x, y) => meeting(x.context.counted, y.context.counted, vocabulary));
	const anchors = table((x, y) => meeting(x.context.anchors, y.context.anchors, vocabulary));
	const close = near.map((row, m) => row.map((value, n) => value + counted[m][n]));
	const [otherAnchors, otherClose] = [othersOf(anchors), othersOf(close)];
	const kinds = (candidates: readonly Candidate[], kind: FigureKind) =>
		candidates.filter(candidate => candidate.kind === kind).length;
	const pairs: CandidatePair[] = [];
	for (const [m, x] of inA.entries()) {
		for (const [n, y] of inB.entries()) {
			const verdict = verdictOf(x, y);
			if (!verdict || isAgainst(x, y, verdict, isSlot(m, n))) continue;
			const [cx, cy] = [x.context, y.context];
			const isCount = x.kind === 'count' && y.kind === 'count';
			const isMet = counted[m][n] > 0;
			const bothSpecific = isCount && !isMet && !cx.isGeneric && !cy.isGeneric;
			const hasAnchors = cx.anchors.length > 0 && cy.anchors.length > 0;
			const isAlone = kinds(inA, x.kind) === 1 && kinds(inB, y.kind) === 1;
			const features: Record<(typeof featureNames)[number], number> = {
				slot: Number(isSlot(m, n)),
				counted: counted[m][n],
				otherCounted: -Number(bothSpecific),
				thingOrPerson: -Number(isCount && !isMet && !bothSpecific && isThing(cx) !== isThing(cy)),
				sense: Number(cx.sense !== undefined && cx.sense === cy.sense),
				role: Number(cx.role !== undefined && cx.role === cy.role),
				further: -Number(cx.isFurther !== cy.isFurther),
				near: near[m][n],
				anchors: anchors[m][n],
				otherAnchors: hasAnchors ? Math.min(0, anchors[m][n] - otherAnchors[m][n]) : 0,
				equal: verdict === 'agree' ? equality[Math.min(3, digitsOf(x), digitsOf(y))] : 0,
				about: Number(verdict === 'about'),
				scale: Number(!isCount && x.kind === y.kind && !x.date),
				date: Number(x.date !== undefined),
				lead: Math.min(0, close[m][n] - otherClose[m][n]),
				alone: Number(isAlone),
			};
			pairs.push({m, n, verdict, features: Float64Array.from(featureNames, name => features[name])});
		}
	}

	return pairs;
}

const isThing = ({isGeneric, sense}: FigureContext) => !isGeneric && !sense;

/** Whether what is said of two figures excludes that they are of one thing. */
function isAgainst(x: Candidate, y: Candidate, verdict: Verdict, isSlot: boolean): boolean {
	const [cx, cy] = [x.context, y.context];
	if (cx.sense && cy.sense && cx.sense !== cy.sense && !isSlot) return true;
	if (cx.role && cy.role && cx.role !== cy.role) return true;
	return x.date !== undefined && cx.isOfStatement !== cy.isOfStatement && verdict === 'differ';
}

/** How many digits of a figure tell: 2 of 18,000 and 3 of 18,400; a date tells as much as two. */
function digitsOf({quantity}: Candidate): number {
	if (!quantity) return 2;
	const digits = quantity.value.toPrecision(6).replace(/e.*$|[-.]/g, '').replace(/^0+|0+$/g, '');
	return quantity.value < 13 && quantity.kind === 'count' ? 0 : digits.length;
}

/** How far what stands by two figures is the same, 0 to 1: the nearer, the more. */
function meeting(x: readonly NearUnit[], y: readonly NearUnit[], {weight, inB}: Vocabulary): number {
	const nearness = new Map<number, number>();
	for (const unit of y) nearness.set(unit.id, Math.max(nearness.get(unit.id) ?? 0, unit.nearness));
	let met = 0;
	let all = 0;
	for (const unit of x) {
		all += unit.nearness * weight[unit.id];
		let best = 0;
		for (const match of inB[unit.id]) {
			if (match.how === 'near') continue;
			best = Math.max(best, Math.min(unit.nearness, nearness.get(match.id) ?? 0) * match.strength);
		}

		met += best * weight[unit.id];
	}

	const other = y.reduce((sum, {id, nearness}) => sum + nearness * weight[id], 0);
	const whole = Math.max(1e-9, Math.min(all, other));
	return Math.min(1, met / whole);
}

/** For each place of a table the best of the others in its row and its column. */
function othersOf(table: readonly number[][]): number[][] {
	const rows = table.map(twoBest);
	const columns = (table[0] ?? []).map((_, n) => twoBest(table.map(row => row[n])));
	return table.map((row, m) =>
		row.map((value, n) => Math.max(otherBest(rows[m], value), otherBest(columns[n], value))),
	);
}

type TwoBest = {best: number; second: number};

function twoBest(values: readonly number[]): TwoBest {
	const found = {best: 0, second: 0};
	for (const value of values) {
		if (value > found.best) {
			found.second = found.best;
			found.best = value;
		} else if (value > found.second) found.second = value;
	}

	return found;
}

/** The best of the values without one of them. */
const otherBest = ({best, second}: TwoBest, value: number) => (value === best ? second : best);

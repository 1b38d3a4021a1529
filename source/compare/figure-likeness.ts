import {addTo} from '../text/add-to.js';
import type {Quantity} from '../text/quantities/quantity.js';
import {sameNumber, type Verdict} from './compare-quantities.js';
import type {FigureKind} from './comparison.js';
import type {FigureContext, NearUnit} from './figure-context.js';
import type {SentenceFigure} from './passage-figures.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A figure of a sentence, and what that says of it. */
export type FigureInContext = SentenceFigure & {
	context: FigureContext;
	kind: FigureKind;
	/** "31 per cent … with 24": a bare number in the unit of another figure of its sentence. */
	inUnit?: Quantity;
};

/** Two figures that can be compared, by index, and what their sentences say for and against that they are of one thing. */
export type CandidatePair = {m: number; n: number; verdict: Verdict; features: Float64Array};

/** What the features are, in order. Each is the higher the likelier it is that both figures are of one thing. */
export const featureNames = [
	'slot',
	'counted',
	'thingOrPerson',
	'sense',
	'role',
	'further',
	'near',
	'subject',
	'otherSubject',
	'otherAnchors',
	'apart',
	'scale',
	'date',
	'lead',
	'contested',
	'swapped',
	'change',
	'alone',
	'taken',
	'alike',
	'deed',
	'otherDeed',
	'otherNext',
] as const;

// A unit stands by a figure when it is this near.
const byNearness = 0.25;
// Words that match less than this say nothing of whether figures were exchanged.
const leastMet = 0.6;

// So much of what is said to be done on two days is the same, or it is another thing.
const leastDeed = 0.2;

/** The features of every two figures that can be compared, none of which has a word against it that settles the matter. */
export function measureFigures(
	inA: readonly FigureInContext[],
	inB: readonly FigureInContext[],
	verdictOf: (x: FigureInContext, y: FigureInContext) => Verdict | undefined,
	isSlot: (m: number, n: number) => boolean,
	vocabulary: Vocabulary,
	alike: number,
): CandidatePair[] {
	const table = (of: (x: FigureInContext, y: FigureInContext) => number) =>
		inA.map(x => inB.map(y => of(x, y)));
	const {weight, kinds} = vocabulary;
	const telling = tellingWeight(inA, inB, weight);
	const near = table((x, y) => meeting(x.context.near, y.context.near, vocabulary, telling));
	const counted = table((x, y) => meeting(x.context.counted, y.context.counted, vocabulary, telling));
	const subject = table((x, y) => meeting(x.context.subject, y.context.subject, vocabulary, telling));
	const anchors = table((x, y) => meeting(x.context.anchors, y.context.anchors, vocabulary, () => 1));
	const wordsOf = ({context}: FigureInContext) => context.near.filter(({id}) => kinds[id] === 'word');
	const deeds = table((x, y) => (x.date ? meeting(wordsOf(x), wordsOf(y), vocabulary, id => weight[id]) : 0));
	/** How far the nearest word by one day is by the other day too. */
	const nextMet = (x: FigureInContext, y: FigureInContext) => {
		const [next, ...others] = wordsOf(x);
		if (next === undefined) return 0;
		const nearest = others.reduce((best, unit) => (unit.nearness > best.nearness ? unit : best), next);
		return met(nearest.id, wordsOf(y));
	};
	const met = (id: number, others: readonly NearUnit[]) =>
		others.reduce((best, other) => Math.max(best, strengthOf(id, other.id, vocabulary)), 0);
	// Where both tell what it was before, that goes with that alone.
	const haveStarts = [inA, inB].every(figures => figures.some(({context}) => context.role === 'from'));
	const verdicts = inA.map((x, m) =>
		inB.map((y, n) => {
			const verdict = verdictOf(x, y);
			if (!verdict || isAgainst(x, y, verdict, isSlot(m, n))) return undefined;
			if (haveStarts && (x.context.role === 'from') !== (y.context.role === 'from')) return undefined;
			if (isSlot(m, n) || counted[m][n] > 0) return verdict;
			// "The second attempt" and "the second probe".
			const areCounted = x.context.counted.length > 0 && y.context.counted.length > 0;
			if (x.kind === 'ordinal' && areCounted) return undefined;
			// Equal small counts of two things are chance.
			const isOther = areOfOthers(x, y);
			return isOther && Math.min(digitsOf(x), digitsOf(y)) < 3 ? undefined : verdict;
		}),
	);
	// Figures that cannot be compared are no rivals.
	const close = inA.map((x, m) =>
		inB.map((y, n) => (verdicts[m][n] ? meeting(tightOf(x), tightOf(y), vocabulary, telling) : 0)),
	);
	const swaps = swapsOf(inA, inB, verdicts, vocabulary);
	const [otherAnchors, otherClose] = [othersOf(anchors, Math.max), othersOf(close, Math.max)];
	const otherOfBoth = othersOf(close, Math.min);
	// Those that have an equal one in the other sentence are taken by it.
	const takenA = inA.map((_, m) => verdicts[m].includes('agree'));
	const takenB = inB.map((_, n) => verdicts.some(row => row[n] === 'agree'));
	const [openA, openB] = [inA.filter((_, m) => !takenA[m]), inB.filter((_, n) => !takenB[n])];
	const isOnly = (open: readonly FigureInContext[], figure: FigureInContext) =>
		open.every(other => other === figure || other.kind !== figure.kind);
	const pairs: CandidatePair[] = [];
	for (const [m, x] of inA.entries()) {
		for (const [n, y] of inB.entries()) {
			const verdict = verdicts[m][n];
			if (!verdict) continue;
			const [cx, cy] = [x.context, y.context];
			const isCount = x.kind === 'count' && y.kind === 'count';
			const isMet = counted[m][n] > 0;
			const bothSpecific = isCount && !isMet && !cx.isGeneric && !cy.isGeneric;
			const hasSubjects = cx.subject.length > 0 && cy.subject.length > 0;
			const hasAnchors = cx.anchors.length > 0 && cy.anchors.length > 0;
			const isAlone = isOnly(openA, x) && isOnly(openB, y);
			const features: Record<(typeof featureNames)[number], number> = {
				slot: Number(isSlot(m, n)),
				counted: counted[m][n],
				thingOrPerson: -Number(isCount && !isMet && !bothSpecific && isThing(cx) !== isThing(cy)),
				sense: Number(isCount && cx.sense !== undefined && cx.sense === cy.sense),
				role: Number(cx.role !== undefined && cx.role === cy.role),
				further: -Number(cx.isFurther !== cy.isFurther),
				near: near[m][n],
				subject: subject[m][n],
				otherSubject: -Number(hasSubjects && subject[m][n] === 0),
				otherAnchors: hasAnchors ? Math.min(0, anchors[m][n] - otherAnchors[m][n]) : 0,
				apart: verdict === 'differ' && !isSameNumber(x, y) ? -apart(x, y) : 0,
				scale: Number(!isCount && x.kind === y.kind && !x.date),
				date: Number(x.date !== undefined),
				lead: Math.min(0, close[m][n] - otherClose[m][n]),
				contested: Math.min(0, close[m][n] - otherOfBoth[m][n]),
				swapped: swaps[m][n],
				change: -Number((cx.role === 'by') !== (cy.role === 'by')),
				alone: Number(isAlone),
				taken: verdict === 'agree' ? 0 : -Number(takenA[m]) - Number(takenB[n]),
				alike,
				deed: deeds[m][n],
				otherNext: x.date ? Math.min(nextMet(x, y), nextMet(y, x)) - 1 : 0,
				otherDeed: -Number(x.date !== undefined && deeds[m][n] < leastDeed),
			};
			pairs.push({m, n, verdict, features: Float64Array.from(featureNames, name => features[name])});
		}
	}

	return pairs;
}

/** Whether two counts are of two things, by what is counted; what is done to both may be the same all the same. */
function areOfOthers(x: FigureInContext, y: FigureInContext): boolean {
	const [cx, cy] = [x.context, y.context];
	if (x.kind !== 'count' || y.kind !== 'count' || (cx.sense && cx.sense === cy.sense)) return false;
	return (
		(!cx.isGeneric && !cy.isGeneric) ||
		(isThing(cx) && cy.sense !== undefined) ||
		(isThing(cy) && cx.sense !== undefined)
	);
}

const isThing = ({isGeneric, sense}: FigureContext) => !isGeneric && !sense;

/** Whether what is said of two figures excludes that they are of one thing. */
function isAgainst(x: FigureInContext, y: FigureInContext, verdict: Verdict, isSlot: boolean): boolean {
	const [cx, cy] = [x.context, y.context];
	const areCounts = x.kind === 'count' && y.kind === 'count';
	if (areCounts && cx.sense && cy.sense && cx.sense !== cy.sense && !isSlot) return true;
	if (cx.role && cy.role && cx.role !== cy.role) return true;
	return x.date !== undefined && cx.isOfStatement !== cy.isOfStatement && verdict === 'differ';
}

/** How many digits of a figure tell: 2 of 18,000 and 3 of 18,400; a date tells as much as two. */
export function digitsOf({quantity}: FigureInContext): number {
	if (!quantity) return 2;
	const digits = quantity.value
		.toPrecision(6)
		.replace(/e.*$|[-.]/g, '')
		.replace(/^0+|0+$/g, '');
	return quantity.value < 13 && quantity.kind === 'count' ? 0 : digits.length;
}

/** Whether two figures are one number of different units or scales: three weeks and three days. */
function isSameNumber({quantity: x}: FigureInContext, {quantity: y}: FigureInContext): boolean {
	return x !== undefined && y !== undefined && sameNumber(x, y);
}

/** How many times the one is the other, as powers of ten, at most 2. */
function apart({quantity: x}: FigureInContext, {quantity: y}: FigureInContext): number {
	if (!x || !y || x.unit !== y.unit || x.value * y.value <= 0) return 0;
	return Math.min(2, Math.abs(Math.log10(x.value / y.value)));
}

/**
Whether two figures were exchanged with two others of the same sentences, by what stands by each: -1 where the words by x stand
by another figure of B, and the words by y by another of A; 1 for the two that go together then; else 0.
*/
function swapsOf(
	inA: readonly FigureInContext[],
	inB: readonly FigureInContext[],
	verdicts: readonly (readonly (Verdict | undefined)[])[],
	vocabulary: Vocabulary,
): number[][] {
	const votes = votesOf(inA, inB, vocabulary);
	const crossings = votes.flatMap((row, m) =>
		row.flatMap((vote, n) => (vote > 0 && verdicts[m][n] ? {m, n, vote} : [])),
	);
	const swaps = inA.map(() => inB.map(() => 0));
	for (const [index, {m, n: n2, vote}] of crossings.entries()) {
		for (const {m: m2, n, vote: other} of crossings.slice(index + 1)) {
			if (m === m2 || n === n2 || !verdicts[m][n] || !verdicts[m2][n2]) continue;
			if (Math.min(vote, other) <= Math.min(votes[m][n], votes[m2][n2])) continue;
			swaps[m][n] = -1;
			swaps[m2][n2] = -1;
			if (swaps[m][n2] === 0) swaps[m][n2] = 1;
			if (swaps[m2][n] === 0) swaps[m2][n] = 1;
		}
	}

	return swaps;
}

/** How much of what stands by each figure of A alone stands by each of B alone: few words do, so most votes are 0. */
function votesOf(
	inA: readonly FigureInContext[],
	inB: readonly FigureInContext[],
	{weight, inB: matches}: Vocabulary,
): number[][] {
	const owners = new Map<number, number[]>();
	for (const [n, {context}] of inB.entries()) {
		for (const id of new Set(context.own)) {
			addTo(owners, id, n);
		}
	}

	return inA.map(({context: {own}}) => {
		const votes = inB.map(() => 0);
		for (const id of own) {
			const met = matches[id].flatMap(match =>
				match.strength >= leastMet ? (owners.get(match.id) ?? []) : [],
			);
			for (const n of new Set(met)) votes[n] += weight[id];
		}

		return votes;
	});
}

/** How much of what two sentences say is the same, 0 to 1. */
export function sentenceLikeness(a: UnitSentence, b: UnitSentence, vocabulary: Vocabulary): number {
	const {weight} = vocabulary;
	const unitsOf = ({ids}: UnitSentence) => Array.from(ids, (id): NearUnit => ({id, nearness: 1}));
	const weightOf = ({ids}: UnitSentence) =>
		Array.from(ids, id => weight[id]).reduce((sum, each) => sum + each, 0);
	const [inA, inB] = [weightOf(a), weightOf(b)];
	const met = meeting(unitsOf(a), unitsOf(b), vocabulary, id => weight[id]) * Math.min(inA, inB);
	return met / Math.max(1e-9, (inA + inB) / 2);
}

/** What a unit weighs here: the less, the more figures of its own sentence it stands by. */
function tellingWeight(
	inA: readonly FigureInContext[],
	inB: readonly FigureInContext[],
	weight: Float64Array,
): (id: number) => number {
	const counts = new Map<number, number>();
	for (const figures of [inA, inB]) {
		const ofSentence = new Map<number, number>();
		for (const {context} of figures)
			for (const {id, nearness} of context.near)
				if (nearness >= byNearness) ofSentence.set(id, (ofSentence.get(id) ?? 0) + 1);
		for (const [id, count] of ofSentence) counts.set(id, Math.max(counts.get(id) ?? 0, count));
	}

	return id => weight[id] / (counts.get(id) ?? 1);
}

/** How far what stands by two figures is the same, 0 to 1: the nearer, the more. */
function meeting(
	x: readonly NearUnit[],
	y: readonly NearUnit[],
	{inB}: Vocabulary,
	weight: (id: number) => number,
): number {
	if (x.length === 0 || y.length === 0) return 0;
	const nearness = new Map<number, number>();
	for (const unit of y) nearness.set(unit.id, Math.max(nearness.get(unit.id) ?? 0, unit.nearness));
	let met = 0;
	let all = 0;
	for (const unit of x) {
		all += unit.nearness * weight(unit.id);
		let best = 0;
		for (const match of inB[unit.id]) {
			if (match.how === 'near') continue;
			best = Math.max(best, Math.min(unit.nearness, nearness.get(match.id) ?? 0) * match.strength);
		}

		met += best * weight(unit.id);
	}

	const other = y.reduce((sum, {id, nearness}) => sum + nearness * weight(id), 0);
	return Math.min(1, met / Math.max(1e-9, Math.min(all, other)));
}

/** How far two units are the same, in whichever order they are given. */
function strengthOf(x: number, y: number, {inB}: Vocabulary): number {
	const strength = (from: number, to: number) => inB[from].find(({id}) => id === to)?.strength ?? 0;
	return Math.max(strength(x, y), strength(y, x));
}

/** What stands nearest by a figure counts most here. */
const tightOf = ({context}: FigureInContext): NearUnit[] =>
	context.near.map(({id, nearness}) => ({id, nearness: nearness ** 2.5}));

/** For each place of a table the best of the others in its row and the best in its column, as one. */
function othersOf(
	table: readonly number[][],
	asOne: (ofRow: number, ofColumn: number) => number,
): number[][] {
	const rows = table.map(twoBest);
	const columns = (table[0] ?? []).map((_, n) => twoBest(table.map(row => row[n])));
	return table.map((row, m) =>
		row.map((value, n) => asOne(otherBest(rows[m], value), otherBest(columns[n], value))),
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

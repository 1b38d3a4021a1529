import {compareDates} from '../text/dates/compare-dates.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Evidence, Figure, FigureKind, FigureLink} from './comparison.js';
import {compareQuantities, type Verdict} from './compare-quantities.js';
import {contextsOf, type FigureContext, type NearUnit} from './figure-context.js';
import {figuresInSentence, type SentenceFigure} from './passage-figures.js';
import {rangeInPassage, type StatedPassage, stretchAt} from './stated-passage.js';
import {inTextOrder} from './text-order.js';
import {tokenSlots} from './token-slots.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A figure of a passage with its sentence, and what that says of it. */
type Candidate = SentenceFigure & {figure: Figure; context: FigureContext; kind: FigureKind};

type Link = {x: Candidate; y: Candidate; verdict: Verdict; score: number};

const weights = {
	slot: 3,
	counted: 2,
	otherCounted: -1.5,
	sense: 2,
	otherAnchor: -2.5,
	anchor: 1.5,
	near: 3,
	equal: 1.2,
	rareEqual: 1.2,
	role: 1,
	further: -2.5,
	scale: 1,
};
const least = {agree: 1.6, differ: 2.6};

/** The quantities, dates and times of two passages: which are of one thing, and whether they agree. */
export function linkFigures(
	a: StatedPassage,
	b: StatedPassage,
	aligned: ReadonlyArray<{i: number; j: number}>,
	vocabulary: Vocabulary,
): Pick<Evidence, 'figures' | 'figuresOnly'> {
	const inA = candidatesOf(a, new Set(aligned.map(({i}) => i)), vocabulary.a, vocabulary);
	const inB = candidatesOf(b, new Set(aligned.map(({j}) => j)), vocabulary.b, vocabulary);
	const links = aligned.flatMap(({i, j}) =>
		linksBetween(inA.get(i)!, inB.get(j)!, vocabulary.a[i], vocabulary.b[j], vocabulary),
	);
	const taken = new Set<Candidate>();
	const figures: FigureLink[] = [];
	for (const {x, y, verdict} of links.sort((p, q) => q.score - p.score)) {
		if (taken.has(x) || taken.has(y)) continue;
		taken.add(x).add(y);
		figures.push({verdict, a: x.figure, b: y.figure});
	}

	const rest = (all: ReadonlyMap<number, Candidate[]>) =>
		[...all.values()].flat().flatMap(candidate => (taken.has(candidate) ? [] : [candidate.figure]));
	return {figures: figures.sort(inTextOrder), figuresOnly: {a: rest(inA), b: rest(inB)}};
}

function candidatesOf(
	passage: StatedPassage,
	indices: ReadonlySet<number>,
	sentences: readonly UnitSentence[],
	vocabulary: Vocabulary,
): Map<number, Candidate[]> {
	const candidates = new Map<number, Candidate[]>();
	for (const index of [...indices].sort((x, y) => x - y)) {
		const {sentence} = sentences[index];
		const figures = figuresInSentence(sentence, passage.language);
		const contexts = contextsOf(sentences[index], figures, vocabulary, passage.language);
		candidates.set(
			index,
			figures.map((figure, at) => {
				const context = contexts[at];
				const kind = kindOf(figure);
				const of = figure.quantity ? countedText(sentence.text, figure, context) : safe``;
				const stretch = stretchAt(passage, rangeInPassage(passage, sentence, figure));
				return {...figure, context, kind, figure: {...stretch, kind, ...(of !== '' && {of})}};
			}),
		);
	}

	return candidates;
}

function kindOf({quantity, date}: SentenceFigure): FigureKind {
	if (quantity) return quantity.kind;
	return date?.kind === 'time' ? 'time' : 'date';
}

/** "people killed": what is counted, and what has happened to it. */
function countedText(text: SafeText, {end}: SentenceFigure, {countedEnd, senseUnit}: FigureContext): SafeText {
	const counted = sliceSafe(text, end, countedEnd).trim() as SafeText;
	if (!senseUnit || (senseUnit.start >= end && senseUnit.end <= countedEnd)) return counted;
	const sense = sliceSafe(text, senseUnit.start, senseUnit.end);
	return counted === '' ? sense : safe`${counted} ${sense}`;
}

function linksBetween(
	inA: readonly Candidate[],
	inB: readonly Candidate[],
	a: UnitSentence,
	b: UnitSentence,
	vocabulary: Vocabulary,
): Link[] {
	if (inA.length === 0 || inB.length === 0) return [];
	const slots = tokenSlots(a.sentence, b.sentence, inA, inB);
	const scored: Link[] = [];
	for (const [m, x] of inA.entries()) {
		for (const [n, y] of inB.entries()) {
			const verdict = verdictOf(x, y);
			if (!verdict) continue;
			const score = scoreOf(x, y, verdict, slots.get(m) === n, vocabulary, inA, inB);
			if (score >= (verdict === 'differ' ? least.differ : least.agree)) scored.push({x, y, verdict, score});
		}
	}

	return scored;
}

function verdictOf(x: Candidate, y: Candidate): Verdict | undefined {
	if (x.date && y.date) return compareDates(x.date, y.date);
	if (!x.quantity || !y.quantity) return undefined;
	return compareQuantities(
		{quantity: x.quantity, direction: x.context.direction},
		{quantity: y.quantity, direction: y.context.direction},
	);
}

function scoreOf(
	x: Candidate,
	y: Candidate,
	verdict: Verdict,
	isSlot: boolean,
	vocabulary: Vocabulary,
	inA: readonly Candidate[],
	inB: readonly Candidate[],
): number {
	const [cx, cy] = [x.context, y.context];
	if (cx.sense && cy.sense && cx.sense !== cy.sense && !isSlot) return -1;
	if (cx.role && cy.role && cx.role !== cy.role) return -1;
	if (x.date && cx.isOfStatement !== cy.isOfStatement && verdict === 'differ') return -1;
	let score = isSlot ? weights.slot : 0;
	const counted = meeting(cx.counted, cy.counted, vocabulary);
	if (counted > 0) score += weights.counted * counted;
	else if (x.quantity && !cx.isGeneric && !cy.isGeneric && x.kind === 'count') score += weights.otherCounted;
	if (cx.sense && cx.sense === cy.sense) score += weights.sense;
	if (cx.role && cx.role === cy.role) score += weights.role;
	if (cx.isFurther !== cy.isFurther) score += weights.further;
	if (x.kind !== 'count' && x.kind === y.kind) score += weights.scale;
	score += weights.near * meeting(cx.near, cy.near, vocabulary);
	score += anchorScore(x, y, vocabulary, inA, inB);
	if (verdict !== 'differ') {
		score += weights.equal;
		if (isRare(x)) score += weights.rareEqual;
	}

	return score;
}

const isRare = ({quantity, date}: Candidate) =>
	date !== undefined || (quantity !== undefined && (Math.abs(quantity.value) >= 13 || !Number.isInteger(quantity.value)));

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

/** Whether the names and days by two figures are the same, or by one stands what stands by another figure of the other text. */
function anchorScore(
	x: Candidate,
	y: Candidate,
	vocabulary: Vocabulary,
	inA: readonly Candidate[],
	inB: readonly Candidate[],
): number {
	const [anchorsX, anchorsY] = [x.context.anchors, y.context.anchors];
	if (anchorsX.length === 0 || anchorsY.length === 0) return 0;
	const own = meeting(anchorsX, anchorsY, vocabulary);
	const others = Math.max(
		0,
		...inB.filter(other => other !== y).map(other => meeting(anchorsX, other.context.anchors, vocabulary)),
		...inA.filter(other => other !== x).map(other => meeting(other.context.anchors, anchorsY, vocabulary)),
	);
	return own >= others ? weights.anchor * own : weights.otherAnchor * (others - own);
}

import {type Article, isKept} from '../article/article.js';
import {publishedDay} from '../article/published-day.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Comparison, Evidence, Pair, PairKind, Passage} from './comparison.js';
import {describeLanguage} from './describe-language.js';
import type {NumberedPair} from './numbered-pairs.js';
import {type ReasonLimits, type ReasonPart, reasonParts, toldAfter} from './reason.js';

/** A pair's kind in words. */
const kindNames: Record<PairKind, SafeText> = {
	verbatim: safe`word for word`,
	reworded: safe`reworded`,
	'same-fact': safe`same fact`,
	related: safe`related`,
};

/** What a pair is called: "same fact"; "unsure", whatever its kind, where it is one of the unsure; or "paired by hand". */
export function kindOf({kind, isUnsure, judgement}: Described): SafeText {
	if (isUnsure) return safe`unsure`;
	return judgement?.isByHand ? safe`paired by hand` : kindNames[kind];
}

type Described = Pick<Pair, 'kind' | 'score' | 'judgement'> & Partial<Pick<NumberedPair, 'isUnsure'>>;

// Of reworded text the share that is the same.
const closeness = {high: 0.66, medium: 0.4};

/** The same, of reworded text with how much is the same: "reworded, medium". */
export function describeKind(pair: Described): SafeText {
	if (pair.kind !== 'reworded' || pair.isUnsure || pair.judgement?.isByHand) return kindOf(pair);
	const {high, medium} = closeness;
	const {score} = pair;
	return safe`${kindOf(pair)}, ${score >= high ? safe`high` : score >= medium ? safe`medium` : safe`low`}`;
}

// From .8 on an editor takes it for settled; at an even chance and above it may well be so.
const certainties = {sure: 0.8, even: 0.5};

/**
Two articles in words: whether they are one text, or two versions of it, or report one event, or one story that has gone on between them,
where that can be told, how
much of each the other has too, and what they are compared as, unless that is English. Never empty.
*/
export function describeEvent(comparison: Comparison): SafeText {
	const {shared} = comparison;
	if (isOneText(comparison)) return safe`the same text, word for word`;
	const told = comparison.versions ? safe`two versions of one text` : nameEvent(comparison);
	const [a, b] = [shared.a, shared.b].map(share => Math.round(share * 100));
	const share = a + b === 0 ? safe`` : safe`${a}% of A and ${b}% of B shared`;
	const isSaid = (part: SafeText) => part !== '';
	const parts = [joinSafe([told, share].filter(isSaid), safe`, `), describeLanguage(comparison)].filter(
		isSaid,
	);
	return parts.length > 0 ? joinSafe(parts, safe`; `) : safe`too short to tell whether it is the same event`;
}

/** Whether what is kept of either says the same, sign by sign. */
function isOneText({a, b, versions}: Comparison): boolean {
	const [x, y] = [a, b].map(({blocks}) => blocks.filter(isKept));
	return versions && x.length === y.length && x.every(({text}, index) => text === y[index].text);
}

// Of what two surely different events have in common, hardly so much is ever a pair; then it cannot be told.
const mostOfDifferent = 0.3;

/** "the same event", "perhaps the same developing story": what both report, as far as it can be told; empty where it cannot. */
function nameEvent({a, b, event: {certainty, story = 0}, shared}: Comparison): SafeText {
	if (certainty === undefined) return safe``;
	const isSure = certainty >= certainties.sure;
	if (certainty < certainties.even)
		return Math.min(shared.a, shared.b) < mostOfDifferent ? safe`probably different events` : safe``;
	// What was published on one day has not gone on between the two.
	const isStory = story >= certainties.even && !isOfOneDay(a, b);
	const told = isStory ? safe`the same developing story` : safe`the same event`;
	return isSure ? told : safe`perhaps ${told}`;
}

function isOfOneDay(a: Article, b: Article): boolean {
	const [x, y] = [publishedDay(a), publishedDay(b)];
	return x !== undefined && y !== undefined && x.year === y.year && x.month === y.month && x.day === y.day;
}

// As many things of one sort, as many words of both, and as many cells of a quote or a change, as a person takes in.
const usual: ReasonLimits = {most: 8, mostShared: 4, cells: 100, ellipsis: safe`…`};

/** What stands between the parts of an explanation; and how much is told, `usual` where not given. */
export type ExplainOptions = Partial<ReasonLimits> & {between?: SafeText};

/** What there is to say of why two passages are a pair. */
export function reasonOf(pair: Pair, limits: Partial<ReasonLimits> = {}): ReasonPart[] {
	const {most, mostShared, cells, ellipsis} = {...usual, ...limits};
	return partsOf(pair.evidence, pair.a, pair.b, pair.kind, most, mostShared, cells, ellipsis);
}

/** A pair is made anew when somebody judges it or another one; what there is to say of it stays the same, and every view lays it out. */
const partsOf = memoize(
	(
		evidence: Evidence,
		a: Passage,
		b: Passage,
		kind: PairKind,
		most: number,
		mostShared: number,
		cells: number,
		ellipsis: SafeText,
	): ReasonPart[] => reasonParts({evidence, a, b, kind}, {most, mostShared, cells, ellipsis}),
);

/** Why two passages are a pair, in plain words: where they differ, what was changed, what both say. */
export function explainPair(pair: Pair, {between = safe` · `, ...limits}: ExplainOptions = {}): SafeText {
	const parts = reasonOf(pair, limits);
	return joinSafe(
		parts.flatMap((part, index) => {
			const {gap, text} = toldAfter(part, parts[index - 1], between);
			return [gap, text];
		}),
	);
}

import {inTextOrder} from './compare-figures.js';
import type {Compared, Comparison, Evidence, Pair, SharedQuote, SharedWord} from './comparison.js';

/**
The same comparison as seen from the other article, without comparing again: A is B in it, and B is A. The names of the
event stay as they were written.
*/
export const mirrorComparison = ({a, b, pairs, shared, only, event}: Comparison): Comparison => ({
	a: b,
	b: a,
	pairs: pairs.map(mirrorPair),
	shared: {a: shared.b, b: shared.a},
	only: {a: only.b, b: only.a},
	event,
});

const mirrorPair = ({a, b, evidence, ...rest}: Pair): Pair => ({
	...rest,
	a: b,
	b: a,
	evidence: mirrorEvidence(evidence),
});

const mirrorEvidence = ({shared, quotes, numbers, dates, namesOnly}: Evidence): Evidence => ({
	shared: shared.map(mirrorWord),
	quotes: quotes.map(mirrorQuote),
	numbers: mirrorFigures(numbers),
	dates: mirrorFigures(dates),
	namesOnly,
});

/** What is in both stands in the order of the first passage, whichever that is now. */
const mirrorFigures = ({both, onlyA, onlyB}: Compared): Compared => ({
	both: both.map(({a, b}) => ({a: b, b: a})).sort(inTextOrder),
	onlyA: onlyB,
	onlyB: onlyA,
});

const mirrorWord = ({text, other, a, b, ...rest}: SharedWord): SharedWord => ({
	...rest,
	text: other,
	other: text,
	a: b,
	b: a,
});

const mirrorQuote = ({text, other, a, b, speaker}: SharedQuote): SharedQuote => ({
	text: other,
	other: text,
	a: b,
	b: a,
	...(speaker && {speaker: mirrorWord(speaker)}),
});

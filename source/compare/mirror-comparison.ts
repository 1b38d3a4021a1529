import type {Compared, Comparison, Evidence, Figure, Pair, SharedQuote, SharedWord} from './comparison.js';

/** The same comparison as seen from the other article, without comparing again. The names of the event stay as they were written. */
export const turnComparison = ({a, b, pairs, shared, event}: Comparison): Comparison => ({
	a: b,
	b: a,
	pairs: pairs.map(turnPair),
	shared: {a: shared.b, b: shared.a},
	event,
});

const turnPair = ({a, b, evidence, ...rest}: Pair): Pair => ({
	...rest,
	a: b,
	b: a,
	evidence: turnEvidence(evidence),
});

const turnEvidence = ({shared, quotes, numbers, dates, namesOnly}: Evidence): Evidence => ({
	shared: shared.map(turnWord),
	quotes: quotes.map(turnQuote),
	numbers: turnFigures(numbers),
	dates: turnFigures(dates),
	namesOnly,
});

/** What is in both stands in the order of the first passage, whichever that is now. */
const turnFigures = ({both, onlyA, onlyB}: Compared): Compared => ({
	both: both.map(({a, b}) => ({a: b, b: a})).sort((x, y) => placeOf(x.a) - placeOf(y.a)),
	onlyA: onlyB,
	onlyB: onlyA,
});

const placeOf = ({ranges}: Figure): number => ranges[0].start;

export const turnWord = ({text, other, a, b, ...rest}: SharedWord): SharedWord => ({
	...rest,
	text: other,
	other: text,
	a: b,
	b: a,
});

export const turnQuote = ({text, other, a, b, speaker}: SharedQuote): SharedQuote => ({
	text: other,
	other: text,
	a: b,
	b: a,
	...(speaker && {speaker: turnWord(speaker)}),
});

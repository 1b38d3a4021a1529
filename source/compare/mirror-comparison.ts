import type {Change, ComparedLanguage, Comparison, Evidence, Pair, SharedWord} from './comparison.js';
import {numberPairs, orderPairs} from './order-of-pairs.js';
import {inTextOrder} from './text-order.js';

/**
A comparison, as it was made, as seen from the other article, without comparing again: A is B in it, and B is A, and its pairs
are numbered in their order there. The names of the event stay as they were written. It is judged anew (judge-comparison.ts).
*/
export const mirrorComparison = ({
	a,
	b,
	pairs,
	unsure,
	shared,
	only,
	sentences,
	event,
	versions,
	language,
}: Comparison): Comparison => ({
	a: b,
	b: a,
	...numberPairs(orderPairs(pairs.map(mirrorPair)), orderPairs(unsure.map(mirrorPair))),
	putAside: [],
	shared: {a: shared.b, b: shared.a},
	only: {a: only.b, b: only.a},
	sentences: {a: sentences.b, b: sentences.a},
	event,
	versions,
	language: mirrorLanguage(language),
});

const mirrorLanguage = ({a, b, ...rest}: ComparedLanguage): ComparedLanguage => ({
	...rest,
	...(b === undefined ? {} : {a: b}),
	...(a === undefined ? {} : {b: a}),
});

const mirrorPair = ({a, b, evidence, ...rest}: Pair): Pair => ({
	...rest,
	a: b,
	b: a,
	evidence: mirrorEvidence(evidence),
});

/** The same evidence as seen from the other passage. */
export const mirrorEvidence = ({
	shared,
	namesOnly,
	figures,
	figuresOnly,
	quotes,
	changes,
}: Evidence): Evidence => ({
	shared: shared.map(mirrorWord),
	namesOnly,
	figures: figures.map(swap).sort(inTextOrder),
	figuresOnly: swap(figuresOnly),
	quotes: quotes.map(swap).sort(inTextOrder),
	changes: changes.map(mirrorChange),
});

const mirrorWord = ({text, other, a, b, ...rest}: SharedWord): SharedWord => ({
	...rest,
	text: other,
	other: text,
	a: b,
	b: a,
});

const swap = <Link extends {a: unknown; b: unknown}>(link: Link): Link => ({...link, a: link.b, b: link.a});

const mirrorChange = ({what, a, b}: Change): Change => ({what, ...(b && {a: b}), ...(a && {b: a})});

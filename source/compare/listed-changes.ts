import {type SafeText, safe} from '../text/safe-text.js';
import type {Comparison, Passage, Side} from './comparison.js';
import {type DifferenceKind, differencesOf} from './differences.js';
import type {NumberedPair} from './numbered-pairs.js';

/** One of the places in which two articles differ: a pair, by its index; or what only one of two versions says. */
export type ListedChange = {pair: number} | {side: Side; passage: Passage};

/** A place in the order of the texts, and the change that is told there. */
type Placed = {change?: ListedChange | undefined; a: number; b: number};

/**
Where two articles differ, in the order of A: the pairs whose passages differ in something; of two versions of one text also what
was dropped, and what was added, which stands behind what it follows in B.
*/
export function listChanges(comparison: Comparison, pairs: readonly NumberedPair[]): ListedChange[] {
	const ofPairs = [...pairs.entries()].map(([index, pair]): Placed => {
		const change = differencesOf(pair.evidence).length > 0 ? {pair: index} : undefined;
		return {change, a: pair.a.start, b: pair.b.start};
	});
	if (!comparison.versions) return inOrder(ofPairs);
	const {only} = comparison;
	const inB = [...ofPairs].sort((x, y) => x.b - y.b);
	const dropped = only.a.passages.map(
		(passage): Placed => ({change: {side: 'a', passage}, a: passage.start, b: -1}),
	);
	let next = 0;
	let before = -1;
	const added = only.b.passages.map((passage): Placed => {
		while (next < inB.length && inB[next].b < passage.start) before = inB[next++].a;
		return {change: {side: 'b', passage}, a: before, b: passage.start};
	});
	return inOrder([...ofPairs, ...dropped, ...added]);
}

const inOrder = (places: readonly Placed[]): ListedChange[] =>
	[...places]
		.sort((x, y) => x.a - y.a || x.b - y.b)
		.flatMap(({change}) => (change === undefined ? [] : [change]));

/** What a passage is called that only one of two versions has. */
export const oneSidedNames: Readonly<Record<Side, SafeText>> = {a: safe`dropped`, b: safe`added`};

/** What one and what several differences of a kind are called. */
const kindNames: Record<DifferenceKind, readonly [one: SafeText, several: SafeText]> = {
	figure: [safe`figure`, safe`figures`],
	date: [safe`date`, safe`dates`],
	name: [safe`name`, safe`names`],
	negation: [safe`negation`, safe`negations`],
	hedge: [safe`hedge`, safe`hedges`],
	who: [safe`who did it`, safe`who did it`],
	order: [safe`order`, safe`order`],
	quote: [safe`quote`, safe`quotes`],
	speaker: [safe`speaker`, safe`speakers`],
	words: [safe`wording`, safe`wordings`],
};

const kinds = Object.keys(kindNames) as DifferenceKind[];

/** How many differences there are in all, "7 changes", and how many of what: "2 figures", "1 negation", "4 wordings", "1 added". */
export type ChangeCount = {total: SafeText; kinds: SafeText[]; putAside: number};

/** Counts differences, but for those of pairs that were put aside; of articles that are no versions of one text they are not called changes. */
export function countChanges(
	comparison: Comparison,
	pairs: readonly NumberedPair[],
	changes: readonly ListedChange[],
): ChangeCount {
	const counts = new Map<DifferenceKind, number>();
	const sentences = {a: 0, b: 0};
	let putAside = 0;
	for (const change of changes) {
		if ('side' in change) sentences[change.side]++;
		else if (pairs[change.pair].isPutAside) putAside++;
		else
			for (const kind of differencesOf(pairs[change.pair].evidence))
				counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}

	const total = [...counts.values()].reduce((sum, count) => sum + count, sentences.a + sentences.b);
	const [one, several] = comparison.versions
		? [safe`change`, safe`changes`]
		: [safe`difference`, safe`differences`];
	return {
		putAside,
		total: total === 0 ? safe`no ${several}` : safe`${total} ${total === 1 ? one : several}`,
		kinds: [
			...kinds.flatMap(kind => countOf(counts.get(kind) ?? 0, kindNames[kind])),
			...countOf(sentences.b, [oneSidedNames.b, oneSidedNames.b]),
			...countOf(sentences.a, [oneSidedNames.a, oneSidedNames.a]),
		],
	};
}

const countOf = (count: number, [one, several]: readonly [one: SafeText, several: SafeText]): SafeText[] =>
	count === 0 ? [] : [safe`${count} ${count === 1 ? one : several}`];

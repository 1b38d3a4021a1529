import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {fold, type Range} from '../text/words.js';
import {type Alignment, inGivenOrder} from './alignment.js';
import type {Compared, Evidence, Figure, Passage, SharedHow, SharedWord} from './comparison.js';
import {turnQuote, turnWord} from './mirror-comparison.js';
import {offsetIn} from './passage-of.js';
import {sharedQuotes} from './quotes.js';
import type {Unit, UnitKind} from './units.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A unit in a passage: its number in the vocabulary, and its range in the passage's text. */
type Mention = {id: number; unit: Unit; range: Range; text: SafeText};

// Words of saying weigh less; "officials" tells no more than that somebody said it.
const attributionWeight = 2.5;

const dateKinds: ReadonlySet<UnitKind> = new Set(['month', 'day', 'weekday']);

/**
What two passages share and where they differ. `passages` stand in the order in which the articles were given; `aligned`
are the pairs of sentences, in the order of the alignment, that say the same.
*/
export function gatherEvidence(
	passages: {a: Passage; b: Passage},
	aligned: ReadonlyArray<{i: number; j: number}>,
	alignment: Alignment,
	isVerbatim: boolean,
): Evidence {
	const {vocabulary} = alignment;
	const own = inGivenOrder(alignment, passages.a, passages.b);
	const shared: SharedWord[] = [];
	const takenA = new Set<Mention>();
	const takenB = new Set<Mention>();
	const mentionsA = mentionsOf(
		vocabulary.a,
		own.a,
		aligned.map(({i}) => i),
	);
	const mentionsB = mentionsOf(
		vocabulary.b,
		own.b,
		aligned.map(({j}) => j),
	);
	const links = aligned.flatMap(({i, j}) => matchesOf(mentionsA.get(i)!, mentionsB.get(j)!, vocabulary));
	links.sort(
		(x, y) =>
			y.strength - x.strength || x.a.range.start - y.a.range.start || x.b.range.start - y.b.range.start,
	);
	for (const {a, b, strength, how} of links) {
		if (takenA.has(a) || takenB.has(b)) continue;
		takenA.add(a);
		takenB.add(b);
		const weight = vocabulary.weight[a.id] * strength;
		shared.push({text: a.text, other: b.text, a: a.range, b: b.range, weight, how});
	}

	shared.sort((x, y) => y.weight - x.weight || x.a.start - y.a.start);
	const quotes = isVerbatim ? [] : sharedQuotes(own.a, own.b, shared);
	const all = inGivenOrder(alignment, [...mentionsA.values()].flat(), [...mentionsB.values()].flat());
	const isWord = ({id, text}: Mention) =>
		/^\p{Ll}/u.test(text) && vocabulary.kinds[id] !== 'number' && vocabulary.weight[id] > attributionWeight;
	const wordsShared = [...takenA, ...takenB].some(isWord);
	return {
		shared: alignment.swapped ? shared.map(turnWord) : shared,
		numbers: compareNumbers(all.a, all.b),
		dates: compareDates(all.a, all.b),
		quotes: alignment.swapped ? quotes.map(turnQuote) : quotes,
		namesOnly: shared.length > 0 && !wordsShared,
	};
}

/** The units of sentences, each with its place in the passage. */
function mentionsOf(
	sentences: readonly UnitSentence[],
	passage: Passage,
	indices: readonly number[],
): Map<number, Mention[]> {
	const mentions = new Map<number, Mention[]>();
	for (const index of [...new Set(indices)].sort((x, y) => x - y)) {
		const {sentence, units, ids} = sentences[index];
		const offset = offsetIn(passage, sentence);
		mentions.set(
			index,
			units.map((unit, at) => {
				const range = {start: offset + unit.start, end: offset + unit.end};
				return {id: ids[at], unit, range, text: sliceSafe(passage.text, range.start, range.end)};
			}),
		);
	}

	return mentions;
}

type Matched = {a: Mention; b: Mention; strength: number; how: SharedHow};

function matchesOf(
	inA: readonly Mention[],
	inB: readonly Mention[],
	{weight, inB: matches}: Vocabulary,
): Matched[] {
	const byId = new Map<number, Mention[]>();
	for (const mention of inB) {
		const list = byId.get(mention.id);
		if (list) list.push(mention);
		else byId.set(mention.id, [mention]);
	}

	const matched: Matched[] = [];
	const nth = new Map<number, number>();
	for (const a of inA) {
		if (weight[a.id] === 0) continue;
		const count = nth.get(a.id) ?? 0;
		nth.set(a.id, count + 1);
		for (const {id, strength, how} of matches[a.id]) {
			// The first time a word stands in one goes with the first time it stands in the other, and so on.
			const b = byId.get(id)?.[count];
			if (b) matched.push({a, b, strength, how: how === 'same' ? howSame(a, b) : how});
		}
	}

	return matched;
}

function howSame({unit, text}: Mention, {text: other}: Mention): SharedHow {
	const isWritten = fold(text).slice(0, 3) === fold(other).slice(0, 3);
	if (unit.kind === 'place' && !isWritten) return 'place';
	return unit.kind === 'acronym' && fold(text) !== fold(other) ? 'acronym' : 'same';
}

function compareNumbers(inA: readonly Mention[], inB: readonly Mention[]): Compared {
	const numbersOf = (mentions: readonly Mention[]) =>
		figuresOf(mentions.filter(({unit}) => unit.kind === 'number'));
	return compareFigures(numbersOf(inA), numbersOf(inB), (x, y) => x === y);
}

/** A month alone agrees with any day of it. */
function compareDates(inA: readonly Mention[], inB: readonly Mention[]): Compared {
	const datesOf = (mentions: readonly Mention[]) =>
		figuresOf(
			mentions.filter(({unit}, at) => {
				const isPartOfDay = unit.kind === 'month' && mentions[at + 1]?.unit.kind === 'day';
				return dateKinds.has(unit.kind) && !isPartOfDay;
			}),
		);
	const monthOf = (key: string) => /^(?:month|day) (\d+)/.exec(key)?.[1];
	const agree = (x: string, y: string) =>
		x === y ||
		(monthOf(x) !== undefined &&
			monthOf(x) === monthOf(y) &&
			x.startsWith('month') !== y.startsWith('month'));
	return compareFigures(datesOf(inA), datesOf(inB), agree);
}

/** Each value once, by its key, with all its places. */
function figuresOf(mentions: readonly Mention[]): Map<string, Figure> {
	const figures = new Map<string, Figure>();
	for (const {unit, text, range} of mentions) {
		const known = figures.get(unit.key);
		if (known) known.ranges.push(range);
		else figures.set(unit.key, {text, ranges: [range]});
	}

	return figures;
}

function compareFigures(
	inA: ReadonlyMap<string, Figure>,
	inB: ReadonlyMap<string, Figure>,
	agree: (x: string, y: string) => boolean,
): Compared {
	const agreeing = (key: string, others: ReadonlyMap<string, Figure>) =>
		[...others].find(([other]) => agree(key, other))?.[1];
	const onlyIn = (own: ReadonlyMap<string, Figure>, others: ReadonlyMap<string, Figure>) =>
		[...own].flatMap(([key, figure]) => (agreeing(key, others) ? [] : [figure]));
	return {
		both: [...inA].flatMap(([key, a]) => {
			const b = agreeing(key, inB);
			return b ? [{a, b}] : [];
		}),
		onlyA: onlyIn(inA, inB),
		onlyB: onlyIn(inB, inA),
	};
}

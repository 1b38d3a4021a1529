import type {Partners, Taken} from './partner-sentences.js';
import type {SentencePart} from './sentence-part.js';

/** Sentences of A and of B, by index, that are one text: one and one, or one and the parts that it was split into or merged from. */
export type SentenceGroup = {a: readonly number[]; b: readonly number[]};

/** What each sentence of A and of B is part of, where that is not the running text. */
type PartsOfSentences = {a: readonly (SentencePart | undefined)[]; b: readonly (SentencePart | undefined)[]};

type Grouped = {a: number[]; b: number[]};

// By how much more two sentences have to be the same with one than each of them alone, and how many parts one may have.
const leastGain = 0.05;
const mostParts = 3;

/**
Partners in the order of A, with the sentences beside them that more is the same with, which have no partner themselves: a title,
heading or caption with its own alone. `parts` is what the sentences of each article are part of, `likeness` is how much of both
sides of a group is the same, 0 to 1. Adds to `taken`, and takes none that is.
*/
export function joinSplitSentences(
	partners: readonly Partners[],
	taken: Taken,
	{parts, likeness}: {parts: PartsOfSentences; likeness: (group: SentenceGroup) => number},
): SentenceGroup[] {
	const groups = [...partners].sort((x, y) => x.i - y.i).map(({i, j}): Grouped => ({a: [i], b: [j]}));
	const having = {
		a: new Map(groups.map(group => [group.a[0], group])),
		b: new Map(groups.map(group => [group.b[0], group])),
	};
	for (const side of ['a', 'b'] as const) {
		const all = [...having[side].keys()].sort((x, y) => x - y);
		const beside = [...new Set(all.flatMap(index => [index - 1, index + 1]))];
		for (const index of beside) joinBeside(side, index);
		// And the one before, or behind, those.
		for (const index of beside) for (const next of [index - 1, index + 1]) joinBeside(side, next);
	}

	return groups;

	function joinBeside(side: 'a' | 'b', index: number): void {
		if (index < 0 || index >= parts[side].length || taken[side].has(index)) return;
		const [best] = [having[side].get(index - 1), having[side].get(index + 1)]
			.flatMap(group => (group ? [withSentence(group, side, index)] : []))
			.filter(({gain}) => gain >= leastGain)
			.sort((x, y) => y.gain - x.gain);
		if (!best) return;
		best.group[side] = best.sentences;
		having[side].set(index, best.group);
		taken[side].add(index);
	}

	/** A group with one more sentence on a side, and how much more of both is the same then. */
	function withSentence(group: Grouped, side: 'a' | 'b', index: number) {
		const sentences = [...group[side], index].sort((x, y) => x - y);
		const isOfOnePart = parts[side][index] === parts[side][group[side][0]];
		const isDivided = group[side === 'a' ? 'b' : 'a'].length === 1 && sentences.length <= mostParts;
		const gain = isOfOnePart && isDivided ? likeness({...group, [side]: sentences}) - likeness(group) : 0;
		return {group, sentences, gain};
	}
}

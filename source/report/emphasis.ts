import type {Pair, Side} from '../compare/comparison.js';
import {statedPlaces} from '../compare/stated-places.js';
import type {Hit} from '../search/answer.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** A part of a text that stands out from it: words that both passages share, wording that was changed, what agrees or differs. */
export type Emphasis = Range & {as: EmphasisKind};

export type EmphasisKind = 'shared' | 'changed' | 'agree' | 'differ';

// Where several fall on a place, the last of these is what the place is marked as.
const rising: readonly EmphasisKind[] = ['shared', 'changed', 'agree', 'differ'];

const emphases = (ranges: readonly Range[], as: EmphasisKind): Emphasis[] =>
	ranges.map(range => ({...range, as}));

/**
What stands out in a passage of a pair: offsets into the passage's text. In passages that are the same word for word the words
do not, since all of them are shared.
*/
export function emphasesOf({kind, evidence}: Pair, side: Side): Emphasis[] {
	const {shared, agreeing, differing, changed} = statedPlaces(evidence, side);
	return [
		...emphases(kind === 'verbatim' ? [] : shared, 'shared'),
		...emphases(changed, 'changed'),
		...emphases(agreeing, 'agree'),
		...emphases(differing, 'differ'),
	];
}

/** What answers the query in a hit: offsets into its text, or into an excerpt of that. */
export const emphasesOfHit = ({ranges}: Pick<Hit, 'ranges'>): Emphasis[] => emphases(ranges, 'shared');

/** The same in the order of the text, none over another, shared words that stand side by side as one. */
export function withoutOverlaps(given: readonly Emphasis[], text: SafeText): Emphasis[] {
	const ranks = new Uint8Array(text.length);
	for (const [rank, kind] of rising.entries()) {
		for (const {start, end, as} of given) if (as === kind) ranks.fill(rank + 1, start, end);
	}

	for (const {index} of text.matchAll(/[\s-]/g)) {
		if (ranks[index] === 0 && ranks[index - 1] === 1 && ranks[index + 1] === 1) ranks[index] = 1;
	}

	const ordered: Emphasis[] = [];
	for (const [index, rank] of ranks.entries()) {
		if (rank === 0) continue;
		if (ranks[index - 1] === rank) ordered.at(-1)!.end = index + 1;
		else ordered.push({start: index, end: index + 1, as: rising[rank - 1]});
	}

	return ordered;
}

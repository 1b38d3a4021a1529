import type {Pair, Side} from '../compare/comparison.js';
import {figurePlaces} from '../compare/evidence.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** A part of a text that is to be seen: words that both passages share, or a figure that agrees or differs. */
export type Light = Range & {as: LightKind};

export type LightKind = 'shared' | 'agree' | 'differ';

// Where a place is lit for several reasons, the last of these is told of.
const rising: readonly LightKind[] = ['shared', 'agree', 'differ'];

/**
What is lit in a passage of a pair: offsets into the passage's text. Of passages that are the same word for word only
figures are; that a word of them is shared tells nothing.
*/
export function lightsOf({kind, evidence}: Pair, side: Side): Light[] {
	const lit = (ranges: readonly Range[], as: LightKind) => ranges.map(range => ({...range, as}));
	const {agreeing, differing} = figurePlaces(evidence, side);
	const shared = kind === 'verbatim' ? [] : evidence.shared.map(word => word[side]);
	return [...lit(shared, 'shared'), ...lit(agreeing, 'agree'), ...lit(differing, 'differ')];
}

/** Lights in the order of the text, none over another, those of shared words that stand side by side as one. */
export function inOrder(lights: readonly Light[], text: SafeText): Light[] {
	const ranks = new Uint8Array(text.length);
	for (const [rank, kind] of rising.entries()) {
		for (const {start, end, as} of lights) if (as === kind) ranks.fill(rank + 1, start, end);
	}

	for (const {index} of text.matchAll(/[\s-]/g)) {
		if (ranks[index] === 0 && ranks[index - 1] === 1 && ranks[index + 1] === 1) ranks[index] = 1;
	}

	const ordered: Light[] = [];
	for (const [index, rank] of ranks.entries()) {
		if (rank === 0) continue;
		if (ranks[index - 1] === rank) ordered.at(-1)!.end = index + 1;
		else ordered.push({start: index, end: index + 1, as: rising[rank - 1]});
	}

	return ordered;
}

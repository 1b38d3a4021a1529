import {addTo} from '../text/add-to.js';
import type {Range} from '../text/words.js';
import type {Comparison, Side, Unpaired} from './comparison.js';
import {furthestEnds} from './furthest-ends.js';
import {passageOf} from './passage-of.js';
import {isRunning, type Sentence, sentencesOf} from './sentences-of.js';

/** What article `side` of a comparison says and the other does not: what is in none of its pairs, of whatever kind. */
export function unpairedOf(comparison: Pick<Comparison, 'a' | 'b' | 'pairs'>, side: Side): Unpaired {
	const paired = pairedRanges(comparison, side);
	const sentences = sentencesOf(comparison[side]).sentences.filter(isRunning);
	const isPaired = ({block, inBlock}: Sentence) => (paired.get(block)?.(inBlock.end) ?? -1) > inBlock.start;
	const stretches: Sentence[][] = [];
	let above: Sentence | undefined;
	for (const sentence of sentences) {
		if (!isPaired(sentence)) {
			const last = stretches.at(-1);
			if (last && last.at(-1) === above && above?.block === sentence.block) last.push(sentence);
			else stretches.push([sentence]);
		}

		above = sentence;
	}

	const words = (some: readonly Sentence[]) => some.reduce((sum, {tokens}) => sum + tokens.length, 0);
	const unpaired = stretches.flat();
	return {
		passages: stretches.map(passageOf),
		sentences: unpaired.length,
		of: sentences.length,
		share: words(unpaired) / Math.max(1, words(sentences)),
	};
}

/** The stretches of each block that lie in a pair, by where they end (furthest-ends.ts). */
function pairedRanges(
	{pairs}: Pick<Comparison, 'pairs'>,
	side: Side,
): Map<number, (place: number) => number> {
	const ranges = new Map<number, Range[]>();
	for (const {[side]: passage} of pairs) {
		for (const {block, range} of passage.parts) {
			addTo(ranges, block, range);
		}
	}

	return new Map([...ranges].map(([block, inBlock]) => [block, furthestEnds(inBlock)]));
}

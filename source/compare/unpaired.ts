import {addTo} from '../text/add-to.js';
import type {Range} from '../text/words.js';
import type {Comparison, Pair, Side, Unpaired} from './comparison.js';
import {furthestEnds} from './furthest-ends.js';
import {isReused} from './order-of-pairs.js';
import {passageOf} from './passage-of.js';
import {type PlacedSentence, placedSentences} from './placed-sentences.js';

/** What pairs of two articles are counted by. */
type Paired = Pick<Comparison, 'a' | 'b' | 'pairs' | 'putAside' | 'sentences'>;

/** What both share, and what each says and the other does not, as their pairs are. */
export const countedOf = (paired: Paired): Pick<Comparison, 'shared' | 'only'> => ({
	shared: {a: sharedOf(paired, 'a'), b: sharedOf(paired, 'b')},
	only: {a: unpairedOf(paired, 'a'), b: unpairedOf(paired, 'b')},
});

/** The share of the words of article `side`, 0 to 1, that lies in pairs of a kind other than `related`. */
function sharedOf({pairs, ...articles}: Paired, side: Side): number {
	const sentences = sentencesOfSide(articles, side);
	const isShared = isIn(
		pairs.filter(({kind}) => kind !== 'related'),
		side,
	);
	const all = wordsOf(sentences);
	return all === 0 ? 0 : wordsOf(sentences.filter(isShared)) / all;
}

/**
What article `side` says and the other does not: what is in none of the pairs, of whatever kind. What was taken over and put aside, as
a change of no matter, stands in both all the same.
*/
function unpairedOf({pairs, putAside, ...articles}: Paired, side: Side): Unpaired {
	const sentences = sentencesOfSide(articles, side);
	const isPaired = isIn([...pairs, ...putAside.filter(isReused)], side);
	const stretches: PlacedSentence[][] = [];
	let above: PlacedSentence | undefined;
	for (const sentence of sentences) {
		if (!isPaired(sentence)) {
			const last = stretches.at(-1);
			if (last && last.at(-1) === above && above?.block === sentence.block) last.push(sentence);
			else stretches.push([sentence]);
		}

		above = sentence;
	}

	const unpaired = stretches.flat();
	return {
		passages: stretches.map(passageOf),
		sentences: unpaired.length,
		of: sentences.length,
		share: wordsOf(unpaired) / Math.max(1, wordsOf(sentences)),
	};
}

const sentencesOfSide = (
	articles: Pick<Paired, 'a' | 'b' | 'sentences'>,
	side: Side,
): readonly PlacedSentence[] =>
	placedSentences(articles.sentences[side], articles[side]).filter(({isRunning}) => isRunning);

const wordsOf = (sentences: readonly PlacedSentence[]): number =>
	sentences.reduce((sum, {words}) => sum + words, 0);

/** Tells of each sentence whether it lies in one of some pairs: by the stretches of each block that do, and where they end (furthest-ends.ts). */
export function isIn(
	pairs: readonly Pair[],
	side: Side,
): (sentence: Pick<PlacedSentence, 'block' | 'inBlock'>) => boolean {
	const ranges = new Map<number, Range[]>();
	for (const {[side]: passage} of pairs) {
		for (const {block, range} of passage.parts) {
			addTo(ranges, block, range);
		}
	}

	const ends = new Map([...ranges].map(([block, inBlock]) => [block, furthestEnds(inBlock)]));
	return ({block, inBlock}) => (ends.get(block)?.(inBlock.end) ?? -1) > inBlock.start;
}

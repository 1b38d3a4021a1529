import {type AlignedSpans, indices} from './find-pairs.js';
import {isReused} from './order-of-pairs.js';
import {isRunning} from './sentences-of.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// Reused sentences that are less like each other may as well be two reports of one thing.
export const sureCopy = 0.6;
// Shares of an article's words that stand in the other one too. One of two versions may have grown: of the longer one less is asked.
const leastOfShorter = 0.6;
const leastOfLonger = 0.3;

/**
Whether two articles are two versions of one text: most of the one was surely taken over into the other, word for word or
reworded.
*/
export function areVersions(found: readonly AlignedSpans[], vocabulary: Vocabulary): boolean {
	const taken = found.filter(spans => isReused(spans) && spans.score >= sureCopy);
	const inA = new Set(taken.flatMap(({firstA, lastA}) => indices(firstA, lastA)));
	const inB = new Set(taken.flatMap(({firstB, lastB}) => indices(firstB, lastB)));
	const [a, b] = [shareOf(vocabulary.a, inA), shareOf(vocabulary.b, inB)];
	return Math.max(a, b) >= leastOfShorter && Math.min(a, b) >= leastOfLonger;
}

/** How much of the running text, 0 to 1, by its words, some of its sentences are. */
function shareOf(sentences: readonly UnitSentence[], some: ReadonlySet<number>): number {
	const words = (chosen: readonly UnitSentence[]) =>
		chosen.reduce((sum, {sentence}) => sum + (isRunning(sentence) ? sentence.tokens.length : 0), 0);
	const all = words(sentences);
	return all === 0 ? 0 : words(sentences.filter((_, index) => some.has(index))) / all;
}

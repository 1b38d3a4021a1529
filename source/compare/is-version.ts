import {isProse} from '../article/article.js';
import {memoize} from '../text/memoize.js';
import type {Comparison, Pair, Side} from './comparison.js';
import {isReused} from './order-of-pairs.js';

// Reused sentences that are less like each other may as well be two reports of one thing.
const sureCopy = 0.6;
// Shares of an article's text that stand in the other one too. One of two versions may have grown: of the longer one less is asked.
const leastOfShorter = 0.6;
const leastOfLonger = 0.3;

/**
Whether two articles are two versions of one text: most of the one stands in the other, word for word or reworded. Then what was
changed is what a person looks for.
*/
export const isVersion = memoize((comparison: Comparison): boolean => {
	const [a, b] = [reusedShare(comparison, 'a'), reusedShare(comparison, 'b')];
	return Math.max(a, b) >= leastOfShorter && Math.min(a, b) >= leastOfLonger;
});

/** How much of the running text of one side, 0 to 1, by its characters, was surely taken over. */
function reusedShare(comparison: Comparison, side: Side): number {
	const all = comparison[side].blocks.reduce(
		(sum, block) => sum + (isProse(block) ? block.text.length : 0),
		0,
	);
	const isTakenOver = (pair: Pair) => isReused(pair) && pair.score >= sureCopy && !pair[side].part;
	const {pairs, putAside} = comparison;
	const reused = [...pairs, ...putAside]
		.filter(isTakenOver)
		.reduce((sum, pair) => sum + pair[side].text.length, 0);
	return all === 0 ? 0 : reused / all;
}

import type {Range} from '../text/words.js';
import type {Sentence} from './sentences-of.js';

// Of the words of both sentences, so many are the same on either side of the figures that they stand in one slot.
const leastBeside = 2;
// Further away the words say nothing of the figure.
const mostBeside = 4;

/**
Which figures of two sentences stand in the same slot, by index: between the same words, as far as these are. Found by the
words before and behind each.
*/
export function tokenSlots(
	a: Sentence,
	b: Sentence,
	inA: readonly Range[],
	inB: readonly Range[],
): Map<number, number> {
	const [wordsA, wordsB] = [a, b].map(({tokens}) => tokens.map(({text}) => text.toLowerCase()));
	const around = ({tokens}: Sentence, {start, end}: Range) => {
		const after = tokens.findIndex(token => token.start >= end);
		return {
			before: tokens.findLastIndex(token => token.end <= start),
			after: after < 0 ? tokens.length : after,
		};
	};
	const [aroundA, aroundB] = [inA.map(range => around(a, range)), inB.map(range => around(b, range))];
	/** How many words are the same from a place on in each sentence, step by step. */
	const sameWordsFrom = (atA: number, atB: number, step: 1 | -1) => {
		let same = 0;
		while (same < mostBeside && wordsA[atA] !== undefined && wordsA[atA] === wordsB[atB]) {
			same++;
			atA += step;
			atB += step;
		}

		return same;
	};

	const slots = new Map<number, number>();
	const best = new Map<number, number>();
	for (const [m, x] of aroundA.entries()) {
		for (const [n, y] of aroundB.entries()) {
			const before = sameWordsFrom(x.before, y.before, -1);
			const after = sameWordsFrom(x.after, y.after, 1);
			const edges =
				(x.before < 0 && y.before < 0 ? 1 : 0) +
				(x.after >= wordsA.length && y.after >= wordsB.length ? 1 : 0);
			const same = before + after + edges;
			if (before + edges === 0 || after + edges === 0 || same <= leastBeside) continue;
			if (same > (best.get(m) ?? 0)) {
				best.set(m, same);
				slots.set(m, n);
			}
		}
	}

	return slots;
}

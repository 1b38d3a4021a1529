import {memoize} from '../text/memoize.js';
import {findWords, type Range, type Word} from '../text/words.js';
import type {QuoteLink, Side} from './comparison.js';

/** Words of two quotes that are not the same: ranges of the two texts, empty where one of them has no words there. */
export type AlteredWords = Record<Side, Range>;

// Between so many words the best alignment is looked for; more are told as one alteration.
const mostAligned = 150;

/** Where the words of two quotes are not the same, in their order. Marked insertions ("[the board]") are none of theirs. */
export const alteredWords = memoize(({a, b}: QuoteLink): readonly AlteredWords[] => {
	const words = {a: spokenWords(a.text), b: spokenWords(b.text)};
	const [inA, inB] = [words.a, words.b];
	const isSame = (i: number, j: number) => inA[i].folded === inB[j].folded;
	const shorter = Math.min(inA.length, inB.length);
	let before = 0;
	while (before < shorter && isSame(before, before)) before++;
	let after = 0;
	while (after < shorter - before && isSame(inA.length - 1 - after, inB.length - 1 - after)) after++;
	const [endA, endB] = [inA.length - after, inB.length - after];
	return differences(inA.slice(before, endA), inB.slice(before, endB)).map(({a, b}) => ({
		a: rangeOf(inA, before + a.start, before + a.end),
		b: rangeOf(inB, before + b.start, before + b.end),
	}));
});

const spokenWords = (text: string): Word[] =>
	findWords(text.replace(/\[[^[\]]*\]/g, ({length}) => ' '.repeat(length)));

/** The stretches between the words of the longest common subsequence, by index. */
function differences(a: readonly Word[], b: readonly Word[]): AlteredWords[] {
	if (a.length === 0 && b.length === 0) return [];
	const whole = {a: {start: 0, end: a.length}, b: {start: 0, end: b.length}};
	if (a.length > mostAligned || b.length > mostAligned) return [whole];
	const width = b.length + 1;
	/** How many words the rest of A from a word on and the rest of B have in common at most. */
	const common = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			common[i * width + j] =
				a[i].folded === b[j].folded
					? common[(i + 1) * width + j + 1] + 1
					: Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
	const found: AlteredWords[] = [];
	let [startA, startB] = [0, 0];
	const close = (i: number, j: number) => {
		if (i > startA || j > startB) found.push({a: {start: startA, end: i}, b: {start: startB, end: j}});
	};
	for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
		if (a[i].folded === b[j].folded) {
			close(i, j);
			[startA, startB] = [++i, ++j];
		} else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) i++;
		else j++;
	}

	close(a.length, b.length);
	return found;
}

/** From the first of some words to the end of the last; where there are none, the place between their neighbours. */
function rangeOf(words: readonly Word[], first: number, after: number): Range {
	if (first < after) return {start: words[first].start, end: words[after - 1].end};
	const at = words[first - 1]?.end ?? 0;
	return {start: at, end: at};
}

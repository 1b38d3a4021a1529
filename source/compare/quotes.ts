import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {stopWordsOf} from '../text/stop-words.js';
import {tokensOf} from '../text/tokens.js';
import {fold, type Range} from '../text/words.js';
import type {Passage, SharedQuote, SharedWord} from './comparison.js';

/** A word in quotation marks, where it stands in the passage's text. */
type QuotedWord = Range & {folded: string};

// Fewer words that two long quotations share are chance.
const leastWords = 4;

/**
The words that both passages have in quotation marks of whatever sort: runs of four or more, or all of a shorter quote.
The longest first.
*/
export function sharedQuotes(a: Passage, b: Passage, shared: readonly SharedWord[]): SharedQuote[] {
	const [rangesA, rangesB] = [quotesIn(a.text), quotesIn(b.text)];
	if (rangesA.length === 0 || rangesB.length === 0) return [];
	const quotesA = rangesA.map(quote => wordsIn(a.text, quote));
	const quotesB = rangesB.map(quote => wordsIn(b.text, quote));
	const stopWords = stopWordsOf('en');
	const speaker = speakerOf(a.text, b.text, shared);
	const found: SharedQuote[] = [];
	for (const wordsA of quotesA) {
		for (const wordsB of quotesB) {
			const run = longestRun(wordsA, wordsB);
			const isWhole = run.length > 0 && (run.length === wordsA.length || run.length === wordsB.length);
			const hasContent = wordsA
				.slice(run.inA, run.inA + run.length)
				.some(({folded}) => !stopWords.has(folded));
			if (!hasContent || (run.length < leastWords && !isWhole)) continue;
			const inA = {start: wordsA[run.inA].start, end: wordsA[run.inA + run.length - 1].end};
			const inB = {start: wordsB[run.inB].start, end: wordsB[run.inB + run.length - 1].end};
			const text = sliceSafe(a.text, inA.start, inA.end);
			const other = sliceSafe(b.text, inB.start, inB.end);
			found.push({text, other, a: inA, b: inB, ...(speaker && {speaker})});
		}
	}

	return found.sort(
		(x, y) => y.text.length - x.text.length || x.a.start - y.a.start || x.b.start - y.b.start,
	);
}

// A quotation that goes on in the next paragraph has no closing mark. A straight single mark opens before a word and
// closes after one; within words it is an apostrophe.
const quotations: Array<{opening: string; pattern: RegExp}> = [
	{opening: '“', pattern: /“([^”]*)(?:”|$)/gu},
	{opening: '"', pattern: /"([^"]*)(?:"|$)/gu},
	{opening: '‘', pattern: /(?<![\p{L}\p{N}])‘((?:[^’]|’(?=[\p{L}\p{N}]))*)(?:’|$)/gu},
	{opening: "'", pattern: /(?<![\p{L}\p{N}])'((?:[^']|'(?=[\p{L}\p{N}]))*)'(?![\p{L}\p{N}])/gu},
	{opening: '«', pattern: /«([^»]*)(?:»|$)/gu},
	{opening: '„', pattern: /„([^“”]*)(?:[“”]|$)/gu},
];

/** The quotations of a text, without their marks; one may stand within another. */
export function quotesIn(text: string): Range[] {
	return quotations
		.filter(({opening}) => text.includes(opening))
		.flatMap(({pattern}) => [...text.matchAll(pattern)])
		.map(match => ({start: match.index + 1, end: match.index + 1 + match[1].length}));
}

const wordsIn = (text: SafeText, {start, end}: Range): QuotedWord[] =>
	tokensOf(text.slice(start, end)).map(token => ({
		start: start + token.start,
		end: start + token.end,
		folded: fold(token.text),
	}));

/** The longest run of words that both have, the earliest of those. */
function longestRun(
	a: readonly QuotedWord[],
	b: readonly QuotedWord[],
): {inA: number; inB: number; length: number} {
	let best = {inA: 0, inB: 0, length: 0};
	let previous = new Int32Array(b.length + 1);
	for (const [i, {folded}] of a.entries()) {
		const current = new Int32Array(b.length + 1);
		for (const [j, other] of b.entries()) {
			if (other.folded !== folded) continue;
			const length = previous[j] + 1;
			current[j + 1] = length;
			if (length > best.length) best = {inA: i - length + 1, inB: j - length + 1, length};
		}

		previous = current;
	}

	return best;
}

const verbs =
	'said|says|say|told|tells|added|adds|wrote|writes|announced|claimed|claims|stated|insisted|warned|argued|asked|tweeted';
// "Duval, the mayor, said" and "said Mayor Anne Duval".
const saysAfter = new RegExp(`^(?:[\\s,]+[\\p{L}.-]+){0,4}?[\\s,]+(?:${verbs})\\b`, 'u');
const saysBefore = new RegExp(`\\b(?:${verbs}|according to)(?:\\s+[\\p{L}.-]+){0,3}\\s+$`, 'u');

/** The name beside a word of saying, outside the quotation marks, in both passages. */
function speakerOf(a: SafeText, b: SafeText, shared: readonly SharedWord[]): SharedWord | undefined {
	const [insideA, insideB] = [quotesIn(a), quotesIn(b)];
	const speaks = (text: SafeText, {start, end}: Range, inside: readonly Range[]) =>
		/^\p{Lu}/u.test(text.slice(start, end)) &&
		!inside.some(quote => start >= quote.start && end <= quote.end) &&
		(saysAfter.test(text.slice(end, end + 80)) ||
			saysBefore.test(text.slice(Math.max(0, start - 80), start)));
	return shared.find(word => speaks(a, word.a, insideA) && speaks(b, word.b, insideB));
}

import type {Comparison, Pair, Passage, SharedWord, Side} from '../compare/comparison.js';
import {isReused} from '../compare/order-of-pairs.js';
import {sentenceStart} from '../compare/passage-offsets.js';
import {placedSentences} from '../compare/placed-sentences.js';

/** The comparison of two of several articles; `a` and `b` are their indices. */
export type StoryComparison = {a: number; b: number; comparison: Comparison};

/** A sentence of one of several articles: both are indices. */
export type SentencePlace = {article: number; sentence: number};

/** Names a sentence in maps and sets. */
export const keyOf = ({article, sentence}: SentencePlace): string => `${article}:${sentence}`;

/** Two sentences of different articles that stand in a pair of theirs, whatever its kind. */
export type SentenceLink = {
	x: SentencePlace;
	y: SentencePlace;
	/** The sentences of each that say it together: the indices of the first and the last, both among them `x` or `y`. */
	spanX: Span;
	spanY: Span;
	/** How likely both state one fact, 0 to 1. */
	strength: number;
};

/** Sentences of an article that follow each other, by index; both ends are part of it. */
export type Span = {first: number; last: number};

/**
The links between the sentences of several articles, as the pairs of their comparisons make them. Of two passages of as many
sentences, each is linked with its own; where one sentence says what several say, it is linked with that of them which has the most
in common with it.
*/
export const sentenceLinks = (comparisons: readonly StoryComparison[]): SentenceLink[] =>
	comparisons.flatMap(({a, b, comparison}) => {
		const spanInA = spansOf(comparison, 'a');
		const spanInB = spansOf(comparison, 'b');
		return comparison.pairs.flatMap((pair): SentenceLink[] => {
			const [spanX, spanY] = [spanInA(pair.a), spanInB(pair.b)];
			if (!spanX || !spanY) return [];
			const strength = strengthOf(pair);
			if (lengthOf(spanX) === lengthOf(spanY))
				return indicesOf(spanX).map((i, at) => {
					const j = spanY.first + at;
					const [x, y] = [
						{article: a, sentence: i},
						{article: b, sentence: j},
					];
					return {x, y, spanX: {first: i, last: i}, spanY: {first: j, last: j}, strength};
				});
			const x = {article: a, sentence: mostTelling(spanX, pair, comparison, 'a')};
			const y = {article: b, sentence: mostTelling(spanY, pair, comparison, 'b')};
			return [{x, y, spanX, spanY, strength}];
		});
	});

const lengthOf = ({first, last}: Span): number => last - first + 1;

const indicesOf = (span: Span): number[] =>
	Array.from({length: lengthOf(span)}, (_, offset) => span.first + offset);

// Of what is related, so likely pairs state one fact seven times in eight, and the others one time in three; of what has only names and
// days in common, whatever it is called, one time in two (test/stories/told).
const likelyRelated = 0.7;
const doubted = 0.5;

/** The score of a pair, which of reused text is how much is the same: that states one fact however much was changed. */
function strengthOf(pair: Pair): number {
	if (isReused(pair)) return 1;
	const {kind, score, evidence} = pair;
	const isLikely = !evidence.namesOnly && (kind === 'same-fact' || score >= likelyRelated);
	return isLikely ? score : doubted * score;
}

/** The sentences that passages of one side are made of; undefined of what is no whole sentence (the cells of a table). */
function spansOf(comparison: Comparison, side: Side): (passage: Pick<Passage, 'parts'>) => Span | undefined {
	const firstAt = new Map<string, number>();
	const lastAt = new Map<string, number>();
	const sentences = placedSentences(comparison.sentences[side], comparison[side]);
	for (const [index, {block, inBlock}] of sentences.entries()) {
		firstAt.set(`${block}:${inBlock.start}`, index);
		lastAt.set(`${block}:${inBlock.end}`, index);
	}

	return ({parts}) => {
		const end = parts.at(-1)!;
		const first = firstAt.get(`${parts[0].block}:${parts[0].range.start}`);
		const last = lastAt.get(`${end.block}:${end.range.end}`);
		return first === undefined || last === undefined || last < first ? undefined : {first, last};
	};
}

/** The sentence of a passage that has the most in common with the other passage of the pair: by the weights of the words of both. */
function mostTelling(span: Span, pair: Pair, comparison: Comparison, side: Side): number {
	const {evidence, [side]: passage} = pair;
	const sentences = placedSentences(comparison.sentences[side], comparison[side]);
	const inCommon = (index: number): number => {
		const start = sentenceStart(passage, sentences[index]);
		const end = start + sentences[index].text.length;
		const isInside = (word: SharedWord) => word[side].start >= start && word[side].end <= end;
		return evidence.shared.reduce((sum, word) => sum + (isInside(word) ? word.weight : 0), 0);
	};
	return indicesOf(span).reduce((best, index) => (inCommon(index) > inCommon(best) ? index : best));
}

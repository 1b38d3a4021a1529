import type {Article} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import {addTo} from '../text/add-to.js';
import {lazy, memoize} from '../text/memoize.js';
import {sliceSafe} from '../text/safe-text.js';
import {splitSentences} from '../text/sentences.js';
import type {Range} from '../text/words.js';
import type {PassagePart, Quote, QuoteLink, Speaker} from './comparison.js';
import {matchQuotedWords, type QuotedMatch, type QuotedSentence} from './match-quoted-words.js';
import {type QuotationInBlock, quotationsWithin} from './quotations-of.js';
import {type QuotedWord, quotedWordsOf} from './quoted-words.js';
import {sameSpeaker} from './same-speaker.js';
import {type Sentence, sentencesOf} from './sentences-of.js';
import {type StatedPassage, stretchAt} from './stated-passage.js';

/** A sentence of a quotation; `inText` and its words are offsets into the passage's text. */
type Piece = QuotedSentence & {
	inText: Range;
	quotation: QuotationInBlock;
	/** The quotation it stands in that stands in no other: what is linked of one is not linked again. */
	outermost: QuotationInBlock;
};

/** Two pieces that are the same utterance. */
type Linked = QuotedMatch & {pieceA: Piece; pieceB: Piece; sameSpeaker: boolean | undefined};

/**
What both passages quote, in the order of A, and who they say says it: sentence by sentence, so that it does not matter how
a text cuts what it quotes; sentences that follow each other in both are one quote.
*/
export function linkQuotes(a: StatedPassage, b: StatedPassage): QuoteLink[] {
	const ofB = piecesOf(b);
	const matches =
		ofB.length === 0 ? [] : matchesOf(piecesOf(a), candidatesIn(ofB), sentencesOf(a.article).language);
	return joined(chosen([...matches])).map(linked => linkOf(linked, a, b));
}

/** A sentence, and the article it is of. */
type SentenceOfArticle = {sentence: Sentence; article: Article};

/** Whether two sentences, asked for again and again, quote the same. */
export function quoteTheSame(a: SentenceOfArticle, b: SentenceOfArticle): boolean {
	const [ofA, ofB] = [a, b].map(({sentence, article}) => quotedInSentence(sentence, article));
	if (ofA.pieces.length === 0 || ofB.pieces.length === 0) return false;
	return !matchesOf(ofA.pieces, ofB.candidates(), sentencesOf(a.article).language).next().done;
}

const quotedInSentence = memoize(({block, inBlock, text}: Sentence, article: Article) => {
	const pieces = piecesWithin(article, {block, range: inBlock, inText: {start: 0, end: text.length}}, text);
	return {pieces, candidates: lazy(() => candidatesIn(pieces))};
});

function* matchesOf(
	a: readonly Piece[],
	candidates: (piece: Piece) => Piece[],
	language: string | undefined,
): Generator<Linked> {
	for (const pieceA of a) {
		for (const pieceB of candidates(pieceA)) {
			const match = matchQuotedWords(pieceA, pieceB, language);
			if (!match) continue;
			const isOne = sameSpeaker(pieceA.quotation.speaker, pieceB.quotation.speaker);
			// What two people say that is not the same are two utterances; so may be a few words that are no sentence.
			const isTold =
				match.verdict === 'same' ? isOne === true || tells(match, pieceA, pieceB) : isOne !== false;
			if (isTold) yield {...match, pieceA, pieceB, sameSpeaker: isOne};
		}
	}
}

// Fewer words than these may be said by anybody.
const fewWords = 4;

const tells = ({length}: QuotedMatch, a: Piece, b: Piece) => length >= fewWords || (a.isWhole && b.isWhole);

const piecesOf = ({article, passage}: StatedPassage): Piece[] =>
	passage.parts.flatMap(part => piecesWithin(article, part, passage.text));

/** The sentences of the quotations of a part of a text; of one that goes on beyond it, what stands in it. */
function piecesWithin(article: Article, {block, range, inText}: PassagePart, whole: string): Piece[] {
	const shift = inText.start - range.start;
	let outermost: QuotationInBlock | undefined;
	return quotationsWithin(article, block, range).flatMap(quotation => {
		if (quotation.depth === 0 || !outermost) outermost = quotation;
		const own = outermost;
		const start = Math.max(quotation.start, range.start) + shift;
		const text = whole.slice(start, Math.min(quotation.end, range.end) + shift);
		return splitSentences(text).map((sentence): Piece => {
			const from = start + sentence.start;
			const words = quotedWordsOf(text.slice(sentence.start, sentence.end)).map(word => shifted(word, from));
			return {
				words,
				isWhole: words.length > 0 && words[0].isCapital,
				inText: {start: from, end: start + sentence.end},
				quotation,
				outermost: own,
			};
		});
	});
}

const shifted = (word: QuotedWord, by: number): QuotedWord => ({
	...word,
	start: word.start + by,
	end: word.end + by,
});

// What stands in more pieces of a passage is looked for in these many first ones alone: what is quoted so often tells none
// of them from the others. Of the pieces that share anything with one, so many are compared with it word by word.
const mostHaving = 20;
const mostCompared = 5;

/** Of pieces, those that have the most and the rarest pairs of words in common with another. */
function candidatesIn(pieces: readonly Piece[]): (piece: Piece) => Piece[] {
	const having = new Map<string, number[]>();
	for (const [index, {words}] of pieces.entries()) {
		for (const pair of pairsOf(words)) {
			const list = having.get(pair);
			if (!list) having.set(pair, [index]);
			else if (list.length < mostHaving && list.at(-1) !== index) list.push(index);
		}
	}

	return ({words}) => {
		const weights = new Map<number, number>();
		for (const pair of new Set(pairsOf(words))) {
			const list = having.get(pair) ?? [];
			for (const index of list) weights.set(index, (weights.get(index) ?? 0) + 1 / list.length);
		}

		return [...weights]
			.sort((x, y) => y[1] - x[1] || x[0] - y[0])
			.slice(0, mostCompared)
			.map(([index]) => pieces[index]);
	};
}

/** Each word with the next, and with the one behind it: one of two is left where a word was changed or dropped. */
function pairsOf(words: readonly QuotedWord[]): string[] {
	const plain = words.filter(({kind}) => kind === 'word');
	return plain.flatMap(({key}, at) => plain.slice(at + 1, at + 3).map(next => `${key} ${next.key}`));
}

/** The best of matches that leave no words linked twice, in the order of A. */
function chosen(matches: readonly Linked[]): Linked[] {
	const taken = new Map<QuotationInBlock, Range[]>();
	const isFree = ({outermost}: Piece, {start, end}: Range) =>
		!taken.get(outermost)?.some(range => range.start < end && range.end > start);
	const take = ({outermost}: Piece, range: Range) => {
		addTo(taken, outermost, range);
	};
	return [...matches]
		.sort(
			(x, y) =>
				worth(y) - worth(x) ||
				x.pieceA.inText.start - y.pieceA.inText.start ||
				x.pieceB.inText.start - y.pieceB.inText.start,
		)
		.filter(linked => {
			const [inA, inB] = [rangeOf(linked.pieceA, linked.a), rangeOf(linked.pieceB, linked.b)];
			if (!isFree(linked.pieceA, inA) || !isFree(linked.pieceB, inB)) return false;
			take(linked.pieceA, inA);
			take(linked.pieceB, inB);
			return true;
		})
		.sort((x, y) => x.pieceA.inText.start - y.pieceA.inText.start || x.a.start - y.a.start);
}

const worth = ({verdict, length, sameSpeaker, pieceA, pieceB}: Linked) =>
	length +
	(verdict === 'same' ? 2 : 0) +
	(sameSpeaker === true ? 1 : sameSpeaker === false ? -1 : 0) -
	(pieceA.quotation.depth + pieceB.quotation.depth) / 2;

/** Where words of a piece stand in the passage's text; of all of them, the piece with its signs. */
function rangeOf({words, inText}: Piece, {start, end}: {start: number; end: number}): Range {
	return {
		start: start === 0 ? inText.start : words[start].start,
		end: end === words.length ? inText.end : words[end - 1].end,
	};
}

/** Sides of a link as ranges of the passages' texts. */
type Joined = Pick<Linked, 'verdict' | 'sameSpeaker' | 'pieceA' | 'pieceB'> & {a: Range; b: Range};

/** Sentences that follow each other in both quotations as one. */
function joined(links: readonly Linked[]): Joined[] {
	const all: Joined[] = [];
	for (const {verdict, sameSpeaker, pieceA, pieceB, a, b} of links) {
		const link = {verdict, sameSpeaker, pieceA, pieceB, a: rangeOf(pieceA, a), b: rangeOf(pieceB, b)};
		const last = all.at(-1);
		if (
			last &&
			follows(last.pieceA, pieceA, last.a, link.a) &&
			follows(last.pieceB, pieceB, last.b, link.b)
		) {
			all[all.length - 1] = {
				...link,
				verdict: last.verdict === 'same' ? verdict : 'altered',
				a: {start: last.a.start, end: link.a.end},
				b: {start: last.b.start, end: link.b.end},
			};
		} else all.push(link);
	}

	return all;
}

// Characters between two stretches that follow each other: signs and a space.
const widestGap = 3;

const follows = (last: Piece, next: Piece, before: Range, after: Range) =>
	last.quotation === next.quotation && after.start >= before.end && after.start - before.end <= widestGap;

function linkOf(
	{verdict, sameSpeaker, pieceA, pieceB, a, b}: Joined,
	inA: StatedPassage,
	inB: StatedPassage,
): QuoteLink {
	return {
		verdict,
		a: quoteAt(inA, a, pieceA),
		b: quoteAt(inB, b, pieceB),
		...(sameSpeaker === undefined ? {} : {sameSpeaker}),
	};
}

function quoteAt(stated: StatedPassage, inText: Range, {quotation: {speaker, speakerBlock}}: Piece): Quote {
	const quote = stretchAt(stated, inText);
	return speaker && speakerBlock !== undefined
		? {...quote, speaker: speakerAt(stated, speakerBlock, speaker)}
		: quote;
}

function speakerAt({article, passage}: StatedPassage, block: number, {start, end}: Range): Speaker {
	const {text} = article.blocks[block];
	const part = passage.parts.find(
		({block: own, range}) => own === block && range.start <= start && range.end >= end,
	);
	const shift = part && part.inText.start - part.range.start;
	return {
		text: sliceSafe(text, start, end),
		...originalRange(article, article.blocks[block], {start, end}),
		...(shift !== undefined && {inText: {start: start + shift, end: end + shift}}),
	};
}

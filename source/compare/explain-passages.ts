import type {Article} from '../article/article.js';
import {checkArticle} from '../article/check-arguments.js';
import type {Range} from '../text/words.js';
import {type Alignment, inCanonicalOrder} from './alignment.js';
import type {Evidence} from './comparison.js';
import {gatherEvidence} from './gather-evidence.js';
import {likelyPairs} from './likely-pairs.js';
import {mirrorEvidence} from './mirror-comparison.js';
import {noEvidence} from './no-evidence.js';
import {quotationsWithin} from './quotations-of.js';
import {statedPassage} from './stated-passage.js';
import type {UnitSentence} from './vocabulary.js';

/**
What two passages share and differ in, whether they are a pair or not. They are given as offsets into the originals, and
widened to the whole sentences and quotations they stand in; where one of them is in no sentence that is compared (furniture, a byline), there is nothing to say.
Throws `TypeError` for what is no article.
*/
export function explainPassages(a: Article, b: Article, passages: TwoRanges): Evidence {
	checkArticle(a, 'explainPassages: a');
	checkArticle(b, 'explainPassages: b');
	return evidenceOf(a, b, [passages], withWholeQuotations)[0];
}

/** The same of passages that are whole sentences, and not widened: of a pair, places in its evidence are those of its texts. */
export const explainSentences = (a: Article, b: Article, passages: TwoRanges): Evidence =>
	explainEach(a, b, [passages])[0];

/** The same of each of several: the articles are made ready for it once. */
export const explainEach = (a: Article, b: Article, passages: readonly TwoRanges[]): Evidence[] =>
	evidenceOf(a, b, passages, (_article, _sentences, indices) => indices);

type TwoRanges = {a: Range; b: Range};

function evidenceOf(
	a: Article,
	b: Article,
	passages: readonly TwoRanges[],
	widened: (article: Article, sentences: readonly UnitSentence[], indices: number[]) => number[],
): Evidence[] {
	const evidenceIn = (alignment: Alignment, ranges: TwoRanges): Evidence => {
		const {a, b, vocabulary, first} = alignment;
		const other = first === 'a' ? 'b' : 'a';
		const inA = widened(a, vocabulary.a, sentencesIn(vocabulary.a, ranges[first]));
		const inB = widened(b, vocabulary.b, sentencesIn(vocabulary.b, ranges[other]));
		if (inA.length === 0 || inB.length === 0) return {...noEvidence};
		const sentences = (all: readonly UnitSentence[], indices: readonly number[]) =>
			indices.map(index => all[index].sentence);
		return gatherEvidence(
			statedPassage(a, sentences(vocabulary.a, inA), vocabulary.language),
			statedPassage(b, sentences(vocabulary.b, inB), vocabulary.language),
			likelyPairs(inA, inB, alignment),
			vocabulary,
			true,
		);
	};

	return inCanonicalOrder(
		a,
		b,
		alignment => passages.map(ranges => evidenceIn(alignment, ranges)),
		evidence => evidence.map(mirrorEvidence),
	);
}

/** The sentences, by index, of which a part stands in a range of the original. */
const sentencesIn = (sentences: readonly UnitSentence[], {start, end}: Range): number[] =>
	sentences.flatMap(({sentence}, index) => {
		const range = sentence.toOriginal(sentence.inBlock);
		return range.start < end && range.end > start ? [index] : [];
	});

/** Sentences that follow each other, with those before and behind them that a quotation of theirs begins and ends in. */
function withWholeQuotations(
	article: Article,
	sentences: readonly UnitSentence[],
	indices: readonly number[],
): number[] {
	if (indices.length === 0) return [];
	let [first, last] = [indices[0], indices.at(-1)!];
	const start = quotationsOf(article, sentences[first]).reduce(
		(least, {start}) => Math.min(least, start),
		Number.POSITIVE_INFINITY,
	);
	const end = quotationsOf(article, sentences[last]).reduce((most, {end}) => Math.max(most, end), 0);
	const isBeside = (next: UnitSentence | undefined, {sentence}: UnitSentence) =>
		next?.sentence.block === sentence.block;
	while (
		isBeside(sentences[first - 1], sentences[first]) &&
		sentences[first - 1].sentence.inBlock.end > start
	)
		first--;
	while (isBeside(sentences[last + 1], sentences[last]) && sentences[last + 1].sentence.inBlock.start < end)
		last++;
	return Array.from({length: last - first + 1}, (_, offset) => first + offset);
}

const quotationsOf = (article: Article, {sentence: {block, inBlock}}: UnitSentence) =>
	quotationsWithin(article, block, inBlock);

import type {Article} from '../article/article.js';
import {checkArticle} from '../article/check-arguments.js';
import type {Range} from '../text/words.js';
import {inCanonicalOrder} from './alignment.js';
import type {Evidence} from './comparison.js';
import {gatherEvidence} from './gather-evidence.js';
import {mirrorEvidence} from './mirror-comparison.js';
import {statedPassage} from './stated-passage.js';
import type {UnitSentence} from './vocabulary.js';

const nothing: Evidence = {
	shared: [],
	namesOnly: false,
	figures: [],
	figuresOnly: {a: [], b: []},
	quotes: [],
	changes: [],
};

/**
What two passages share and differ in, whether they are a pair or not. They are given as offsets into the originals, and
widened to the whole sentences they stand in; where one of them is in no sentence of running text, there is nothing to say.
Throws `TypeError` for what is no article.
*/
export function explainPassages(a: Article, b: Article, passages: {a: Range; b: Range}): Evidence {
	checkArticle(a, 'explainPassages: a');
	checkArticle(b, 'explainPassages: b');
	return inCanonicalOrder(
		a,
		b,
		({a, b, vocabulary, first}) => {
			const other = first === 'a' ? 'b' : 'a';
			const inA = sentencesIn(vocabulary.a, passages[first]);
			const inB = sentencesIn(vocabulary.b, passages[other]);
			if (inA.length === 0 || inB.length === 0) return nothing;
			const sentences = (all: readonly UnitSentence[], indices: readonly number[]) =>
				indices.map(index => all[index].sentence);
			return gatherEvidence(
				statedPassage(a, sentences(vocabulary.a, inA), vocabulary.language),
				statedPassage(b, sentences(vocabulary.b, inB), vocabulary.language),
				inA.flatMap(i => inB.map(j => ({i, j}))),
				vocabulary,
			);
		},
		mirrorEvidence,
	);
}

/** The sentences, by index, of which a part stands in a range of the original. */
const sentencesIn = (sentences: readonly UnitSentence[], {start, end}: Range): number[] =>
	sentences.flatMap(({sentence}, index) => {
		const range = sentence.toOriginal(sentence.inBlock);
		return range.start < end && range.end > start ? [index] : [];
	});

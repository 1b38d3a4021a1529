import type {Range} from '../text/words.js';
import {alignCopies, type SentencePair, type TokenPair} from './align-copies.js';
import {type ChangeToken, changeTokens, stemsIn} from './change-tokens.js';
import {type ChangedStretch, tokensIn} from './changed-stretches.js';
import {changesOfCopy} from './changes-of-copy.js';
import type {Change, FigureLink, Side} from './comparison.js';
import {languageOfPassages} from './language-of-passages.js';
import {meaningWordsOf} from './meaning-words.js';
import type {NamedStretch} from './name-change.js';
import {placeOfSentence} from './place-of-sentence.js';
import {type Sentence, sentencesOf} from './sentences-of.js';
import {type StatedPassage, stretchAt} from './stated-passage.js';
import {turnedMeanings} from './turned-meanings.js';

/**
What was changed between two passages. Of sentences that are the same text every stretch of words that is not the same; of
sentences in other words what turns the meaning: negation, hedge, who did it to whom, what was first. `figures` are their
linked figures; `isCopy` is whether a sentence of each is known to be the same text, however much was changed in it.
*/
export function findChanges(
	a: StatedPassage,
	b: StatedPassage,
	figures: readonly FigureLink[],
	isCopy = false,
): Change[] {
	if (a.passage.text === b.passage.text) return [];
	const language = languageOfPassages(a, b);
	const words = meaningWordsOf(language);
	const [inA, inB] = [changeTokens(a, language), changeTokens(b, language)];
	const pairOf = (pair: SentencePair): TokenPair => ({
		a: pair.a.flatMap(index => inA[index]),
		b: pair.b.flatMap(index => inB[index]),
	});
	const changeOf = (pair: TokenPair, {what, ...stretch}: NamedStretch): Change => ({
		what,
		...(stretch.a.start < stretch.a.end && {a: stretchAt(a, textRange(pair.a, stretch.a))}),
		...(stretch.b.start < stretch.b.end && {b: stretchAt(b, textRange(pair.b, stretch.b))}),
	});
	const isOneCopy = isCopy && inA.length === 1 && inB.length === 1;
	const {copies, others} = isOneCopy ? {copies: [{a: [0], b: [0]}], others: []} : alignCopies(inA, inB);
	return [
		...copies.flatMap(copy => {
			const pair = pairOf(copy);
			const isSame = (stretch: ChangedStretch) => isOfAgreeingFigures(stretch, pair, figures);
			const isTold = (stretch: ChangedStretch) =>
				isToldBeside(tokensIn(pair.a, stretch.a), tokensIn(pair.b, stretch.b), b, copy.b, language) ||
				isToldBeside(tokensIn(pair.b, stretch.b), tokensIn(pair.a, stretch.a), a, copy.a, language);
			return changesOfCopy(pair, words, {language, isSame, isTold}).map(stretch => changeOf(pair, stretch));
		}),
		...others.flatMap(sentences => {
			const pair = pairOf(sentences);
			return turnedMeanings(pair, words, language).map(stretch => changeOf(pair, stretch));
		}),
	];
}

/** Where tokens stand in their passage; a contraction is told as a whole: "won't", not "n't". */
function textRange(tokens: readonly ChangeToken[], {start, end}: Range): Range {
	const [before, first] = [tokens[start - 1], tokens[start]];
	const isContracted = before?.end === first.start && contractedEnding.test(first.text);
	return {start: isContracted ? before.start : first.start, end: tokens[end - 1].end};
}

const contractedEnding = /^(?:n?['’ʼ]\p{L}+|not)$/iu;

/** Whether all that was changed is how a figure is written that is the same. */
function isOfAgreeingFigures(
	stretch: ChangedStretch,
	pair: TokenPair,
	figures: readonly FigureLink[],
): boolean {
	const isPartOf = (side: Side, figure: Range) => {
		const tokens = tokensIn(pair[side], stretch[side]);
		return tokens.length > 0 && tokens[0].start >= figure.start && tokens.at(-1)!.end <= figure.end;
	};
	return figures.some(
		({verdict, a, b}) => verdict === 'agree' && isPartOf('a', a.inText) && isPartOf('b', b.inText),
	);
}

// What says less may stand beside the other text by chance; how much of it has to stand there, 0 to 1.
const leastContent = 3;
const leastTold = 0.8;

/**
Whether what one text has more than the other stands in the sentence before or behind the other: where a sentence was split, and
the other part is not in the passage.
*/
function isToldBeside(
	own: readonly ChangeToken[],
	other: readonly ChangeToken[],
	{article, sentences}: StatedPassage,
	copied: readonly number[],
	language: string | undefined,
): boolean {
	const content = own.filter(({isFunction}) => !isFunction);
	if (other.length > 0 || content.length < leastContent) return false;
	const all = sentencesOf(article).sentences;
	const besides = [besideIn(all, sentences[copied[0]], -1), besideIn(all, sentences[copied.at(-1)!], 1)];
	return besides.some(sentence => {
		if (!sentence) return false;
		const stems = new Set(stemsIn(sentence.text, language));
		return content.filter(({stem}) => stems.has(stem)).length >= leastTold * content.length;
	});
}

/** The sentence before or behind another one, of those that are part of the same: a caption does not part a text. */
function besideIn(all: readonly Sentence[], sentence: Sentence, step: 1 | -1): Sentence | undefined {
	let place = placeOfSentence(all.length, at => all[at], sentence) + step;
	while (all[place] && all[place].part !== sentence.part) place += step;
	return all[place];
}

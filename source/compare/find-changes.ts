import type {Range} from '../text/words.js';
import {alignCopies, type TokenPair} from './align-copies.js';
import {type ChangeToken, changeTokens} from './change-tokens.js';
import {type ChangedStretch, tokensIn} from './changed-stretches.js';
import {changesOfCopy} from './changes-of-copy.js';
import type {Change, FigureLink} from './comparison.js';
import {languageOfPassages} from './language-of-passages.js';
import {meaningWordsOf} from './meaning-words.js';
import type {NamedStretch} from './name-change.js';
import {type StatedPassage, stretchAt} from './stated-passage.js';
import {turnedMeanings} from './turned-meanings.js';

/**
What was changed between two passages. Of sentences that are the same text every stretch of words that is not the same; of
sentences in other words what turns the meaning: negation, hedge, who did it to whom, what was first. `figures` are their
linked figures.
*/
export function findChanges(a: StatedPassage, b: StatedPassage, figures: readonly FigureLink[]): Change[] {
	const language = languageOfPassages(a, b);
	const words = meaningWordsOf(language);
	const [inA, inB] = [changeTokens(a, language), changeTokens(b, language)];
	const {copies, others} = alignCopies(inA, inB);
	const changeOf = (pair: TokenPair, {what, ...stretch}: NamedStretch): Change => ({
		what,
		...(stretch.a.start < stretch.a.end && {a: stretchAt(a, textRange(tokensIn(pair.a, stretch.a)))}),
		...(stretch.b.start < stretch.b.end && {b: stretchAt(b, textRange(tokensIn(pair.b, stretch.b)))}),
	});
	return [
		...copies.flatMap(pair => {
			const isSame = (stretch: ChangedStretch) => isOfAgreeingFigures(stretch, pair, figures);
			return changesOfCopy(pair, words, language, isSame).map(stretch => changeOf(pair, stretch));
		}),
		...others.flatMap(pair => turnedMeanings(pair, words, language).map(stretch => changeOf(pair, stretch))),
	];
}

const textRange = (tokens: readonly ChangeToken[]): Range => ({
	start: tokens[0].start,
	end: tokens.at(-1)!.end,
});

/** Whether all that was changed is how a figure is written that is the same. */
function isOfAgreeingFigures(
	stretch: ChangedStretch,
	pair: TokenPair,
	figures: readonly FigureLink[],
): boolean {
	const isPartOf = (tokens: readonly ChangeToken[], figure: Range) =>
		tokens.length > 0 && tokens[0].start >= figure.start && tokens.at(-1)!.end <= figure.end;
	return figures.some(
		({verdict, a, b}) =>
			verdict === 'agree' &&
			isPartOf(tokensIn(pair.a, stretch.a), a.inText) &&
			isPartOf(tokensIn(pair.b, stretch.b), b.inText),
	);
}

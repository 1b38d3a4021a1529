import {isRunning} from './sentences-of.js';
import type {UnitSentence} from './vocabulary.js';

/** Whether two stretches have the same words in the same order, whatever their punctuation and capitals. */
export function sameWords(a: readonly UnitSentence[], b: readonly UnitSentence[]): boolean {
	const count = (sentences: readonly UnitSentence[]) =>
		sentences.reduce((sum, {sentence}) => sum + sentence.tokens.length, 0);
	if (count(a) !== count(b)) return false;
	const wordsOf = (sentences: readonly UnitSentence[]) =>
		sentences.flatMap(({sentence}) => sentence.tokens.map(({text}) => text.toLowerCase()));
	const words = wordsOf(b);
	return wordsOf(a).every((word, at) => word === words[at]);
}

/** Whether two stretches are running text all of them, or sentence by sentence part of the same: a title of a title. */
export function samePlaces(a: readonly UnitSentence[], b: readonly UnitSentence[]): boolean {
	if ([...a, ...b].every(({sentence}) => isRunning(sentence))) return true;
	return a.length === b.length && a.every(({sentence}, at) => sentence.part === b[at].sentence.part);
}

import {isRunning} from './sentences-of.js';
import type {UnitKind} from './units.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// Words, without those that stand in every text.
const leastWords = 2;
// What a heading or caption says without a name in few words ("Background", "Frequently asked questions", "File photo of the
// bridge") is not of the event; with one, it may be a name by itself.
const leastWordsOfLabel = 4;
const leastWordsWithName = 3;

/** How many different words a sentence has, without those that stand in every text. */
export const contentOf = (
	{distinct}: Pick<UnitSentence, 'distinct'>,
	{kinds}: Pick<Vocabulary, 'kinds'>,
): number => distinct.reduce((count, id) => count + (kinds[id] === 'stop' ? 0 : 1), 0);

/** Whether a sentence says enough to be held against another one by itself. */
export function saysEnough(unitSentence: UnitSentence, vocabulary: Pick<Vocabulary, 'kinds'>): boolean {
	const {sentence, distinct} = unitSentence;
	const words = contentOf(unitSentence, vocabulary);
	if (isRunning(sentence) || sentence.part === 'title') return words >= leastWords;
	const isOfNobody = distinct.every(id => general.has(vocabulary.kinds[id]));
	return words >= (isOfNobody ? leastWordsOfLabel : leastWordsWithName);
}

const general: ReadonlySet<UnitKind> = new Set(['word', 'stop']);

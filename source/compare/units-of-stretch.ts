import type {UnitSentence} from './vocabulary.js';

/** The units of sentences that follow each other, by index with both ends included, each once. */
export function unitsOfStretch(sentences: readonly UnitSentence[], first: number, last: number): Int32Array {
	if (first === last) return sentences[first].distinct;
	const units = new Set<number>();
	for (let at = first; at <= last; at++) for (const id of sentences[at].distinct) units.add(id);
	return Int32Array.from(units);
}

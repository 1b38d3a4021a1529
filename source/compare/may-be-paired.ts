import {isRunning} from './sentences-of.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// Sentences of the running text: what a title says stands in the first of them.
const leadSentences = 3;

/**
Whether two sentences, by index, may be a pair: a title with titles and leads alone, since it says in short what half of the text
says at length.
*/
export function mayBePaired({a, b}: Pick<Vocabulary, 'a' | 'b'>): (i: number, j: number) => boolean {
	const [placesA, placesB] = [a, b].map(placesOf);
	return (i, j) =>
		(placesA[i] !== 'title' || placesB[j] !== 'body') && (placesB[j] !== 'title' || placesA[i] !== 'body');
}

type Place = 'title' | 'lead' | 'body';

function placesOf(sentences: readonly UnitSentence[]): Place[] {
	let running = 0;
	return sentences.map(({sentence}) => {
		if (sentence.part === 'title') return 'title';
		if (isRunning(sentence)) running++;
		return isRunning(sentence) && running <= leadSentences ? 'lead' : 'body';
	});
}

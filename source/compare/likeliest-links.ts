import {addTo} from '../text/add-to.js';
import {topK} from '../text/top-k.js';
import {allLinks} from './link-classifier.js';
import type {Vocabulary} from './vocabulary.js';

/** Two sentences, by index, that are worth a closer look. */
export type LikelyLink = {i: number; j: number; letters: number};

// With as many for each sentence, no right link that is shown is missed in the labelled articles; with all, none is shown more.
const mostOfSentence = 8;

/** For each sentence of either article the pairs that promise most at first sight (link-classifier.ts), in order of A, then of B. */
export function likeliestLinks(vocabulary: Vocabulary, similarity: number): LikelyLink[] {
	const links = allLinks(vocabulary, similarity);
	const kept = new Uint8Array(links.length);
	for (const side of ['i', 'j'] as const) {
		const ofSentence = new Map<number, number[]>();
		for (const [at, link] of links.entries()) addTo(ofSentence, link[side], at);
		for (const list of ofSentence.values()) {
			const scores = list.map(at => links[at].score);
			for (const best of topK(scores, scores.length, mostOfSentence)) kept[list[best]] = 1;
		}
	}

	return links.filter((_, at) => kept[at] === 1);
}

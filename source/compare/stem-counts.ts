import {stem} from '../text/stems.js';
import {stopWordsOf} from '../text/stop-words.js';
import {findWords} from '../text/words.js';
import {numberOfKey} from './number-of-key.js';

/**
How often each content word stands in a text, by the number of its stem, in the order in which they come; `language` is the
one it is written in, where that is known. `numbers` holds the number of each stem met so far, and takes in those that are new.
*/
export function countStems(
	text: string,
	language: string | undefined,
	numbers: Map<string, number>,
): Map<number, number> {
	const stopWords = stopWordsOf(language);
	const counts = new Map<number, number>();
	for (const {folded} of findWords(text)) {
		if (stopWords.has(folded)) continue;
		const number = numberOfKey(stem(folded, language), numbers);
		counts.set(number, (counts.get(number) ?? 0) + 1);
	}

	return counts;
}

/** Logarithmic term frequency: 1 + ln of how often a stem stands in a text. */
export const termFrequency = (count: number): number => 1 + Math.log(count);

/** Inverse document frequency of a stem that `having` of `all` articles have, in nats; above 0 even where all have it. */
export const inverseDocumentFrequency = (all: number, having: number): number => Math.log(1 + all / having);

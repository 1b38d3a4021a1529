import {memoizeText} from '../text/memoize.js';
import {stem} from '../text/stems.js';
import {stopWordsOf} from '../text/stop-words.js';
import {fold} from '../text/words.js';
import {isRunning, type ReadSentences} from './sentences-of.js';

/** How often each content word stands in an article's running text, by its stem, in the order in which they come. */
export function countStems({sentences, language}: ReadSentences): Map<string, number> {
	const stemOf = contentStems(language ?? '');
	const counts = new Map<string, number>();
	for (const sentence of sentences) {
		if (!isRunning(sentence)) continue;
		for (const {text} of sentence.tokens) {
			const key = stemOf(text);
			if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}

	return counts;
}

/** The stems of the words of a language, as they are written; undefined of what stands in every text. Most words come again. */
const contentStems = memoizeText((tag: string) => {
	const language = tag === '' ? undefined : tag;
	const stopWords = stopWordsOf(language);
	return memoizeText((text: string): string | undefined => {
		const word = fold(text);
		return stopWords.has(word) ? undefined : stem(word, language);
	});
});

/** Logarithmic term frequency: 1 + ln of how often a stem stands in a text. */
export const termFrequency = (count: number): number => 1 + Math.log(count);

/** Inverse document frequency of a stem that `having` of `all` articles have, in nats; above 0 even where all have it. */
export const inverseDocumentFrequency = (all: number, having: number): number => Math.log(1 + all / having);

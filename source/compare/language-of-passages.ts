import {languagesWith} from '../text/function-words.js';
import {languageOf} from '../text/languages.js';
import {findWords, fold} from '../text/words.js';
import {languagesOfMeaning} from './meaning-words.js';
import {sentencesOf} from './sentences-of.js';
import type {StatedPassage} from './stated-passage.js';

/**
The language of two passages that are compared word for word, or undefined where they are in two or nothing tells. A short
text does not say for sure; here it is enough that the other is known, or that the small words of both speak for one language
more than for any other.
*/
export function languageOfPassages(a: StatedPassage, b: StatedPassage): string | undefined {
	if (a.language !== undefined && a.language === b.language) return a.language;
	const [ofA, ofB] = [a, b].map(({article}) => sentencesOf(article).language);
	if (ofA !== undefined && ofB !== undefined) return ofA === ofB ? ofA : undefined;
	const text = `${a.passage.text} ${b.passage.text}`;
	return ofA ?? ofB ?? languageOf(text) ?? mostLikely(text);
}

// UTF-16 units: longer texts tell their language, or are in none.
const longest = 1000;

function mostLikely(text: string): string | undefined {
	const evidence = new Map<string, number>();
	for (const {start, end} of findWords(text.slice(0, longest))) {
		const word = text.slice(start, end).replaceAll('’', "'").toLowerCase();
		for (const languages of [languagesWith(word), languagesOfMeaning(fold(word))]) {
			for (const language of languages)
				evidence.set(language, (evidence.get(language) ?? 0) + 1 / languages.length);
		}
	}

	const [first, second] = [...evidence].sort((x, y) => y[1] - x[1]);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

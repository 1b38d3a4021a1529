import {languagesWith} from '../text/function-words.js';
import {fold} from '../text/words.js';
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
	return ofA ?? ofB ?? likeliest(`${a.passage.text.slice(0, longest)} ${b.passage.text.slice(0, longest)}`);
}

// UTF-16 units: longer texts tell their language, or are in none.
const longest = 1000;
// By how much another language may be likelier than the likeliest of those that there are words of meaning for.
const mostOther = 1.5;

function likeliest(text: string): string | undefined {
	const evidence = new Map<string, number>();
	const add = (languages: readonly string[]) => {
		for (const language of languages)
			evidence.set(language, (evidence.get(language) ?? 0) + 1 / languages.length);
	};
	// Names keep the words of where they come from.
	const words =
		text.replaceAll('’', "'").match(/(?<![\p{L}'])\p{Ll}[\p{Ll}\p{M}]*(?:'[\p{Ll}\p{M}]+)*/gu) ?? [];
	const known = new Set<string>();
	for (const word of new Set(words)) {
		const ofMeaning = languagesOfMeaning(fold(word));
		add(languagesWith(word));
		add(ofMeaning);
		for (const language of ofMeaning) known.add(language);
	}

	const byEvidence = [...evidence].sort((x, y) => y[1] - x[1]);
	const [first, second] = byEvidence.filter(([language]) => known.has(language));
	if (!first || first[1] <= (second?.[1] ?? 0)) return undefined;
	return byEvidence[0][1] <= first[1] * mostOther ? first[0] : undefined;
}

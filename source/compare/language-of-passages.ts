import {languagesWith} from '../text/function-words.js';
import {fold} from '../text/words.js';
import {meaningTables} from './meaning-tables.js';
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
	return ofA ?? ofB ?? likeliest([a, b].map(({passage}) => passage.text.slice(0, longest)));
}

// UTF-16 units: longer texts tell their language, or are in none.
const longest = 1000;
// By how much another language may be likelier than the likeliest of those that there are words of meaning for.
const mostOther = 1.5;

/** The language that most of the different words of texts speak for, of those that there are words of meaning for. */
function likeliest(texts: readonly string[]): string | undefined {
	const evidence = new Map<string, number>();
	const add = (languages: readonly string[], isCounted: (language: string) => boolean) => {
		for (const language of languages.filter(isCounted))
			evidence.set(language, (evidence.get(language) ?? 0) + 1 / languages.length);
	};
	const languagesOf = (word: string) => {
		const languages = languagesWith(word);
		return languages.length > 0 ? languages : languagesOfMeaning(fold(word));
	};
	const hasMeaning = (language: string) => language in meaningTables;
	for (const word of new Set(texts.flatMap(smallWordsIn))) add(languagesOf(word), () => true);
	// A name may begin a text, and be a word of a language that few texts are in.
	for (const word of new Set(texts.map(firstWordIn))) add(languagesOf(word), hasMeaning);
	const byEvidence = [...evidence].sort((x, y) => y[1] - x[1]);
	const [first, second] = byEvidence.filter(([language]) => hasMeaning(language));
	if (!first || first[1] <= (second?.[1] ?? 0)) return undefined;
	return byEvidence[0][1] <= first[1] * mostOther ? first[0] : undefined;
}

/** The words of a text without a capital: names keep the words of where they come from. */
const smallWordsIn = (text: string): string[] => text.replaceAll('’', "'").match(smallWord) ?? [];

const smallWord = /(?<![\p{L}'])\p{Ll}[\p{Ll}\p{M}]*(?:'[\p{Ll}\p{M}]+)*/gu;

const firstWordIn = (text: string): string => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

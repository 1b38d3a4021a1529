import {hanNumberAt, narrowDigits} from '../han-numbers.js';
import type {Range} from '../words.js';
import {figureTokens} from './figure-tokens.js';
import {hanWords} from './han-words.js';
import {numeralAt} from './numerals.js';
import {quantityLexicon} from './quantity-lexicon.js';

/** A number where it stands, whatever it counts or measures. */
export type NumeralInText = Range & {value: number};

/**
The numbers of a sentence that are told in words or with one ("neuf cents", "48,5 Millionen"), in order; what also stands for an
article ("une", "a half") is none; of Chinese and Japanese those in digits as well. None in a language without tables.
*/
export function numeralsIn(text: string, language: string | undefined): NumeralInText[] {
	if (language !== undefined && Object.hasOwn(hanWords, language)) return hanNumeralsIn(text);
	const lexicon = quantityLexicon(language);
	if (lexicon.language === undefined) return [];
	const {decimal} = lexicon.words;
	const tokens = figureTokens(text, [], {decimal, hasElisions: language === 'fr' || language === 'it'});
	const found: NumeralInText[] = [];
	for (let at = 0; at < tokens.length; ) {
		const {sort, lower, start} = tokens[at];
		const mayBegin =
			sort === 'digits' || lexicon.starters.has(lower) || lexicon.gluedStarts.has(lower.slice(0, 2));
		const numeral = mayBegin ? numeralAt(tokens, at, lexicon) : undefined;
		const isInDigits = numeral?.inDigits && numeral.scale === 1;
		if (numeral && !numeral.needs && !isInDigits && numeral.value > 1)
			found.push({start, end: tokens[numeral.to - 1].end, value: numeral.value});
		at = numeral?.to ?? at + 1;
	}

	return found;
}

/** Those of text that is divided by dictionary, which takes "16.4万" for three words. */
function hanNumeralsIn(text: string): NumeralInText[] {
	const plain = narrowDigits(text);
	const found: NumeralInText[] = [];
	for (const {index} of plain.matchAll(/\d+|[二两兩三四五六七八九十百千万萬]+/gu)) {
		if (index < (found.at(-1)?.end ?? 0)) continue;
		const number = hanNumberAt(plain, index);
		if (number && number.value > 1) found.push({start: index, end: number.end, value: number.value});
	}

	return found;
}

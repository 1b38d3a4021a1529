import {englishLexicon} from '../text/lexicon/lexicon.js';
import {memoizeText} from '../text/memoize.js';
import type {Range} from '../text/words.js';

/**
A word of a quotation by how it is compared: without capitals, its number as digits. `inserted` stands in square brackets, in
place of what was said; `gap` are words left out.
*/
export type QuotedWord = Range & {kind: 'word' | 'inserted' | 'gap'; key: string; isCapital: boolean};

// A word, also with letters in brackets ("[T]he", "the[ir]"); a bracket, three dots, a number with separators, a character of
// a script without spaces.
const pattern =
	/(?:\[\p{L}{1,4}\](?=\p{L}))?(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+|\[\p{L}{1,4}\][\p{L}\p{M}]*)*|\[[^[\]]{0,120}\]|\(\s?(?:…|\.{3})\s?\)|…|\.{3}|\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The words of a text that is quoted, with offsets into it. */
export function quotedWordsOf(text: string): QuotedWord[] {
	const words: QuotedWord[] = [];
	for (const {0: raw, index} of text.matchAll(pattern)) {
		const range = {start: index, end: index + raw.length};
		const isCapital = /^\p{Lu}/u.test(raw);
		if (isGap(raw)) words.push({...range, kind: 'gap', key: '', isCapital});
		else if (/^\[.*\]$/su.test(raw)) {
			if (!/^\[\s*sic\s*[.!]?\s*\]$/i.test(raw))
				words.push({...range, kind: 'inserted', key: raw.toLowerCase(), isCapital});
		} else if (/[\p{L}\p{N}]/u.test(raw)) words.push({...range, kind: 'word', key: keyOf(raw), isCapital});
	}

	return words;
}

const isGap = (raw: string) => /^[[(]?\s*(?:…|\.{3})\s*[\])]?$/.test(raw);

/** How a word is compared: British as American, ё as е, apostrophes straight. */
const keyOf = memoizeText((raw: string): string => {
	const lower = raw
		.replace(/[[\]]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll('ё', 'е');
	return numbers.get(lower) ?? englishLexicon().americanSpellingOf.get(lower) ?? lower;
});

// Spoken, "40" and "forty" are one word.
const numbers: ReadonlyMap<string, string> = new Map(
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		.split(' ')
		.map((word, index): [string, string] => [word, String(index + 2)])
		.concat(
			'thirty forty fifty sixty seventy eighty ninety'
				.split(' ')
				.map((word, index): [string, string] => [word, String(10 * index + 30)]),
		),
);

import type {Range} from '../text/words.js';
import {createPassageSearch} from './passage-search.js';

const marks = /\p{M}/gu;
const quotes: Readonly<Record<string, string>> = {
	'’': "'",
	'‘': "'",
	'‚': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
};

/**
For each text where it holds what was typed, letter by letter, whatever its case, diacritics and sort of quotation marks.
Where none of them does, the words that the search would light, in the texts that have every word. Never overlapping.
*/
export function findInTexts(texts: readonly string[], query: string): Range[][] {
	const wanted = foldCharacters(query).folded;
	if (wanted.trim() === '') return texts.map(() => []);
	const literal = texts.map(text => findLetters(text, wanted));
	return literal.some(ranges => ranges.length > 0) ? literal : findWordsLike(texts, query);
}

function findLetters(text: string, wanted: string): Range[] {
	const {folded, offsets} = foldCharacters(text);
	const found: Range[] = [];
	for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
		found.push({start: offsets[at], end: offsets[at + wanted.length]});
	}

	return found;
}

function findWordsLike(texts: readonly string[], query: string): Range[][] {
	const search = createPassageSearch();
	for (const text of texts) search.add(text);
	const found: Range[][] = texts.map(() => []);
	for (const {passage, ranges} of search.find(query, {limit: texts.length, everyWord: true}))
		found[passage] = ranges;
	return found;
}

const foldCharacter = (character: string): string =>
	quotes[character] ?? character.normalize('NFD').replace(marks, '').toLowerCase();

/** Character by character, so that each unit of `folded`, and its end, has its offset in the text. */
function foldCharacters(text: string): {folded: string; offsets: number[]} {
	let folded = '';
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = character < '\u0080' ? character.toLowerCase() : foldCharacter(character);
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
		at += character.length;
	}

	offsets.push(text.length);
	return {folded, offsets};
}

import {findWords, fold, type Range} from '../text/words.js';

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

/** Where a text holds what was typed, whatever its case, diacritics and sort of quotation marks; never overlapping. */
export function findInText(text: string, query: string): Range[] {
	const wanted = foldCharacters(query).folded;
	if (wanted.trim() === '') return [];
	const {folded, offsets} = foldCharacters(text);
	const found: Range[] = [];
	for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
		found.push({start: offsets[at], end: offsets[at + wanted.length]});
	}

	return found;
}

/** Whether each word of a filter begins some word of the text. */
export function matchesFilter(text: string, filter: string): boolean {
	const words = findWords(text);
	return filter.split(/\s+/).every(part => {
		const wanted = fold(part);
		return words.some(word => word.folded.startsWith(wanted)) || wanted === '';
	});
}

/** Character by character, so that each unit of `folded`, and its end, has its offset in the text. */
function foldCharacters(text: string): {folded: string; offsets: number[]} {
	let folded = '';
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = quotes[character] ?? character.normalize('NFD').replace(marks, '').toLowerCase();
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
		at += character.length;
	}

	offsets.push(text.length);
	return {folded, offsets};
}

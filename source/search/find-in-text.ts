import {lazy} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {ExpandedQuery} from './expanded-query.js';
import {createPassageSearch} from './passage-search.js';
import type {FoundPassage} from './rank-passages.js';

/** The texts of something that is looked through while one types: folded once, and indexed when that is needed. */
export type TextFinder = {
	/**
	For each text where it holds what was typed, letter by letter, whatever its case, diacritics and sort of quotation
	marks. Where none of them does, the words that the search would highlight, in the texts that have every word. Never
	overlapping.
	*/
	find(query: string): Range[][];
	/** For each text what another search would highlight in it. */
	findExpanded(query: ExpandedQuery): Range[][];
};

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

export function createTextFinder(texts: readonly string[]): TextFinder {
	const folded = lazy(() => texts.map(foldCharacters));
	const indexed = lazy(() => {
		const search = createPassageSearch();
		for (const text of texts) search.add(text);
		return search;
	});
	const inTexts = (passages: readonly FoundPassage[]) => {
		const ranges: Range[][] = texts.map(() => []);
		for (const {passage, ranges: found} of passages) ranges[passage] = found;
		return ranges;
	};

	return {
		find(query) {
			const wanted = foldCharacters(query).folded;
			if (wanted.trim() === '') return texts.map(() => []);
			const literal = folded().map(text => findLetters(text, wanted));
			if (literal.some(ranges => ranges.length > 0)) return literal;
			return inTexts(indexed().find(query, {limit: texts.length, everyWord: true}).best);
		},
		findExpanded: query => inTexts(indexed().findExpanded(query)),
	};
}

/** `offsets`: for each unit of `folded`, and for its end, where in the text it stands; absent where it stands at the same place. */
export type FoldedText = {folded: string; offsets?: Uint32Array};

/** The places of folded letters in a folded text, never overlapping. */
export function findLetters({folded, offsets}: FoldedText, wanted: string): Range[] {
	const found: Range[] = [];
	for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
		const end = at + wanted.length;
		found.push(offsets ? {start: offsets[at], end: offsets[end]} : {start: at, end});
	}

	return found;
}

const ascii = /^[\0-\x7f]*$/;

const foldCharacter = (character: string): string =>
	quotes[character] ?? character.normalize('NFD').replace(marks, '').toLowerCase();

// Of a text all that is in ASCII is folded at once; everything else character by character, so that each unit has its offset.
const asciiOrCharacter = /[\0-\x7f]+|[^\0-\x7f]/gu;

/** A text as letters are compared: without case, diacritics and sorts of quotation marks. */
export function foldCharacters(text: string): FoldedText {
	if (ascii.test(text)) return {folded: text.toLowerCase()};
	let folded = '';
	const offsets: number[] = [];
	let at = 0;
	for (const [piece] of text.matchAll(asciiOrCharacter)) {
		const isAscii = piece < '\u0080';
		const plain = isAscii ? piece.toLowerCase() : foldCharacter(piece);
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) offsets.push(isAscii ? at + unit : at);
		at += piece.length;
	}

	offsets.push(text.length);
	return {folded, offsets: Uint32Array.from(offsets)};
}

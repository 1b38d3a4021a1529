import {betweenCharacters} from './between-characters.js';
import {lazy} from './memoize.js';

// Each is made when it is first needed: that takes more than 10 ms.
const graphemeSegmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'grapheme'}));
// It divides by a dictionary that is the same for all languages.
const wordSegmenter = lazy(() => new Intl.Segmenter('und', {granularity: 'word'}));
// As English sets sentences (UAX #29, which knows no abbreviations).
const sentenceSegmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'sentence'}));

/** A piece of a text and where it begins, in UTF-16 units. */
export type Segment = {segment: string; index: number; isWordLike?: boolean | undefined};

/** What a person sees as one character, one by one. */
export const graphemeSegments = (text: string): Iterable<Segment> =>
	inWindows(text, graphemeSegmenter, {length: 512, ahead: 1});

/** Words and what stands between them, also of text that is written without spaces. */
export const wordSegments = (text: string): Iterable<Segment> =>
	inWindows(text, wordSegmenter, {length: 512, ahead: 64});

/** Sentences with the white space after them. */
export const sentenceSegments = (text: string): Iterable<Segment> =>
	inWindows(text, sentenceSegmenter, {length: 4000, ahead: 1});

/** UTF-16 units: how many are read at once, and how many of the last tell only where those before them end. */
type Window = {length: number; ahead: number};

/*
A segmenter takes time with the square of the text that it is given, so it is given one window after another. Where a segment
begins depends on a few units before and behind it; so each window begins where a segment does, and of its segments those are
taken that end before its last units. A dictionary looks some words ahead, a grapheme and a sentence one character.
*/
function inWindows(text: string, segmenter: () => Intl.Segmenter, window: Window): Iterable<Segment> {
	return text.length <= window.length
		? segmenter().segment(text)
		: windowedSegments(text, segmenter(), window);
}

function* windowedSegments(
	text: string,
	segmenter: Intl.Segmenter,
	{length, ahead}: Window,
): Generator<Segment> {
	let read = length;
	for (let from = 0; from < text.length; ) {
		const until = betweenCharacters(text, from + read);
		const isLast = until >= text.length;
		const last = isLast ? text.length : until - ahead;
		let next = from;
		for (const {segment, index, isWordLike} of segmenter.segment(text.slice(from, until))) {
			const end = from + index + segment.length;
			if (end > last) break;
			yield {segment, index: from + index, isWordLike};
			next = end;
		}

		// A segment longer than the window is read again in a wider one.
		read = next === from ? 2 * read : length;
		from = next;
	}
}

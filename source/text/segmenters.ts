import {lazy} from './memoize.js';

// Each is made when it is first needed: that takes more than 10 ms.

/** Divides into what a person sees as one character. */
export const graphemeSegmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'grapheme'}));

/** Divides into words, also where they stand without spaces between; by a dictionary that is the same for all languages. */
export const wordSegmenter = lazy(() => new Intl.Segmenter('und', {granularity: 'word'}));

/** Divides into sentences as English sets them (UAX #29, which knows no abbreviations). */
export const sentenceSegmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'sentence'}));

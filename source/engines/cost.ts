import type {Format} from '../article/article.js';

/*
Where long work is done. One rule for all of it: what takes no longer than a person notices is done at once, in the thread
that answers keys, because starting a thread and handing things over would take longer; everything else in a thread.
*/

/** Milliseconds for which the keys may wait: half of the 50 after which an answer feels late (Nielsen 1993 has 100). */
const mostMilliseconds = 25;

/** Whether work that takes so many milliseconds is done in the calling thread. */
export const isDoneHere = (milliseconds: number): boolean => milliseconds <= mostMilliseconds;

// Estimates for a slow machine (2 shared cores, Node 20), by test/benchmarks/comparing.mjs and cleaning.mjs. They are rough:
// they only have to tell a moment from a wait.

/** Milliseconds that comparing two articles of so many words takes, again and again: 1,000 against 1,000 about 20. */
export const comparingCost = (wordsA: number, wordsB: number): number => (wordsA * wordsB * 20) / 1_000_000;

/**
Milliseconds that reading a source takes: of a page, whose elements are read as well, four times those of text. What no
name tells may be a page.
*/
export const readingCost = (bytes: number, format: Format | undefined): number =>
	((format === 'text' || format === 'markdown' ? 1 : 4) * bytes) / 4000;

/** Milliseconds that taking so many passages into the index takes, with code that has not run before. */
export const indexingCost = (passages: number): number => passages / 14;

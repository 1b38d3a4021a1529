import type {Range} from '../text/words.js';
import {type ClausesOfTerms, sequencesIn} from './clause-matches.js';
import type {ExpandedClause} from './expanded-query.js';
import {eachSearchWord} from './words-in-text.js';

/** What of a passage is highlighted: the words of clauses of one word, and phrases, word by word. */
export type HighlightedTerms = {
	clausesOf: ClausesOfTerms;
	/** A bit for each clause of one word. */
	single: number;
	phrases: ReadonlyArray<ReadonlyArray<ReadonlySet<number>>>;
};

export function highlightedTerms(
	clauses: readonly ExpandedClause[],
	clausesOf: ClausesOfTerms,
): HighlightedTerms {
	const phrases = clauses.filter(({words}) => words.length > 1);
	return {
		clausesOf,
		single: clauses.reduce((bits, {words}, at) => (words.length === 1 ? bits | (1 << at) : bits), 0),
		phrases: phrases.map(({words}) => words.map(({terms}) => new Set(terms))),
	};
}

/** The ranges of a text to highlight, given its terms in order; a phrase is one range. In order, never overlapping. */
export function highlightRanges(
	text: string,
	terms: Uint32Array,
	{clausesOf, single, phrases}: HighlightedTerms,
): Range[] {
	const words: Range[] = [];
	eachSearchWord(text, (_letters, _length, start, end) => words.push({start, end}));
	const ranges: Range[] = [];
	for (const [at, {start, end}] of words.entries()) {
		if ((clausesOf[terms[at]] & single) !== 0) ranges.push({start, end});
	}

	for (const phrase of phrases) {
		for (const at of sequencesIn(terms, phrase))
			ranges.push({start: words[at].start, end: words[at + phrase.length - 1].end});
	}

	return phrases.length > 0 ? joined(ranges) : ranges;
}

/** Ranges in order, those that overlap made one. */
function joined(ranges: readonly Range[]): Range[] {
	const result: Range[] = [];
	for (const range of [...ranges].sort((x, y) => x.start - y.start)) {
		const last = result.at(-1);
		if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
		else result.push({...range});
	}

	return result;
}

import type {Range} from '../text/words.js';
import {sequencesIn} from './clause-matches.js';
import type {ClausesOfTerms, MeantClause} from './rank-passages.js';
import {eachSearchWord} from './words-in-text.js';

/** What is lit: words that stand alone, and words where they stand in a row. */
export type TermsToLight = {
	clausesOf: ClausesOfTerms;
	/** A bit for each clause of one word. */
	alone: number;
	inRow: ReadonlyArray<ReadonlyArray<ReadonlySet<number>>>;
};

export function termsToLight(clauses: readonly MeantClause[], clausesOf: ClausesOfTerms): TermsToLight {
	const several = clauses.filter(({words}) => words.length > 1);
	return {
		clausesOf,
		alone: clauses.reduce((bits, {words}, at) => (words.length === 1 ? bits | (1 << at) : bits), 0),
		inRow: several.map(({words}) => words.map(({terms}) => new Set(terms))),
	};
}

/** The ranges of a text to light, given its terms in order; a phrase is one range. */
export function litRanges(
	text: string,
	terms: Uint32Array,
	{clausesOf, alone, inRow}: TermsToLight,
): Range[] {
	const words: Range[] = [];
	eachSearchWord(text, (_letters, _length, start, end) => words.push({start, end}));
	const ranges: Range[] = [];
	for (const [at, {start, end}] of words.entries()) {
		if ((clausesOf[terms[at]] & alone) !== 0) ranges.push({start, end});
	}

	for (const row of inRow) {
		for (const at of sequencesIn(terms, row))
			ranges.push({start: words[at].start, end: words[at + row.length - 1].end});
	}

	return inRow.length > 0 ? joined(ranges) : ranges;
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

import type {ExpandedClause, Expansion} from './expanded-query.js';
import type {PassageIndex} from './passage-index.js';

/** By term: a bit for each clause that it may be a word of, the first clause being bit 0. */
export type ClausesOfTerms = Int32Array;

/** The clauses of each term of a dictionary of so many terms. */
export function clausesOfTerms(clauses: readonly ExpandedClause[], termCount: number): ClausesOfTerms {
	const clausesOf = new Int32Array(termCount);
	for (const [clause, {words}] of clauses.entries()) {
		for (const {terms} of words) for (const term of terms) clausesOf[term] |= 1 << clause;
	}

	return clausesOf;
}

/** Calls `visit` with each passage that a clause is in, maybe several times, with how often, and how well it fits there. */
export type ClauseVisitor = (passage: number, count: number, grade: number) => void;

/** Visits the passages of a clause, given what each of its words is expanded to; several words have to stand in a row. */
export function eachMatch(index: PassageIndex, words: readonly Expansion[], visit: ClauseVisitor): void {
	if (words.length > 1) eachSequence(index, words, visit);
	else {
		const [{terms, grades}] = words;
		for (const [at, term] of terms.entries()) {
			const grade = grades[at];
			index.eachPassage(term, (passage, count) => visit(passage, count, grade));
		}
	}
}

/** Where the words of a clause begin in the terms of a passage. */
export function sequencesIn(terms: Uint32Array, words: ReadonlyArray<ReadonlySet<number>>): number[] {
	const [first, ...others] = words;
	const places: number[] = [];
	const visit = (at: number) => {
		if (others.every((word, offset) => word.has(terms[at + 1 + offset]))) places.push(at);
	};

	if (first.size === 1) {
		// Looking for one number is many times faster than asking of each whether it is among some: the first word of a
		// phrase is almost always one term, and a query may have many phrases of frequent words.
		const [only] = first;
		for (let at = terms.indexOf(only); at >= 0; at = terms.indexOf(only, at + 1)) visit(at);
	} else {
		for (let at = 0; at + words.length <= terms.length; at++) if (first.has(terms[at])) visit(at);
	}

	return places;
}

/** Reads the passages that have the rarest of the words. */
function eachSequence(index: PassageIndex, words: readonly Expansion[], visit: ClauseVisitor): void {
	const passageCount = ({terms}: Expansion) => terms.reduce((sum, term) => sum + index.passageCount(term), 0);
	const rarest = words.reduce((x, y) => (passageCount(y) < passageCount(x) ? y : x));
	const sets = words.map(({terms}) => new Set(terms));
	const passages = new Set<number>();
	for (const term of rarest.terms) index.eachPassage(term, passage => passages.add(passage));
	for (const passage of passages) {
		const count = sequencesIn(index.termsOf(passage), sets).length;
		if (count > 0) visit(passage, count, 1);
	}
}

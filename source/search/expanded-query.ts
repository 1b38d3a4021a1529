import type {TermDictionary} from './term-dictionary.js';

/** The terms of a dictionary that a word of a query is expanded to: all that it may mean. */
export type Expansion = {
	terms: readonly number[];
	/** For each of the terms how well it fits: 1 is the word itself. */
	grades: readonly number[];
	/** The term of the word itself, where it was asked for and is there. */
	exact?: number;
};

/** A clause of a query, each of its words expanded. */
export type ExpandedClause = {words: readonly Expansion[]; isRequired: boolean};

/** The clauses of a query, expanded to the terms of one dictionary. */
export type ExpandedClauses = {
	wanted: readonly ExpandedClause[];
	unwanted: ReadonlyArray<readonly Expansion[]>;
};

/**
The same in words, so that other texts can be searched for exactly what one search looked for: for each clause its words,
and for each of these all that it was expanded to, with spaces between. One string, because the words that begin with one
letter are thousands, and most answers are never asked for them.
*/
export type ExpandedQuery = {
	wanted: ReadonlyArray<{words: readonly string[]; isRequired: boolean}>;
	unwanted: ReadonlyArray<readonly string[]>;
};

/** The clauses of a query in words. */
export function expandedQueryOf(
	dictionary: TermDictionary,
	{wanted, unwanted}: ExpandedClauses,
): ExpandedQuery {
	const all = (words: readonly Expansion[]) =>
		words.map(({terms}) => terms.map(term => dictionary.word(term)).join(' '));
	return {
		wanted: wanted.map(({words, isRequired}) => ({words: all(words), isRequired})),
		unwanted: unwanted.map(all),
	};
}

/** What of an expanded query another dictionary has. The grades are lost: all of it fits as well as the word itself. */
export function expandedClausesOf(
	dictionary: TermDictionary,
	{wanted, unwanted}: ExpandedQuery,
): ExpandedClauses {
	const all = (words: readonly string[]): Expansion[] =>
		words.map(expanded => {
			const terms = expanded.split(' ').flatMap(word => dictionary.find(word) ?? []);
			return {terms, grades: terms.map(() => 1)};
		});
	return {
		wanted: wanted.map(({words, isRequired}) => ({words: all(words), isRequired})),
		unwanted: unwanted.map(all),
	};
}

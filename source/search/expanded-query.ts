import type {Meanings} from './match-word.js';
import type {MeantClause} from './rank-passages.js';
import type {Vocabulary} from './term-dictionary.js';

/**
A query as it was understood in one vocabulary, in words, so that other texts can be searched for the very same: for each
clause its words, and for each of these all that it may mean, with spaces between. One string, because the words that
begin with one letter are thousands, and most answers are never asked for them.
*/
export type MeantQuery = {
	wanted: ReadonlyArray<{words: readonly string[]; isRequired: boolean}>;
	unwanted: ReadonlyArray<readonly string[]>;
};

/** The clauses of a query in the terms of one vocabulary. */
export type MeantClauses = {wanted: readonly MeantClause[]; unwanted: ReadonlyArray<readonly Meanings[]>};

export function inWords(vocabulary: Vocabulary, {wanted, unwanted}: MeantClauses): MeantQuery {
	const all = (words: readonly Meanings[]) =>
		words.map(({terms}) => terms.map(term => vocabulary.word(term)).join(' '));
	return {
		wanted: wanted.map(({words, isRequired}) => ({words: all(words), isRequired})),
		unwanted: unwanted.map(all),
	};
}

/** What of a meant query another vocabulary has; what it was less well meant by counts no less. */
export function inTerms(vocabulary: Vocabulary, {wanted, unwanted}: MeantQuery): MeantClauses {
	const all = (words: readonly string[]): Meanings[] =>
		words.map(meant => {
			const terms = meant.split(' ').flatMap(word => vocabulary.find(word) ?? []);
			return {terms, grades: terms.map(() => 1)};
		});
	return {
		wanted: wanted.map(({words, isRequired}) => ({words: all(words), isRequired})),
		unwanted: unwanted.map(all),
	};
}

import Fuse from 'fuse.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import type {Expansion} from './expanded-query.js';
import type {WantedWord} from './parse-query.js';
import type {PassageIndex} from './passage-index.js';
import type {TermDictionary} from './term-dictionary.js';

export type WordMatcher = {
	/** What a word stands for as it was typed: of `like`, itself and what begins with it, and typos where there is neither. */
	expand(word: WantedWord): Expansion;
	/** The same and words like it besides, for where what was typed leads to no passage. */
	expandWidely(word: WantedWord): Expansion;
};

// What a word counts that begins with the one that was typed (times the share of it that was typed), or resembles it.
const prefixGrade = 0.8;
const typoGrade = 0.6;
// Of words with fewer letters every other word would be a typo.
const shortestForTypos = 3;
// Fuse cuts patterns longer than this in pieces.
const longestForTypos = 32;
// In the middle of a query so few letters are a word, not the beginning of one, where there is such a word.
const shortestBeginning = 3;
// A whole word that is in more passages than this leaves no room for others that begin with it.
const commonFrom = 200;
// Fuse: 0 is a perfect match, 1 none. .4 lets two letters of five be wrong, turned letters counting as two. A match that
// begins `distance` letters from the word's beginning is none.
const typoThreshold = 0.4;
const typoDistance = 4;
const mostTypos = 12;
// What Fuse has to grade. Of 1,000 words with a typo, in a dictionary of 28,000, the meant one was among the 10 most alike
// in 990, among 40 in 998, among 60 in all.
const mostCandidates = 80;
// Of the pairs of letters one wrong letter takes two away, two turned ones three.
const leastShare = 0.34;
// So many expansions are kept while a person types on.
const mostKept = 500;

/** Matches words of queries with the words of a dictionary, and remembers their expansions until the index grows. */
export function createWordMatcher(index: PassageIndex): WordMatcher {
	const {dictionary} = index;
	const kept = new Map<string, Expansion>();
	let keptAt = 0;
	const remembered = (kind: string, {letters, isOpen}: WantedWord, match: () => Expansion): Expansion => {
		if (keptAt !== index.size || kept.size > mostKept) kept.clear();
		keptAt = index.size;
		const key = `${kind} ${isOpen} ${letters}`;
		let expansion = kept.get(key);
		if (!expansion) {
			expansion = match();
			kept.set(key, expansion);
		}

		return expansion;
	};

	const typos = (word: WantedWord) =>
		remembered('typo', word, () => resembling(dictionary, word.letters, word.isOpen));
	const expand = (word: WantedWord) =>
		remembered(word.manner, word, () => {
			const literal = literally(index, word);
			return word.manner === 'like' && literal.terms.length === 0 ? typos(word) : literal;
		});
	const expandWidely = (word: WantedWord) =>
		word.manner === 'like'
			? remembered('widened', word, () => together(expand(word), typos(word)))
			: expand(word);
	return {expand, expandWidely};
}

/** What has the very letters. */
function literally(index: PassageIndex, {letters, manner, isOpen}: WantedWord): Expansion {
	const {dictionary} = index;
	const exact = manner === 'suffix' ? undefined : dictionary.find(letters);
	const isRareWord =
		exact !== undefined && letters.length >= shortestBeginning && index.passageCount(exact) <= commonFrom;
	const isBeginning = exact === undefined || isOpen || isRareWord;
	const more = longerWords(dictionary, letters, manner, isBeginning);
	const graded = more.map(term => (prefixGrade * letters.length) / dictionary.word(term).length);
	return exact === undefined
		? {terms: more, grades: graded}
		: {terms: [exact, ...more], grades: [1, ...graded], exact};
}

function longerWords(
	dictionary: TermDictionary,
	letters: string,
	manner: WantedWord['manner'],
	isBeginning: boolean,
): number[] {
	if (manner === 'exact') return [];
	if (manner === 'suffix') return dictionary.endingWith(letters);
	// Where a segmenter divides such scripts depends on the neighbours: "大学" may stand as the end of a longer word.
	if (manner === 'like' && letters.length > 1 && isUnspaced(letters)) return dictionary.containing(letters);
	return manner === 'prefix' || isBeginning ? dictionary.beginningWith(letters) : [];
}

/** What is spelt alike: Fuse grades the words that share the most pairs of letters. */
function resembling(dictionary: TermDictionary, letters: string, isOpen: boolean): Expansion {
	const {length} = letters;
	if (length < shortestForTypos || length > longestForTypos) return {terms: [], grades: []};
	const difference = Math.floor(1 + length / 4);
	const candidates = dictionary.resembling(letters, {
		least: Math.max(1, Math.ceil((length + 1) * leastShare)),
		shortest: length - difference,
		// A typo is forgiven while its word is still being typed, too.
		longest: isOpen && length > 3 ? length * 2 : length + difference,
		limit: mostCandidates,
	});
	const fuse = new Fuse(
		candidates.map(term => dictionary.word(term)),
		{threshold: typoThreshold, distance: typoDistance, includeScore: true},
	);
	const best = fuse.search(letters, {limit: mostTypos});
	return {
		terms: best.map(({refIndex}) => candidates[refIndex]),
		grades: best.map(({item, score = 1}) => {
			const ratio = Math.min(item.length, length) / Math.max(item.length, length);
			return typoGrade * ratio * (1 - score);
		}),
	};
}

/** All of one, and of the other what it has besides. */
function together(one: Expansion, other: Expansion): Expansion {
	const known = new Set(one.terms);
	const added = other.terms.flatMap((term, index) => (known.has(term) ? [] : index));
	return {
		...one,
		terms: [...one.terms, ...added.map(index => other.terms[index])],
		grades: [...one.grades, ...added.map(index => other.grades[index])],
	};
}

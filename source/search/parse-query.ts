import {searchWords} from './words-in-text.js';

/** How a word of a passage has to be: about the same, the same, or beginning or ending with the letters. */
export type Manner = 'like' | 'exact' | 'prefix' | 'suffix';

/** A word of a query, folded. */
export type WantedWord = {
	letters: string;
	manner: Manner;
	/** Whether it is still being typed: the last one, nothing after it. */
	isOpen: boolean;
};

/** Words that have to stand one directly after the other; most often it is only one. */
export type Clause = {
	words: readonly [WantedWord, ...WantedWord[]];
	/** Whether a passage without it is no answer; else it is only a worse one. */
	isRequired: boolean;
};

export type Query = {wanted: readonly Clause[]; unwanted: readonly Clause[]};

// A pasted page is no query: so many units of it are read, and so many clauses (each has a bit of a number). A sentence is
// found by its first twelve words, and the worst that so many can ask for (one-letter beginnings, phrases of the most frequent
// words) takes some 25 ms at 8,000 passages; see test/benchmarks/typing.mjs.
const longestQuery = 1000;
const mostClauses = 12;

/**
Reads a query: words, and what fzf has besides: `'exact`, `^prefix`, `suffix$`, `"a phrase"`, and `!` before any of these
for what must not be there. What is no word is passed over; a quotation mark without its second reaches to the end.
*/
export function parseQuery(query: string): Query {
	const wanted = new Map<string, Clause>();
	const unwanted = new Map<string, Clause>();
	for (const piece of query.slice(0, longestQuery).matchAll(piecePattern)) {
		const isAtEnd = piece.index + piece[0].length === query.length;
		for (const clause of clausesOf(piece.groups!, isAtEnd)) {
			const into = piece.groups!.not ? unwanted : wanted;
			if (into.size < mostClauses) into.set(JSON.stringify(clause), clause);
		}
	}

	return {wanted: [...wanted.values()], unwanted: [...unwanted.values()]};
}

const piecePattern = /(?<not>!?)(?:["“”„](?<phrase>[^"“”„]*)(?<closed>["“”„]?)|(?<word>\S+))/gu;

function clausesOf(
	{not, phrase, closed, word}: Record<string, string | undefined>,
	isAtEnd: boolean,
): Clause[] {
	if (phrase !== undefined)
		return sequence(foldedWordsOf(phrase), 'exact', closed ? 'exact' : 'prefix', isAtEnd && !closed);
	const [, mark, letters, end] = /^(['^]?)(.*?)(\$?)$/su.exec(word!)!;
	const words = foldedWordsOf(letters);
	const first = end && mark === '' ? 'suffix' : 'exact';
	const last = mark === '^' && end === '' ? 'prefix' : 'exact';
	if (mark || end || not) return sequence(words, first, last, isAtEnd);
	return words.map((letters, index) => ({
		words: [{letters, manner: 'like', isOpen: isAtEnd && index === words.length - 1}],
		isRequired: false,
	}));
}

const foldedWordsOf = (text: string) => searchWords(text).flatMap(({folded}) => folded || []);

/** Words in a row, of which only the first may be an ending and only the last a beginning. */
function sequence(words: readonly string[], first: Manner, last: Manner, isAtEnd: boolean): Clause[] {
	const wanted = words.map((letters, index): WantedWord => {
		const isLast = index === words.length - 1;
		const manner = isLast && last !== 'exact' ? last : index === 0 ? first : 'exact';
		return {letters, manner, isOpen: isAtEnd && isLast};
	});
	return wanted.length > 0 ? [{words: wanted as [WantedWord, ...WantedWord[]], isRequired: true}] : [];
}

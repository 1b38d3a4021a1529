import type {ArticleSentences} from './sentences-of.js';

/** A name in full, as the words of its tokens, and the acronym that stands for it: `ISW`. */
export type Acronym = {acronym: string; words: string[]};

/**
The acronyms of both articles with what they stand for: "Institute for the Study of War (ISW)", and an all-capitals word
of one article whose letters are the initials of a name in full in either.
*/
export function acronymsOf(articles: readonly ArticleSentences[]): Acronym[] {
	const capitals = new Set<string>();
	for (const {sentences} of articles) {
		for (const {tokens} of sentences) {
			for (const {text} of tokens) if (acronym.test(text)) capitals.add(text);
		}
	}

	if (capitals.size === 0) return [];
	const found = new Map<string, Acronym>();
	for (const {sentences} of articles) {
		for (const {tokens} of sentences) {
			for (let start = 0; start < tokens.length; start++) {
				if (!isCapitalised(tokens[start].text)) continue;
				const last = Math.min(tokens.length, start + longestName);
				let initials = '';
				for (let end = start; end < last; end++) {
					const {text} = tokens[end];
					if (isCapitalised(text)) initials += text[0];
					else if (!linkWords.has(text)) break;
					if (initials.length < 3 || !isCapitalised(text) || !capitals.has(initials)) continue;
					const words = tokens.slice(start, end + 1).map(token => token.text);
					if (!words.includes(initials)) found.set(words.join(' '), {acronym: initials, words});
				}
			}
		}
	}

	return [...found.values()].sort((x, y) => (x.words.join(' ') < y.words.join(' ') ? -1 : 1));
}

const acronym = /^\p{Lu}{3,6}$/u;
// Tokens; "Office of the United Nations High Commissioner for Human Rights" has 11.
const longestName = 11;
const linkWords = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'to', 'du', 'des', 'der', 'für']);

/** Whether a word begins with a capital. */
export function isCapitalised(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

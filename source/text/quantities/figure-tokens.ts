import type {Range} from '../words.js';
import {type Digits, digitsAt} from './digits.js';

/** A piece of a sentence: digits with their separators, a word, a single mark, or a range that is taken. */
export type FigureToken = Range & {
	sort: 'digits' | 'word' | 'mark' | 'taken';
	text: string;
	/** In lower case, with straight apostrophes, without hyphenation; `ё` is `е`. */
	lower: string;
	/** Nothing stands between the token before and this one. */
	isGlued: boolean;
	digits?: Digits;
};

/** The tokens of a sentence. Elisions are words of their own where the language has them: `d'`, `euros`. */
export function figureTokens(
	text: string,
	taken: readonly Range[],
	{decimal, hasElisions}: {decimal: '.' | ',' | undefined; hasElisions: boolean},
): FigureToken[] {
	const tokens: FigureToken[] = [];
	let nextTaken = 0;
	let before = -1;
	const add = (token: Omit<FigureToken, 'isGlued' | 'lower'>) => {
		const {start, end, sort, text, digits} = token;
		tokens.push({start, end, sort, text, digits, lower: lowerCase(text), isGlued: start === before});
		before = token.end;
	};

	for (let at = 0; at < text.length; ) {
		while (nextTaken < taken.length && taken[nextTaken].end <= at) nextTaken++;
		const range = taken[nextTaken];
		if (range && range.start <= at) {
			add({start: at, end: range.end, sort: 'taken', text: ''});
			at = range.end;
			continue;
		}

		const most = range?.start ?? text.length;
		const character = text[at];
		const isPoint = character === '.' && isDigit(text[at + 1]) && !isPartOfWord(text[at - 1]);
		if (isDigit(character) || isPoint) {
			const read = digitsAt(text, at, decimal);
			// Of a number that is taken in part, the rest is none.
			const digits: Digits = read.end > most ? {...read, end: most, form: 'none'} : read;
			add({start: at, end: digits.end, sort: 'digits', text: text.slice(at, digits.end), digits});
		} else {
			const found = wordAt(text, at, hasElisions);
			if (found) {
				const length = Math.min(found.length, most - at);
				add({start: at, end: at + length, sort: 'word', text: text.slice(at, at + length)});
			} else if (!/\s/u.test(character)) {
				// Both halves of a surrogate pair stand together.
				const length = Math.min(String.fromCodePoint(text.codePointAt(at)!).length, most - at);
				add({start: at, end: at + length, sort: 'mark', text: text.slice(at, at + length)});
			}
		}

		at = Math.max(at + 1, before);
	}

	return tokens;
}

/** Whether a token is a word with a capital. */
export const startsWithCapital = (token: FigureToken | undefined): boolean =>
	token?.sort === 'word' && /^\p{Lu}/u.test(token.text);

/** The word at an offset, an elided one by itself: looking for it first, no word of a thousand apostrophes is read a thousand times. */
function wordAt(text: string, at: number, hasElisions: boolean): string | undefined {
	if (hasElisions) {
		elision.lastIndex = at;
		const elided = elision.exec(text)?.[0];
		if (elided) return elided;
	}

	word.lastIndex = at;
	return word.exec(text)?.[0];
}

const elision = /(?:\p{L}{1,2}|dell|quell|all|nell|sull|dall|jusqu|mezz)['’](?=\p{L})/iuy;
// Letters with inner apostrophes, initials with their full stops, and what is raised behind a unit.
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\u00AD]+(?:['’ʼ][\p{L}\p{M}\u00AD]+)*[²³]?/uy;

const isDigit = (character: string | undefined) =>
	character !== undefined && character >= '0' && character <= '9';
const isPartOfWord = (character: string | undefined) =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);

function lowerCase(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	if (text.length === 1) return text === '‐' || text === '‑' ? '-' : text.toLowerCase();
	const lower = text.toLowerCase().normalize('NFC').replaceAll('\u00AD', '');
	return lower.replace(/[’ʼ]/g, "'").replaceAll('ё', 'е');
}

// Most tokens are taken as they are.
const plain = /^[A-Za-z0-9]+$/;

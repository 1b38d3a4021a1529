import type {LanguageWords} from './language-words.js';
import type {Marked} from './quotation-marks.js';

/** A word or sign of what is told around the quotations; a quotation with its marks is one of them. */
export type NarrationToken = {
	start: number;
	end: number;
	text: string;
	/** In lower case, without the full stop of an abbreviation, apostrophes straight, the possessive ending off. */
	lower: string;
	kind: 'word' | 'sign' | 'quotation';
	isCapital: boolean;
	/** Of a quotation: its index among those of the paragraph. */
	quotation?: number;
};

/** What a paragraph tells, with where its sentences begin: for each token the index of its sentence's first. */
export type Narration = {tokens: readonly NarrationToken[]; sentenceStart: readonly number[]; text: string};

/** The tokens of a paragraph around the quotations that stand in no other, given in their order. */
export function narrationOf(
	text: string,
	quotations: readonly Marked[],
	words: LanguageWords | undefined,
): Narration {
	const tokens: NarrationToken[] = [];
	let at = 0;
	for (const [quotation, {outer}] of quotations.entries()) {
		addTokens(tokens, text, at, outer.start, words);
		tokens.push({
			...outer,
			text: text.slice(outer.start, outer.end),
			lower: '',
			kind: 'quotation',
			isCapital: false,
			quotation,
		});
		at = outer.end;
	}

	addTokens(tokens, text, at, text.length, words);
	return {tokens, sentenceStart: sentenceStarts(tokens), text};
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s\p{L}\p{M}\p{N}]/gu;
const elided = /^((?:[cdjlmnst]|qu|un|dell|all|dall|nell|sull|quest|quell)['’])(?=.{2})/i;
const hasElisions = new Set(['fr', 'it']);

function addTokens(
	tokens: NarrationToken[],
	text: string,
	from: number,
	to: number,
	words: LanguageWords | undefined,
): void {
	for (const {0: word, index} of text.slice(from, to).matchAll(pattern)) {
		const start = from + index;
		const article = hasElisions.has(words?.language ?? '') ? elided.exec(word)?.[1] : undefined;
		if (article) tokens.push(tokenOf(text, start, start + article.length));
		const begin = start + (article?.length ?? 0);
		const end = start + word.length;
		tokens.push(tokenOf(text, begin, endOfAbbreviation(text, begin, end, words)));
		// The full stop of an abbreviation is matched once more, as a sign.
		const last = tokens.at(-2);
		if (last && tokens.at(-1)!.start < last.end) tokens.pop();
	}
}

function tokenOf(text: string, start: number, end: number): NarrationToken {
	const own = text.slice(start, end);
	// Most words have nothing but small letters of English.
	if (plain.test(own)) return {start, end, text: own, lower: own, kind: 'word', isCapital: false};
	const isWord = /^[\p{L}\p{M}\p{N}]/u.test(own);
	const lower = own.toLowerCase().replaceAll('’', "'");
	return {
		start,
		end,
		text: own,
		lower: isWord ? lower.replace(/\.$/, '').replace(/'s$|(?<=s)'$/, '') : lower,
		kind: isWord ? 'word' : 'sign',
		isCapital: /^\p{Lu}|^\p{Lt}|^[dl]['’]\p{Lu}/u.test(own),
	};
}

const plain = /^[a-z]+$/;

/** A single initial and a title keep their full stop. */
function endOfAbbreviation(
	text: string,
	start: number,
	end: number,
	words: LanguageWords | undefined,
): number {
	if (text[end] !== '.') return end;
	const word = text.slice(start, end);
	const isInitial = /^\p{Lu}$/u.test(word) && /^\.(?:\s?\p{Lu}|-)/u.test(text.slice(end, end + 3));
	const isTitle = word.length <= 6 && /^\p{L}/u.test(word) && shortened.has(word.toLowerCase());
	return isInitial || (isTitle && words !== undefined) ? end + 1 : end;
}

const shortened = new Set(
	'mr mrs ms dr prof rev hon gen lt col capt sgt maj adm gov sen rep pres st jr sr m mme mlle sra srta sig dott dhr mevr ing dra insp supt det cpl ps tzw inż mgr'.split(
		' ',
	),
);

function sentenceStarts(tokens: readonly NarrationToken[]): number[] {
	const starts: number[] = [];
	let first = 0;
	for (const [index, token] of tokens.entries()) {
		if (index > first && endsSentence(tokens[index - 1], token)) first = index;
		starts.push(first);
	}

	return starts;
}

const endings = /[.!?…。！？]$/;

/** Whether a sentence ends between two tokens: behind its sign, or behind that of a quotation when a capital follows. */
function endsSentence(last: NarrationToken, next: NarrationToken): boolean {
	const begins = next.kind === 'quotation' || next.isCapital || /^\d/.test(next.text);
	if (last.kind === 'sign') return endings.test(last.text) && begins;
	return last.kind === 'quotation' && begins && endsItself(last) && next.start > last.end;
}

/** Whether a quotation ends with the end of a sentence, or has it right behind. */
export const endsItself = ({text}: Pick<NarrationToken, 'text'>): boolean =>
	/[.!?…。！？]['’”"»«“‘›‹]*$/.test(text.slice(-8));

import {wordSegments} from './segmenters.js';
import {isUnspaced} from './unspaced-scripts.js';
import type {Range} from './words.js';

/**
A word, number or abbreviation where it stands. `text` is how it is written, with straight apostrophes and without
possessive endings, contractions and the full stops of initials: `Russia’s` is "Russia", `U.S.` is "US", `didn't` is "did".
*/
export type Token = Range & {text: string};

/** The tokens of a text in order. A hyphen divides them; text written without spaces is divided by dictionary. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		const [raw] = match;
		if (plain.test(raw)) tokens.push({start: match.index, end: match.index + raw.length, text: raw});
		// One by one: of a long text there are more than a call takes arguments.
		else if (isUnspaced(raw)) for (const token of unspacedTokens(raw, match.index)) tokens.push(token);
		else tokens.push({start: match.index, end: match.index + raw.length, text: plainForm(raw)});
	}

	return tokens;
}

// Numbers with sign of currency, separators and what is set close behind; initials with full stops; words.
const pattern =
	/[$€£¥]?\d+(?:[.,:]\d+)*(?:%|(?:st|nd|rd|th|m|bn|k)(?![\p{L}\p{N}]))?|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

// Most tokens are taken as they are.
const plain = /^[A-Za-z0-9]+$/;
const initials = /^(?:\p{L}\.)+$/u;
const ending = /'(?:s|re|ve|ll|d|m)$/i;
const negation = /n't$/i;

function plainForm(raw: string): string {
	if (initials.test(raw)) return raw.replaceAll('.', '');
	if (!/['’ʼ]/.test(raw)) return raw;
	const straight = raw.replace(/[’ʼ]/g, "'");
	return straight.replace(ending, '').replace(negation, '');
}

function unspacedTokens(raw: string, at: number): Token[] {
	return [...wordSegments(raw)]
		.filter(({isWordLike}) => isWordLike)
		.map(({segment, index}) => ({start: at + index, end: at + index + segment.length, text: segment}));
}

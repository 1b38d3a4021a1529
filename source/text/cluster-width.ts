import {eastAsianWidth} from 'get-east-asian-width';
import {lazy} from './memoize.js';

/*
Its patterns hold the tables of Unicode's emoji and take some 10 ms to compile; they are made when the first text comes that
is not in an alphabet of Europe. Packages that measure texts make them, and a segmenter, as soon as they are loaded.
*/
const invisible = lazy(
	() =>
		/^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]$/u,
);
const addsWidth = lazy(() => /^[\p{Letter}\p{Number}\p{Spacing_Mark}]$/u);
// biome-ignore lint/complexity/useRegexLiterals: a literal may not have the flag, which Node has and the compiler's target has not.
const emoji = lazy(() => new RegExp('^\\p{RGI_Emoji}$', 'v'));
const pictograph = lazy(() => /\p{Extended_Pictographic}/gu);
const keycap = /^[\d#*]\u20E3$/;
// No emoji is longer.
const longestEmoji = 50;

/**
How many cells a grapheme cluster takes: an emoji two, whatever it is put together from; Korean letters that join two for
each syllable; anything else the East Asian width (UAX #11) of its first visible character, and of what stands in the row
after it: letters, as those of Indian conjuncts and Thai vowels, vowel signs that take a cell, and the sounding marks of
half-width kana.
*/
export function clusterWidth(cluster: string): number {
	if (cluster.length === 1 && cluster < firstEmoji)
		return invisible().test(cluster) ? 0 : eastAsianWidth(cluster.charCodeAt(0));
	const characters = [...cluster];
	const first = characters.findIndex(character => !invisible().test(character));
	if (first < 0) return 0;
	if (isEmoji(cluster)) return 2;
	const codes = characters.slice(first).map(character => character.codePointAt(0)!);
	if (isJamo(codes[0])) return syllablesWidth(characters.slice(first));
	let width: number = eastAsianWidth(codes[0]);
	for (const character of characters.slice(first + 1)) {
		const code = character.codePointAt(0)!;
		// Korean letters are drawn in the cells of the syllable before them.
		if (addsWidth().test(character) && !isJamo(code)) width += eastAsianWidth(code);
	}

	return width;
}

// Before it only digits, # and * are parts of emoji, and the signs of copyright.
const firstEmoji = '\u203C';
const beginsEmoji = /^[\d#*©®]/;

function isEmoji(cluster: string): boolean {
	if (cluster.length > longestEmoji || (cluster < firstEmoji && !beginsEmoji.test(cluster))) return false;
	if (emoji().test(cluster) || keycap.test(cluster)) return true;
	return cluster.includes('\u200D') && (cluster.match(pictograph())?.length ?? 0) >= 2;
}

const isBetween = (code: number | undefined, first: number, last: number): boolean =>
	code !== undefined && code >= first && code <= last;
const isLeading = (code: number | undefined) =>
	isBetween(code, 0x1100, 0x115f) || isBetween(code, 0xa960, 0xa97c);
const isVowel = (code: number | undefined) =>
	isBetween(code, 0x1160, 0x11a7) || isBetween(code, 0xd7b0, 0xd7c6);
const isTrailing = (code: number | undefined) =>
	isBetween(code, 0x11a8, 0x11ff) || isBetween(code, 0xd7cb, 0xd7fb);
const isJamo = (code: number) => isLeading(code) || isVowel(code) || isTrailing(code);

/** A leading consonant and a vowel, with or without a trailing consonant, are one syllable of two cells. */
function syllablesWidth(characters: readonly string[]): number {
	const codes = characters
		.filter(character => !invisible().test(character))
		.map(character => character.codePointAt(0)!);
	let width = 0;
	for (let at = 0; at < codes.length; at++) {
		if (isLeading(codes[at]) && isVowel(codes[at + 1])) {
			width += 2;
			at += isTrailing(codes[at + 2]) ? 2 : 1;
		} else width += eastAsianWidth(codes[at]);
	}

	return width;
}

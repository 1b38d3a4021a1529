import {languageWords} from './language-words.js';
import type {Marked} from './quotation-marks.js';
import {wordsByLanguage} from './words-by-language.js';

// Characters beside a quotation in which its verb of saying stands.
const beside = 40;

/** The language whose verbs of saying stand beside the quotations of a text too short to tell its language by. */
export function languageOfSpeech(
	paragraphs: readonly string[],
	marked: readonly Marked[],
): string | undefined {
	const beginnings = paragraphs.map(text => text.trimStart()).filter(text => /^[—–―]/.test(text));
	const texts = [
		...marked.flatMap(({paragraph, outer: {start, end}}) => [
			paragraphs[paragraph].slice(Math.max(0, start - beside), start),
			paragraphs[paragraph].slice(end, end + beside),
		]),
		...beginnings.flatMap(text => text.split(/[—–―]/, 4)),
	];
	const words = texts.flatMap(text => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
	const found = Object.keys(wordsByLanguage)
		.map(language => ({
			language,
			count: words.filter(word => languageWords(language)!.is('verbs', word)).length,
		}))
		.sort((x, y) => y.count - x.count);
	return found[0].count > found[1].count ? found[0].language : undefined;
}

import {quotationsIn} from '../../../source/text/quotations/quotations-in.js';

/** The quotations of a text, a paragraph a line: what is quoted, and after a tilde who says it where that is told. */
export function quoted(text: string, language = 'en'): string[] {
	const paragraphs = text.split('\n').filter(Boolean);
	return quotationsIn(paragraphs, language).map(({paragraph, start, end, speaker}) => {
		const words = paragraphs[paragraph].slice(start, end);
		return speaker ? `${words} ~ ${paragraphs[speaker.paragraph].slice(speaker.start, speaker.end)}` : words;
	});
}

/** Who says the quotations of a text, a dash where it is not told. */
export const speakers = (text: string, language = 'en'): string[] =>
	quoted(text, language).map(line => line.split(' ~ ')[1] ?? '-');

import {speakerBeside} from './east-asian-speakers.js';
import {languageOfSpeech} from './language-of-speech.js';
import {type LanguageWords, languageWords} from './language-words.js';
import {narrationOf} from './narration.js';
import {peopleOf} from './people.js';
import type {Quotation, Speaker} from './quotation.js';
import {type Marked, markedSpans} from './quotation-marks.js';
import {tagOf} from './speech-tags.js';
import {mayBeSpeech, withSpeeches} from './speeches.js';
import {isLongEnough, isStatement} from './statements.js';
import {type Told, whoSpeaks} from './who-speaks.js';

/**
The quotations of an article, given as its paragraphs, in the order of the text. Nicknames, titles of works and scare words in
quotation marks are none. In a language without verbs of saying nobody speaks.
*/
export function quotationsIn(paragraphs: readonly string[], language: string | undefined): Quotation[] {
	const marked = markedSpans(paragraphs);
	if (marked.length === 0 && !paragraphs.some(mayBeSpeech)) return [];
	const words = languageWords(language ?? languageOfSpeech(paragraphs, marked));
	return words
		? quotationsTold(paragraphs, withSpeeches(paragraphs, marked, words), words)
		: quotationsByLength(paragraphs, marked, language);
}

function quotationsTold(
	paragraphs: readonly string[],
	spans: readonly Marked[],
	words: LanguageWords,
): Quotation[] {
	const byParagraph: Marked[][] = paragraphs.map(() => []);
	for (const span of spans) if (span.depth === 0) byParagraph[span.paragraph].push(span);
	const readings = paragraphs.map((text, index) => ({
		narration: narrationOf(text, byParagraph[index], words),
		words,
	}));
	const told = readings.flatMap((reading, paragraph) =>
		reading.narration.tokens.flatMap(({quotation}, at): Told[] => {
			if (quotation === undefined) return [];
			const span = byParagraph[paragraph][quotation];
			const tag = tagOf(reading, at);
			const inner = paragraphs[paragraph].slice(span.start, span.end);
			const isPart = span.goesOn || span.continues;
			return isPart || isStatement(reading, at, inner, tag) ? [{span, at, tag}] : [];
		}),
	);
	const named = told.flatMap(({tag, span: {paragraph}}) => (tag ? [{phrase: tag.phrase, paragraph}] : []));
	const speakers = whoSpeaks(told, readings, peopleOf(readings, words, named));
	const speakerOf = new Map(told.map(({span}, index) => [span, speakers[index]]));
	return spans.flatMap(span => {
		if (span.depth > 0) return isLongEnough(innerOf(paragraphs, span)) ? [quotationOf(span)] : [];
		return speakerOf.has(span) ? [quotationOf(span, speakerOf.get(span))] : [];
	});
}

/** In a language without a table of words. */
function quotationsByLength(
	paragraphs: readonly string[],
	spans: readonly Marked[],
	language: string | undefined,
): Quotation[] {
	return spans.flatMap(span => {
		const speaker =
			span.depth === 0 && (language === 'zh' || language === 'ja')
				? eastAsianSpeaker(paragraphs, span, language)
				: undefined;
		return speaker || isLongEnough(innerOf(paragraphs, span)) ? [quotationOf(span, speaker)] : [];
	});
}

function eastAsianSpeaker(
	paragraphs: readonly string[],
	span: Marked,
	language: 'zh' | 'ja',
): Speaker | undefined {
	const {paragraph} = span;
	const beside = speakerBeside(paragraphs[paragraph], span, language);
	if (!beside) return undefined;
	const {start, end, name, role} = beside;
	return {paragraph, start, end, names: name ? [name] : [], roles: role ? [role] : []};
}

const innerOf = (paragraphs: readonly string[], {paragraph, start, end}: Marked) =>
	paragraphs[paragraph].slice(start, end);

const quotationOf = ({paragraph, start, end, depth}: Marked, speaker?: Speaker): Quotation => ({
	paragraph,
	start,
	end,
	depth,
	...(speaker ? {speaker} : {}),
});

import {judgeText, type TwoLooks} from './boilerplate-classifier.js';
import {classifyLines, type JudgedLine, type LineBlock} from './classify-lines.js';
import {type FoundTitle, findTitle} from './find-title.js';
import type {TextLine} from './text-lines.js';

export type ClassifiedText = {
	lines: JudgedLine[];
	blocks: LineBlock[];
	title: FoundTitle | undefined;
	language: string | undefined;
};

/** What each line of a text is, by the classifier for plain text. */
export function classifyText(lines: readonly TextLine[], looks: TwoLooks | undefined): ClassifiedText {
	const {probabilities, language} = judgeText(lines, looks);
	const judged: JudgedLine[] = lines.map(({start, end, text, afterBlank, beforeBlank}, index) => ({
		start,
		end,
		text,
		afterBlank,
		beforeBlank,
		probability: probabilities[index],
	}));
	const title = findTitle(judged);
	return {lines: judged, blocks: classifyLines(judged, title), title, language};
}

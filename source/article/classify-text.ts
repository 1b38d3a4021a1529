import {classifyTextLines} from './boilerplate-classifier.js';
import {type ClassifiedLine, classifyLines, type LineBlock} from './classify-lines.js';
import {type FoundTitle, findTitle} from './find-title.js';
import type {TextLine} from './text-lines.js';
import type {StackedEnsemble} from './trees.js';

export type ClassifiedText = {
	lines: ClassifiedLine[];
	blocks: LineBlock[];
	title: FoundTitle | undefined;
	language: string | undefined;
};

/** What each line of a text is, by the classifier for plain text. */
export function classifyText(lines: readonly TextLine[], model: StackedEnsemble | undefined): ClassifiedText {
	const {probabilities, language} = classifyTextLines(lines, model);
	const classified: ClassifiedLine[] = lines.map(({start, end, text, afterBlank, beforeBlank}, index) => ({
		start,
		end,
		text,
		afterBlank,
		beforeBlank,
		probability: probabilities[index],
	}));
	const title = findTitle(classified);
	return {lines: classified, blocks: classifyLines(classified, title), title, language};
}

import type {Mojibake} from '../text/mojibake.js';
import type {Block} from './article.js';
import {classifyText} from './classify-text.js';
import {levelItems} from './list-levels.js';
import {placeBlocks} from './place-blocks.js';
import {reclassifyKept} from './reclassify-kept.js';
import {readLines} from './text-lines.js';
import type {StackedEnsemble} from './trees.js';

/** The blocks of a text, the site's name where the title carries it, and the language where it shows. */
export type ClassifiedBlocks = {blocks: Block[]; site?: string; language?: string};

export type TextOptions = {
	/** False keeps every line as a paragraph. */
	clean?: boolean;
	mojibake?: Mojibake;
	/** Whether references to characters were left over in it. */
	entities?: boolean;
	/** The classifier's model; the training gives models that have not seen the text's site. */
	model?: StackedEnsemble;
};

/** The blocks of a scraped text: the classifier tells text from furniture, a line's form and place give its kind. */
export function blocksFromText(
	original: string,
	{clean = true, mojibake, entities, model}: TextOptions = {},
): ClassifiedBlocks {
	const textLines = readLines(original, mojibake, entities);
	if (!clean)
		return {
			blocks: textLines.map(({text, start, end}) => ({kind: 'paragraph', text, start, end}) satisfies Block),
		};
	const {lines, blocks, title, language} = classifyText(textLines, model);
	const placed = placeBlocks(original, lines, reclassifyKept(lines, blocks, model), mojibake, entities);
	levelItems(original, placed);
	return {
		blocks: placed,
		...(title?.suffix ? {site: title.suffix.name} : {}),
		...(language === undefined ? {} : {language}),
	};
}

import type {Mojibake} from '../text/mojibake.js';
import type {Block} from './article.js';
import type {TwoLooks} from './boilerplate-classifier.js';
import {classifyText} from './classify-text.js';
import {placeBlocks} from './place-blocks.js';
import {settle} from './reclassify-kept.js';
import {readLines} from './text-lines.js';

/** The blocks of a text, the site's name where the title carries it, and the language where it shows. */
export type FoundBlocks = {blocks: Block[]; site?: string; language?: string};

export type TextOptions = {
	/** False keeps every line as a paragraph. */
	clean?: boolean;
	mojibake?: Mojibake;
	/** What judges the lines in place of the trained model; for training, which holds sites out. */
	looks?: TwoLooks;
};

/** What each line of a scraped text is: the classifier says what is text, the line's form and place what kind. */
export function blocksFromText(
	original: string,
	{clean = true, mojibake, looks}: TextOptions = {},
): FoundBlocks {
	const read = readLines(original, mojibake);
	if (!clean)
		return {
			blocks: read.map(({text, start, end}) => ({kind: 'paragraph', text, start, end}) satisfies Block),
		};
	const {lines, blocks, title, language} = classifyText(read, looks);
	return {
		blocks: placeBlocks(original, lines, settle(lines, blocks, looks), mojibake),
		...(title?.suffix ? {site: title.suffix.name} : {}),
		...(language === undefined ? {} : {language}),
	};
}

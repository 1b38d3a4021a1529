import type {Mojibake} from '../text/mojibake.js';
import type {SafeText} from '../text/safe-text.js';
import type {Block} from './article.js';
import {blockText} from './block-text.js';
import type {ClassifiedBlocks, TextOptions} from './blocks-from-text.js';
import {type ClassifiedLine, classifyLines, type LineStructure} from './classify-lines.js';
import {dropEntriesBelow} from './entries-below.js';
import {findTitle} from './find-title.js';
import {isThread} from './is-thread.js';
import {judgeAlike} from './judge-alike.js';
import {judgePosts, type Posts} from './judge-posts.js';
import {judgeUnits} from './judge-units.js';
import {keepSiblings} from './keep-siblings.js';
import {linkAddress} from './link-address.js';
import {classifyPageLines} from './page-classifier.js';
import type {PageLine} from './page-line.js';
import type {ParsedPage} from './parse-page.js';
import {placeBlocks} from './place-blocks.js';
import {reclassifyKept} from './reclassify-kept.js';

const noPosts: Posts = {posts: new Set(), posters: new Set()};

/** The visible text of a page: one block element a line. */
export const pageText = ({lines}: ParsedPage): string => lines.map(line => line.text).join('\n');

/**
What each line of a page is. `original` is its `pageText`; `readable` holds the texts of the lines that Readability takes
for the body, and `named` is the title as the page's head gives it.
*/
export function blocksFromPage(
	original: string,
	page: ParsedPage,
	readable: ReadonlySet<string> | undefined,
	named: string | undefined,
	{clean = true, mojibake, model}: TextOptions = {},
): ClassifiedBlocks {
	const lines = placedLines(page, mojibake);
	if (!clean)
		return {
			blocks: lines.map(({text, start, end}) => ({kind: 'paragraph', text, start, end}) satisfies Block),
		};
	const {probabilities, language} = classifyPageLines(lines, readable, model);
	const own = lines.map(({line}) => line);
	keepSiblings(own, readable, probabilities);
	judgeAlike(own, probabilities);
	const {posts, posters} = isThread(page.facts) ? judgePosts(own, probabilities) : noPosts;
	const vouched = judgeUnits(own, readable, probabilities);
	// Below the first post of a thread stand the others.
	if (posts.size === 0) dropEntriesBelow(own, probabilities);
	const classified = lines.map((line, index): ClassifiedLine => {
		const element = posters.has(index) ? 'byline' : elementOf(line.line);
		return {
			text: line.text,
			start: line.start,
			end: line.end,
			afterBlank: true,
			beforeBlank: true,
			probability: probabilities[index],
			...(element ? {element} : {}),
			...([vouched, posts, posters].some(set => set.has(index)) ? {isVouched: true} : {}),
			...structureOf(line.line, page.facts.base),
		};
	});
	// Neither a table nor code is a title.
	const title = findTitle(
		classified.map(({text, probability, element}) => ({
			text: element === 'table' || element === 'code' ? '' : text,
			probability,
		})),
		named,
	);
	const blocks = placeBlocks(
		original,
		classified,
		reclassifyKept(classified, classifyLines(classified, title), undefined),
		mojibake,
	);
	return {
		blocks,
		...(title?.suffix ? {site: title.suffix.name} : {}),
		...(language === undefined ? {} : {language}),
	};
}

export type PlacedLine = {line: PageLine; text: SafeText; start: number; end: number};

/** The lines that have anything to show, with their places in the page's text. */
export function placedLines({lines}: ParsedPage, mojibake: Mojibake | undefined): PlacedLine[] {
	const placed: PlacedLine[] = [];
	let at = 0;
	for (const line of lines) {
		const text = blockText(line.text, mojibake);
		if (text !== '') placed.push({line, text, start: at, end: at + line.text.length});
		at += line.text.length + 1;
	}

	return placed;
}

/** What a line is by its element; undefined where that says nothing. */
export function elementOf({place, item, level, isCode, table}: PageLine): ClassifiedLine['element'] {
	if (table) return 'table';
	if (isCode) return 'code';
	if (place.figcaption > 0) return 'caption';
	if (level !== undefined) return 'heading';
	if (place.quote > 0 || place.saysQuote) return 'quote';
	if (item) return 'list-item';
	return place.figure > 0 || place.saysCaption ? 'figure' : undefined;
}

/** What else its elements say of a line; links are resolved against `base`. */
export function structureOf(
	{item, level, table, links, continues}: PageLine,
	base: string | undefined,
): Pick<ClassifiedLine, 'structure'> {
	const structure: LineStructure = {};
	if (level !== undefined) structure.level = level;
	if (item) {
		structure.level ??= item.level;
		if (item.marker !== undefined) structure.marker = item.marker;
	}

	if (continues) structure.continues = true;
	if (table) structure.table = table;
	const followed = links?.flatMap(({start, end, href}) => {
		const address = linkAddress(href, base);
		return address === undefined ? [] : [{start, end, href: address}];
	});
	if (followed && followed.length > 0) structure.links = followed;
	return Object.keys(structure).length > 0 ? {structure} : {};
}

import {languageOf} from '../text/languages.js';
import {findMojibake} from '../text/mojibake.js';
import {elementOf, type PlacedLine, pageText, placedLines, structureOf} from './blocks-from-page.js';
import {isoDate} from './iso-date.js';
import {bylineName, isByline, isDateline} from './line-kinds.js';
import type {ParsedArticle} from './make-article.js';
import type {Metadata} from './page-metadata.js';
import {pageOf} from './parse-page.js';
import {parseTree} from './parse-tree.js';
import {placeBlocks} from './place-blocks.js';

/**
Reads HTML that is text from end to end, as that of a letter or a chapter: each line is what its element makes it, and none is
left out but the edges of pages (`footer.page-edge`). `address` is what its links are resolved against.
*/
export function readDocument(html: string, clean: boolean, address?: string): ParsedArticle {
	const page = pageOf(parseTree(html));
	const original = pageText(page);
	const mojibake = findMojibake(original);
	const placed = placedLines(page, mojibake);
	const title = clean ? titleOf(placed) : -1;
	const author = page.facts.meta.get('author');
	const kinds = placed.map(({line, text}, index) => {
		if (!clean) return 'paragraph';
		if (index === title) return 'title';
		if (pageEdge.test(line.path)) return 'furniture';
		const element = elementOf(line);
		if (element === undefined && title >= 0 && index > title && index <= title + besideTitle)
			return text === author || isByline(text) ? 'byline' : isDateline(text) ? 'dateline' : 'paragraph';
		return element === undefined ? 'paragraph' : element === 'figure' ? 'caption' : element;
	});
	const blocks = placeBlocks(
		original,
		placed.map(({line, ...place}) => ({
			...place,
			afterBlank: true,
			beforeBlank: true,
			probability: 1,
			element: elementOf(line),
			...structureOf(line, address),
		})),
		placed.map(({text}, line) => ({
			kind: kinds[line],
			line,
			from: 0,
			to: text.length,
			...(kinds[line] === 'furniture' ? {reason: 'outside-body' as const} : {}),
		})),
		mojibake,
	);
	const textOf = (kind: string) => blocks.find(block => block.kind === kind)?.text;
	const language = page.facts.language ?? languageOf(original);
	const byline = textOf('byline') ?? author;
	const day = textOf('dateline');
	const metadata: Metadata = {
		title: textOf('title') ?? (page.facts.title || undefined),
		...(byline === undefined ? {} : {byline: bylineName(byline)}),
		...(day === undefined ? {} : {published: isoDate(day, language)}),
		language,
	};
	return {blocks, original, mojibake, metadata};
}

// What stands at the edge of each page of a document that is set in pages.
const pageEdge = />footer\.page-edge /;
// In lines.
const besideTitle = 3;
const mostAbove = 3;
const lowestTitle = 2;

/** The first heading at the top, of the two highest levels; -1 for none. */
function titleOf(lines: readonly PlacedLine[]): number {
	const first = lines.slice(0, mostAbove).findIndex(({line}) => line.level !== undefined);
	return first >= 0 && lines[first].line.level! <= lowestTitle ? first : -1;
}

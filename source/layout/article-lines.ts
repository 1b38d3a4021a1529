import {type Article, type Block, isShown} from '../article/article.js';
import {countWhile} from '../text/count-while.js';
import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {onOneLine, repeatSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {truncate} from './columns.js';
import {type LinePiece, structuredLines} from './structured-lines.js';
import {wrapText} from './wrap.js';

/** A row of a text column: a part of a block, or the empty row above one. */
export type Line = {
	/** Index into the article's blocks; of an empty row, the block below it. */
	block: number;
	/** The part of the block's text; undefined for an empty row. */
	range?: Range;
	/** Cells to leave free on the left. */
	indent: number;
	/** What stands in the indent of a block's first row: a bullet, or the reason a line is furniture. */
	mark?: SafeText;
	/** Of a cell that has a row of its own: where in the block's text its name in the mark stands. */
	name?: Range;
	/** Of a table: its cells, where they stand in columns, with the free cells before each. */
	pieces?: readonly LinePiece[];
	/** Whether a line of code goes on behind the edge. */
	isCut?: true;
	/** Whether it is of a table's head. */
	isHead?: true;
	/** Of the row under a table's head, which has no text: cells of the rule. */
	rule?: number;
};

/**
A position in an article that outlives a change of width: the index of a block, and UTF-16 units into the block's text;
-1 is the empty row above it.
*/
export type TextPosition = {block: number; offset: number};

/** How an article is laid out. */
export type ArticleLayout = {
	/** Cells. */
	width: number;
	/** Whether furniture is shown, each with its reason. */
	furniture: boolean;
	/** Whether what a block's links are is told in rows of their own under it: nothing that is drawn can be heard. */
	spokenLinks?: boolean;
};

/** The rows of an article in a column. They are kept for the last layouts: every frame asks for them. */
export const layoutArticle = (
	article: Article,
	{width, furniture, spokenLinks = false}: ArticleLayout,
): readonly Line[] => linesOf(article, width, furniture, spokenLinks);

// The reader's column without and with furniture, a preview and a pane of a comparison.
const mostLayouts = 4;

const linesOf = memoize(buildLines, mostLayouts);

function buildLines(
	article: Article,
	width: number,
	furniture: boolean,
	spokenLinks: boolean,
): readonly Line[] {
	return layoutBetween(article, {width, furniture, spokenLinks}, {block: 0, offset: -1});
}

/** The rows of an article from a position up to another, or to its end; both are at a block's beginning or between words. */
export function layoutBetween(
	{blocks}: Article,
	{width, furniture, spokenLinks = false}: ArticleLayout,
	start: TextPosition,
	end: TextPosition = {block: blocks.length, offset: -1},
): Line[] {
	const lines: Line[] = [];
	let above =
		start.offset < 0 ? blocks.slice(0, start.block).findLast(block => isShown(block, furniture)) : undefined;
	for (let index = start.block; index < blocks.length && index <= end.block; index++) {
		const block = blocks[index];
		const from = index === start.block ? Math.max(0, start.offset) : 0;
		const until = index === end.block ? end.offset : block.text.length;
		if (!isShown(block, furniture) || until < 0) continue;
		if (above && !belongTogether(above, block)) lines.push({block: index, indent: 0});
		for (const line of blockLines(block, index, width, {start: from, end: until})) lines.push(line);
		if (spokenLinks && until === block.text.length)
			for (const line of linkLines(block, index, width)) lines.push(line);
		above = block;
	}

	return lines;
}

/** Lines of verse, a caption and its credit, and furniture with furniture, stand without an empty row between them. */
const belongTogether = (above: Block, below: Block) =>
	below.continues === true ||
	(above.kind === 'caption' && (below.kind === 'credit' || below.kind === 'caption')) ||
	(above.kind === 'list-item' && below.kind === 'list-item') ||
	(above.kind === 'furniture' && below.kind === 'furniture');

/** The rows of a part of a block. */
function blockLines(block: Block, index: number, width: number, {start, end}: Range): Line[] {
	// Of a part of one, the rows that begin in it.
	if (block.kind === 'table' || block.kind === 'code')
		return structuredLines(block, width).flatMap(line =>
			line.range.start >= start && (line.range.start < end || end === block.text.length)
				? [{block: index, ...line}]
				: [],
		);
	const mark = markOf(block);
	const indent = mark ? displayWidth(mark) : block.kind === 'quote' ? 2 : 0;
	// A mark that would leave no room for the text, in a narrow window, is left out.
	const fits = indent <= width / 2;
	const ranges = wrapText(block.text.slice(start, end), width - (fits ? indent : 0));
	return ranges.map((range, row) => ({
		block: index,
		range: start === 0 ? range : {start: start + range.start, end: start + range.end},
		indent: fits ? indent : 0,
		...(mark && fits && row === 0 && start === 0 ? {mark} : {}),
	}));
}

/** A row for each link of a block, behind all its text: "link: harbour office". */
const linkLines = ({text, links = []}: Block, block: number, width: number): Line[] =>
	links.map(({start, end}) => ({
		block,
		range: {start: text.length, end: text.length},
		indent: 0,
		mark: truncate(safe`link: ${onOneLine(sliceSafe(text, start, end))}`, width, safe``),
	}));

// Lists that lie deeper are set in no further.
const mostIndented = 8;

function markOf(block: Block): SafeText | undefined {
	if (block.kind === 'list-item') {
		const depth = Math.min(mostIndented, (block.level ?? 1) - 1);
		return safe`${repeatSafe(safe`  `, depth)}${block.marker ?? safe`-`} `;
	}

	return block.kind === 'furniture' ? safe`[${furnitureReason(block)}] ` : undefined;
}

/** Why a block is furniture, as a person reads it. */
export const furnitureReason = ({kind, reason}: Block): SafeText =>
	toSafeText((reason ?? kind).replaceAll('-', ' '));

/** The index of the row that holds a position: the last one that does not begin after it. */
export function lineAt(lines: readonly Line[], position: TextPosition): number {
	const begun = countWhile(lines.length, at => {
		const {block, offset} = lineStart(lines[at]);
		return block < position.block || (block === position.block && offset <= position.offset);
	});
	return Math.max(0, begun - 1);
}

/** Where a row begins; where there is none, at the beginning of the article. */
export const lineStart = (line: Line | undefined): TextPosition =>
	line ? {block: line.block, offset: line.range ? line.range.start : -1} : {block: 0, offset: 0};

import {type Article, type Block, isKept} from '../article/article.js';
import {displayWidth} from '../text/display-width.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
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
};

/** A place in an article that outlives a change of width. `offset` counts UTF-16 units of the block's text; -1 is the empty row above. */
export type Place = {block: number; offset: number};

export type ArticleLayout = {
	/** Cells. */
	width: number;
	/** Whether furniture is shown, each with its reason. */
	furniture: boolean;
};

const known = new WeakMap<Article, Map<string, readonly Line[]>>();
const mostLayouts = 4;

/** The rows of an article in a column, kept for the widths it was asked for last. */
export function layoutArticle(article: Article, {width, furniture}: ArticleLayout): readonly Line[] {
	const layouts = known.get(article) ?? new Map<string, readonly Line[]>();
	known.set(article, layouts);
	const key = `${width} ${furniture}`;
	let lines = layouts.get(key);
	if (!lines) {
		lines = buildLines(article, width, furniture);
		if (layouts.size >= mostLayouts) layouts.delete(layouts.keys().next().value!);
		layouts.set(key, lines);
	}

	return lines;
}

function buildLines(article: Article, width: number, furniture: boolean): Line[] {
	const lines: Line[] = [];
	let above: Block | undefined;
	for (const [index, block] of article.blocks.entries()) {
		if (!furniture && !isKept(block)) continue;
		if (above && !belongTogether(above, block)) lines.push({block: index, indent: 0});
		lines.push(...blockLines(block, index, width));
		above = block;
	}

	return lines;
}

/** A caption and its credit, and furniture with furniture, stand without an empty row between them. */
const belongTogether = (above: Block, below: Block) =>
	(above.kind === 'caption' && (below.kind === 'credit' || below.kind === 'caption')) ||
	(above.kind === 'list-item' && below.kind === 'list-item') ||
	(above.kind === 'furniture' && below.kind === 'furniture');

function blockLines(block: Block, index: number, width: number): Line[] {
	const mark = markOf(block);
	const indent = mark ? displayWidth(mark) : block.kind === 'quote' ? 2 : 0;
	// A mark that would leave no room for the text stands above all in narrow windows; there it goes.
	const fits = indent <= width / 2;
	const ranges = wrapText(block.text, width - (fits ? indent : 0));
	return ranges.map((range, row) => ({
		block: index,
		range,
		indent: fits ? indent : 0,
		...(mark && fits && row === 0 ? {mark} : {}),
	}));
}

function markOf(block: Block): SafeText | undefined {
	if (block.kind === 'list-item') return safe`- `;
	return block.kind === 'furniture'
		? safe`[${toSafeText((block.reason ?? 'furniture').replaceAll('-', ' '))}] `
		: undefined;
}

/** The row that holds a place: the last one that does not begin after it. */
export function lineAt(lines: readonly Line[], place: Place): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const {block, offset} = placeOf(lines[middle]);
		if (block < place.block || (block === place.block && offset <= place.offset)) low = middle;
		else high = middle - 1;
	}

	return low;
}

/** Where a row begins. */
export const placeOf = (line: Line | undefined): Place =>
	line ? {block: line.block, offset: line.range ? line.range.start : -1} : {block: 0, offset: 0};

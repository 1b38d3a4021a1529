import {type Article, isLong, isShown} from '../article/article.js';
import {graphemesOf} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {
	type ArticleLayout,
	type Line,
	layoutArticle,
	layoutBetween,
	type TextPosition,
} from './article-lines.js';
import {clamp} from './scroll.js';

/*
An article of ordinary length is laid out whole. A very long one would keep keys waiting: of that, only the surroundings of
a place are laid out, page by page.
*/

/** The rows of an article around a place. */
export type ArticleWindow = {
	lines: readonly Line[];
	/** Set where they are not all rows of the article. */
	part?: ArticlePart;
};

/** Where the rows are in the article. */
export type ArticlePart = {
	hasEnd: boolean;
	/** The share of the article's characters that stand before a position, 0 to 1. */
	shareBefore: (position: TextPosition) => number;
	/** The beginning of the page before which stands such a share of the article; of 1, the last character. */
	positionAt: (share: number) => TextPosition;
};

// Characters. Of the scripts that have to be measured a page takes a slow machine some 20 ms; of all others it takes one or
// two, and has at least 500 rows of the usual width.
const pageLength = 40_000;

/** The rows of an article; of a very long one those around `place`: some pages of them before it and after it. */
export function layoutAround(article: Article, layout: ArticleLayout, place: TextPosition): ArticleWindow {
	if (!isLong(article)) return {lines: layoutArticle(article, layout)};
	const {pages, length} = pagesOf(article, layout.furniture);
	const page = pageOf(pages, place);
	return {
		lines: linesAround(article, layout.furniture, layout.width, layout.spokenLinks ?? false, page),
		part: {
			hasEnd: page >= pages.length - 2,
			shareBefore: position => charactersBefore(article, layout.furniture, position) / length,
			positionAt: share => positionAfter(article, layout.furniture, share * length),
		},
	};
}

/** Where a page begins, and how many of the characters that are shown stand before it. */
type Page = {start: TextPosition; before: number};

/** The pages of an article, each of so many characters or some more, and its characters. */
const pagesOf = memoize(({blocks}: Article, furniture: boolean): {pages: readonly Page[]; length: number} => {
	const pages: Page[] = [];
	let length = 0;
	let room = 0;
	for (const [index, block] of blocks.entries()) {
		if (!isShown(block, furniture)) continue;
		const {text} = block;
		if (room <= 0) {
			pages.push({start: {block: index, offset: -1}, before: length});
			room = pageLength;
		}

		// Only what is longer than a page is divided.
		for (; text.length > pageLength && room < text.length; room += pageLength) {
			const offset = placeToCut(text, room);
			pages.push({start: {block: index, offset}, before: length + offset});
		}

		room -= text.length;
		length += text.length;
	}

	return {pages, length};
}, 4);

// Of the units behind the place, so many are looked through for a space.
const nearby = 200;

/** A place between two words, or else between two characters, just behind `at`. */
function placeToCut(text: string, at: number): number {
	const space = text.slice(at, at + nearby).lastIndexOf(' ');
	if (space >= 0) return at + space + 1;
	const [first] = graphemesOf(text.slice(at, at + nearby));
	return at + first.text.length;
}

/** The index of the page that holds a position. */
function pageOf(pages: readonly Page[], {block, offset}: TextPosition): number {
	const after = pages.findIndex(
		({start}) => start.block > block || (start.block === block && start.offset > offset),
	);
	return Math.max(0, (after < 0 ? pages.length : after) - 1);
}

/** The rows of a page, with those of the page before and of the one after. */
const linesAround = memoize(
	(
		article: Article,
		furniture: boolean,
		width: number,
		spokenLinks: boolean,
		page: number,
	): readonly Line[] =>
		[page - 1, page, page + 1].flatMap(number => linesOfPage(article, furniture, width, spokenLinks, number)),
	4,
);

const linesOfPage = memoize(
	(article: Article, furniture: boolean, width: number, spokenLinks: boolean, page: number) => {
		const {pages} = pagesOf(article, furniture);
		const layout = {width, furniture, spokenLinks};
		return page < 0 || page >= pages.length
			? []
			: layoutBetween(article, layout, pages[page].start, pages[page + 1]?.start);
	},
	12,
);

function charactersBefore(article: Article, furniture: boolean, {block, offset}: TextPosition): number {
	const {pages} = pagesOf(article, furniture);
	const {start, before} = pages[pageOf(pages, {block, offset})];
	const between = article.blocks
		.slice(start.block, block)
		.reduce((sum, other) => sum + (isShown(other, furniture) ? other.text.length : 0), 0);
	return before + between + Math.max(0, offset) - Math.max(0, start.offset);
}

/** The first position of the article before which so many characters stand, or the block's beginning that comes next. */
function positionAfter(article: Article, furniture: boolean, characters: number): TextPosition {
	const {pages} = pagesOf(article, furniture);
	const page = pages.findLast(({before}) => before <= characters) ?? pages[0];
	let left = characters - page.before + Math.max(0, page.start.offset);
	let last = page.start;
	for (let index = page.start.block; index < article.blocks.length; index++) {
		const block = article.blocks[index];
		if (!isShown(block, furniture)) continue;
		const {length} = block.text;
		if (left < length) return {block: index, offset: Math.floor(left)};
		left -= length;
		last = {block: index, offset: Math.max(0, length - 1)};
	}

	return last;
}

/** Which paragraph, of how many, holds a position: of the blocks that are shown. */
export function paragraphAt(
	article: Article,
	furniture: boolean,
	{block}: TextPosition,
): {at: number; of: number} {
	const shown = shownBlocks(article, furniture);
	const next = shown.findIndex(index => index > block);
	return {at: clamp(next < 0 ? shown.length : next, 1, shown.length), of: shown.length};
}

/** The beginning of a paragraph, counted from 1; of a number beyond the last, of the last one. */
export function paragraphStart(article: Article, furniture: boolean, number: number): TextPosition {
	const shown = shownBlocks(article, furniture);
	return {block: shown[clamp(number, 1, shown.length) - 1] ?? 0, offset: 0};
}

const shownBlocks = memoize(
	({blocks}: Article, furniture: boolean): readonly number[] =>
		[...blocks.keys()].filter(index => isShown(blocks[index], furniture)),
	4,
);

import {type Article, type Block, isKept} from '../article/article.js';
import {cellPlaces} from '../article/cell-places.js';
import {furnitureReason} from '../layout/article-lines.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {type Html, html, webLink, wordsOf} from './html-text.js';
import {type LinkedText, linkedCells, piecesByLink} from './linked-text.js';
import {originLine} from './phrases.js';
import {type Wrapped, wrapRanges} from './wrap-ranges.js';

/** How an article stands in a page. */
export type ArticleElementOptions = {
	/** The level of its title's heading; its own headings follow. */
	level: number;
	/** Whether furniture is in it, each with its reason. */
	furniture: boolean;
	/** The id that links lead to, and the letter of a comparison's side. */
	id: string;
	letter?: SafeText;
	/** By index of the block, the parts of its text that are elements of their own. */
	parts?: ReadonlyMap<number, readonly Wrapped[]>;
};

/** An article, whole. */
export function articleElement(article: Article, options: ArticleElementOptions): Html {
	const {furniture, id, parts} = options;
	const title = article.blocks.findIndex(block => block.kind === 'title');
	const written: Html[] = title < 0 ? [titleElement(article, options, html`${article.title}`)] : [];
	let items: Item[] = [];
	let lines: (Item & {own: readonly Wrapped[]}) | undefined;
	const endItems = () => {
		written.push(listElement(items));
		items = [];
	};
	const endLines = () => {
		if (lines) written.push(blockElement(lines.block, lines.words, lines.own, options));
		lines = undefined;
	};

	for (const [index, block] of article.blocks.entries()) {
		if (!furniture && !isKept(block)) continue;
		const own = parts?.get(index) ?? [];
		// A passage that is a link cannot hold others.
		const words = own.length > 0 ? wrapRanges(block.text, own) : linkedHtml(block);
		if (block.continues && lines?.block.kind === block.kind) {
			lines.words = html`${lines.words}<br>\n${words}`;
			continue;
		}

		endLines();
		if (block.kind === 'list-item') items.push({block, words});
		else {
			if (items.length > 0) endItems();
			if (index === title) written.push(titleElement(article, options, words));
			else lines = {block, words, own};
		}
	}

	endLines();
	endItems();
	return html`<article id="${toSafeText(id)}"${wordsOf(article)}>\n${written}</article>\n`;
}

function titleElement(article: Article, {level, letter}: ArticleElementOptions, words: Html): Html {
	const origin = originLine(article);
	const about = origin === '' ? undefined : html`<p class="about">${origin}</p>\n`;
	const {url} = article.source;
	const place =
		url && html`<p class="about" lang="en" dir="ltr">${webLink(url, html`${toSafeText(url)}`)}</p>\n`;
	return html`<header>\n<h${level} dir="auto">${letter && letterMark(letter)}${words}</h${level}>\n${about}${place || undefined}</header>\n`;
}

/** The letter that a side of a comparison goes by, or another short label. */
export const letterMark = (letter: SafeText): Html => html`<b class="letter" lang="en">${letter}</b> `;

function blockElement(
	block: Block,
	words: Html,
	own: readonly Wrapped[],
	{level}: ArticleElementOptions,
): Html {
	const {kind} = block;
	switch (kind) {
		case 'title':
		case 'heading': {
			// Its own headings follow the title; a page begins them with the second level.
			const own = Math.min(6, level + Math.max(1, (block.level ?? 2) - 1));
			return html`<h${own} dir="auto">${words}</h${own}>\n`;
		}

		case 'code':
			return html`<pre dir="ltr"><code>${words}</code></pre>\n`;
		case 'table':
			return tableElement(block, own);
		case 'quote':
			return html`<blockquote dir="auto">${words}</blockquote>\n`;
		case 'paragraph':
			return html`<p dir="auto">${words}</p>\n`;
		case 'furniture':
			return html`<p class="furniture" dir="auto"><span lang="en">[${furnitureReason(block)}]</span> ${words}</p>\n`;
		default:
			return html`<p class="${toSafeText(kind)}" dir="auto">${words}</p>\n`;
	}
}

type Item = {block: Block; words: Html};

/** Items of lists that follow each other, those of deeper lists within the items above them. */
function listElement(items: readonly Item[]): Html {
	const written: Html[] = [];
	const open: {level: number; isCounted: boolean}[] = [];
	const close = () => written.push(open.pop()!.isCounted ? html`</li>\n</ol>\n` : html`</li>\n</ul>\n`);
	for (const {block, words} of items) {
		const {level = 1, marker} = block;
		const number = /^(\d{1,9})[.)]$/.exec(marker ?? '')?.[1];
		const isCounted = number !== undefined;
		while (open.length > 0 && open.at(-1)!.level > level) close();
		if (open.at(-1)?.level === level && open.at(-1)!.isCounted !== isCounted) close();
		if (open.at(-1)?.level === level) written.push(html`</li>\n`);
		else {
			open.push({level, isCounted});
			written.push(isCounted ? html`<ol>\n` : html`<ul>\n`);
		}

		// Letters and Roman numbers stand as they are.
		const mark = marker !== undefined && !isCounted ? html`${marker} ` : undefined;
		written.push(
			isCounted
				? html`<li value="${Number(number)}" dir="auto">${words}`
				: html`<li dir="auto">${mark}${words}`,
		);
	}

	while (open.length > 0) close();
	return html`${written}`;
}

/** A table; of the parts of its text that are elements of their own, what stands in each cell. */
function tableElement(block: Block, own: readonly Wrapped[]): Html {
	const {text, heads = 0} = block;
	const places = own.length > 0 ? cellPlaces(text, block.rows ?? []) : undefined;
	const partsOf = partsInOrder(own);
	const rows = linkedCells(block).map((cells, row) => {
		const name = row < heads ? html`th` : html`td`;
		const written = cells.map((cell, column) => {
			const place = places?.[row][column];
			const inCell = place ? partsOf(place) : [];
			const words = inCell.length > 0 ? wrapRanges(cell.text, inCell) : linkedHtml(cell);
			return html`<${name} dir="auto">${words}</${name}>`;
		});
		return html`<tr>${written}</tr>\n`;
	});
	return html`<table>\n${rows}</table>\n`;
}

/** Parts of a text as parts of ranges of it, which are asked for in the order of the text: of one that began before, the rest. */
function partsInOrder(own: readonly Wrapped[]): (range: Range) => Wrapped[] {
	const inOrder = [...own].sort((x, y) => x.start - y.start || y.end - x.end);
	let next = 0;
	let open: Wrapped[] = [];
	return ({start, end}) => {
		while (next < inOrder.length && inOrder[next].start < end) open.push(inOrder[next++]);
		open = open.filter(part => part.end > start);
		return open.map(part => ({
			start: Math.max(part.start, start) - start,
			end: Math.min(part.end, end) - start,
			wrap: part.start < start ? words => part.wrap(words, true) : part.wrap,
		}));
	};
}

const linkedHtml = ({text, links = []}: {text: SafeText; links?: LinkedText['links']}): Html =>
	html`${piecesByLink({text, links}).map(({text: words, href}) =>
		href === undefined ? html`${words}` : html`<a href="${toSafeText(href)}" rel="noreferrer">${words}</a>`,
	)}`;

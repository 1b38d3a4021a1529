import {type Article, type Block, isKept} from '../article/article.js';
import {furnitureReason} from '../layout/article-lines.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import {type Html, html, webLink, wordsOf} from './html-text.js';
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
	let items: Html[] = [];
	const endList = () => {
		if (items.length > 0) written.push(html`<ul>\n${items}</ul>\n`);
		items = [];
	};

	for (const [index, block] of article.blocks.entries()) {
		if (!furniture && !isKept(block)) continue;
		const words = wrapRanges(block.text, parts?.get(index) ?? []);
		if (block.kind === 'list-item') {
			items.push(html`<li dir="auto">${words}</li>\n`);
			continue;
		}

		endList();
		written.push(
			index === title ? titleElement(article, options, words) : blockElement(block, words, options),
		);
	}

	endList();
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

function blockElement(block: Block, words: Html, {level}: ArticleElementOptions): Html {
	const {kind} = block;
	switch (kind) {
		case 'title':
		case 'heading':
			return html`<h${level + 1} dir="auto">${words}</h${level + 1}>\n`;
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

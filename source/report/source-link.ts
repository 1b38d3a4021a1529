import type {Article} from '../article/article.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {type Html, html} from './html-text.js';
import {type Markdown, markdown, markdownLink} from './markdown-text.js';
import {type AddressedParts, passageAddress} from './passage-address.js';

/** A link from a passage to its place in its source; nothing where that is not on the web. `of` names the passage: "A in pair 3". */
export function sourceLinkHtml(article: Article, parts: AddressedParts, of: SafeText): Html | undefined {
	const address = passageAddress(article, parts);
	return address === undefined
		? undefined
		: html` <a class="source" lang="en" href="${toSafeText(address)}" rel="noreferrer" aria-label="source of ${of}">source ↗</a>`;
}

/** The same in Markdown. */
export function sourceLinkMarkdown(article: Article, parts: AddressedParts): Markdown | undefined {
	const address = passageAddress(article, parts);
	return address === undefined ? undefined : markdown` ${markdownLink(safe`source`, address)}`;
}

import {findMojibake} from '../text/mojibake.js';
import {blocksFromPage, pageText} from './blocks-from-page.js';
import {linkAddress} from './link-address.js';
import type {ParsedArticle} from './make-article.js';
import {pageMetadata} from './page-metadata.js';
import {parseWithHidden} from './parse-with-hidden.js';
import {readableTexts} from './readable-texts.js';
import {archivedPage, savedPage} from './saved-page.js';

/** Reads an HTML page; `address` is where it was read from. */
export function readPage(text: string, clean: boolean, address?: string): ParsedArticle {
	const page = parseWithHidden(text);
	const {facts} = page;
	const own = address ?? facts.address;
	facts.base = (facts.base === undefined ? undefined : linkAddress(facts.base, own)) ?? own;
	const original = pageText(page);
	const mojibake = findMojibake(original);
	const saved = savedPage(text);
	const from = address === undefined ? saved.address : archivedPage(address).address;
	const metadata = {...pageMetadata(page.facts, page.lines, from), ...saved};
	const readable = clean ? readableTexts(page) : undefined;
	const found = blocksFromPage(original, page, readable, metadata.title, {clean, mojibake});
	// A head that names only the site leaves the title to the text.
	const title =
		metadata.title ??
		found.blocks.find(block => block.kind === 'title')?.text ??
		(page.facts.title || undefined);
	return {...found, original, mojibake, metadata: title === undefined ? metadata : {...metadata, title}};
}

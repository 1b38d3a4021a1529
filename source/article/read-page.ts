import {findMojibake} from '../text/mojibake.js';
import {blocksFromPage, pageText} from './blocks-from-page.js';
import {linkAddress} from './link-address.js';
import type {ParsedArticle} from './make-article.js';
import {pageMetadata} from './page-metadata.js';
import {parseWithHidden} from './parse-with-hidden.js';
import {readableTexts} from './readable-texts.js';

/** Reads an HTML page. */
export function readPage(text: string, clean: boolean, address?: string): ParsedArticle {
	const page = parseWithHidden(text);
	const {facts} = page;
	const own = address ?? facts.address;
	facts.base = (facts.base === undefined ? undefined : linkAddress(facts.base, own)) ?? own;
	const original = pageText(page);
	const mojibake = findMojibake(original);
	const metadata = pageMetadata(page.facts);
	const readable = clean ? readableTexts(page) : undefined;
	const found = blocksFromPage(original, page, readable, metadata.title, {clean, mojibake});
	return {...found, original, mojibake, metadata};
}

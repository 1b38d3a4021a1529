import {findMojibake} from '../text/mojibake.js';
import {blocksFromMarkdown} from './blocks-from-markdown.js';
import {blocksFromText} from './blocks-from-text.js';
import {readFrontMatter} from './front-matter.js';
import type {ParsedArticle} from './make-article.js';

/** Reads a plain text. */
export function readText(text: string, clean: boolean): ParsedArticle {
	const mojibake = findMojibake(text);
	return {...blocksFromText(text, {clean, mojibake}), original: text, mojibake, metadata: {}};
}

/** Reads a Markdown text, and what stands before it in a front matter. */
export function readMarkdown(text: string, clean: boolean): ParsedArticle {
	if (!clean) return readText(text, clean);
	const mojibake = findMojibake(text);
	const front = readFrontMatter(text);
	const blocks = blocksFromMarkdown(text, front?.length, mojibake);
	return {blocks, original: text, mojibake, metadata: front?.metadata ?? {}};
}

import {findMojibake} from '../text/mojibake.js';
import {blocksFromMarkdown} from './blocks-from-markdown.js';
import {readFrontMatter} from './front-matter.js';
import type {ParsedArticle} from './make-article.js';
import {readText} from './read-text.js';

/** Reads a Markdown text, and what stands before it in a front matter. */
export function readMarkdown(text: string, clean: boolean, address?: string): ParsedArticle {
	if (!clean) return readText(text, clean);
	const mojibake = findMojibake(text);
	const front = readFrontMatter(text);
	const blocks = blocksFromMarkdown(text, front?.length, mojibake, address ?? front?.metadata.address);
	return {blocks, original: text, mojibake, metadata: front?.metadata ?? {}};
}

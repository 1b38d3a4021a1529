import type {Article, Format} from './article.js';
import {checkInput, checkOptions, checkText} from './check-arguments.js';
import {decodeInput, type FormatReader, makeArticle, type ReadOptions} from './make-article.js';
import {readMarkdown} from './read-markdown.js';
import {readPage} from './read-page.js';
import {readText} from './read-text.js';

export type {ReadOptions} from './make-article.js';

const readers: Record<Format, FormatReader> = {text: readText, markdown: readMarkdown, html: readPage};

/**
Reads an article out of decoded text or bytes. Throws `UnreadableText` for bytes that are no text, and `TypeError` for what
is neither text nor bytes or for options that are no object; no string makes it throw.
*/
export function readArticle(input: string | Uint8Array, options: ReadOptions = {}): Article {
	checkInput(input, 'readArticle: input');
	checkReadOptions(options);
	const decoded = decodeInput(input, options);
	return makeArticle(decoded, readers[decoded.format]);
}

const texts = ['id', 'name', 'encoding', 'transportEncoding', 'url', 'path'] as const;

function checkReadOptions(options: ReadOptions): void {
	checkOptions(options, 'readArticle: options');
	for (const name of texts)
		if (options[name] !== undefined) checkText(options[name], `readArticle: options.${name}`);
	const {format} = options;
	if (format !== undefined && !Object.hasOwn(readers, format))
		throw new TypeError(`readArticle: options.format is none of ${Object.keys(readers).join(', ')}`);
}

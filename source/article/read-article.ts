import {safe, toSafeText} from '../text/safe-text.js';
import type {Article, Block, Format} from './article.js';
import {blocksFromMarkdown} from './blocks-from-markdown.js';
import {blocksFromText} from './blocks-from-text.js';
import {type Decoded, decode} from './decode.js';
import {type Page, readHtml} from './read-html.js';

export type ReadOptions = {
	/** A file name or the like; its ending tells the format, and it stands for a title where there is none. */
	name?: string;
	format?: Format;
	/** A label `TextDecoder` knows, for bytes that do not say themselves. */
	encoding?: string;
	url?: string;
	path?: string;
	/** False keeps every line that is not blank as a paragraph. */
	clean?: boolean;
};

/**
Reads an article out of decoded text or bytes. Throws `UnreadableText` for bytes that are no text; no string makes it
throw.
*/
export function readArticle(input: string | Uint8Array, options: ReadOptions = {}): Article {
	const decoded: Decoded =
		typeof input === 'string' ? {text: input, encoding: 'utf-8'} : decode(input, options.encoding);
	const name = options.name ?? options.url ?? 'article';
	const format = options.format ?? formatOf(name);
	const page: Page = format === 'html' ? readHtml(decoded.text) : {text: decoded.text};
	const original = page.text;
	const {blocks, outlet} =
		format === 'markdown' && options.clean !== false
			? {blocks: blocksFromMarkdown(original), outlet: undefined}
			: blocksFromText(original, options.clean);
	const optional = (key: 'outlet' | 'byline' | 'published', value?: string) =>
		value ? {[key]: toSafeText(value)} : {};
	return {
		id: options.path ?? options.url ?? name,
		title: titleOf(blocks, page.title, name),
		...optional('outlet', page.outlet ?? outlet),
		...optional(
			'byline',
			page.byline ?? blocks.find(block => block.kind === 'byline')?.text.replace(/^by\s+/i, ''),
		),
		...optional('published', page.published),
		...(page.language === undefined ? {} : {language: page.language}),
		source: {
			name: toSafeText(name),
			...(options.path === undefined ? {} : {path: options.path}),
			...(options.url === undefined ? {} : {url: options.url}),
			encoding: decoded.encoding,
			format,
		},
		original,
		blocks,
	};
}

function titleOf(blocks: Block[], fromPage: string | undefined, name: string) {
	const own = blocks.find(block => block.kind === 'title' || block.kind === 'heading')?.text;
	const title = own ?? toSafeText(fromPage ?? '');
	return title === '' ? toSafeText(name.replace(/\.\w+$/, '')) || safe`untitled` : title;
}

/** The format that a file name's ending stands for; text where it says nothing. */
export function formatOf(name: string): Format {
	if (/\.html?$/i.test(name)) return 'html';
	return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

import type {Article, Format} from '../article/article.js';
import {decodeInput, type FormatReader, makeArticle} from '../article/make-article.js';
import {readText} from '../article/read-text.js';
import type {Problem} from './library.js';
import {loadFile, type ReadableSource} from './load-source.js';
import {pageWithoutText} from './page-without-text.js';
import {problemOf, UnreadableSource} from './problem-of.js';

/** The article that came of a source, or what is wrong with that. */
export type ReadOutcome = {article: Article} | {problem: Problem};

/** Reads and cleans a source. Never rejects for what is wrong with it. */
export async function readSource(
	source: ReadableSource,
	{encoding}: {encoding?: string} = {},
): Promise<ReadOutcome> {
	try {
		const {bytes, ...options} = 'bytes' in source ? source : await loadFile(source.path);
		if (bytes.length === 0) throw new UnreadableSource('empty; check that it is the right file');
		const given = decodeInput(bytes, {...options, encoding});
		const article = makeArticle(given, await readerOf(given.format));
		if (given.format === 'html') {
			const problem = await pageWithoutText(given.text, article.original, options.url);
			if (problem) throw problem;
		}

		if (article.blocks.length === 0)
			throw new UnreadableSource('no text in it; check that it is the right file');
		return {article};
	} catch (error) {
		return {problem: problemOf(nameOf(source), error)};
	}
}

/** What a source is called when something is wrong with it. */
const nameOf = (source: ReadableSource): string =>
	'bytes' in source ? (source.path ?? (source.id === 'stdin' ? source.name : source.id)) : source.path;

/** Whoever opens texts need not load what reads pages and Markdown, which takes longer than to read one. */
async function readerOf(format: Format): Promise<FormatReader> {
	if (format === 'html') return (await import('../article/read-page.js')).readPage;
	if (format === 'markdown') return (await import('../article/read-markdown.js')).readMarkdown;
	return readText;
}

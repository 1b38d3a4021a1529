import type {Article, Format} from '../article/article.js';
import {mayBeContainer} from '../article/containers/may-be-container.js';
import {decodeInput, type FormatReader, makeArticle} from '../article/make-article.js';
import {readText} from '../article/read-text.js';
import {digestOf} from '../storage/digest.js';
import type {Problem} from './library.js';
import {type LoadedSource, loadFile, type ReadableSource} from './load-source.js';
import {pageWithoutText} from './page-without-text.js';
import {problemOf, TooLarge, UnreadableSource} from './problem-of.js';

/** The article that came of a source, or what is wrong with that; or that it may be a container, which has to be opened. */
export type ReadOutcome = {article: Article} | {problem: Problem} | {mayBeContainer: true};

/** Reads and cleans a source. Never rejects for what is wrong with it. */
export async function readSource(
	source: ReadableSource,
	{encoding}: {encoding?: string} = {},
): Promise<ReadOutcome> {
	try {
		const loaded = 'bytes' in source ? source : await loadFile(source.path);
		if (!('bytes' in source) && mayBeContainer(loaded.bytes, loaded.name)) return {mayBeContainer: true};
		const article = await (loaded.entry ? readLoadedEntry(loaded, encoding) : readLoaded(loaded, encoding));
		if (article.blocks.length === 0)
			throw new UnreadableSource('no text in it; check that it is the right file');
		const sha256 = article.source.sha256 ?? digestOf(loaded.bytes).toString('hex');
		return {article: {...article, source: {...article.source, sha256}}};
	} catch (error) {
		// Of a container, more is read than of an article.
		if (error instanceof TooLarge && !('bytes' in source)) return {mayBeContainer: true};
		return {problem: problemOf(nameOf(source), error)};
	}
}

async function readLoaded({bytes, ...options}: LoadedSource, encoding: string | undefined): Promise<Article> {
	if (bytes.length === 0) throw new UnreadableSource('empty; check that it is the right file');
	const given = decodeInput(bytes, {...options, encoding});
	const article = makeArticle(given, await readerOf(given.format));
	if (given.format === 'html') {
		const problem = await pageWithoutText(given.text, article.original, options.url);
		if (problem) throw problem;
	}

	return article;
}

async function readLoadedEntry(
	{bytes, entry, ...options}: LoadedSource,
	label: string | undefined,
): Promise<Article> {
	const [{entryOfBytes}, {readEntry, wordsOfEntry}] = await Promise.all([
		import('../article/containers/entry-of-bytes.js'),
		import('../article/read-entry.js'),
	]);
	const {number, form, sha256} = entry!;
	const told = entryOfBytes(bytes, form, label, options.transportEncoding);
	const words = wordsOfEntry(told.entry);
	const reader = words.isWhole ? 'document' : words.format;
	const article = readEntry(told, words, await readerOf(reader), options, number);
	return sha256 === undefined ? article : {...article, source: {...article.source, sha256}};
}

/** What a source is called when something is wrong with it. */
const nameOf = (source: ReadableSource): string =>
	'bytes' in source ? (source.path ?? (source.id === 'stdin' ? source.name : source.id)) : source.path;

/** Whoever opens texts need not load what reads pages and Markdown, which takes longer than to read one. */
async function readerOf(format: Format | 'document'): Promise<FormatReader> {
	if (format === 'document') return (await import('../article/read-document.js')).readDocument;
	if (format === 'html') return (await import('../article/read-page.js')).readPage;
	if (format === 'markdown') return (await import('../article/read-markdown.js')).readMarkdown;
	return readText;
}

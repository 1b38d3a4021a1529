import {readdir} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Article, Format} from '../article/article.js';
import {decodeInput, type FormatReader, makeArticle, type ReadOptions} from '../article/make-article.js';
import {readMarkdown, readText} from '../article/read-text.js';
import type {Library, LibraryOptions, Problem} from './library.js';
import {type Found, listSources} from './list-sources.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import {readFile} from './read-file.js';
import {readStandardInput} from './read-standard-input.js';

/** One article read, or what is wrong with it; the index of the source it belongs to, and how many there are. */
export type Reading = {of: number; source: number} & Outcome;

type Outcome = {article: Article} | {problem: Problem};

// Pages keep others waiting, so the next few are asked for too; fewer than the six a browser asks of one host.
const pagesAtOnce = 4;

/**
Reads sources whole: files, folders, http and https addresses, `-` for standard input; none: the bundled articles. Never
throws for a source: see `problems`.
*/
export async function openLibrary(
	sources: readonly string[],
	options: LibraryOptions = {},
): Promise<Library> {
	const library: Library = {articles: [], problems: []};
	for await (const reading of readSources(sources, options)) {
		if ('article' in reading) library.articles.push(reading.article);
		else library.problems.push(reading.problem);
	}

	return library;
}

/** Reads sources one by one, in order, so that the first can be shown before the last is read. */
export async function* readSources(
	sources: readonly string[],
	options: LibraryOptions = {},
): AsyncGenerator<Reading, void> {
	const listed = await listSources(sources.length > 0 ? sources : await bundledFiles());
	const begun: Promise<Outcome>[] = [];
	for (const [index, {source}] of listed.entries()) {
		const isWanted = (at: number) =>
			at === index || (at < Math.min(index + pagesAtOnce, listed.length) && 'address' in listed[at].found);
		while (isWanted(index + begun.length)) begun.push(readFound(listed[index + begun.length].found, options));
		yield {of: listed.length, source, ...(await begun.shift()!)};
	}
}

async function readFound(found: Found, {encoding, signal}: LibraryOptions): Promise<Outcome> {
	if ('problem' in found) return found;
	const source = 'path' in found ? found.path : 'address' in found ? found.address : inputName;
	try {
		if (signal?.aborted) throw new UnreadableSource('given up');
		const {bytes, ...about} = await load(found, signal);
		if (bytes.length === 0) throw new UnreadableSource('empty; check that it is the right file');
		const given = decodeInput(bytes, {...about, encoding});
		const article = makeArticle(given, await readerOf(given.format));
		if (article.blocks.length === 0)
			throw new UnreadableSource('no text in it; check that it is the right file');
		return {article};
	} catch (error) {
		return {problem: problemOf(source, error)};
	}
}

/** Whoever opens texts need not load what reads pages, which takes longer than to read one. */
async function readerOf(format: Format): Promise<FormatReader> {
	if (format === 'html') return (await import('../article/read-page.js')).readPage;
	return format === 'markdown' ? readMarkdown : readText;
}

const inputName = 'standard input';

async function load(
	found: Exclude<Found, {problem: Problem}>,
	signal?: AbortSignal,
): Promise<ReadOptions & {bytes: Uint8Array}> {
	if ('standardInput' in found) return {bytes: await readStandardInput(signal), id: 'stdin', name: inputName};
	if ('path' in found) {
		const {path} = found;
		return {bytes: await readFile(path), name: basename(path), path: resolve(path)};
	}

	// Whoever opens files need not load what speaks to the web.
	const {fetchPage} = await import('./fetch-page.js');
	const {url, ...page} = await fetchPage(found.address, signal);
	// Under the address that was asked for it is found again, wherever that leads.
	return {...page, id: found.address, name: shortAddress(url), url: url.href};
}

const shortAddress = ({host, pathname}: URL) => `${host}${readable(pathname)}`.replace(/^www\.|\/$/g, '');

function readable(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/** The two articles that come with the program; they lie beside `dist/`, and beside `source/` in a checkout. */
async function bundledFiles(): Promise<string[]> {
	const folder = await seedFolder(new URL('.', import.meta.url));
	return (await readdir(folder)).sort().map(name => join(folder, name));
}

async function seedFolder(from: URL): Promise<string> {
	for (let folder = from; ; folder = new URL('..', folder)) {
		const seeds = fileURLToPath(new URL('seeds/', folder));
		try {
			await readdir(seeds);
			return seeds;
		} catch {
			if (new URL('..', folder).href === folder.href)
				throw new Error('the bundled articles are missing; install seedreader again');
		}
	}
}

import {constants} from 'node:fs';
import {open, readdir} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Article} from '../article/article.js';
import {readArticle} from '../article/read-article.js';
import type {Library, LibraryOptions, Problem} from './library.js';
import {type Listed, listFiles} from './list-files.js';
import {problemOf, UnreadableSource} from './problem-of.js';

/** One file read, or what is wrong with it; the index of the source it belongs to, and how many files there are. */
export type Reading = {of: number; source: number} & ({article: Article} | {problem: Problem});

// A long article has 100 kB; beyond this a file is something else, and would stop the screen.
const mostBytes = 32 * 1024 * 1024;

/** Reads sources (files, folders; none: the bundled articles) whole. Never throws for a source: see `problems`. */
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
): AsyncGenerator<Reading> {
	const listed = await listFiles(sources.length > 0 ? sources : await bundledFiles());
	for (const entry of listed) {
		yield {of: listed.length, source: entry.source, ...(await readListed(entry, options))};
	}
}

async function readListed(
	entry: Listed,
	{encoding}: LibraryOptions,
): Promise<{article: Article} | {problem: Problem}> {
	if ('problem' in entry) return {problem: entry.problem};
	const {path} = entry;
	try {
		const bytes = await readRegularFile(path);
		if (bytes.length === 0) throw new UnreadableSource('empty; there is nothing to read');
		const article = readArticle(bytes, {name: basename(path), path: resolve(path), encoding});
		if (article.blocks.length === 0) throw new UnreadableSource('no text in it; is it the right file?');
		return {article};
	} catch (error) {
		return {problem: problemOf(path, error)};
	}
}

/** What is not a regular file (a pipe, a device) could keep a reader waiting for ever; it is refused after opening. */
async function readRegularFile(path: string): Promise<Uint8Array> {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const status = await file.stat();
		if (!status.isFile())
			throw new UnreadableSource('not a regular file; give the name of a text, Markdown or HTML file');
		if (status.size > mostBytes) throw new UnreadableSource(`larger than ${mostBytes / 1024 / 1024} MB`);
		return await file.readFile();
	} finally {
		await file.close();
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

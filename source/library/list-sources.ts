import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {entryNamed} from '../article/containers/entry-name.js';
import {isFileAddress, pathOfFileAddress} from './file-address.js';
import {findByShownName} from './find-by-shown-name.js';
import type {Problem} from './library.js';
import {likelyAddress} from './likely-address.js';
import {passimPart} from './passim-part.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import {notRegular} from './read-file.js';
import {pathOfBytes, systemPath} from './system-path.js';
import {isWebAddress} from './web-address.js';

/**
A file, an address, standard input or a text that comes with the program to read, or why there is none. `entry`: the number of
the one that is wanted of a container; `isFound`: the file was not named, but is in a folder.
*/
export type SourceTarget =
	| {path: string; entry?: number; isFound?: true}
	| {address: string}
	| {standardInput: true}
	| {name: string; text: string}
	| {problem: Problem};

/** Something to read, and the index of the source it belongs to. */
export type ListedSource = {source: number; target: SourceTarget};

const articleName =
	/\.(?:txt|md|markdown|x?html?|jsonl|ndjson|json|csv|tsv|xml|rss|atom|opml|eml|mbox|mht|mhtml|webarchive|docx|doc|odt|fodt|rtf|epub|pdf|warc)(?:\.gz)?$/i;
const passedOver = /^(?:\.|node_modules$)/;

/**
What sources stand for: a file, also by its `file:` address, a page or `-` for itself, a folder for its articles in the order of their names,
those of folders within it too.
*/
export async function listSources(
	sources: readonly string[],
	listing: Listing = {},
): Promise<ListedSource[]> {
	const listed = await Promise.all(sources.map(source => listSource(source, listing)));
	return listed.flatMap((all, source) => all.map(target => ({source, target})));
}

/** What is told while folders are listed. */
export type Listing = {
	/** Each folder, before it is looked into. */
	onFolder?: ((folder: string) => void) | undefined;
	/** The name of each file in them that is of another kind. */
	onPassedOver?: OnPassedOver | undefined;
};

/** Told the name of a file that is not read. */
export type OnPassedOver = (name: string) => void;

/** Whether a file of this name in a folder is taken for an article. */
export const isArticleName = (name: string): boolean => articleName.test(name) && !isPassedOver(name);

/** Whether a file or folder of this name in a folder is not looked at. */
export const isPassedOver = (name: string): boolean => passedOver.test(name);

async function listSource(source: string, listing: Listing): Promise<SourceTarget[]> {
	if (source === '-') return [{standardInput: true}];
	if (isWebAddress(source)) return [{address: source}];
	try {
		const path = isFileAddress(source) ? pathOfFileAddress(source) : source;
		return await listPath(path, listing).catch(
			async error => (await entryMeant(path)) ?? listPath(await pathMeant(path, error), listing),
		);
	} catch (error) {
		return [{problem: problemOf(source, error)}];
	}
}

async function listPath(path: string, {onFolder, onPassedOver}: Listing): Promise<SourceTarget[]> {
	const status = await stat(systemPath(path));
	if (!status.isDirectory()) return [fileOrProblem(path, status)];
	const listed: SourceTarget[] = [];
	const others: string[] = [];
	await listFolder(path, listed, new Set(), {onFolder, onPassedOver: name => others.push(name)});
	if (listed.length === 0) throw new UnreadableSource(noArticles);
	for (const name of others) onPassedOver?.(name);
	return listed;
}

/** One entry of a container, by its name: `export.jsonl#3`. */
async function entryMeant(path: string): Promise<SourceTarget[] | undefined> {
	const named = entryNamed(path);
	const status = named && (await stat(systemPath(named.container)).catch(() => undefined));
	return status?.isFile() ? [{path: named!.container, entry: named!.number}] : undefined;
}

/** What was meant by a path that is not there. Throws what there is to say of it where that is no other path. */
async function pathMeant(path: string, error: unknown): Promise<string> {
	if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	const meant = path.includes('\uFFFD') ? await findByShownName(path) : undefined;
	if (meant !== undefined) return meant;
	const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(path)?.[1];
	if (scheme !== undefined)
		throw new UnreadableSource(
			`pages are fetched by http and https, not by ${scheme}; save it, and open the file`,
		);
	const address = likelyAddress(path);
	if (address === undefined) throw error;
	throw new UnreadableSource(`no such file or folder; check the name, or write ${address} for the page`);
}

/** `visited` holds the real paths of the folders so far, so that links in a circle end. */
async function listFolder(
	folder: string,
	listed: SourceTarget[],
	visited: Set<string>,
	listing: Listing,
): Promise<void> {
	const real = pathOfBytes(await realpath(systemPath(folder), {encoding: 'buffer'}));
	if (visited.has(real)) return;
	visited.add(real);
	listing.onFolder?.(folder);
	const entries = await entriesOf(folder);
	if (entries.some(({name}) => passimPart.test(name))) {
		listed.push({problem: problemOf(folder, new UnreadableSource(clusters))});
		return;
	}

	for (const {name, entry} of entries) {
		if (isPassedOver(name)) continue;
		const path = join(folder, name);
		try {
			const what = entry.isSymbolicLink() ? await stat(systemPath(path)) : entry;
			if (what.isDirectory()) await listFolder(path, listed, visited, listing);
			else if (articleName.test(name)) listed.push({...fileOrProblem(path, what), isFound: true});
			else if (what.isFile()) listing.onPassedOver?.(name);
		} catch (error) {
			// A link that leads nowhere is of interest only where it is named as an article.
			if (entry.isDirectory() || articleName.test(name)) listed.push({problem: problemOf(path, error)});
		}
	}
}

/** What is in a folder, in the order of its names. */
async function entriesOf(folder: string): Promise<{name: string; entry: Dirent<Buffer>}[]> {
	const entries = await readdir(systemPath(folder), {withFileTypes: true, encoding: 'buffer'});
	return entries
		.map(entry => ({name: pathOfBytes(entry.name), entry}))
		.sort((x, y) => (x.name < y.name ? -1 : 1));
}

/** Opening a pipe or a device can set something going, so it is not even tried. */
const fileOrProblem = (path: string, status: {isFile(): boolean}): SourceTarget =>
	status.isFile() ? {path} : {problem: problemOf(path, notRegular(path))};

const clusters = 'what passim found in articles; name these too';
const noArticles =
	'no articles in this folder; it is searched for texts, pages, tables, feeds, mails and documents';

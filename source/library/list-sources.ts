import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {entryNamed} from '../article/containers/entry-name.js';
import {isFileAddress, pathOfFileAddress} from './file-address.js';
import {findByShownName} from './find-by-shown-name.js';
import type {Problem} from './library.js';
import {likelyAddress} from './likely-address.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import {notRegular} from './read-file.js';
import {pathOfBytes, systemPath} from './system-path.js';
import {isWebAddress} from './web-address.js';

/**
A file, an address or standard input to read, or why there is none. `entry`: the number of the one that is wanted of a
container; `isFound`: the file was not named, but is in a folder.
*/
export type SourceTarget =
	| {path: string; entry?: number; isFound?: true}
	| {address: string}
	| {standardInput: true}
	| {problem: Problem};

/** Something to read, and the index of the source it belongs to. */
export type ListedSource = {source: number; target: SourceTarget};

const articleName =
	/\.(?:txt|md|markdown|html?|jsonl|ndjson|json|csv|tsv|xml|rss|atom|opml|eml|mbox|mht|mhtml|webarchive|docx|doc|odt|rtf|epub|pdf|warc)(?:\.gz)?$/i;
const passedOver = /^(?:\.|node_modules$)/;

/**
What sources stand for: a file, also by its `file:` address, a page or `-` for itself, a folder for its articles in the order of their names,
those of folders within it too. `onPassedOver` is told the names of the files of folders that are of other kinds.
*/
export async function listSources(
	sources: readonly string[],
	onPassedOver: OnPassedOver = () => {},
): Promise<ListedSource[]> {
	const listed = await Promise.all(sources.map(source => listSource(source, onPassedOver)));
	return listed.flatMap((all, source) => all.map(target => ({source, target})));
}

/** Told the name of a file that is not read. */
export type OnPassedOver = (name: string) => void;

async function listSource(source: string, onPassedOver: OnPassedOver): Promise<SourceTarget[]> {
	if (source === '-') return [{standardInput: true}];
	if (isWebAddress(source)) return [{address: source}];
	try {
		const path = isFileAddress(source) ? pathOfFileAddress(source) : source;
		return await listPath(path, onPassedOver).catch(
			async error => (await entryMeant(path)) ?? listPath(await pathMeant(path, error), onPassedOver),
		);
	} catch (error) {
		return [{problem: problemOf(source, error)}];
	}
}

async function listPath(path: string, onPassedOver: OnPassedOver): Promise<SourceTarget[]> {
	const status = await stat(systemPath(path));
	if (!status.isDirectory()) return [fileOrProblem(path, status)];
	const listed: SourceTarget[] = [];
	const others: string[] = [];
	await listFolder(path, listed, new Set(), name => others.push(name));
	if (listed.length === 0) throw new UnreadableSource(noArticles);
	for (const name of others) onPassedOver(name);
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
	onPassedOver: OnPassedOver,
): Promise<void> {
	const real = pathOfBytes(await realpath(systemPath(folder), {encoding: 'buffer'}));
	if (visited.has(real)) return;
	visited.add(real);
	for (const {name, entry} of await entriesOf(folder)) {
		if (passedOver.test(name)) continue;
		const path = join(folder, name);
		try {
			const what = entry.isSymbolicLink() ? await stat(systemPath(path)) : entry;
			if (what.isDirectory()) await listFolder(path, listed, visited, onPassedOver);
			else if (articleName.test(name)) listed.push({...fileOrProblem(path, what), isFound: true});
			else if (what.isFile()) onPassedOver(name);
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

const noArticles =
	'no articles in this folder; it is searched for texts, pages, tables, feeds, mails and documents';

import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Problem} from './library.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import {notRegular} from './read-file.js';
import {isWebAddress} from './web-address.js';

/** A file, an address or standard input to read, or why there is none. */
export type SourceTarget = {path: string} | {address: string} | {standardInput: true} | {problem: Problem};

/** Something to read, and the index of the source it belongs to. */
export type ListedSource = {source: number; target: SourceTarget};

const articleName = /\.(?:txt|md|markdown|html?)$/i;
const passedOver = /^(?:\.|node_modules$)/;

/**
What sources stand for: a file, an address or `-` for itself, a folder for its articles in the order of their names,
those of folders within it too.
*/
export async function listSources(sources: readonly string[]): Promise<ListedSource[]> {
	const listed = await Promise.all(sources.map(source => listSource(source)));
	return listed.flatMap((all, source) => all.map(target => ({source, target})));
}

async function listSource(source: string): Promise<SourceTarget[]> {
	if (source === '-') return [{standardInput: true}];
	if (isWebAddress(source)) return [{address: source}];
	try {
		const status = await stat(source);
		if (!status.isDirectory()) return [fileOrProblem(source, status)];
		const listed: SourceTarget[] = [];
		await listFolder(source, listed, new Set());
		if (listed.length === 0) throw new UnreadableSource(noArticles);
		return listed;
	} catch (error) {
		return [{problem: problemOf(source, error)}];
	}
}

/** `visited` holds the real paths of the folders so far, so that links in a circle end. */
async function listFolder(folder: string, listed: SourceTarget[], visited: Set<string>): Promise<void> {
	const real = await realpath(folder);
	if (visited.has(real)) return;
	visited.add(real);
	const entries = await readdir(folder, {withFileTypes: true});
	entries.sort((x, y) => (x.name < y.name ? -1 : 1));
	for (const entry of entries) {
		if (passedOver.test(entry.name)) continue;
		const path = join(folder, entry.name);
		try {
			const what = entry.isSymbolicLink() ? await stat(path) : entry;
			if (what.isDirectory()) await listFolder(path, listed, visited);
			else if (articleName.test(entry.name)) listed.push(fileOrProblem(path, what));
		} catch (error) {
			// A link that leads nowhere is of interest only where it is named as an article.
			if (entry.isDirectory() || articleName.test(entry.name)) listed.push({problem: problemOf(path, error)});
		}
	}
}

/** Opening a pipe or a device can set something going, so it is not even tried. */
const fileOrProblem = (path: string, status: {isFile(): boolean}): SourceTarget =>
	status.isFile() ? {path} : {problem: problemOf(path, notRegular(path))};

const noArticles = 'no articles in this folder; it is searched for .txt, .md and .html files';

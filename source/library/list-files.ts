import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {toSafeText} from '../text/safe-text.js';
import type {Problem} from './library.js';
import {problemOf} from './problem-of.js';

/** A path to read, or why there is none. */
type Found = {path: string} | {problem: Problem};

/** What was found, and the index of the source it belongs to. */
export type Listed = Found & {source: number};

const articleName = /\.(?:txt|md|markdown|html?)$/i;
const passedOver = /^(?:\.|node_modules$)/;

/** The files that sources stand for: a file itself, a folder's articles in the order of their names, folders within it too. */
export async function listFiles(sources: readonly string[]): Promise<Listed[]> {
	const listed = await Promise.all(sources.map(source => listSource(source)));
	return listed.flatMap((found, source) => found.map(file => ({...file, source})));
}

async function listSource(source: string): Promise<Found[]> {
	if (/^https?:\/\//i.test(source))
		return [problem(source, 'web addresses cannot be opened yet; save the page and open the file')];
	try {
		if (!(await stat(source)).isDirectory()) return [{path: source}];
		const listed = await listFolder(source, new Set());
		return listed.length > 0
			? listed
			: [problem(source, 'no articles in this folder; it is searched for .txt, .md and .html files')];
	} catch (error) {
		return [{problem: problemOf(source, error)}];
	}
}

/** `visited` holds the real paths of folders on the way, so that links in a circle end. */
async function listFolder(folder: string, visited: Set<string>): Promise<Found[]> {
	const real = await realpath(folder);
	if (visited.has(real)) return [];
	visited.add(real);
	const entries = await readdir(folder, {withFileTypes: true});
	entries.sort((x, y) => (x.name < y.name ? -1 : 1));
	const listed: Found[] = [];
	for (const entry of entries) {
		if (passedOver.test(entry.name)) continue;
		const path = join(folder, entry.name);
		try {
			const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await stat(path)).isDirectory());
			if (isFolder) listed.push(...(await listFolder(path, visited)));
			else if (articleName.test(entry.name)) listed.push({path});
		} catch (error) {
			listed.push({problem: problemOf(path, error)});
		}
	}

	return listed;
}

const problem = (source: string, message: string): Found => ({
	problem: {source: toSafeText(source), message: toSafeText(message)},
});

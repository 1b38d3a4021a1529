import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {ListedSource, SourceTarget} from './list-sources.js';

/**
The two articles that come with the program. They lie beside `dist/`, and beside `source/` in a checkout; a program that is a
single file has them in it.
*/
export async function bundledArticles(): Promise<ListedSource[]> {
	return (await targets()).map((target, source) => ({source, target}));
}

async function targets(): Promise<SourceTarget[]> {
	// The build puts them in its place.
	if (process.env.BUNDLED_ARTICLES) return JSON.parse(process.env.BUNDLED_ARTICLES);
	const folder = await seedFolder(new URL('.', import.meta.url));
	return (await readdir(folder)).sort().map(name => ({path: join(folder, name)}));
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

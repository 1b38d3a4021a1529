import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The paths of the two articles that come with the program. They lie beside `dist/`, and beside `source/` in a checkout. */
export async function bundledArticles(): Promise<string[]> {
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

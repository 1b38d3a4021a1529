import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

let root: string | undefined;

/**
The environment in which a program has new folders of its own for what it remembers, for its configuration and for its cache:
it neither touches those of whoever runs the tests, nor knows what another test did. They are removed when the tests end.
*/
export function ownFolders(): {XDG_STATE_HOME: string; XDG_CONFIG_HOME: string; XDG_CACHE_HOME: string} {
	if (root === undefined) {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-own-'));
		process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
		root = folder;
	}

	const folder = mkdtempSync(join(root, 'program-'));
	return {
		XDG_STATE_HOME: join(folder, 'state'),
		XDG_CONFIG_HOME: join(folder, 'config'),
		XDG_CACHE_HOME: join(folder, 'cache'),
	};
}

/** Writes the configuration of a program that has these folders; gives its path. */
export function configure({XDG_CONFIG_HOME}: {XDG_CONFIG_HOME?: string}, text: string): string {
	const folder = join(XDG_CONFIG_HOME!, 'seedreader');
	mkdirSync(folder, {recursive: true});
	const path = join(folder, 'config.json');
	writeFileSync(path, text);
	return path;
}

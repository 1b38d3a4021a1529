import {basename, resolve} from 'node:path';
import type {EntryOf} from '../article/containers/record-entries.js';
import type {ReadOptions} from '../article/make-article.js';
import type {KeptPages} from './kept-pages.js';
import type {SourceTarget} from './list-sources.js';
import {readFile, readFileAtOnce} from './read-file.js';
import {readStandardInput} from './read-standard-input.js';

/**
A source whose bytes are there, with what is known of them; nothing but what can be sent to a thread. An entry has the name of
its container.
*/
export type LoadedSource = ReadOptions & {bytes: Uint8Array; id: string; name: string; entry?: EntryOf};

/** What can be read: bytes, or a file by its path. */
export type ReadableSource = LoadedSource | {path: string};

export type LoadOptions = {
	signal?: AbortSignal;
	/** The pages that were fetched before; asked for with the first page. */
	keptPages?: () => Promise<KeptPages>;
};

const inputName = 'standard input';

/** Loads the bytes of a source that was listed. Rejects with `UnreadableSource` or the system's error. */
export async function loadSource(
	target: Exclude<SourceTarget, {problem: unknown}>,
	{signal, keptPages}: LoadOptions = {},
): Promise<LoadedSource> {
	if ('standardInput' in target)
		return {bytes: await readStandardInput(signal), id: 'stdin', name: inputName};
	if ('path' in target) return loadFile(target.path);
	if ('text' in target) return {bytes: Buffer.from(target.text), id: target.name, name: target.name};
	// Whoever opens files need not load what speaks to the web.
	const {fetchPage} = await import('./fetch-page.js');
	const {url, ...page} = await fetchPage(target.address, {signal, keptPages: await keptPages?.()});
	// Under the address that was asked for it is found again, wherever that leads.
	return {...page, id: target.address, name: shortAddress(url), url: url.href};
}

/** Loads the bytes of a file. Rejects as `readFile` does. */
export const loadFile = async (path: string): Promise<LoadedSource> => fileOf(path, await readFile(path));

/** The same at once. Throws what `readFile` rejects with. */
export const loadFileAtOnce = (path: string): LoadedSource => fileOf(path, readFileAtOnce(path));

const fileOf = (path: string, bytes: Uint8Array): LoadedSource => ({bytes, ...aboutFile(path)});

/** What is known of a file before it is read. */
export const aboutFile = (path: string) => ({id: resolve(path), name: basename(path), path: resolve(path)});

/** What a source is called in messages. */
export const targetName = (target: Exclude<SourceTarget, {problem: unknown}>): string =>
	'path' in target
		? target.path
		: 'address' in target
			? target.address
			: 'text' in target
				? target.name
				: inputName;

const shortAddress = ({host, pathname}: URL) => `${host}${readable(pathname)}`.replace(/^www\.|\/$/g, '');

function readable(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

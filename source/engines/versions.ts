import {PackCache} from '../storage/pack-cache.js';

/**
What reads articles, and what reads of them which belong together, each in a few letters: the build makes them of all the code that
has to do with it, and both may depend on Node's tables of Unicode, too. Undefined where the program was not built.
*/
export const readingVersion: string | undefined = withTables(process.env.READING_VERSION);
export const signatureVersion: string | undefined = withTables(process.env.SIGNATURE_VERSION);

/** What was kept in a folder by the same version; undefined where nothing is to be kept. */
export const cacheIn = (folder: string | undefined, version: string | undefined): PackCache | undefined =>
	folder !== undefined && version !== undefined ? new PackCache(folder, {version}) : undefined;

function withTables(version: string | undefined): string | undefined {
	return version && [version, process.versions.v8, process.versions.icu].join(' ');
}

import {closeSync, constants, fstatSync, openSync, readFileSync, type Stats} from 'node:fs';
import {open} from 'node:fs/promises';
import {mostFileBytes} from './limits.js';
import {UnreadableSource} from './problem-of.js';
import {tooLarge} from './read-stream.js';
import {systemPath} from './system-path.js';

/**
All bytes of a regular file. What lies there may have changed since it was listed, and a pipe or a device could keep a
reader waiting for ever: it is opened without waiting, and looked at again when it is open. Throws `UnreadableSource`
or the system's error.
*/
export async function readFile(path: string): Promise<Uint8Array> {
	const file = await open(systemPath(path), withoutWaiting);
	try {
		expectArticle(path, await file.stat());
		return await file.readFile();
	} finally {
		await file.close();
	}
}

/** The same at once, which takes half as long, for a thread that has nothing else to do. */
export function readFileAtOnce(path: string): Uint8Array {
	const file = openSync(systemPath(path), withoutWaiting);
	try {
		expectArticle(path, fstatSync(file));
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}

const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function expectArticle(path: string, status: Stats): void {
	if (!status.isFile()) throw notRegular(path);
	if (status.size > mostFileBytes) throw tooLarge(mostFileBytes);
}

/** What is said of a pipe, a socket or a device. */
export const notRegular = (path: string) =>
	new UnreadableSource(`not a regular file; what comes out of it can be piped in: seedreader - < ${path}`);

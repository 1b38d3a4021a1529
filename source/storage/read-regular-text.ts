import {readFileSync, statSync} from 'node:fs';

// A memory of 1,000 articles has some hundred kilobytes; one of hundreds of megabytes would take the memory of the program.
export const mostMegabytes = 16;

/**
The text of a file of the program's own, at once; undefined where there is none. Throws the system's errors, and an error for
what is no file or larger than any that the program writes.
*/
export function readRegularText(file: string): string | undefined {
	try {
		// Reading a pipe or a device could take for ever.
		const status = statSync(file);
		if (!status.isFile()) throw new Error('not a regular file');
		if (status.size > mostMegabytes * 1024 * 1024)
			throw new Error(`larger than ${mostMegabytes} MB, which it cannot be`);
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission',
	EPERM: 'no permission',
	EROFS: 'the file system is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ENOTDIR: 'a part of its path is not a folder',
	EEXIST: 'a part of its path is not a folder',
};

/** Why a file of the program's own cannot be read or written, in a few words. */
export function reasonOf(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return reasons[code ?? ''] ?? message;
}

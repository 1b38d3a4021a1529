import {readFileSync, statSync} from 'node:fs';

/** The text of a file of the program's own, at once; undefined where there is none. Throws the system's errors. */
export function readRegularText(file: string): string | undefined {
	try {
		// Reading a pipe or a device could take for ever.
		if (!statSync(file).isFile()) throw new Error('not a regular file');
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

import {closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';

/**
The lock is the file that is written, and giving it its name gives it back, as git does with its index: then a lock that
is there is never older than a writing.
*/
export type Lock = {path: string; descriptor: number};

// Milliseconds. A memory of 1,000 articles is read, merged and written in 15 to 35, so what holds a lock for so long was killed.
const longestWriting = 2000;
const longestWaiting = 2 * longestWriting;
const pause = 5;

/** Does something while no other program writes the file. Makes its folder where it is not there. */
export function locked<Result>(file: string, work: (lock: Lock) => Result): Result {
	const path = `${file}.lock`;
	mkdirSync(dirname(file), {recursive: true, mode: 0o700});
	const lock = {path, descriptor: openAlone(path)};
	try {
		return work(lock);
	} finally {
		if (isHeld(lock)) rmSync(path, {force: true});
		closeSync(lock.descriptor);
	}
}

/** Whether the file of this name is still the one that was opened. */
export const isHeld = ({path, descriptor}: Lock): boolean =>
	statSync(path, {throwIfNoEntry: false})?.ino === fstatSync(descriptor).ino;

/** Creates a file that is not there, as soon as it is not there. What one reads is nobody else's business. */
function openAlone(path: string): number {
	for (const since = performance.now(); ; sleep(pause)) {
		try {
			return openSync(path, 'wx', 0o600);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			if (performance.now() - since > longestWaiting) throw new Error(`another program keeps ${path}`);
			if (isLeftBehind(path)) rmSync(path, {force: true});
		}
	}
}

/** Whether a lock is older than any writing takes; one from the future was left by a clock that was wrong. */
function isLeftBehind(path: string): boolean {
	const written = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
	return written !== undefined && Math.abs(Date.now() - written) > longestWriting;
}

/** Holds everything up: the program may be about to end, where nothing runs that is not waited for. */
const sleep = (milliseconds: number) =>
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

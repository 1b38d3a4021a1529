import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {dirname} from 'node:path';

/**
The lock is the file that is written, and giving it its name gives it back, as git does with its index: then a lock that
is there is never older than a writing. Until its text is written it says who holds it.
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
		// At an offset: the text is written from the beginning, after this is cut off.
		writeSync(lock.descriptor, ownerOf(process.pid), 0);
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

/**
Whether the program that held a lock is no more, or it is older than any writing takes; one from the future was left by a
clock that was wrong.
*/
function isLeftBehind(path: string): boolean {
	const lock = statSync(path, {throwIfNoEntry: false});
	if (!lock) return false;
	if (Math.abs(Date.now() - lock.mtimeMs) > longestWriting) return true;
	if (lock.size > mostOfOwner) return false;
	const owner = tried(() => readFileSync(path, 'utf8')) ?? '';
	const [, number] = /^(\d+) /.exec(owner) ?? [];
	if (number === undefined || owner !== ownerOf(Number(number)) || isRunning(Number(number))) return false;
	// What was read may have been replaced by the lock of a program that waited, too.
	return statSync(path, {throwIfNoEntry: false})?.ino === lock.ino;
}

// Bytes.
const mostOfOwner = 1000;

/**
A program by its number, and where numbers count: on a network the file may be held from another machine, and in a container
the same number is another program. The id of the boot tells machines of one name apart, and those before a fall.
*/
const ownerOf = (program: number): string =>
	`${program} ${[
		hostname(),
		tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
		tried(() => readlinkSync('/proc/self/ns/pid')),
	].join(' ')}\n`;

/** Only where there is no such program it is no more: one of somebody else may not be asked. */
function isRunning(program: number): boolean {
	try {
		process.kill(program, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}
}

function tried<Result>(ask: () => Result): Result | undefined {
	try {
		return ask();
	} catch {
		return undefined;
	}
}

/** Holds everything up: the program may be about to end, where nothing runs that is not waited for. */
const sleep = (milliseconds: number) =>
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

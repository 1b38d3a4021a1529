import {
	closeSync,
	fstatSync,
	fsyncSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname} from 'node:path';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {InvalidFile, NewerVersion} from './read-fields.js';
import {readRegularText, reasonOf} from './read-regular-text.js';
import {
	emptyReadingState,
	formatReadingState,
	mergeReadingStates,
	parseReadingState,
	type ReadingState,
	withoutOldest,
} from './reading-state.js';

/** What a file holds, absent where it is to be left alone; and what there is to say of it, on one line. */
export type LoadedReadingState = {readingState?: ReadingState; notice?: SafeText};

/** Reads what is remembered. A file that is no memory is set aside, beside itself, and kept. Never throws. */
export function loadReadingState(file: string): LoadedReadingState {
	try {
		return {readingState: memoryIn(file)};
	} catch (error) {
		return error instanceof InvalidFile ? setAside(file) : {notice: notRemembered(file, error)};
	}
}

/** The file may have been replaced by a good one meanwhile, so it is read again where no other program can. */
function setAside(file: string): LoadedReadingState {
	try {
		return locked(file, () => memoryOrSetAside(file));
	} catch (error) {
		return {notice: notRemembered(file, error)};
	}
}

/**
Saves what a program remembers together with what others have saved since. The file is replaced whole or not at all. At
once, because the process may be about to end. Returns what went wrong, on one line.
*/
export function saveReadingState(file: string, own: ReadingState): SafeText | undefined {
	try {
		for (let attempt = 0; attempt < mostAttempts; attempt++) {
			if (locked(file, lock => replace(file, lock, own))) return undefined;
		}

		throw new Error(`other programs keep ${basename(file)}.lock`);
	} catch (error) {
		return safe`what you read was not saved in ${toSafeText(file)}: ${toSafeText(reasonOf(error))}; put that right, or use --no-state`;
	}
}

/** False where it took so long that another program thought this one dead and took the lock. */
function replace(file: string, lock: Lock, own: ReadingState): boolean {
	const {readingState = emptyReadingState} = memoryOrSetAside(file);
	writeFileSync(lock.descriptor, formatReadingState(withoutOldest(mergeReadingStates(readingState, own))));
	fsyncSync(lock.descriptor);
	if (!isHeld(lock)) return false;
	renameSync(lock.path, file);
	return true;
}

function memoryIn(file: string): ReadingState {
	const text = readRegularText(file);
	return text === undefined ? emptyReadingState : parseReadingState(text);
}

function memoryOrSetAside(file: string): LoadedReadingState {
	try {
		return {readingState: memoryIn(file)};
	} catch (error) {
		if (!(error instanceof InvalidFile)) throw error;
		const aside = `${file}.unreadable-${new Date().toISOString().replaceAll(':', '.')}`;
		renameSync(file, aside);
		return {
			readingState: emptyReadingState,
			notice: safe`what was remembered cannot be read (${toSafeText(error.message)}); it is kept as ${toSafeText(aside)}`,
		};
	}
}

function notRemembered(file: string, error: unknown): SafeText {
	const reason = error instanceof NewerVersion ? 'a later version of seedreader wrote it' : reasonOf(error);
	return safe`nothing is remembered: ${toSafeText(file)}: ${toSafeText(reason)}; --no-state does without`;
}

/**
The lock is the file that is written, and giving it its name gives it back, as git does with its index: then a lock that
is there is never older than a writing.
*/
type Lock = {path: string; descriptor: number};

// Milliseconds. A memory of 1,000 articles is read, merged and written in 15 to 35, so what holds a lock for so long was killed.
const longestWriting = 2000;
const longestWaiting = 2 * longestWriting;
const pause = 5;
const mostAttempts = 3;

function locked<Result>(file: string, work: (lock: Lock) => Result): Result {
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

/** Whether the file of this name is still the one that was opened. */
const isHeld = ({path, descriptor}: Lock): boolean =>
	statSync(path, {throwIfNoEntry: false})?.ino === fstatSync(descriptor).ino;

/** Holds everything up: the program may be about to end, where nothing runs that is not waited for. */
const sleep = (milliseconds: number) =>
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

import {randomUUID} from 'node:crypto';
import {closeSync, fstatSync, openSync, rmSync, type Stats, statSync} from 'node:fs';
import {type FileHandle, link, open, realpath, rename, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {betweenCharacters} from '../text/between-characters.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {withCleanup} from './with-cleanup.js';

/** Why something could not be written, and what to do. */
export class Unwritable extends Error {
	override readonly name = 'Unwritable';

	constructor(
		readonly what: SafeText,
		/** Whether that is because something of the name is there. */
		readonly isTaken = false,
		/** The same without the path. */
		readonly reason: SafeText = what,
	) {
		super(what);
	}
}

/** A text that is written: whole, or piece by piece as it is made, each of which ends with a character. */
export type Output = string | AsyncIterable<string>;

/**
Writes to standard output. A reader that has seen enough closes its end: that is no error, but false, and no more is made for it.
Throws `Unwritable`.
*/
export async function writeToStandardOutput(output: Output): Promise<boolean> {
	if (typeof output === 'string') return isTaken(output);
	for await (const piece of output) if (!(await isTaken(piece))) return false;
	return true;
}

/** Whether whoever reads standard output has taken a text. */
async function isTaken(text: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const settle = (error?: NodeJS.ErrnoException | null) => {
			// What is told first to whoever writes is an event afterwards: somebody has to listen.
			if (!error) process.stdout.off('error', settle);
			if (error && error.code !== 'EPIPE') reject(unwritable('the output', error));
			else resolve(!error);
		};
		process.stdout.once('error', settle);
		process.stdout.write(text, settle);
	});
}

/** Throws `Unwritable` for what `writeOut` would not write to, as far as that shows before there is anything to write. */
export async function expectWritable(path: string, {force = false} = {}): Promise<void> {
	if (isStandardOutput(path)) return;
	try {
		await findTarget(path, force);
	} catch (error) {
		throw asUnwritable(path, error);
	}
}

/**
Writes a file, whole or not at all: under another name in the same folder first. A file that is there is replaced only
with `force`, and keeps its permissions; a link stays a link, and what it leads to is replaced. `-` is standard output; a
device or a pipe is written to as it is. Throws `Unwritable`.
*/
export async function writeOut(path: string, output: Output, {force = false} = {}): Promise<void> {
	if (isStandardOutput(path)) {
		await writeToStandardOutput(output);
		return;
	}

	try {
		const {target, there} = await findTarget(path, force);
		if (there && !there.isFile()) await writeInto(target, output);
		else await writeWhole(target, output, there, force);
	} catch (error) {
		throw asUnwritable(path, error);
	}
}

const isStandardOutput = (path: string): boolean => path === '-' || path === '/dev/stdout';

/** Where a path leads, and what is there already. */
async function findTarget(path: string, force: boolean): Promise<{target: string; there: Stats | undefined}> {
	const target = await realpath(path).catch(() => path);
	const there = await existing(target);
	if (there?.isDirectory()) throw new Unwritable(safe`${toSafeText(path)} is a folder; name a file in it`);
	if (there?.isFile() && !force) throw alreadyThere(path);
	return {target, there};
}

function asUnwritable(path: string, error: unknown): Unwritable {
	if (error instanceof Unwritable) return error;
	const problem = error as NodeJS.ErrnoException;
	return problem.code === 'EEXIST' ? alreadyThere(path) : unwritable(path, problem);
}

async function existing(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

async function writeInto(path: string, output: Output): Promise<void> {
	await using(await open(path, 'w'), file => writeFile(file, inPieces(output)));
}

async function writeWhole(
	target: string,
	output: Output,
	replaced: Stats | undefined,
	force: boolean,
): Promise<void> {
	// The target's own name could be too long with something added.
	const temporary = join(dirname(target), `.seedreader-${randomUUID()}.tmp`);
	await withCleanup(
		() => remove(temporary),
		async () => {
			await using(await open(temporary, 'wx'), async file => {
				if (replaced) await makeAs(file, replaced);
				await writeFile(file, inPieces(output));
				await file.sync();
			});
			if (force) await rename(temporary, target);
			else await giveName(temporary, target);
		},
	);
}

// UTF-16 units that are made into bytes at once; a signal is answered between two.
const pieceLength = 1_000_000;

const inPieces = (output: Output) => (typeof output === 'string' ? piecesOf(output) : output);

/** The pieces of a text, none of which ends within a character. */
function* piecesOf(text: string): Generator<string> {
	for (let start = 0, end: number; start < text.length; start = end) {
		end = betweenCharacters(text, Math.min(start + pieceLength, text.length));
		yield text.slice(start, end);
	}
}

/** What cannot be removed stays: there is nothing more to be done. */
function remove(path: string): void {
	try {
		rmSync(path, {force: true});
	} catch {}
}

async function makeAs(file: FileHandle, {uid, gid, mode}: Stats): Promise<void> {
	// Only root may give files away; whoever else replaces a file makes it his own.
	await file.chown(uid, gid).catch(() => {});
	await file.chmod(mode & 0o777);
}

// What file systems that have no hard links say (FAT, some of networks and phones).
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES']);

/** Gives a file a name that is free. Unlike renaming, linking fails when somebody else was faster. */
async function giveName(temporary: string, target: string): Promise<void> {
	try {
		await link(temporary, target);
	} catch (error) {
		if (!noLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
		await renameIntoFree(temporary, target);
	}
}

/** Takes the name with an empty file first, which is then our own to replace. */
async function renameIntoFree(temporary: string, target: string): Promise<void> {
	const descriptor = openSync(target, 'wx');
	const {ino: taken} = fstatSync(descriptor);
	closeSync(descriptor);
	await withCleanup(
		() => {
			if (statSync(target, {throwIfNoEntry: false})?.ino === taken) remove(target);
		},
		() => rename(temporary, target),
	);
}

async function using(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
	try {
		await use(file);
	} finally {
		await file.close();
	}
}

const alreadyThere = (path: string) =>
	new Unwritable(safe`${toSafeText(path)} is there already; --force replaces it`, true);

const reasons: Readonly<Record<string, SafeText>> = {
	ENOENT: safe`its folder does not exist; make it first`,
	ENOTDIR: safe`what should be its folder is a file; check the name`,
	EACCES: safe`not permitted; choose another folder`,
	EPERM: safe`not permitted; choose another folder`,
	EROFS: safe`nothing can be written there; choose another folder`,
	ENOSPC: safe`the disk is full; make room, or choose another`,
	EDQUOT: safe`your share of the disk is used up; make room, or choose another`,
	EFBIG: safe`larger than a file may be here; choose another folder`,
	ENAMETOOLONG: safe`the name is too long; choose a shorter one`,
	ELOOP: safe`a link that leads in a circle; choose another name`,
};

function unwritable(path: string, {code, message}: NodeJS.ErrnoException): Unwritable {
	const reason = reasons[code ?? ''] ?? safe`${toSafeText(message)}; choose another place`;
	return new Unwritable(safe`cannot write ${toSafeText(path)}: ${reason}`, false, reason);
}

import {fchmodSync, fsyncSync, ftruncateSync, renameSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {isHeld, type Lock, locked} from './file-lock.js';
import {InvalidFile, NewerVersion} from './read-fields.js';
import {mostMegabytes, readRegularText, reasonOf} from './read-regular-text.js';

/** What a file of the program's own holds, and how. */
export type KeptForm<Kept> = {
	empty: Kept;
	/** Throws `NewerVersion` or `InvalidFile`. */
	parse: (text: string) => Kept;
	format: (kept: Kept) => string;
	/** All that two of them hold; see registers.ts. */
	merge: (a: Kept, b: Kept) => Kept;
	/** What a person is told: "nothing is remembered", "what was remembered cannot be read", "what you read was not saved". */
	words: {unread: SafeText; unreadable: SafeText; unsaved: SafeText};
};

/** What a file holds, absent where it is to be left alone; and what there is to say of it, on one line. */
export type Loaded<Kept> = {kept?: Kept; notice?: SafeText};

/** Reads what is kept. A file that holds no such thing is set aside, beside itself, and kept. Never throws. */
export function loadKept<Kept>(file: string, form: KeptForm<Kept>): Loaded<Kept> {
	try {
		return {kept: keptIn(file, form)};
	} catch (error) {
		return error instanceof InvalidFile ? setAside(file, form) : {notice: notRead(file, form, error)};
	}
}

/** The file may have been replaced by a good one meanwhile, so it is read again where no other program can. */
function setAside<Kept>(file: string, form: KeptForm<Kept>): Loaded<Kept> {
	try {
		return locked(file, () => keptOrSetAside(file, form));
	} catch (error) {
		return {notice: notRead(file, form, error)};
	}
}

/**
Saves what a program keeps together with what others have saved since. The file is replaced whole or not at all. At
once, because the process may be about to end. Returns what went wrong, on one line.
*/
export function saveKept<Kept>(file: string, form: KeptForm<Kept>, own: Kept): SafeText | undefined {
	try {
		replaceLocked(file, () => {
			const {kept = form.empty} = keptOrSetAside(file, form);
			return form.format(form.merge(kept, own));
		});
		return undefined;
	} catch (error) {
		return safe`${form.words.unsaved} in ${toSafeText(file)}: ${toSafeText(reasonOf(error))}; put that right, or use --no-state`;
	}
}

const mostAttempts = 3;

/**
Gives a file another text, whole or not at all, while no other program does; `textOf` makes the text of what is there then.
With `mode` the file gets these permissions, and else it is for nobody else. Throws the system's errors.
*/
export function replaceLocked(file: string, textOf: () => string, mode?: number): void {
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		if (locked(file, lock => replace(file, lock, textOf(), mode))) return;
	}

	throw new Error(`other programs keep ${basename(file)}.lock`);
}

/** False where it took so long that another program thought this one dead and took the lock. */
function replace(file: string, lock: Lock, text: string, mode?: number): boolean {
	// What could not be read again would be lost.
	if (Buffer.byteLength(text) > mostMegabytes * 1024 * 1024)
		throw new Error(`it would be larger than ${mostMegabytes} MB`);
	ftruncateSync(lock.descriptor);
	writeFileSync(lock.descriptor, text);
	if (mode !== undefined) fchmodSync(lock.descriptor, mode);
	fsyncSync(lock.descriptor);
	if (!isHeld(lock)) return false;
	renameSync(lock.path, file);
	return true;
}

function keptIn<Kept>(file: string, {empty, parse}: KeptForm<Kept>): Kept {
	const text = readRegularText(file);
	return text === undefined ? empty : parse(text);
}

function keptOrSetAside<Kept>(file: string, form: KeptForm<Kept>): Loaded<Kept> {
	try {
		return {kept: keptIn(file, form)};
	} catch (error) {
		if (!(error instanceof InvalidFile)) throw error;
		const aside = `${file}.unreadable-${new Date().toISOString().replaceAll(':', '.')}`;
		renameSync(file, aside);
		return {
			kept: form.empty,
			notice: safe`${form.words.unreadable} (${toSafeText(error.message)}); it is kept as ${toSafeText(aside)}`,
		};
	}
}

function notRead<Kept>(file: string, {words}: KeptForm<Kept>, error: unknown): SafeText {
	const reason = error instanceof NewerVersion ? 'a later version of seedreader wrote it' : reasonOf(error);
	return safe`${words.unread}: ${toSafeText(file)}: ${toSafeText(reason)}; --no-state does without`;
}

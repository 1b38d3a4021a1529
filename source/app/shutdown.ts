import type {ReadStream} from 'node:tty';
import {complain, complainOfOwnError} from '../command/diagnostics.js';
import {restoreTerminal} from '../terminal/restore.js';
import type {Remembrance} from './session-store.js';

/** What the screens hold, and give back when they are left. */
export type Held = {
	/** Where keys come from. */
	terminal: ReadStream;
	/** Follows what is read. */
	remembrance: Remembrance;
};

/** Ends the program at once, from wherever it is: the terminal is as before, and what was read is saved. */
export function leave({terminal, remembrance}: Held, exitCode: number, error?: unknown): never {
	restoreTerminal(terminal, process.stdout.fd);
	if (error !== undefined) complainOfOwnError(error);
	save(remembrance);
	// The terminal may be gone, and what was written to it may never be taken.
	process.exit(exitCode);
}

/** Saves what was read, and says it when that cannot be. */
export function save(remembrance: Remembrance): void {
	const problem = remembrance.save();
	if (problem !== undefined) complain(problem);
}

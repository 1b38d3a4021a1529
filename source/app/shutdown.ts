import type {ReadStream} from 'node:tty';
import {reportInternalError, writeDiagnostic} from '../command/diagnostics.js';
import {restoreTerminal} from '../terminal/restore.js';
import type {SessionStore} from './session-store.js';

/** What the screens hold, and give back when they are left. */
export type Session = {
	/** Where keys come from. */
	terminal: ReadStream;
	/** Follows what is read, and saves it. */
	sessionStore: SessionStore;
	/** Whether the screens are shown, and so the primary screen has to be brought back. */
	isShown: boolean;
};

/** Ends the program at once, from wherever it is: the terminal is as before, and what was read is saved. */
export function shutDown(session: Session, exitCode: number, error?: unknown): never {
	const {sessionStore} = session;
	giveBackTerminal(session);
	if (error !== undefined) reportInternalError(error);
	saveSession(sessionStore, {isCutOff: error === undefined});
	// The terminal may be gone, and what was written to it may never be taken.
	process.exit(exitCode);
}

/** Puts the terminal back as it was. Where nothing was shown, not a byte is written: it would move the cursor. */
export function giveBackTerminal({terminal, isShown}: Session): void {
	if (isShown) restoreTerminal(terminal, process.stdout.fd);
	else terminal.setRawMode(false);
}

/** Saves what was read, and says so when that cannot be done. */
export function saveSession(sessionStore: SessionStore, options?: Parameters<SessionStore['save']>[0]): void {
	const problem = sessionStore.save(options);
	if (problem !== undefined) writeDiagnostic(problem);
}

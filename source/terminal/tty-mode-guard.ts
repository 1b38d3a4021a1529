import {closeSync, openSync} from 'node:fs';
import {devNull} from 'node:os';
import {isatty} from 'node:tty';

/*
When it ends, Node puts the mode of the terminal back as it was when it started, although another program may have set it
since: a pager that reads what we print would get no more keys. And where the terminal is gone by then, Node aborts. It
does so for the standard descriptors that are still the file they were at the start; the terminal by its other name is
not.
*/
const ownTerminal = '/dev/tty';

/** Keeps Node from resetting the mode of the terminal when the program ends in order. */
export function preventModeResetAtExit(): void {
	if (process.platform === 'win32') return;
	const terminals = [0, 1, 2].filter(isatty);
	process.once('exit', () => {
		if (!reopen(terminals, ownTerminal)) reopen(terminals, devNull);
	});
}

/** The same from now on, whatever ends the program, Ctrl-C too: for what reads no keys. */
export function preventModeReset(): void {
	if (process.platform !== 'win32') reopen([0, 1, 2].filter(isatty), ownTerminal);
}

/** Opens another file under descriptors; false, and nothing is changed, where it cannot be opened. */
function reopen(descriptors: readonly number[], path: string): boolean {
	try {
		// Stays open: a terminal that was opened for this program alone hangs up as soon as nothing is open on it.
		openSync(path, 'r+');
	} catch {
		return false;
	}

	for (const descriptor of descriptors) {
		closeSync(descriptor);
		// Takes the lowest number that is free.
		openSync(path, 'r+');
	}

	return true;
}

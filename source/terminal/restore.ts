import {writeSync} from 'node:fs';
import type {ReadStream} from 'node:tty';

// Primary screen, visible cursor, no bracketed paste, plain attributes.
const asBefore = '\u001B[?2026l\u001B[?1049l\u001B[?25h\u001B[?2004l\u001B[m';

/**
Puts the terminal back as it was, whatever state it is in, at once and without the event loop: the process may be about
to end. A terminal that is gone is none to put back.
*/
export function restoreTerminal(stdin: ReadStream, stdoutDescriptor: number): void {
	try {
		writeSync(stdoutDescriptor, asBefore);
	} catch {}

	try {
		stdin.setRawMode(false);
	} catch {}
}

const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/**
Leaves in order whatever ends the program: `leave` is called once, with the exit code and, for an error of our own, the
error. Returns a function that takes the listeners away again.
*/
export function onDeath(leave: (exitCode: number, error?: unknown) => void): () => void {
	const listeners: [string, (...values: unknown[]) => void][] = [
		...Object.entries(signals).map(([name, code]): [string, () => void] => [name, () => leave(code)]),
		// 70: an error within the program (sysexits.h).
		['uncaughtException', error => leave(70, error)],
		['unhandledRejection', error => leave(70, error)],
	];
	for (const [name, listener] of listeners) process.on(name, listener);
	return () => {
		for (const [name, listener] of listeners) process.off(name, listener);
	};
}

import {writeSync} from 'node:fs';
import type {ReadStream} from 'node:tty';

// Primary screen, visible cursor, rows that wrap, no bracketed paste, plain attributes.
const asBefore = '\u001B[?2026l\u001B[?7h\u001B[?1049l\u001B[?25h\u001B[?2004l\u001B[m';

/**
Puts the terminal back as it was, whatever state it is in, at once and without the event loop: the process may be about
to end. Does nothing where the terminal is gone.
*/
export function restoreTerminal(stdin: ReadStream, stdoutDescriptor: number): void {
	try {
		writeSync(stdoutDescriptor, asBefore);
	} catch {}

	try {
		stdin.setRawMode(false);
	} catch {}
}

/** The signals that end a program, and the exit code of each: 128 and its number. */
const terminationSignals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/**
Calls `leave` with the exit code when a signal is about to end the program; it has to end the process. Returns a function that
takes the listeners away again.
*/
export const onTerminationSignal = (leave: (exitCode: number) => void): (() => void) =>
	listen(Object.entries(terminationSignals).map(([name, code]) => [name, () => leave(code)]));

type Listener = [name: string, listener: (...values: unknown[]) => void];

function listen(listeners: readonly Listener[]): () => void {
	for (const [name, listener] of listeners) process.on(name, listener);
	return () => {
		for (const [name, listener] of listeners) process.off(name, listener);
	};
}

/**
Calls `leave` when a signal or an error that nobody caught is about to end the program: with the exit code (128 and the
number of the signal, or 70) and, where it is one, the error. `leave` has to end the process. Returns a function that takes the
listeners away again.
*/
export function onTermination(leave: (exitCode: number, error?: unknown) => void): () => void {
	const endSignals = onTerminationSignal(leave);
	// 70: an error within the program (sysexits.h).
	const endErrors = listen([
		['uncaughtException', error => leave(70, error)],
		['unhandledRejection', error => leave(70, error)],
	]);
	return () => {
		endSignals();
		endErrors();
	};
}

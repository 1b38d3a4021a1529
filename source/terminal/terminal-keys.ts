import {closeSync, openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/**
The keys of the terminal the program runs in, where standard input is something else; absent where there is no terminal,
or the system has no name for it. Whoever opens it has to destroy it, or the program does not end.
*/
export function openTerminalKeys(): ReadStream | undefined {
	let descriptor: number;
	try {
		descriptor = openSync('/dev/tty', 'r');
	} catch {
		return undefined;
	}

	try {
		return new ReadStream(descriptor);
	} catch {
		closeSync(descriptor);
		return undefined;
	}
}

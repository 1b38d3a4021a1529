import {closeSync, openSync} from 'node:fs';
import {devNull} from 'node:os';
import {isatty} from 'node:tty';

/**
Leaves the mode of the terminal as it is when the program ends. Node would put it back as it was at the start, although
another program may have set it since: a pager that reads what we print would get no more keys. It does so only for
descriptors that are still the terminal.
*/
export function keepTerminalMode(): void {
	if (process.platform === 'win32') return;
	process.once('exit', () => {
		holdTerminal();
		for (const descriptor of [0, 1, 2].filter(isatty)) {
			closeSync(descriptor);
			// Takes the lowest number that is free: what is written there afterwards goes nowhere, and into no file.
			openSync(devNull, 'r+');
		}
	});
}

/** A terminal that was opened for this program alone hangs up as soon as nothing is open on it: not before the end. */
function holdTerminal(): void {
	try {
		openSync('/dev/tty', 'r');
	} catch {}
}

import {type ChildProcess, spawn} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';

/** What goes wrong with a program: that it could not be started, or the exit code it ended with. */
export type Failure = {message: string};

/**
Runs a program that takes over the terminal, and resolves when it has ended. The command line is split at spaces, as
`$EDITOR` is; no shell reads it. Call it while the terminal is handed over.
*/
export async function runInTerminal(
	commandLine: string,
	args: readonly string[],
): Promise<Failure | undefined> {
	const [command, ...flags] = commandLine.trim().split(/\s+/);
	if (process.stdin.isTTY) return run(command, [...flags, ...args], ['inherit', 'inherit', 'inherit']);
	// An article came on standard input, and keys come from the terminal itself.
	const keys = openSync('/dev/tty', 'r');
	try {
		return await run(command, [...flags, ...args], [keys, 'inherit', 'inherit']);
	} finally {
		closeSync(keys);
	}
}

/** Starts a program that has a window of its own, and resolves when it has said whether it could. */
export const runInWindow = async (command: string, args: readonly string[]): Promise<Failure | undefined> =>
	run(command, args, 'ignore');

// Milliseconds in which a program has to take what it is given and end.
const inputTimeout = 2000;

/** Runs a program that takes a text on its standard input and shows nothing, and resolves when it has ended. */
export async function runWithInput(
	command: string,
	args: readonly string[],
	text: string,
): Promise<Failure | undefined> {
	const child = spawn(command, args, {stdio: ['pipe', 'ignore', 'ignore'], timeout: inputTimeout});
	// It may end before it has taken everything: its exit code tells.
	child.stdin.on('error', () => {});
	child.stdin.end(text);
	return ended(child, command);
}

const run = async (
	command: string,
	args: readonly string[],
	stdio: 'ignore' | ['inherit' | number, 'inherit', 'inherit'],
): Promise<Failure | undefined> => ended(spawn(command, args, {stdio}), command);

/** Resolves when a program has ended. */
const ended = async (child: ChildProcess, command: string): Promise<Failure | undefined> =>
	new Promise(resolve => {
		child.once('error', error => resolve({message: error.message}));
		child.once('exit', (code, signal) =>
			resolve(code === 0 ? undefined : {message: `${command} ended with ${signal ?? code}`}),
		);
	});

// Editors that go to a line with `+12` before the file's name.
const takesPlus = /^(?:vi|vim|nvim|view|nano|pico|emacs|emacsclient|kak|micro|joe|jed|ne|mg|mcedit|less)$/;

/** What `$EDITOR` is to be given to open a file, at a line (from 1) where it is known to take one. */
export function editorArguments(commandLine: string, path: string, line?: number): string[] {
	const name = commandLine
		.trim()
		.split(/\s+/)[0]
		.replace(/^.*[\\/]/, '')
		.replace(/\.exe$/i, '');
	return line !== undefined && takesPlus.test(name) ? [`+${line}`, path] : [path];
}

/** The programs of `$BROWSER` for an address, in the order in which they are to be tried: `%s` in one stands for it. */
export function browserCommands(browser: string, address: string): {command: string; args: string[]}[] {
	return browser
		.split(':')
		.filter(entry => entry.trim() !== '')
		.map(entry => {
			const [command, ...flags] = entry.trim().split(/\s+/);
			const hasPlace = flags.some(flag => flag.includes('%s'));
			const args = flags.map(flag => flag.replaceAll('%s', address));
			return {command, args: hasPlace ? args : [...args, address]};
		});
}

/** What opens an address in the browser of the desktop. */
export function desktopOpener(address: string, platform = process.platform): [string, string[]] {
	if (platform === 'darwin') return ['open', [address]];
	if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
	return ['xdg-open', [address]];
}

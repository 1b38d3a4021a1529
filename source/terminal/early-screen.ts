import {onDeath, restoreTerminal} from './restore.js';

/** The screen while the program is being loaded: only its name. It is there before anything else is. */
export type EarlyScreen = {
	/** Leaves it to others to put the terminal back. */
	handOver: () => void;
	/** Goes back to the screen before, where it turns out that there is nothing to show. */
	leave: () => void;
};

// The alternate screen, no cursor, and the name where the header row of the library has it.
const opening = '\u001B[?1049h\u001B[?25l\u001B[m\u001B[1;2H\u001B[1mseedreader\u001B[m';

export function openEarlyScreen(): EarlyScreen {
	const {stdin, stdout} = process;
	const handOver = onDeath((exitCode, error) => {
		restoreTerminal(stdin, stdout.fd);
		if (error instanceof Error)
			process.stderr.write(`seedreader: stopped by an error of its own: ${JSON.stringify(error.message)}\n`);
		process.exit(exitCode);
	});
	stdout.write(opening);
	return {
		handOver,
		leave: () => {
			handOver();
			restoreTerminal(stdin, stdout.fd);
		},
	};
}

/** Whether the screens open for sure, and at once: sources on the web may keep them waiting. */
export function opensScreens(sources: readonly string[]): boolean {
	const {stdin, stdout, env} = process;
	return (
		Boolean(stdin.isTTY && stdout.isTTY) &&
		env.TERM !== 'dumb' &&
		!sources.some(source => /^https?:/i.test(source))
	);
}

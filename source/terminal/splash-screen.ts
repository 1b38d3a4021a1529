import {onTermination, restoreTerminal} from './restore.js';

/** The screen while the program is being loaded, which shows its name: it is drawn before anything else is imported. */
export type SplashScreen = {
	/** From here on somebody else restores the terminal when the program is ended. */
	handOver: () => void;
	/** Restores the terminal, where it turns out that there are no screens to open. */
	leave: () => void;
};

// The alternate screen, no cursor, and the name where the header row of the library has it.
const opening = '\u001B[?1049h\u001B[?25l\u001B[m\u001B[1;2H\u001B[1mseedreader\u001B[m';

/** Draws it on the alternate screen, and restores the terminal should the program be ended meanwhile. */
export function openSplashScreen(): SplashScreen {
	const {stdin, stdout} = process;
	const handOver = onTermination((exitCode, error) => {
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

/** Whether the screens are certain to open at once: sources on the web may take long, or fail. */
export function opensScreens(sources: readonly string[]): boolean {
	const {stdin, stdout, env} = process;
	return (
		Boolean(stdin.isTTY && stdout.isTTY) &&
		env.TERM !== 'dumb' &&
		!sources.some(source => /^https?:/i.test(source))
	);
}

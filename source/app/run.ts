import type {ReadStream} from 'node:tty';
import {reportInternalError, writeDiagnostic} from '../command/diagnostics.js';
import type {Options} from '../command/options.js';
import {whileReading} from '../command/progress-line.js';
import {isInputGiven, readStandardInput} from '../library/read-standard-input.js';
import {openTerminalKeys} from '../terminal/terminal-keys.js';
import {preventModeReset} from '../terminal/tty-mode-guard.js';
import {safe} from '../text/safe-text.js';

/** Reads the sources, then prints or opens the screens. Resolves with the exit code. */
export async function run(given: Options): Promise<number> {
	const options = {...given, sources: await whileReading(sourcesOf(given))};
	const terminal = terminalOf(options);
	if (!terminal) {
		preventModeReset();
		process.once('uncaughtException', error => {
			reportInternalError(error);
			process.exit(70);
		});
		const {print} = await import('../command/print.js');
		return print(options);
	}

	const {openScreens} = await import('./open-screens.js');
	try {
		return await openScreens(options, terminal);
	} finally {
		if (terminal !== process.stdin) terminal.destroy();
	}
}

/**
Without sources it is standard input that is meant, where something comes in there. Programs that start others often give
them a pipe that is empty: then it is the bundled articles, as with a terminal.
*/
async function sourcesOf({sources}: Options): Promise<readonly string[]> {
	if (sources.length > 0 || !isInputGiven()) return sources;
	const input = await readStandardInput().catch(() => undefined);
	if (input?.length !== 0) return ['-'];
	writeDiagnostic(safe`nothing came on standard input; these are the bundled articles`);
	return sources;
}

/** Where keys come from, if there are screens to open: also from the terminal beside an article that is piped in. */
function terminalOf({format, reuse, sources}: Options): ReadStream | undefined {
	const {stdin, stdout} = process;
	if (format !== undefined || reuse || !stdout.isTTY || process.env.TERM === 'dumb') return undefined;
	if (stdin.isTTY) return stdin;
	return sources.includes('-') ? openTerminalKeys() : undefined;
}

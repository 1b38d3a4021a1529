import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import {App} from './app.js';
import {carryOut} from './carry-out.js';
import type {FirstFrame} from './first-frame.js';
import {describeOwnError} from './own-error.js';
import type {Remembrance} from './remembrance.js';
import type {Action} from './state/reduce.js';
import type {State} from './state/state.js';
import {onDeath, restoreTerminal} from './terminal/restore.js';

type Readings = AsyncGenerator<Extract<Action, {type: 'read'}>>;

/** What the screens are opened with. */
export type Opening = {
	/** Where keys come from. */
	terminal: ReadStream;
	/** What is shown already. */
	first: FirstFrame;
	start: State;
	/** What is still being read. */
	readings: Readings;
	/** As given for the sources. */
	encoding?: string;
	/** Follows what is read, and saves it. */
	remembrance: Remembrance;
};

/** Opens the screens, and resolves with the exit code when they were left. However that happens, what was read is saved. */
export async function openUi({
	terminal,
	first,
	start,
	readings,
	encoding,
	remembrance,
}: Opening): Promise<number> {
	const {stdout} = process;
	remembrance.follow(start);
	const {frames, keys, settle, handOver} = first;
	const surroundings = {write: (text: string) => void stdout.write(text), encoding};
	const {unmount, waitUntilExit} = render(
		<App
			start={settle()}
			readings={readings}
			carryOut={async (request, screens) => carryOut(request, screens, surroundings)}
			onRepaint={() => frames.repaint()}
			onState={state => remembrance.follow(state)}
		/>,
		{
			// Ink asks of the streams only what the two stand-ins have.
			stdout: frames as unknown as WriteStream,
			stdin: keys as unknown as ReadStream,
			// One whole frame a write, for FrameStdout to compare.
			debug: true,
			// The rows of a screen are laid out already: Ink need only hand them over, as it does for screen readers. Setting
			// them into its grid of cells costs more than all the rest of a key (measured: two thirds of it).
			isScreenReaderEnabled: true,
			interactive: true,
			alternateScreen: true,
			exitOnCtrlC: false,
			patchConsole: false,
		},
	);

	const save = () => {
		const problem = remembrance.save();
		if (problem !== undefined) process.stderr.write(`seedreader: ${problem}\n`);
	};

	return new Promise(resolve => {
		const leave = (exitCode: number, error?: unknown) => {
			unmount();
			restoreTerminal(terminal, stdout.fd);
			if (error !== undefined) process.stderr.write(`${describeOwnError(error)}\n`);
			// Where a terminal is closed several signals come, and the second one must not end the saving.
			save();
			stopListening();
			// The terminal may be gone, and what was written to it may never be taken.
			process.exit(exitCode);
		};

		const stopListening = onDeath(leave);
		handOver();
		// The connection was cut: nobody is there to read on.
		keys.once('end', () => leave(129));
		stdout.once('error', () => leave(129));
		waitUntilExit().then(
			exitCode => {
				save();
				stopListening();
				// What was not read yet is not wanted any more.
				void readings.return(undefined);
				resolve(typeof exitCode === 'number' ? exitCode : 0);
			},
			error => leave(70, error),
		);
	});
}

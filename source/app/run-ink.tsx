import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import {giveUpComparing} from '../engines/compare-in-worker.js';
import type {Action} from '../state/reduce.js';
import {onTermination} from '../terminal/restore.js';
import {App} from './app.js';
import {carryOut} from './effects.js';
import type {FirstFrame} from './first-frame.js';
import {type Held, leave, save} from './shutdown.js';

type Readings = AsyncGenerator<Extract<Action, {type: 'read'}>>;

/** What the screens are opened with. */
export type Opening = Held & {
	/** What is shown already. */
	first: FirstFrame;
	/** What is still being read. */
	readings: Readings;
	/** As given for the sources. */
	encoding?: string;
};

/** Opens the screens, and resolves with the exit code when they were left. However that happens, what was read is saved. */
export async function openUi({first, readings, encoding, ...held}: Opening): Promise<number> {
	const {stdout} = process;
	const {frames, keys, settle, handOver} = first;
	const surroundings = {write: (text: string) => void stdout.write(text), encoding};
	const {unmount, waitUntilExit} = render(
		<App
			start={settle()}
			readings={readings}
			carryOut={async (request, screens) => carryOut(request, screens, surroundings)}
			onRepaint={() => frames.repaint()}
			onState={state => held.remembrance.follow(state)}
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

	return new Promise(resolve => {
		const leaveUi = (exitCode: number, error?: unknown) => {
			unmount();
			// Where a terminal is closed several signals come, and the second one must not end the saving.
			leave(held, exitCode, error);
		};

		const stopListening = onTermination(leaveUi);
		handOver();
		// The connection was cut: nobody is there to read on.
		keys.once('end', () => leaveUi(129));
		stdout.once('error', () => leaveUi(129));
		waitUntilExit().then(
			exitCode => {
				save(held.remembrance);
				stopListening();
				giveUpComparing();
				// What was not read yet is not wanted any more.
				void readings.return(undefined);
				resolve(typeof exitCode === 'number' ? exitCode : 0);
			},
			error => leaveUi(70, error),
		);
	});
}

import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import {onTermination} from '../terminal/restore.js';
import {App} from './app.js';
import {effectRunner, type Surroundings} from './effects.js';
import type {FirstScreen} from './first-screen.js';
import {type Session, saveSession, shutDown} from './shutdown.js';
import type {Store} from './store.js';

/** What Ink goes on with. */
export type InkOptions = {
	/** What is shown already. */
	screen: FirstScreen;
	store: Store;
	session: Session;
	/** Reads a source anew. */
	read: Surroundings['read'];
};

/** Hands the screens to Ink, and resolves with the exit code when they were left. However that happens, what was read is saved. */
export async function runInk({screen, store, session, read}: InkOptions): Promise<number> {
	const {stdout} = process;
	const {frames, keys} = screen;
	screen.endKeys();
	// With the state and not after the frame: whatever ends the program then, what was seen is remembered.
	const unsubscribe = store.subscribe(state => session.sessionStore.follow(state));
	const effects = effectRunner({write: text => void stdout.write(text), read});
	const {unmount, waitUntilExit} = render(
		<App
			store={store}
			effects={effects}
			onRepaint={() => frames.repaint()}
			onCursor={place => frames.placeCursor(place)}
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
		const leave = (exitCode: number, error?: unknown) => {
			unmount();
			// Where a terminal is closed several signals come, and the second one must not end the saving.
			shutDown(session, exitCode, error);
		};

		const stopListening = onTermination(leave);
		screen.handOver();
		// The connection was cut: nobody is there to read on.
		keys.once('end', () => leave(129));
		stdout.once('error', () => leave(129));
		waitUntilExit().then(
			exitCode => {
				saveSession(session.sessionStore);
				stopListening();
				unsubscribe();
				store.close();
				resolve(typeof exitCode === 'number' ? exitCode : 0);
			},
			error => leave(70, error),
		);
	});
}

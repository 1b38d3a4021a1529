import type {ReadStream} from 'node:tty';
import {describeOwnError} from './own-error.js';
import {rowText} from './screens/components/row-text.js';
import {drawScreen} from './screens/draw-screen.js';
import {rowsOf} from './screens/drawing.js';
import {reduce} from './state/reduce.js';
import type {State} from './state/state.js';
import type {EarlyScreen} from './terminal/early-screen.js';
import {FrameStdout} from './terminal/frame-stdout.js';
import {keyNameWithoutInk} from './terminal/key-name.js';
import {KeyStdin} from './terminal/key-stdin.js';
import {onDeath, restoreTerminal} from './terminal/restore.js';

/** The first screen, which is shown and answers keys before Ink is there. */
export type FirstFrame = {
	/** The stand-ins for stdout and stdin that Ink goes on with. */
	frames: FrameStdout;
	keys: KeyStdin;
	/** Answers no more, and leaves the keys that it has not answered to who reads next. Gives the state it has come to. */
	settle: () => State;
	/** Leaves it to others to put the terminal back. */
	handOver: () => void;
};

/**
Shows the first screen before Ink and React are loaded, and answers keys meanwhile: all up to the first that only Ink can
take apart, or that asks for something outside the screens.
*/
export function showFirstFrame(terminal: ReadStream, start: State, early?: EarlyScreen): FirstFrame {
	const {stdout} = process;
	const leave = (exitCode: number, error?: unknown) => {
		restoreTerminal(terminal, stdout.fd);
		if (error !== undefined) process.stderr.write(`${describeOwnError(error)}\n`);
		process.exit(exitCode);
	};

	const stopListening = onDeath(leave);
	early?.handOver();
	terminal.setRawMode(true);
	const frames = new FrameStdout(stdout);
	frames.open(frameOf(start), early !== undefined);

	let state = start;
	const unanswered: string[] = [];
	const keys = new KeyStdin(terminal).setEncoding('utf8');
	const answer = () => {
		const key = keys.read()!;
		const isDone = unanswered.length > 0 || state.request !== undefined || state.exitCode !== undefined;
		const name = isDone ? undefined : keyNameWithoutInk(key);
		if (name === undefined) {
			unanswered.push(key);
			return;
		}

		state = reduce(state, {type: 'press', key: name});
		frames.write(frameOf(state));
	};

	const hangUp = () => leave(129);
	keys.on('readable', answer).once('end', hangUp);
	return {
		frames,
		keys,
		settle: () => {
			keys.off('readable', answer);
			keys.unshift(unanswered);
			return state;
		},
		handOver: () => {
			stopListening();
			keys.off('end', hangUp);
		},
	};
}

const frameOf = (state: State): string => rowsOf(drawScreen(state)).map(rowText).join('\n');

import type {ReadStream} from 'node:tty';
import {describeOwnError} from './own-error.js';
import {rowText} from './screens/components/row-text.js';
import {drawScreen} from './screens/draw-screen.js';
import {rowsOf} from './screens/drawing.js';
import type {State} from './state/state.js';
import type {EarlyScreen} from './terminal/early-screen.js';
import {FrameStdout} from './terminal/frame-stdout.js';
import {onDeath, restoreTerminal} from './terminal/restore.js';

/** The stand-in for stdout that shows the first frame. `handOver` leaves it to others to put the terminal back. */
export type FirstFrame = {frames: FrameStdout; handOver: () => void};

/** Shows the first screen before Ink and React are loaded; keys that are typed meanwhile wait unseen. */
export function showFirstFrame(terminal: ReadStream, start: State, early?: EarlyScreen): FirstFrame {
	const {stdout} = process;
	const handOver = onDeath((exitCode, error) => {
		restoreTerminal(terminal, stdout.fd);
		if (error !== undefined) process.stderr.write(`${describeOwnError(error)}\n`);
		process.exit(exitCode);
	});
	early?.handOver();
	terminal.setRawMode(true);
	const frames = new FrameStdout(stdout);
	frames.open(rowsOf(drawScreen(start)).map(rowText).join('\n'), early !== undefined);
	return {frames, handOver};
}

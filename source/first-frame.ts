import type {ReadStream} from 'node:tty';
import {rowText} from './screens/components/row-text.js';
import {drawScreen} from './screens/draw-screen.js';
import {rowsOf} from './screens/drawing.js';
import type {State} from './state/state.js';
import {FrameStdout} from './terminal/frame-stdout.js';
import {onDeath, restoreTerminal} from './terminal/restore.js';

/** The stand-in for stdout that shows the first frame. `handOver` leaves it to others to put the terminal back. */
export type FirstFrame = {frames: FrameStdout; handOver: () => void};

/** Shows the first screen before Ink and React are loaded; keys that are typed meanwhile wait unseen. */
export function showFirstFrame(terminal: ReadStream, start: State): FirstFrame {
	const {stdout} = process;
	const handOver = onDeath(exitCode => {
		restoreTerminal(terminal, stdout.fd);
		process.exit(exitCode);
	});
	terminal.setRawMode(true);
	const frames = new FrameStdout(stdout);
	frames.open(rowsOf(drawScreen(start)).map(rowText).join('\n'));
	return {frames, handOver};
}

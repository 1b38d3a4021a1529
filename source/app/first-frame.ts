import {rowText} from '../screens/components/row-text.js';
import {drawScreen} from '../screens/draw-screen.js';
import {rowsOf} from '../screens/drawing.js';
import {reduce} from '../state/reduce.js';
import type {State} from '../state/state.js';
import {FrameStdout} from '../terminal/frame-stdout.js';
import {keyNameWithoutInk} from '../terminal/key-name.js';
import {KeyStdin} from '../terminal/key-stdin.js';
import {onTermination} from '../terminal/restore.js';
import type {SplashScreen} from '../terminal/splash-screen.js';
import {type Held, leave} from './shutdown.js';

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
export function showFirstFrame(held: Held, start: State, early?: SplashScreen): FirstFrame {
	const {terminal, remembrance} = held;
	const stopListening = onTermination((exitCode, error) => leave(held, exitCode, error));
	early?.handOver();
	terminal.setRawMode(true);
	const frames = new FrameStdout(process.stdout);
	frames.open(frameOf(start), early !== undefined);
	remembrance.follow(start);

	let state = start;
	const unanswered: string[] = [];
	const keys = new KeyStdin(terminal).setEncoding('utf8');
	const answer = () => {
		const key = keys.read()!;
		const name = unanswered.length > 0 ? undefined : keyNameWithoutInk(key);
		const next = name === undefined ? undefined : reduce(state, {type: 'press', key: name});
		if (!next || next.request !== undefined || next.exitCode !== undefined) unanswered.push(key);
		else {
			state = next;
			remembrance.follow(state);
			frames.write(frameOf(state));
		}
	};

	keys.on('readable', answer).once('end', hangUp);
	process.stdout.once('error', hangUp);
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
			process.stdout.off('error', hangUp);
		},
	};

	/** The connection was cut: nobody is there to read on. */
	function hangUp() {
		leave(held, 129);
	}
}

const frameOf = (state: State): string => rowsOf(drawScreen(state)).map(rowText).join('\n');

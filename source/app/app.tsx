import {useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useLayoutEffect, useMemo, useSyncExternalStore} from 'react';
import type {CursorPlace} from '../screens/drawing.js';
import {Screen} from '../screens/screen.js';
import {reduce} from '../state/reduce.js';
import {keyNames} from '../terminal/key-name.js';
import type {EffectRunner} from './effects.js';
import type {Store} from './store.js';

type AppProps = {
	store: Store;
	/** Does what the screens ask for outside of them; given the hands of Ink over the terminal. */
	effects?: EffectRunner;
	/** Draws the whole screen anew. */
	onRepaint?: () => void;
	/** Puts the cursor where something is typed, or away. */
	onCursor?: (place: CursorPlace | undefined) => void;
};

// Milliseconds in which a key that was pressed while the program started is answered before anything else is done.
const firstKeyDelay = 50;

/** The running program: keys become actions, actions a new state, and the state decides the screen. */
export function App({store, effects, onRepaint, onCursor}: AppProps) {
	const stored = useSyncExternalStore(store.subscribe, () => store.state);
	const {exit, suspendTerminal} = useApp();
	const {columns, rows} = useWindowSize();
	// A new size counts from the very frame on in which it is known, not only after an effect.
	const state = useMemo(
		() => reduce(stored, {type: 'resize', size: {columns, rows}}),
		[stored, columns, rows],
	);

	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			if (name === '^L') onRepaint?.();
			else store.press(name);
		}
	});
	usePaste(text => store.dispatch({type: 'paste', text}));

	useLayoutEffect(() => store.allowEffects(), [store]);
	// After the frame that says what is being done: it must not be drawn while the terminal is another program's.
	useEffect(() => {
		for (const effect of store.takeEffects())
			void effects?.run(effect, {dispatch: action => store.dispatch(action), suspendTerminal});
	});

	useEffect(() => {
		store.dispatch({type: 'resize', size: {columns, rows}});
	}, [store, columns, rows]);

	useEffect(() => {
		const opened = setTimeout(() => store.dispatch({type: 'opened'}), firstKeyDelay);
		return () => clearTimeout(opened);
	}, [store]);

	useEffect(() => {
		if (state.exitCode === undefined) return;
		// What was asked for before it, as an editor, comes before it; who interrupts does not wait for what is being written.
		const free = effects?.terminalIsFree();
		const done = state.exitCode === 0 ? free?.then(effects?.allIsWritten) : free;
		if (done) void done.then(() => exit(store.state.exitCode));
		else exit(state.exitCode);
	}, [state.exitCode, exit, effects, store]);

	return <Screen state={state} onCursor={onCursor} />;
}

import {useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useLayoutEffect, useMemo, useReducer} from 'react';
import {Compare} from './screens/compare.js';
import {Help} from './screens/help.js';
import {Library} from './screens/library.js';
import {Reader} from './screens/reader.js';
import {Search} from './screens/search.js';
import {type Action, reduce} from './state/reduce.js';
import {searchOf} from './state/searching.js';
import {currentScreen, type State} from './state/state.js';
import {keyNames} from './terminal/key-name.js';
import {stopUntilContinued} from './terminal/suspend.js';
import type {SafeText} from './text/safe-text.js';

type AppProps = {
	start: State;
	/** What is still being read. */
	readings?: AsyncIterable<Extract<Action, {type: 'read'}>>;
	/** Puts lines on the clipboard. */
	onCopy?: (lines: readonly SafeText[]) => void;
	/** Draws the whole screen anew. */
	onRepaint?: () => void;
	/** Is told each state that is shown. */
	onState?: (state: State) => void;
};

/** The running program: keys become actions, actions a new state, and the state decides the screen. */
export function App({start, readings, onCopy, onRepaint, onState}: AppProps) {
	const [reduced, dispatch] = useReducer(reduce, start);
	const {exit, suspendTerminal} = useApp();
	const {columns, rows} = useWindowSize();
	// A new size counts from the very frame on in which it is known, not only after an effect.
	const state = useMemo(
		() => reduce(reduced, {type: 'resize', size: {columns, rows}}),
		[reduced, columns, rows],
	);

	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			if (name === '^Z' && process.platform !== 'win32') void suspendTerminal(stopUntilContinued);
			else if (name === '^L') onRepaint?.();
			else dispatch({type: 'press', key: name});
		}
	});
	usePaste(text => dispatch({type: 'paste', text}));

	useEffect(() => {
		dispatch({type: 'resize', size: {columns, rows}});
	}, [columns, rows]);

	useEffect(() => {
		void (async () => {
			for await (const action of readings ?? []) dispatch(action);
		})();
	}, [readings]);

	// Article by article while they are read, after the frame that shows them: the first key of a search need not wait.
	useEffect(() => {
		searchOf(state.articles);
	}, [state.articles]);

	useEffect(() => {
		if (state.copied) onCopy?.(state.copied.lines);
	}, [state.copied, onCopy]);

	// With the frame and not after it: whatever ends the program then, what was seen is remembered.
	useLayoutEffect(() => onState?.(state), [state, onState]);

	useEffect(() => {
		if (state.exitCode !== undefined) exit(state.exitCode);
	}, [state.exitCode, exit]);

	return <CurrentScreen state={state} />;
}

function CurrentScreen({state}: {state: State}) {
	const screen = currentScreen(state);
	switch (screen.name) {
		case 'library':
			return <Library state={state} screen={screen} />;
		case 'reader':
			return <Reader state={state} screen={screen} />;
		case 'search':
			return <Search state={state} screen={screen} />;
		case 'compare':
			return <Compare state={state} screen={screen} />;
		case 'help':
			return <Help state={state} screen={screen} />;
	}
}

import {useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useLayoutEffect, useMemo, useReducer, useState} from 'react';
import {SearchService} from '../engines/search-service.js';
import {Screen} from '../screens/screen.js';
import {type Action, reduce} from '../state/reduce.js';
import {queryOf} from '../state/reduce-search.js';
import type {Request} from '../state/request.js';
import type {State} from '../state/state.js';
import {keyNames} from '../terminal/key-name.js';
import {stopUntilContinued} from '../terminal/suspend.js';
import type {Screens} from './effects.js';

type AppProps = {
	start: State;
	/** What is still being read. */
	readings?: AsyncIterable<Extract<Action, {type: 'read'}>>;
	/** Does what the screens ask for outside of them. */
	carryOut?: (request: Request, screens: Screens) => Promise<void>;
	/** Draws the whole screen anew. */
	onRepaint?: () => void;
	/** Is told each state that is shown. */
	onState?: (state: State) => void;
};

// Milliseconds in which a key that was pressed while the program started is answered before anything else is done.
const firstKeyPatience = 50;

/** The running program: keys become actions, actions a new state, and the state decides the screen. */
export function App({start, readings, carryOut, onRepaint, onState}: AppProps) {
	const [reduced, dispatch] = useReducer(reduce, start);
	const {exit, suspendTerminal} = useApp();
	const {columns, rows} = useWindowSize();
	const [search] = useState(() => new SearchService(dispatch));
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

	// After the frame that shows what is new: the first key of a search need not wait for it.
	const query = queryOf(state);
	const {articles, isEarly} = state;
	useEffect(() => {
		if (!isEarly) search.follow(articles, query);
	}, [search, articles, query, isEarly]);
	useEffect(() => () => search.stop(), [search]);

	useEffect(() => {
		const opened = setTimeout(() => dispatch({type: 'opened'}), firstKeyPatience);
		return () => clearTimeout(opened);
	}, []);

	useEffect(() => {
		if (state.request) void carryOut?.(state.request, {dispatch, suspendTerminal});
	}, [state.request, carryOut, suspendTerminal]);

	// With the frame and not after it: whatever ends the program then, what was seen is remembered.
	useLayoutEffect(() => onState?.(state), [state, onState]);

	useEffect(() => {
		if (state.exitCode !== undefined) exit(state.exitCode);
	}, [state.exitCode, exit]);

	return <Screen state={state} />;
}

import type {SafeText} from '../text/safe-text.js';
import {type Command, shownKey} from './keys.js';
import {currentScreen, keysOf, type State} from './state.js';

/** The first key of a command on the screen that is shown, as help shows it; empty where it has none. */
export const keyOnScreen = (state: State, command: Command): SafeText =>
	shownKey(state.bindings, keysOf(currentScreen(state)), command, state.symbols);

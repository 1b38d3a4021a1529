import {type SafeText, safe} from '../text/safe-text.js';
import type {State} from './state.js';

// Characters: as UTF-8 in base64 they are at most four times as many bytes, and some terminals take 100,000 of these.
const mostCopied = 25_000;

/** The state with lines for the clipboard; that they arrive there no terminal says, so what is told is that they were sent. */
export function copy(state: State, lines: readonly SafeText[], what: SafeText): State {
	const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
	if (length > mostCopied) return {...state, notice: safe`${what} is too long for a terminal's clipboard`};
	return {...state, copied: {lines}, notice: safe`${what} sent to the terminal's clipboard`};
}

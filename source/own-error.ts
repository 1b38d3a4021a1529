import {type SafeText, safe, toSafeText} from './text/safe-text.js';

/** What is said of an error that is the program's own, on one line, with where it came from. */
export function describeOwnError(error: unknown): SafeText {
	const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return safe`seedreader: stopped by an error of its own: ${toSafeText(told)}`;
}

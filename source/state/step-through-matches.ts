import {type SafeText, safe} from '../text/safe-text.js';
import {keyOnScreen} from './key-on-screen.js';
import type {State} from './state.js';

/** Why there is no match to go to, where there is none; `found` is what was looked for. */
export function whyNoMatch(
	state: State,
	found: {query: SafeText} | undefined,
	matches: number,
): SafeText | undefined {
	if (!found) return safe`nothing to find yet; ${keyOnScreen(state, 'find')} asks for it`;
	return matches === 0 ? safe`not found: ${found.query}` : undefined;
}

/** So many matches on from one of `length`, round the ends: the index, and what to say where it went round. */
export function stepAround(from: number, steps: number, length: number): {at: number; notice?: SafeText} {
	const at = (((from + steps) % length) + length) % length;
	const hasTurned = length > 1 && Math.sign(at - from) !== Math.sign(steps);
	return {at, notice: hasTurned ? (steps > 0 ? safe`on from the top` : safe`on from the end`) : undefined};
}

import {clamp} from '../layout/scroll.js';
import type {Command} from './keys.js';

/** What a scroll works on: `position` goes from 0 to `last`, and `height` rows can be seen at a time. */
export type Scroll = {position: number; last: number; height: number};

/**
Where a command scrolls to, or undefined where it is none that scrolls. `count` repeats a step, and is a line's number
with `first` and `last`, and a percentage with `percent`.
*/
export function scrolled(
	command: Command,
	{position, last, height}: Scroll,
	count?: number,
): number | undefined {
	const times = count ?? 1;
	const half = Math.max(1, Math.floor(height / 2));
	// Two rows of the page before stay visible, so that a reader finds the place.
	const page = Math.max(1, height - 2);
	const steps: Partial<Record<Command, number>> = {
		'line-down': times,
		'line-up': -times,
		'half-page-down': half * times,
		'half-page-up': -half * times,
		'page-down': page * times,
		'page-up': -page * times,
	};
	const ends: Partial<Record<Command, number>> = {
		first: (count ?? 1) - 1,
		last: count === undefined ? last : count - 1,
		percent: Math.round((last * Math.min(100, count ?? 0)) / 100),
	};
	const step = steps[command];
	const wanted = step === undefined ? ends[command] : position + step;
	return wanted === undefined ? undefined : clamp(wanted, 0, last);
}

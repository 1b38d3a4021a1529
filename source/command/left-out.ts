import {withThousands} from '../layout/columns.js';
import type {LoadedSources} from '../library/loaded-sources.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {Since} from './since.js';

/** What `--since` has left out, and what it went by: "since 2d: 37 older left out; 5 without a date go by their file's time". */
export function leftOutInFull({older, undated}: LoadedSources, {typed}: Since): SafeText {
	const without = safe`; ${withThousands(undated)} without a date ${undated === 1 ? safe`goes` : safe`go`} by the time of the file`;
	return safe`since ${typed}: ${withThousands(older)} older left out${undated > 0 ? without : safe``}`;
}

/** The same in a few words, for the head of the list. */
export const leftOutInShort = ({older}: LoadedSources, {typed}: Since): SafeText =>
	safe`since ${typed}, ${withThousands(older)} left out`;

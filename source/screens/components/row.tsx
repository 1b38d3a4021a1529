import {Text} from 'ink';
import type {RowSegment} from './row-segments.js';
import {rowText} from './row-text.js';

/** One row of the screen. It never wraps: what does not fit was cut before. */
export function Row({segments}: {segments: readonly RowSegment[]}) {
	// An empty text would take no row.
	return <Text wrap="truncate">{rowText(segments) || ' '}</Text>;
}

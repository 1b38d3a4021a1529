import {Text} from 'ink';
import type {RowSegment} from './row-segments.js';
import {rowText} from './row-text.js';

/** Rows of the screen, all in one text: Ink lays out one thing, not forty. None wraps: what does not fit was cut before. */
export function Rows({rows}: {rows: readonly RowSegment[][]}) {
	// An empty text would take no row.
	return <Text wrap="truncate">{rows.map(rowText).join('\n') || ' '}</Text>;
}

import {spaces} from '../layout/columns.js';
import {frameOf} from '../layout/geometry.js';
import {clamp} from '../layout/scroll.js';
import {helpRows, type Sample} from '../state/help-rows.js';
import type {HelpScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {framed} from './components/framed.js';
import {fitSegments, type RowSegment, sides} from './components/row-segments.js';
import {statusRow} from './components/status.js';
import type {Drawing} from './drawing.js';

/** The keys of the screen under it, from the key table. */
export function drawHelp(state: State, screen: HelpScreen): Drawing {
	const theme = themes[state.theme];
	const {title, faint} = theme;
	const {columns} = state.size;
	const {body} = frameOf(state.size.rows);
	const rows = helpRows(screen.of, state.symbols, state.bindings);
	const top = clamp(screen.top, 0, Math.max(0, rows.length - body));
	const keysWidth = rows.reduce(
		(width, row) => (row && 'keys' in row ? Math.max(width, displayWidth(row.keys)) : width),
		0,
	);
	const keysOf = (keys: SafeText, sample?: Sample): RowSegment[] => {
		const width = Math.min(keysWidth, Math.floor(columns / 2));
		return fitSegments(state, [{text: keys, style: sample ? theme[sample] : title}], width);
	};
	const segments = rows.slice(top, top + body).map((row): RowSegment[] => {
		if (!row) return [];
		if ('heading' in row)
			return fitSegments(state, [{text: spaces(1)}, {text: row.heading, style: title}], columns);
		return fitSegments(
			state,
			[{text: spaces(3)}, ...keysOf(row.keys, row.sample), {text: safe`  ${row.help}`}],
			columns,
		);
	});
	const more = rows.length > body ? safe`${Math.min(rows.length, top + body)} of ${rows.length}` : safe``;
	return framed(
		state,
		sides(state, [{text: safe`Keys`, style: title}], [{text: safe`seedreader`, style: faint}]),
		{above: segments},
		statusRow(
			state,
			[
				['line-down', safe`down`],
				['back', safe`back`],
			],
			more,
		),
	);
}

import {fitLeft, spaces} from '../layout/columns.js';
import {frameOf} from '../layout/geometry.js';
import {clamp} from '../layout/scroll.js';
import {helpRows} from '../state/help-rows.js';
import type {HelpScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {safe} from '../text/safe-text.js';
import {Frame} from './components/frame.js';
import {Row, type RowSegment, sides} from './components/row.js';
import {statusRow} from './components/status.js';

/** The keys of the screen under it, from the key table. */
export function Help({state, screen}: {state: State; screen: HelpScreen}) {
	const {title, faint} = themes[state.theme];
	const {body} = frameOf(state.size.rows);
	const rows = helpRows(screen.of, state.symbols, state.bindings);
	const top = clamp(screen.top, 0, Math.max(0, rows.length - body));
	const keysWidth = Math.max(...rows.map(row => (row && 'keys' in row ? displayWidth(row.keys) : 0)));
	const segments = rows.slice(top, top + body).map((row): RowSegment[] => {
		if (!row) return [];
		if ('heading' in row) return [{text: spaces(1)}, {text: row.heading, style: title}];
		return [
			{text: spaces(3)},
			{text: fitLeft(row.keys, Math.min(keysWidth, Math.floor(state.size.columns / 2))), style: title},
			{text: safe`  ${row.help}`},
		];
	});
	const more = rows.length > body ? safe`${Math.min(rows.length, top + body)} of ${rows.length}` : safe``;
	return (
		<Frame
			state={state}
			header={sides(state, [{text: safe`Keys`, style: title}], [{text: safe`seedreader`, style: faint}])}
			status={statusRow(
				state,
				[
					['line-down', safe`down`],
					['back', safe`back`],
				],
				more,
			)}
		>
			{segments.map((row, index) => (
				<Row key={index} segments={row} />
			))}
		</Frame>
	);
}

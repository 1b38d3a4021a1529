import {lineAt, lineStart} from '../layout/article-lines.js';
import {compareView, currentRow, type LayoutSettings} from './compare-view.js';
import type {CompareScreen} from './state.js';

/** A comparison, and what it is laid out by. */
type Laid = {settings: LayoutSettings; screen: CompareScreen};

/**
The compare screen in another layout, at the same place: the current pair stays on the screen where it was on it; else the
first visible line of A (or of B, where A has none) stays the first.
*/
export function keepPlace(before: Laid, after: Laid): CompareScreen {
	const {screen} = after;
	if (screen.isPairVisible) return screen;
	const old = compareView(before.settings, before.screen);
	const side = old.rows[old.top]?.a ? 'a' : 'b';
	const line = old.rows[old.top]?.[side]?.line;
	if (!line) return screen;
	const next = compareView(after.settings, screen);
	const rows = next.rows.flatMap((row, index) => (row[side] ? [{line: row[side].line, index}] : []));
	const found = lineAt(
		rows.map(row => row.line),
		lineStart(line),
	);
	return {...screen, offset: (rows[found]?.index ?? 0) - currentRow(screen, next)};
}

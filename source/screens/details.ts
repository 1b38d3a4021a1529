import {frameOf} from '../layout/geometry.js';
import {clamp} from '../layout/scroll.js';
import {detailsOf} from '../state/reduce-details.js';
import type {DetailsScreen, State} from '../state/state.js';
import {type Style, themes} from '../state/theme.js';
import {safe} from '../text/safe-text.js';
import {framed} from './components/framed.js';
import {type RowSegment, sides} from './components/row-segments.js';
import {statusRow} from './components/status.js';
import type {Drawing} from './drawing.js';

/** All there is to say of a pair, for which the foot of the comparison may have no room. */
export function drawDetails(state: State, screen: DetailsScreen): Drawing {
	const {title, faint, problem} = themes[state.theme];
	const styles: Readonly<Record<string, Style>> = {heading: title, differing: problem, about: faint};
	const {body} = frameOf(state.size.rows);
	const rows = detailsOf(state);
	const top = clamp(screen.top, 0, Math.max(0, rows.length - body));
	const above = rows
		.slice(top, top + body)
		.map(({text, as}): RowSegment[] => sides(state, [{text, ...(as && {style: styles[as]})}]));
	const more = rows.length > body ? safe`${Math.min(rows.length, top + body)} of ${rows.length}` : safe``;
	return framed(
		state,
		sides(state, [{text: safe`All that is said of a pair`, style: title}]),
		{above},
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

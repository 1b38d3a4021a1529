import {frameOf} from '../layout/geometry.js';
import {comparisonUnder, type DetailsRow, detailsRows} from './details.js';
import type {Command} from './keys.js';
import {scrolled} from './scrolling.js';
import {type DetailsScreen, type State, withScreen} from './state.js';

/** The rows of the details that are shown: a cell stays free on either side. */
export const detailsOf = (state: State): readonly DetailsRow[] => {
	const screen = comparisonUnder(state);
	return screen ? detailsRows(screen, state.size.columns - 2, state.symbols) : [];
};

/** What a command does in the details of a pair. */
export function reduceDetails(state: State, screen: DetailsScreen, command: Command, count?: number): State {
	const {body} = frameOf(state.size.rows);
	const last = Math.max(0, detailsOf(state).length - body);
	const top = scrolled(command, {position: Math.min(screen.top, last), last, height: body}, count);
	return top === undefined ? state : withScreen(state, {...screen, top});
}

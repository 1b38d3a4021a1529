import {Box} from 'ink';
import type {State} from '../state/state.js';
import {Picker} from './components/picker.js';
import {Rows} from './components/rows.js';
import {drawScreen} from './draw-screen.js';
import {rowsOf} from './drawing.js';

/** The screen that a state shows, laid out row by row: nothing is left for Ink to lay out but a list between the rows. */
export function Screen({state}: {state: State}) {
	const drawing = drawScreen(state);
	const {above, list, below} = drawing;
	if (!list || list.items.length === 0) return <Rows rows={rowsOf(drawing)} />;
	return (
		<Box flexDirection="column">
			<Rows rows={above} />
			<Picker {...list} />
			<Rows rows={below} />
		</Box>
	);
}

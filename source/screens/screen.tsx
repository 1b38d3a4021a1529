import {Box} from 'ink';
import type {State} from '../state/state.js';
import {Picker} from './components/picker.js';
import {Row} from './components/row.js';
import {drawScreen} from './draw-screen.js';

/** The screen that a state shows, one text a row: nothing is left for Ink to lay out. */
export function Screen({state}: {state: State}) {
	const {above, list, below} = drawScreen(state);
	return (
		<Box flexDirection="column">
			{above.map((segments, row) => (
				<Row key={`above ${row}`} segments={segments} />
			))}
			{list && list.items.length > 0 && <Picker {...list} />}
			{below.map((segments, row) => (
				<Row key={`below ${row}`} segments={segments} />
			))}
		</Box>
	);
}

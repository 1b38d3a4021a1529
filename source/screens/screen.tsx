import {Box} from 'ink';
import {useLayoutEffect} from 'react';
import type {State} from '../state/state.js';
import {Picker} from './components/picker.js';
import {Rows} from './components/rows.js';
import {drawScreen} from './draw-screen.js';
import {type CursorPlace, cursorOf, rowsOf} from './drawing.js';

type ScreenProps = {
	state: State;
	/** Called with each drawing, just after it was handed over, with the place of the cursor where something is typed. */
	onCursor?: (place: CursorPlace | undefined) => void;
};

/** The screen that a state shows, laid out row by row: nothing is left for Ink to lay out but a list between the rows. */
export function Screen({state, onCursor}: ScreenProps) {
	const drawing = drawScreen(state);
	useLayoutEffect(() => onCursor?.(cursorOf(drawing)));
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

import {currentScreen, type State} from '../state/state.js';
import {drawComparison} from './compare.js';
import {sides} from './components/row-segments.js';
import {messageRows} from './components/status.js';
import {drawDetails} from './details.js';
import type {Drawing} from './drawing.js';
import {drawFact} from './fact.js';
import {drawHelp} from './help.js';
import {drawLibrary} from './library.js';
import {drawOutline} from './outline.js';
import {drawReader} from './reader.js';
import {drawSearch} from './search.js';
import {drawStory} from './story.js';

/** The screen that a state shows. What is said at its foot has as many rows as it takes, and then nothing stands beside it. */
export function drawScreen(state: State): Drawing {
	const message = messageRows(state);
	if (message.length < 2) return drawAlone(state);
	const {columns, rows} = state.size;
	const {above, list, below} = drawAlone({...state, size: {columns, rows: rows - message.length + 1}});
	const withMessage = (drawn: Drawing['below']) => [
		...drawn.slice(0, -1),
		...message.map(text => sides(state, [{text}])),
	];
	return below.length === 0
		? {above: withMessage(above), list, below}
		: {above, list, below: withMessage(below)};
}

function drawAlone(state: State): Drawing {
	const screen = currentScreen(state);
	switch (screen.name) {
		case 'library':
			return drawLibrary(state, screen);
		case 'reader':
			return drawReader(state, screen);
		case 'outline':
			return drawOutline(state, screen);
		case 'search':
			return drawSearch(state, screen);
		case 'compare':
			return drawComparison(state, screen);
		case 'story':
			return drawStory(state, screen);
		case 'fact':
			return drawFact(state, screen);
		case 'details':
			return drawDetails(state, screen);
		case 'help':
			return drawHelp(state, screen);
	}
}

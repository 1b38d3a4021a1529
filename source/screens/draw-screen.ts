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

/** The screen that a state shows. What its foot has to say stands over the status row where that is too short for it. */
export function drawScreen(state: State): Drawing {
	const message = messageRows(state);
	if (message.length < 2) return drawAlone(state);
	const [notice, ...over] = message.reverse();
	const {columns, rows} = state.size;
	const {above, list, below} = drawAlone({...state, notice, size: {columns, rows: rows - over.length}});
	const withMessage = (drawn: Drawing['below']) => [
		...drawn.slice(0, -1),
		...over.reverse().map(text => sides(state, [{text}])),
		...drawn.slice(-1),
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

import {currentScreen, type State} from '../state/state.js';
import {drawComparison} from './compare.js';
import {drawDetails} from './details.js';
import type {Drawing} from './drawing.js';
import {drawFact} from './fact.js';
import {drawHelp} from './help.js';
import {drawLibrary} from './library.js';
import {drawOutline} from './outline.js';
import {drawReader} from './reader.js';
import {drawSearch} from './search.js';
import {drawStory} from './story.js';

/** The screen that a state shows. */
export function drawScreen(state: State): Drawing {
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

import {readerView} from './reader-view.js';
import {currentScreen, type State, withScreen} from './state.js';

/**
The state after a key, with the place noted that the reader went to, for coming back to the article another day. An article
that was only opened, as at a hit of the search, keeps the place where it was read before.
*/
export function notePlace(before: State, after: State): State {
	const is = currentScreen(after);
	// The same screen, also where another one, as an outline, stood over it.
	const was = before.prompt?.before ?? before.screens[after.screens.length - 1];
	// While a query is being typed, the text moves with every letter.
	if (after.prompt || was?.name !== 'reader' || is.name !== 'reader') return after;
	if (was.article !== is.article || was.place === is.place) return after;
	const noted = {...after, places: new Map(after.places).set(is.article.id, is.place)};
	const from = readerView(before, was);
	const to = readerView(after, is);
	// A key that replaces all visible lines is a jump, whichever key it is.
	const isJump = from.lines === to.lines && Math.abs(to.top - from.top) > from.height;
	return isJump ? withScreen(noted, {...is, jumpedFrom: was.place}) : noted;
}

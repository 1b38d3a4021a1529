import {lineAt, lineStart} from '../layout/article-lines.js';
import {readerView} from './reader-view.js';
import {currentScreen, type ReaderScreen, type Screen, type State, withScreen} from './state.js';

/**
The state after a key, with the place noted that the reader went to, for coming back to the article another day. An article
that was only opened, as at a hit of the search, and left for where one came from, keeps the place where it was read before;
when the program is left in it, that is where it was left.
*/
export function notePlace(before: State, after: State): State {
	if (after.exitCode !== undefined) return noteReader(after);
	const is = currentScreen(after);
	// The same screen, also where another one, as an outline, stood over it.
	const was = before.prompt?.before ?? before.screens[after.screens.length - 1];
	// While a query is being typed, the text moves with every letter.
	if (after.prompt || was?.name !== 'reader' || is.name !== 'reader') return after;
	if (was.article !== is.article || was.place === is.place) return after;
	const noted = withPlace(after, is);
	const from = readerView(before, was);
	const to = readerView(after, is);
	// A key that replaces all visible lines is a jump, whichever key it is; one that lays them out anew is none.
	const isSameLayout = was.furniture === is.furniture && from.column.width === to.column.width;
	const moved = to.top - lineAt(to.lines, lineStart(from.lines[from.top]));
	const isJump = isSameLayout && Math.abs(moved) > from.height;
	return isJump ? withScreen(noted, {...is, jumpedFrom: was.place}) : noted;
}

const withPlace = (state: State, {article, place}: ReaderScreen): State => ({
	...state,
	places: new Map(state.places).set(article.id, place),
});

/**
The state with the place noted at which the reader stands, where an article is shown, also under an outline or help. Who is
still at its beginning has not read.
*/
function noteReader(state: State): State {
	const over: readonly Screen['name'][] = ['outline', 'help'];
	const screen = state.screens.findLast(({name}) => !over.includes(name));
	return screen?.name === 'reader' && readerView(state, screen).top > 0 ? withPlace(state, screen) : state;
}

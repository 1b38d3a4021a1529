import type {TextPosition} from '../layout/article-lines.js';
import {joinSafe, safe, toSafeText} from '../text/safe-text.js';
import {keyOnScreen} from './key-on-screen.js';
import {commandFor} from './keys.js';
import {topShowing} from './reader-view.js';
import {type ReaderScreen, type State, withScreen} from './state.js';

type MarkCommand = NonNullable<State['awaitsMark']>;

/** Waits for the letter of a mark, and says which there are. */
export function awaitMark(state: State, {article}: ReaderScreen, awaitsMark: MarkCommand): State {
	const letters = [...(state.marks.get(article.id)?.keys() ?? [])].sort();
	const shown = joinSafe(letters.map(toSafeText), safe` `);
	if (awaitsMark === 'set-mark') {
		const taken = letters.length > 0 ? safe`; there are ${shown}` : safe``;
		return {...state, awaitsMark, notice: safe`mark this place with a letter${taken}`};
	}

	const back = safe`${keyOnScreen(state, awaitsMark)} goes back from a jump`;
	const notice = letters.length > 0 ? safe`to mark ${shown}; ${back}` : safe`no marks here yet; ${back}`;
	return {...state, awaitsMark, notice};
}

/** The key after the one for marks: a letter sets one or goes there, the key for going there again goes back, Esc forgets it. */
export function pressForMark(
	{awaitsMark: _, ...state}: State,
	screen: ReaderScreen,
	awaited: MarkCommand,
	key: string,
): State {
	if (key === 'esc') return state;
	if (awaited === 'go-to-mark' && commandFor('reader', key, state.bindings) === awaited)
		return goBack(state, screen);
	if (!/^\p{L}$/u.test(key)) return {...state, notice: safe`marks are letters`};
	return awaited === 'set-mark' ? setMark(state, screen, key) : goToMark(state, screen, key);
}

/** Marks the place, or takes the mark away where it stands there already. */
function setMark(state: State, screen: ReaderScreen, letter: string): State {
	const {id} = screen.article;
	const ofArticle = new Map(state.marks.get(id));
	const before = ofArticle.get(letter);
	const here = topShowing(state, screen, screen.place);
	const marked = before && topShowing(state, screen, before);
	const isHere = marked?.block === here.block && marked.offset === here.offset;
	if (isHere) ofArticle.delete(letter);
	else ofArticle.set(letter, here);
	const name = toSafeText(letter);
	const key = keyOnScreen(state, 'go-to-mark');
	return {
		...state,
		marks: new Map(state.marks).set(id, ofArticle),
		notice: isHere ? safe`mark ${name} taken away` : safe`mark ${name} set; ${key}${name} comes back here`,
	};
}

function goToMark(state: State, screen: ReaderScreen, letter: string): State {
	const mark = state.marks.get(screen.article.id)?.get(letter);
	const name = toSafeText(letter);
	if (mark) return goTo(state, screen, mark);
	const key = keyOnScreen(state, 'set-mark');
	return {...state, notice: safe`no mark ${name} in this article; ${key}${name} sets it`};
}

const goBack = (state: State, screen: ReaderScreen): State =>
	screen.jumpedFrom
		? goTo(state, screen, screen.jumpedFrom)
		: {...state, notice: safe`no jump to go back from`};

/** The reader at another place, and the place before it kept for going back. */
export function goTo(state: State, screen: ReaderScreen, place: TextPosition): State {
	return withScreen(state, {
		...screen,
		place: topShowing(state, screen, place),
		jumpedFrom: topShowing(state, screen, screen.place),
	});
}

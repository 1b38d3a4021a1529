import type {Article} from '../article/article.js';
import type {TextPosition} from '../layout/article-lines.js';
import {clamp} from '../layout/scroll.js';
import {findMatches} from './searching.js';
import type {CompareScreen, ReaderScreen, Screen, State} from './state.js';
import {findKeptPlace, keepPlace} from './text-anchor.js';

/** The state with an article as it was read anew, in every list and on every screen, at the same place of its text. */
export function replaceArticle(state: State, old: Article, next: Article): State {
	const exchanged = (articles: readonly Article[]) =>
		articles.map(article => (article === old ? next : article));
	return {
		...movePlaces(state, old, next),
		articles: exchanged(state.articles),
		marked: exchanged(state.marked),
		screens: state.screens.map(screen => onScreen(screen, old, next)) as unknown as State['screens'],
	};
}

function onScreen(screen: Screen, old: Article, next: Article): Screen {
	switch (screen.name) {
		case 'library':
			return screen.beside === old ? {...screen, beside: next} : screen;
		case 'reader':
			return screen.article === old ? inReader(screen, next) : screen;
		case 'compare':
			return screen.a === old || screen.b === old ? inComparison(screen, old, next) : screen;
		case 'search':
			// What was found stays to be seen, but it answers no line any more: opening a hit waits for what does.
			return screen.answer ? {...screen, answer: {...screen.answer, query: ''}} : screen;
		default:
			return screen;
	}
}

function inReader(screen: ReaderScreen, next: Article): ReaderScreen {
	const {article, place, jumpedFrom, found, furniture} = screen;
	// The hits of a search are of the old text.
	const matches = found?.isTyped ? findMatches(next, found.query, furniture) : [];
	const current = clamp(found?.current ?? 0, 0, Math.max(0, matches.length - 1));
	return {
		...screen,
		article: next,
		place: samePlace(article, next, place),
		jumpedFrom: jumpedFrom && samePlace(article, next, jumpedFrom),
		found: found?.isTyped ? {...found, matches, current} : undefined,
	};
}

/** Other pairs may have come and gone: from the first again. */
const inComparison = (screen: CompareScreen, old: Article, next: Article): CompareScreen => ({
	...screen,
	a: screen.a === old ? next : screen.a,
	b: screen.b === old ? next : screen.b,
	pair: 0,
	isHeld: true,
	found: screen.found && {query: screen.found.query},
});

/** Where a place is in a changed article. */
const samePlace = (old: Article, next: Article, place: TextPosition): TextPosition =>
	findKeptPlace(next, keepPlace(old, place));

/** The state with the places that are noted and marked in an article where they are now. */
function movePlaces(state: State, old: Article, next: Article): State {
	const place = state.places.get(old.id);
	const marks = state.marks.get(old.id);
	const moved = [...(marks ?? [])].map(([letter, mark]) => [letter, samePlace(old, next, mark)] as const);
	return {
		...state,
		places: place ? new Map(state.places).set(old.id, samePlace(old, next, place)) : state.places,
		marks: marks ? new Map(state.marks).set(old.id, new Map(moved)) : state.marks,
	};
}

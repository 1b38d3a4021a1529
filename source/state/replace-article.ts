import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import type {TextPosition} from '../layout/article-lines.js';
import {clamp} from '../layout/scroll.js';
import {comparisonOf, pairsOf} from './comparisons.js';
import {findMatches} from './find-matches.js';
import type {CompareScreen, ReaderScreen, Screen, State} from './state.js';
import {anchorOf, findAnchor} from './text-anchor.js';

/** The state with an article as it was read again, in every list and on every screen, at the same place of its text. */
export function replaceArticle(state: State, old: Article, next: Article): State {
	const exchanged = (articles: readonly Article[]) =>
		articles.map(article => (article === old ? next : article));
	return {
		...movePlaces(state, old, next),
		comparisons: state.comparisons.filter(({a, b}) => a !== old && b !== old),
		overlaps: new Map(),
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
			return inComparison(screen, old, next);
		case 'search':
			// What was found stays visible, but it no longer counts as the answer to the line: opening a hit waits for the next one.
			return screen.searched
				? {...screen, searched: {...screen.searched, answer: {...screen.searched.answer, query: ''}}}
				: screen;
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

/** The outdated comparison stays visible until the new one is made. */
function inComparison(screen: CompareScreen, old: Article, next: Article): CompareScreen {
	const {a, b} = screen.outdatedBy ?? screen.comparison;
	if (a !== old && b !== old) return screen;
	return {...screen, outdatedBy: {a: a === old ? next : a, b: b === old ? next : b}};
}

/** The place in a changed article that corresponds to one in the old article. */
const samePlace = (old: Article, next: Article, place: TextPosition): TextPosition =>
	findAnchor(next, anchorOf(old, place));

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

/** The state with a comparison of the new text in the place of the outdated one, at the same pair. */
export const replaceComparison = (state: State, comparison: Comparison): State => ({
	...state,
	screens: state.screens.map(screen =>
		screen.name === 'compare' && screen.outdatedBy ? withComparison(screen, comparison) : screen,
	) as unknown as State['screens'],
});

function withComparison(screen: CompareScreen, made: Comparison): CompareScreen {
	const {a, b} = screen.outdatedBy!;
	const comparison = comparisonOf({comparisons: [made]}, a, b);
	if (!comparison) return screen;
	return {
		...screen,
		comparison,
		outdatedBy: undefined,
		pair: samePair(screen, comparison),
		isPairVisible: true,
		found: screen.found && {query: screen.found.query},
	};
}

/** The pair of the same two passages; else the one that begins nearest to where the old one began; else the first. */
function samePair({comparison, pair}: CompareScreen, next: Comparison): number {
	const old = pairsOf(comparison)[pair];
	const pairs = pairsOf(next);
	if (!old || pairs.length === 0) return 0;
	const same = pairs.findIndex(({a, b}) => a.text === old.a.text && b.text === old.b.text);
	if (same >= 0) return same;
	const distance = (index: number) => Math.abs(pairs[index].a.start - old.a.start);
	return pairs.reduce((nearest, _, index) => (distance(index) < distance(nearest) ? index : nearest), 0);
}

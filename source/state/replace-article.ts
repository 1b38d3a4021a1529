import type {Article} from '../article/article.js';
import type {Comparison, Pair, Side} from '../compare/comparison.js';
import type {ListedChange} from '../compare/listed-changes.js';
import type {TextPosition} from '../layout/article-lines.js';
import {addTo} from '../text/add-to.js';
import {madeComparisonOf, shownPairs} from './comparisons.js';
import {findResult} from './find-matches.js';
import {asJudged, type Judging} from './judged.js';
import {numbersPutAside} from './open-comparison.js';
import {shownChanges, withCurrentChange} from './shown-changes.js';
import {
	type CompareScreen,
	type ReaderScreen,
	type Screen,
	type State,
	type StoryScreen,
	withEachScreen,
} from './state.js';
import {anchorOf, findAnchor} from './text-anchor.js';

/**
The state with an article as it was read again, in every list and on every screen, at the same place of its text. Where it was
read twice at a time, `asked` is an article that was replaced already: then what is there now in its place is.
*/
export function replaceArticle(state: State, asked: Article, next: Article): State {
	const old = state.articles.includes(asked) ? asked : state.articles.find(({id}) => id === asked.id);
	if (!old) return state;
	const exchanged = (articles: readonly Article[]) =>
		articles.map(article => (article === old ? next : article));
	const moved = withEachScreen(movePlaces(state, old, next), screen => onScreen(screen, old, next));
	return {
		...moved,
		comparisons: state.comparisons.filter(({a, b}) => a !== old && b !== old),
		explained: state.explained.filter(({a, b}) => a !== old && b !== old),
		overlaps: new Map(),
		stories: undefined,
		articles: exchanged(state.articles),
		marked: exchanged(state.marked),
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
		case 'story':
			return inStory(screen, old, next);
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
	return {
		...screen,
		article: next,
		place: samePlace(article, next, place),
		jumpedFrom: jumpedFrom && samePlace(article, next, jumpedFrom),
		found: found?.isTyped ? findResult(next, found.query, furniture, found.current) : undefined,
	};
}

/** The outdated comparison stays visible until the new one is made. */
function inComparison(screen: CompareScreen, old: Article, next: Article): CompareScreen {
	const {a, b} = screen.outdatedBy ?? screen.comparison;
	if (a !== old && b !== old) return screen;
	return {...screen, outdatedBy: {a: a === old ? next : a, b: b === old ? next : b}};
}

/** The same of a story. */
function inStory(screen: StoryScreen, old: Article, next: Article): StoryScreen {
	const articles = screen.outdatedBy ?? screen.story.articles;
	if (!articles.includes(old)) return screen;
	return {...screen, outdatedBy: articles.map(article => (article === old ? next : article))};
}

/** The place in a changed article that corresponds to one in the old article. */
function samePlace(old: Article, next: Article, place: TextPosition): TextPosition {
	const anchor = anchorOf(old, place);
	return findAnchor(next, {...anchor, block: anchor.block + blocksMoved(old, next, place.block)});
}

/** By how many blocks what stands before a block's end has moved: the nearest block up from it that is still there tells. */
function blocksMoved(old: Article, next: Article, block: number): number {
	const places = new Map<string, number[]>();
	for (const [at, {text}] of next.blocks.entries()) {
		addTo(places, text, at);
	}

	for (let at = Math.min(block, old.blocks.length - 1); at >= 0; at--) {
		const found = places.get(old.blocks[at].text);
		if (!found) continue;
		const distances = found.map(place => Math.abs(place - at));
		return found[leastOf(distances)] - at;
	}

	return 0;
}

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
export const replaceComparison = (state: State, comparison: Comparison): State =>
	withEachScreen(state, screen =>
		screen.name === 'compare' && screen.outdatedBy ? withComparison(state, screen, comparison) : screen,
	);

function withComparison(state: Judging, screen: CompareScreen, made: Comparison): CompareScreen {
	const {a, b} = screen.outdatedBy!;
	const seen = madeComparisonOf({comparisons: [made]}, a, b);
	if (!seen) return screen;
	const comparison = asJudged(state, seen);
	const next: CompareScreen = {
		...screen,
		comparison,
		made: seen,
		outdatedBy: undefined,
		cursors: undefined,
		putAside: numbersPutAside(comparison),
		pair: samePair(screen, {...screen, comparison}),
		isPairVisible: true,
		found: screen.found && {query: screen.found.query},
	};
	return withCurrentChange({...next, unpaired: sameUnpaired(screen, next)});
}

/** What only one version says, where it still says it. */
function sameUnpaired({unpaired}: CompareScreen, next: CompareScreen): CompareScreen['unpaired'] {
	if (!unpaired) return undefined;
	const {side, passage} = unpaired;
	const isSame = (change: ListedChange) =>
		'side' in change && change.side === side && change.passage.text === passage.text;
	const same = shownChanges(next).find(isSame);
	return same && 'side' in same ? same : undefined;
}

/** Of the pairs of the same two passages, or else of all, the one that stands nearest to where the old one stood; else the first. */
function samePair(screen: CompareScreen, next: CompareScreen): number {
	const {comparison} = screen;
	const old = shownPairs(screen)[screen.pair];
	const pairs = shownPairs(next);
	if (!old || pairs.length === 0) return 0;
	const isSame = ({a, b}: Pair) => a.text === old.a.text && b.text === old.b.text;
	const hasSame = pairs.some(isSame);
	const place = (side: Side) => placeOf(comparison, next.comparison, old, side);
	const places = {a: place('a'), b: place('b')};
	return leastOf(
		pairs.map(other => {
			if (hasSame && !isSame(other)) return Number.POSITIVE_INFINITY;
			return Math.abs(other.a.start - places.a) + Math.abs(other.b.start - places.b);
		}),
	);
}

/** Where a pair's passage begins in the text of the next comparison. */
function placeOf(before: Comparison, next: Comparison, pair: Pair, side: Side): number {
	const {block, inBlock, start} = pair[side];
	if (next[side] === before[side]) return start;
	const place = samePlace(before[side], next[side], {block, offset: inBlock.start});
	return (next[side].blocks[place.block]?.start ?? 0) + place.offset;
}

/** The index of the least of some numbers, of which there is one. */
const leastOf = (numbers: readonly number[]): number =>
	numbers.reduce((least, number, index) => (number < numbers[least] ? index : least), 0);

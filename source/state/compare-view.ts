import type {Article} from '../article/article.js';
import type {Comparison, Pair, Side} from '../compare/comparison.js';
import {unpairedOf} from '../compare/unpaired.js';
import {type ComparisonRows, pairRows, unpairedRows, wholeRows} from '../layout/comparison-rows.js';
import {type Column, type CompareFrame, compareFrameOf, readerColumn} from '../layout/geometry.js';
import {matchesOnRows, type PaneMatch} from '../layout/matches-on-rows.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {spokenRows} from '../layout/spoken-rows.js';
import {comparisonOf} from './derived.js';
import {findMatches} from './searching.js';
import type {CompareScreen, CompareViewName, State} from './state.js';

/** What decides how a comparison is laid out. */
export type Setting = Pick<State, 'size' | 'columnWidth' | 'isSpoken'>;

/** What of a comparison is shown. */
export type CompareView = ComparisonRows & {
	comparison: Comparison;
	/** In the order of A: their index is their number less one. */
	pairs: readonly Pair[];
	frame: CompareFrame;
	/** Where the text stands when only one article speaks. */
	column: Column;
	/** How many rows scroll as one. */
	height: number;
	/** Index of the first visible row. */
	top: number;
};

export function compareView(setting: Setting, screen: CompareScreen): CompareView {
	const {a, b, pair, offset, isHeld} = screen;
	const {comparison, pairs} = comparisonOf(a, b);
	const frame = compareFrameOf(setting.size, pairs.length);
	const column = readerColumn(setting.size.columns, setting.columnWidth);
	const laid = rowsOf(setting, screen, comparison, pairs);
	const height = scrollHeight(setting, screen);
	const down = isHeld && -offset >= height ? Math.floor(height / 2) : -offset;
	const top = clamp((laid.starts[pair] ?? 0) - down, 0, lastTop(laid.rows.length, height));
	return {...laid, comparison, pairs, frame, column, height, top};
}

/** Rows that a scroll moves: the body, or half of it where the panes are stacked. */
export function scrollHeight({size, isSpoken}: Setting, {view}: CompareScreen): number {
	const {half, body} = compareFrameOf(size, 0);
	return view === 'whole' && !isSpoken ? half : body;
}

/** The screen with row `top` as the first visible one. With pairs only, the first whose beginning can be seen is the current one. */
export function scrolledTo(
	screen: CompareScreen,
	{starts, height, rows}: CompareView,
	top: number,
): CompareScreen {
	let {pair} = screen;
	if (screen.view === 'pairs') {
		for (const [index, start] of starts.entries())
			if (start >= top && !(starts[pair] >= top && starts[pair] <= start)) pair = index;
	}

	const offset = clamp(top, 0, lastTop(rows.length, height)) - (starts[pair] ?? 0);
	return {...screen, pair, offset, isHeld: offset <= 0 && -offset < height};
}

/** The article that speaks alone in a view, where one does. */
export const soleSide = (view: CompareViewName): Side | undefined =>
	view === 'only-a' ? 'a' : view === 'only-b' ? 'b' : undefined;

/** The indices of the pairs in the order in which `]` goes through them. */
export function walkOrder(screen: Pick<CompareScreen, 'a' | 'b' | 'view' | 'order' | 'lead'>): number[] {
	const {comparison, pairs} = comparisonOf(screen.a, screen.b);
	if (screen.view === 'pairs' && screen.order === 'strength') {
		const indices = new Map(pairs.map((pair, index) => [pair, index]));
		return comparison.pairs.map(pair => indices.get(pair)!);
	}

	const all = [...pairs.keys()];
	if (screen.lead === 'a') return all;
	return all.sort((x, y) => pairs[x].b.start - pairs[y].b.start || x - y);
}

const known = new WeakMap<Comparison, {key: string; laid: ComparisonRows}>();

/** The rows of a view. The last ones are kept: a key asks for them before it and after, and scrolling leaves them as they are. */
function rowsOf(
	setting: Setting,
	screen: CompareScreen,
	comparison: Comparison,
	pairs: readonly Pair[],
): ComparisonRows {
	const {size, columnWidth, isSpoken} = setting;
	const {view, pair, order, lead} = screen;
	// With pairs only, all are laid alike, whichever is the current one.
	const key = [view, view === 'whole' && pair, order, lead, size.columns, columnWidth, isSpoken].join(' ');
	const last = known.get(comparison);
	if (last?.key === key) return last.laid;
	const laid = layRows(setting, screen, comparison, pairs);
	known.set(comparison, {key, laid});
	return laid;
}

function layRows(
	{size, columnWidth, isSpoken}: Setting,
	screen: CompareScreen,
	comparison: Comparison,
	pairs: readonly Pair[],
): ComparisonRows {
	const sole = soleSide(screen.view);
	if (sole) {
		const {width} = readerColumn(size.columns, columnWidth);
		return unpairedRows(unpairedOf(comparison, sole), pairs, sole, width);
	}

	if (isSpoken) return spokenRows(comparison, pairs, size.columns - 2);
	const {text, stacked} = compareFrameOf(size, pairs.length);
	return screen.view === 'whole'
		? wholeRows(comparison, pairs, screen.pair, text)
		: pairRows(pairs, walkOrder(screen), text, stacked);
}

/** What was looked for, as a view shows it: in the order of its rows, and the match that was gone to, where it has that. */
export type ShownMatches = {matches: readonly PaneMatch[]; current?: PaneMatch};

const foundMatches = new WeakMap<ComparisonRows['rows'], {query: string; matches: PaneMatch[]}>();

export function shownMatches({a, b, found}: CompareScreen, {rows}: CompareView): ShownMatches {
	if (!found) return {matches: []};
	let known = foundMatches.get(rows);
	if (known?.query !== found.query) {
		const inArticle = (article: Article) => findMatches(article, found.query, false);
		known = {query: found.query, matches: matchesOnRows(rows, {a: inArticle(a), b: inArticle(b)})};
		foundMatches.set(rows, known);
	}

	const {matches} = known;
	const {at} = found;
	if (!at) return {matches};
	// In another layout it stands on another row.
	const isAt = ({side, block, start}: PaneMatch) =>
		side === at.side && block === at.block && start === at.start;
	const current = matches.find(match => isAt(match) && match.row === at.row) ?? matches.find(isAt);
	return {matches, current};
}

import type {Article} from '../article/article.js';
import type {Comparison, Pair} from '../compare/comparison.js';
import {lineAt, placeOf} from '../layout/article-lines.js';
import {type ComparisonRows, pairRows, wholeRows} from '../layout/comparison-rows.js';
import {type CompareFrame, compareFrameOf} from '../layout/geometry.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import {comparisonOf} from './derived.js';
import type {Command} from './keys.js';
import {openReader} from './open-reader.js';
import {scrolled} from './scrolling.js';
import {
	type CompareScreen,
	libraryScreen,
	type Size,
	type State,
	withScreen,
	withScreenOver,
} from './state.js';

/** What of a comparison is shown. */
export type CompareView = ComparisonRows & {
	frame: CompareFrame;
	/** Index of the first visible row. */
	top: number;
};

export function compareView(size: Size, screen: CompareScreen): CompareView {
	const {a, b, pair, view, offset, isHeld} = screen;
	const {comparison, pairs} = comparisonOf(a, b);
	const frame = compareFrameOf(size, pairs.length);
	const laid = rowsOf(comparison, pairs, screen, frame);
	const height = viewHeight(frame, view);
	const down = isHeld && -offset >= height ? Math.floor(height / 2) : -offset;
	const top = clamp((laid.starts[pair] ?? 0) - down, 0, lastTop(laid.rows.length, height));
	return {...laid, frame, top};
}

const known = new WeakMap<Comparison, {key: string; laid: ComparisonRows}>();

/** The rows of a view. The last ones are kept: a key asks for them before it and after, and scrolling leaves them as they are. */
function rowsOf(
	comparison: Comparison,
	pairs: readonly Pair[],
	{pair, view}: CompareScreen,
	{text, stacked}: CompareFrame,
): ComparisonRows {
	// With pairs only, all are laid alike, whichever is the current one.
	const key = view === 'whole' ? `whole ${pair} ${text}` : `pairs ${text} ${stacked}`;
	const last = known.get(comparison);
	if (last?.key === key) return last.laid;
	const laid = view === 'whole' ? wholeRows(comparison, pairs, pair, text) : pairRows(pairs, text, stacked);
	known.set(comparison, {key, laid});
	return laid;
}

/** Rows that a scroll moves: the body, or half of it where the panes are stacked. */
const viewHeight = (frame: CompareFrame, view: CompareScreen['view']) =>
	view === 'whole' ? frame.half : frame.body;

/** Opens the comparison of two articles at a pair (the strongest, when none is named), over the screen that is shown. */
export function openComparison(state: State, a: Article, b: Article, pair = strongestPair(a, b)): State {
	const screen: CompareScreen = {name: 'compare', a, b, pair, view: 'whole', offset: 0, isHeld: true};
	return withScreenOver(state, {...screen, offset: offsetOfJump(state.size, screen)});
}

/** The index, in the order of A, of the pair that says most. */
function strongestPair(a: Article, b: Article): number {
	const {comparison, pairs} = comparisonOf(a, b);
	return Math.max(0, pairs.indexOf(comparison.pairs[0]));
}

/** A pair that was gone to stands a third down, so that what leads to it can be read; where rows are few, at the top. */
function offsetOfJump(size: Size, {view}: CompareScreen): number {
	const height = viewHeight(compareFrameOf(size, 0), view);
	return height < fewRows ? 0 : -Math.floor(height / 3);
}

const fewRows = 8;

/** What a command does in the compare screen; `count` is what was typed before it. */
export function reduceCompare(state: State, screen: CompareScreen, command: Command, count?: number): State {
	const view = compareView(state.size, screen);
	const height = viewHeight(view.frame, screen.view);
	const times = count ?? 1;
	const top = scrolled(command, {position: view.top, last: lastTop(view.rows.length, height), height}, count);
	if (top !== undefined) {
		// With pairs only, the first whose beginning can be seen is the current one.
		const first = view.starts.findIndex(start => start >= top);
		const pair = screen.view === 'pairs' && first >= 0 ? first : screen.pair;
		const offset = top - (view.starts[pair] ?? 0);
		return withScreen(state, {...screen, pair, offset, isHeld: offset <= 0 && -offset < height});
	}

	switch (command) {
		case 'next-part':
			return goToPair(state, screen, screen.pair + times);
		case 'previous-part':
			return goToPair(state, screen, screen.pair - times);
		case 'open':
			return readAtPair(state, screen);
		case 'next-view':
			return jump(state, {...screen, view: screen.view === 'whole' ? 'pairs' : 'whole'});
		case 'swap':
			return swapSides(state, screen);
		case 'pick':
			return withScreenOver(state, {...libraryScreen, beside: screen.a});
		default:
			return state;
	}
}

const jump = (state: State, screen: CompareScreen): State =>
	withScreen(state, {...screen, offset: offsetOfJump(state.size, screen), isHeld: true});

function goToPair(state: State, screen: CompareScreen, wanted: number): State {
	const {pairs} = comparisonOf(screen.a, screen.b);
	if (pairs.length === 0) return {...state, notice: safe`these two have no passage in common`};
	const pair = clamp(wanted, 0, pairs.length - 1);
	const next = jump(state, {...screen, pair});
	if (pair === wanted) return next;
	return {...next, notice: wanted < 0 ? safe`this is the first pair` : safe`this is the last pair`};
}

/** Enter: reads article A at the current pair. */
function readAtPair(state: State, {a, b, pair}: CompareScreen): State {
	const passage = comparisonOf(a, b).pairs[pair]?.a;
	const place = passage ? {block: passage.block, offset: passage.inBlock.start} : {block: 0, offset: 0};
	return openReader(state, a, {place});
}

function swapSides(state: State, screen: CompareScreen): State {
	const strongest = comparisonOf(screen.a, screen.b).pairs[screen.pair];
	const swapped = comparisonOf(screen.b, screen.a).pairs;
	const pair = swapped.findIndex(
		({a, b}) => a.start === strongest?.b.start && b.start === strongest?.a.start,
	);
	return jump(state, {...screen, a: screen.b, b: screen.a, pair: Math.max(0, pair)});
}

/**
Keeps the place through a change of the window's size: the current pair stays on the screen where it was on it; else the
first visible line of A (or of B, where A has none) stays the first.
*/
export function resizeComparison(before: Size, after: Size, screen: CompareScreen): CompareScreen {
	if (screen.isHeld) return screen;
	const old = compareView(before, screen);
	const side = old.rows[old.top]?.a ? 'a' : 'b';
	const line = old.rows[old.top]?.[side]?.line;
	if (!line) return screen;
	const next = compareView(after, screen);
	const rows = next.rows.flatMap((row, index) => (row[side] ? [{line: row[side].line, index}] : []));
	const found = lineAt(
		rows.map(row => row.line),
		placeOf(line),
	);
	return {...screen, offset: (rows[found]?.index ?? 0) - (next.starts[screen.pair] ?? 0)};
}

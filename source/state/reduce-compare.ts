import {type Article, shortName} from '../article/article.js';
import type {Side} from '../compare/comparison.js';
import {lineAt, placeOf} from '../layout/article-lines.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {quotePair} from '../report/quote-pair.js';
import {safe} from '../text/safe-text.js';
import {
	type CompareView,
	compareView,
	type Setting,
	scrolledTo,
	scrollHeight,
	soleSide,
	walkOrder,
} from './compare-view.js';
import {comparisonOf} from './derived.js';
import {goToPaneMatch} from './find-in-panes.js';
import {keyHere} from './key-here.js';
import type {Command} from './keys.js';
import {openReader} from './open-reader.js';
import {copy} from './request.js';
import {scrolled} from './scrolling.js';
import {
	type CompareScreen,
	type CompareViewName,
	libraryScreen,
	type State,
	withScreen,
	withScreenOver,
} from './state.js';

/** Opens the comparison of two articles at a pair (the strongest, when none is named), over the screen that is shown. */
export function openComparison(state: State, a: Article, b: Article, pair = strongestPair(a, b)): State {
	const screen: CompareScreen = {
		name: 'compare',
		a,
		b,
		pair,
		view: 'whole',
		order: 'strength',
		lead: 'a',
		offset: 0,
		isHeld: true,
	};
	return withScreenOver(state, {...screen, offset: offsetOfJump(state, screen)});
}

/** The index, in the order of A, of the pair that says most. */
function strongestPair(a: Article, b: Article): number {
	const {comparison, pairs} = comparisonOf(a, b);
	return Math.max(0, pairs.indexOf(comparison.pairs[0]));
}

const fewRows = 8;

/** A pair that was gone to stands a third down, so that what leads to it can be read; where rows are few, at the top. */
function offsetOfJump(setting: Setting, screen: CompareScreen): number {
	const height = scrollHeight(setting, screen);
	return height < fewRows ? 0 : -Math.floor(height / 3);
}

const jump = (state: State, screen: CompareScreen): State =>
	withScreen(state, {...screen, offset: offsetOfJump(state, screen), isHeld: true});

/** What a command does in the compare screen; `count` is what was typed before it. */
export function reduceCompare(state: State, screen: CompareScreen, command: Command, count?: number): State {
	const view = compareView(state, screen);
	const {top, height, rows} = view;
	const times = count ?? 1;
	const scroll = scrolled(command, {position: top, last: lastTop(rows.length, height), height}, count);
	if (scroll !== undefined) return withScreen(state, scrolledTo(screen, view, scroll));
	switch (command) {
		case 'next-part':
			return goToPair(state, screen, times);
		case 'previous-part':
			return goToPair(state, screen, -times);
		case 'next-match':
			return goToPaneMatch(state, screen, times);
		case 'previous-match':
			return goToPaneMatch(state, screen, -times);
		case 'open':
			return read(state, screen, view);
		case 'next-view':
			return showView(state, screen, viewOrder[(viewOrder.indexOf(screen.view) + 1) % viewOrder.length]);
		case 'sort':
			return sortPairs(state, screen);
		case 'other-pane':
			return changeLead(state, screen);
		case 'swap':
			return swapSides(state, screen);
		case 'pick':
			return withScreenOver(state, {...libraryScreen, beside: screen.a});
		case 'copy':
			return copyPair(state, screen);
		case 'cancel':
			return withScreen(state, {...screen, found: undefined});
		default:
			return state;
	}
}

function goToPair(state: State, screen: CompareScreen, steps: number): State {
	const order = walkOrder(screen);
	if (order.length === 0)
		return {
			...state,
			notice: safe`these two have no passage in common; ${keyHere(state, 'pick')} picks another article`,
		};
	const wanted = order.indexOf(screen.pair) + steps;
	const at = clamp(wanted, 0, order.length - 1);
	const next = jump(state, {...screen, pair: order[at]});
	if (at === wanted) return next;
	return {...next, notice: wanted < 0 ? safe`this is the first pair` : safe`this is the last pair`};
}

const viewOrder: readonly CompareViewName[] = ['whole', 'pairs', 'only-a', 'only-b'];

function showView(state: State, screen: CompareScreen, view: CompareViewName): State {
	const sole = soleSide(view);
	const names = {whole: safe`both articles whole`, pairs: safe`pairs only`};
	const name = sole ? safe`only in ${shortName(screen[sole])}` : names[view as keyof typeof names];
	return {...jump(state, {...screen, view}), notice: name};
}

function sortPairs(state: State, screen: CompareScreen): State {
	if (screen.view !== 'pairs')
		return {
			...state,
			notice: safe`${keyHere(state, 'next-view')} shows pairs only; there ${keyHere(state, 'sort')} sorts them`,
		};
	const order = screen.order === 'strength' ? 'text' : 'strength';
	const notice =
		order === 'strength'
			? safe`strongest pairs first`
			: safe`in the order of ${shortName(screen[screen.lead])}`;
	return {...jump(state, {...screen, order}), notice};
}

/** Tab: the other pane leads, or the other article speaks alone. */
function changeLead(state: State, screen: CompareScreen): State {
	const sole = soleSide(screen.view);
	if (sole) return showView(state, screen, sole === 'a' ? 'only-b' : 'only-a');
	const lead = screen.lead === 'a' ? 'b' : 'a';
	const next = {...screen, lead} as const;
	// Where all pairs are laid in the order of the leading article, the current one may now stand elsewhere.
	const moved =
		screen.view === 'pairs' && screen.order === 'text' ? jump(state, next) : withScreen(state, next);
	return {...moved, notice: safe`${shortName(screen[lead])} leads`};
}

/** Enter: reads the leading article at the current pair; where one article speaks alone, at the first row of it. */
function read(state: State, {a, b, pair, view: name, lead}: CompareScreen, view: CompareView): State {
	const sole = soleSide(name);
	const side: Side = sole ?? lead;
	const article = {a, b}[side];
	const passage = view.pairs[pair]?.[side];
	const row = sole && view.rows.slice(view.top).find(row => row[sole]);
	if (row) return openReader(state, article, {place: placeOf(row[side]!.line)});
	const place = passage ? {block: passage.block, offset: passage.inBlock.start} : {block: 0, offset: 0};
	return openReader(state, article, {place});
}

function swapSides(state: State, screen: CompareScreen): State {
	const pair = comparisonOf(screen.a, screen.b).pairs[screen.pair];
	const swapped = comparisonOf(screen.b, screen.a).pairs;
	const same = swapped.findIndex(({a, b}) => a.start === pair?.b.start && b.start === pair?.a.start);
	const at = screen.found?.at;
	const found = screen.found && {
		...screen.found,
		at: at && {...at, side: at.side === 'a' ? ('b' as const) : ('a' as const)},
	};
	return withScreen(state, {...screen, a: screen.b, b: screen.a, pair: Math.max(0, same), found});
}

function copyPair(state: State, {a, b, pair}: CompareScreen): State {
	const {pairs} = comparisonOf(a, b);
	if (!pairs[pair])
		return {
			...state,
			notice: safe`there is no pair to copy; ${keyHere(state, 'pick')} picks another article`,
		};
	return copy(state, quotePair(pairs[pair], a, b), safe`pair ${pair + 1}`);
}

/**
Keeps the place through a change of the window's size: the current pair stays on the screen where it was on it; else the
first visible line of A (or of B, where A has none) stays the first.
*/
export function resizeComparison(before: Setting, after: Setting, screen: CompareScreen): CompareScreen {
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

import {shortName} from '../article/article.js';
import type {Side} from '../compare/comparison.js';
import {mirrorComparison} from '../compare/mirror-comparison.js';
import {lineStart} from '../layout/article-lines.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {citePair} from '../report/citation.js';
import {safe} from '../text/safe-text.js';
import {asRead, copy} from './ask-effect.js';
import {type CompareView, compareView, scrolledTo, soleSide, walkOrder} from './compare-view.js';
import {shownPairs} from './comparisons.js';
import {goToPaneMatch} from './find-in-panes.js';
import {keyOnScreen} from './key-on-screen.js';
import type {Command} from './keys.js';
import {jump} from './open-comparison.js';
import {openReader} from './open-reader.js';
import {scrolled} from './scrolling.js';
import {showUnsure} from './show-unsure.js';
import {
	type CompareScreen,
	type CompareViewName,
	libraryScreen,
	type State,
	withScreen,
	withScreenOver,
} from './state.js';

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
		case 'unsure':
			return showUnsure(state, screen);
		case 'other-pane':
			return changeLead(state, screen);
		case 'swap':
			return swapSides(state, screen);
		case 'pick':
			return withScreenOver(state, {...libraryScreen, beside: screen.comparison.a});
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
			notice: safe`these two have no passage in common; ${keyOnScreen(state, 'pick')} picks another article`,
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
	const name = sole ? safe`only in ${shortName(screen.comparison[sole])}` : names[view as keyof typeof names];
	return {...jump(state, {...screen, view}), notice: name};
}

function sortPairs(state: State, screen: CompareScreen): State {
	if (screen.view !== 'pairs')
		return {
			...state,
			notice: safe`${keyOnScreen(state, 'next-view')} shows pairs only; there ${keyOnScreen(state, 'sort')} sorts them`,
		};
	const order = screen.order === 'number' ? 'text' : 'number';
	const notice =
		order === 'number'
			? safe`in the order of their numbers`
			: safe`in the order of ${shortName(screen.comparison[screen.lead])}`;
	return {...jump(state, {...screen, order}), notice};
}

/** Tab: the other pane leads; in a view of one article, the other article is shown. */
function changeLead(state: State, screen: CompareScreen): State {
	const sole = soleSide(screen.view);
	if (sole) return showView(state, screen, sole === 'a' ? 'only-b' : 'only-a');
	const lead = screen.lead === 'a' ? 'b' : 'a';
	const next = {...screen, lead} as const;
	// Where all pairs are laid in the order of the leading article, the current one may now stand elsewhere.
	const moved =
		screen.view === 'pairs' && screen.order === 'text' ? jump(state, next) : withScreen(state, next);
	return {...moved, notice: safe`${shortName(screen.comparison[lead])} leads`};
}

/** Enter: reads the leading article at the current pair; in a view of one article, at its first visible row. */
function read(state: State, {comparison, pair, view: name, lead}: CompareScreen, view: CompareView): State {
	const sole = soleSide(name);
	const side: Side = sole ?? lead;
	const article = comparison[side];
	const passage = view.pairs[pair]?.[side];
	const row = sole && view.rows.slice(view.top).find(row => row[sole]);
	if (row) return openReader(state, article, {place: lineStart(row[side]!.line)});
	const place = passage ? {block: passage.block, offset: passage.inBlock.start} : {block: 0, offset: 0};
	return openReader(state, article, {place});
}

function swapSides(state: State, screen: CompareScreen): State {
	const pair = shownPairs(screen)[screen.pair];
	const comparison = mirrorComparison(screen.comparison);
	const same = shownPairs({...screen, comparison}).findIndex(
		({a, b}) => a.start === pair?.b.start && b.start === pair?.a.start,
	);
	const outdatedBy = screen.outdatedBy && {a: screen.outdatedBy.b, b: screen.outdatedBy.a};
	const at = screen.found?.at;
	const found = screen.found && {
		...screen.found,
		at: at && {...at, side: at.side === 'a' ? ('b' as const) : ('a' as const)},
	};
	return withScreen(state, {...screen, comparison, outdatedBy, pair: Math.max(0, same), found});
}

function copyPair(state: State, screen: CompareScreen): State {
	const {a, b} = screen.comparison;
	const pair = shownPairs(screen)[screen.pair];
	if (!pair)
		return {
			...state,
			notice: safe`there is no pair to copy; ${keyOnScreen(state, 'pick')} picks another article`,
		};
	return copy(state, citePair(pair, asRead(state, a), asRead(state, b)), safe`pair ${pair.label}`);
}

import {namesOfTwo} from '../article/labels.js';
import type {Side} from '../compare/comparison.js';
import {mirrorComparison} from '../compare/mirror-comparison.js';
import {lineStart} from '../layout/article-lines.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {citePair} from '../report/citation.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {asRead, copy} from './ask-effect.js';
import {type CompareView, compareView, scrolledTo, soleSide, walkOrder} from './compare-view.js';
import {madeComparisonOf, shownPairs} from './comparisons.js';
import {goToPaneMatch} from './find-in-panes.js';
import {judgeCurrent, openNote} from './judge-pairs.js';
import {asJudged} from './judged.js';
import {keyOnScreen} from './key-on-screen.js';
import type {Command} from './keys.js';
import {inView, jump, numbersPutAside} from './open-comparison.js';
import {openReader} from './open-reader.js';
import {highestNumber} from './pair-labels.js';
import {reducePairing, startPairing} from './pairing.js';
import {scrolled} from './scrolling.js';
import {showUnsure} from './show-unsure.js';
import {atChange, currentChange, shownChanges} from './shown-changes.js';
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
	if (screen.cursors) {
		const paired = reducePairing(state, screen, screen.cursors, command, count);
		if (paired) return paired;
		// What is about a pair, or about another view, is the end of pairing.
		if (!besidePairing.has(command)) {
			const ended = {...screen, cursors: undefined};
			return reduceCompare(withScreen(state, ended), ended, command, count);
		}
	}

	const view = compareView(state, screen);
	const {top, height, rows} = view;
	const times = count ?? 1;
	if (command === 'first' && count !== undefined) return goToNumber(state, screen, count);
	const scroll = scrolled(command, {position: top, last: lastTop(rows.length, height), height}, count);
	if (scroll !== undefined) return withScreen(state, scrolledTo(screen, view, scroll));
	switch (command) {
		case 'next-part':
			return step(state, screen, times);
		case 'previous-part':
			return step(state, screen, -times);
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
		case 'judge-right':
			return judgeCurrent(state, screen, 'right');
		case 'judge-wrong':
			return judgeCurrent(state, screen, 'wrong');
		case 'note':
			return openNote(state, screen);
		case 'pair-by-hand':
			return startPairing(state, screen);
		case 'cancel':
			return withScreen(state, {...screen, found: undefined});
		default:
			return state;
	}
}

/** What can be done while sentences are paired. */
const besidePairing: ReadonlySet<Command> = new Set(['percent', 'next-match', 'previous-match', 'swap']);

/** So many pairs on, in the order of the view; or so many changes, where only these are shown. */
const step = (state: State, screen: CompareScreen, steps: number): State =>
	screen.view === 'changes' ? goToChange(state, screen, steps) : goToPair(state, screen, steps);

function goToPair(state: State, screen: CompareScreen, steps: number): State {
	const order = walkOrder(screen);
	if (order.length === 0) return {...state, notice: nothingInCommon(state)};
	const wanted = order.indexOf(screen.pair) + steps;
	const at = clamp(wanted, 0, order.length - 1);
	const next = jump(state, {...screen, pair: order[at]});
	if (at === wanted) return next;
	return {...next, notice: wanted < 0 ? safe`this is the first pair` : safe`this is the last pair`};
}

const nothingInCommon = (state: State): SafeText =>
	safe`these two have no passage in common; ${keyOnScreen(state, 'pick')} picks another article`;

function goToChange(state: State, screen: CompareScreen, steps: number): State {
	const changes = shownChanges(screen);
	if (changes.length === 0)
		return {...state, notice: safe`nothing was changed here; ${keyOnScreen(state, 'next-view')} shows more`};
	const current = currentChange(screen);
	// A pair in which nothing was changed stands before none: the first of all comes next.
	const wanted = current < 0 && steps < 0 ? 0 : current + steps;
	const at = clamp(wanted, 0, changes.length - 1);
	const next = jump(state, atChange(screen, changes[at]));
	if (at === wanted) return next;
	return {...next, notice: wanted < 0 ? safe`this is the first change` : safe`this is the last change`};
}

/** `12 g`: to the pair of that number, whichever view it is. */
function goToNumber(state: State, screen: CompareScreen, number: number): State {
	const pairs = shownPairs(screen);
	if (pairs.length === 0) return {...state, notice: nothingInCommon(state)};
	const index = pairs.findIndex(pair => pair.number === number);
	if (index < 0 && screen.comparison.unsure.some(pair => pair.number === number))
		return {
			...state,
			notice: safe`pair ${number} is unsure; ${keyOnScreen(state, 'unsure')} shows the unsure ones`,
		};
	if (index < 0)
		return {...state, notice: safe`there is no pair ${number}; the last is ${highestNumber(pairs)}`};
	const next = {...screen, pair: index, unpaired: undefined};
	const isShown = screen.view === 'whole' || screen.view === 'pairs' || currentChange(next) >= 0;
	return isShown && !soleSide(screen.view) ? jump(state, next) : showView(state, next, 'whole');
}

const viewOrder: readonly CompareViewName[] = ['whole', 'pairs', 'changes', 'only-a', 'only-b'];

function showView(state: State, screen: CompareScreen, view: CompareViewName): State {
	return {...jump(state, inView(screen, view)), notice: nameOfView(screen, view)};
}

function nameOfView({comparison}: CompareScreen, view: CompareViewName): SafeText {
	switch (view) {
		case 'whole':
			return safe`both articles whole`;
		case 'pairs':
			return safe`pairs only`;
		case 'changes':
			return comparison.versions ? safe`changes only` : safe`only what differs`;
		default:
			return safe`only in ${namesOfTwo(comparison)[soleSide(view)!]}`;
	}
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
			: safe`in the order of ${namesOfTwo(screen.comparison)[screen.lead]}`;
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
	return {...moved, notice: safe`${namesOfTwo(screen.comparison)[lead]} leads`};
}

/** Enter: reads the leading article at the current pair; in a view of one article, at its first visible row. */
function read(state: State, screen: CompareScreen, view: CompareView): State {
	const {comparison, pair, view: name, lead, unpaired} = screen;
	const sole = soleSide(name) ?? unpaired?.side;
	const side: Side = sole ?? lead;
	const article = comparison[side];
	const passage = unpaired?.passage ?? view.pairs[pair]?.[side];
	const row = sole && !unpaired && view.rows.slice(view.top).find(row => row[sole]);
	if (row) return openReader(state, article, {place: lineStart(row[side]!.line)});
	const place = passage ? {block: passage.block, offset: passage.inBlock.start} : {block: 0, offset: 0};
	return openReader(state, article, {place});
}

function swapSides(state: State, screen: CompareScreen): State {
	const pair = shownPairs(screen)[screen.pair];
	const {a, b} = screen.made;
	const made = madeComparisonOf(state, b, a) ?? mirrorComparison(screen.made);
	const comparison = asJudged(state, made);
	const same = shownPairs({...screen, comparison}).findIndex(
		({a, b}) => a.start === pair?.b.start && b.start === pair?.a.start,
	);
	const outdatedBy = screen.outdatedBy && {a: screen.outdatedBy.b, b: screen.outdatedBy.a};
	const at = screen.found?.at;
	const found = screen.found && {
		...screen.found,
		at: at && {...at, side: at.side === 'a' ? ('b' as const) : ('a' as const)},
	};
	const {unpaired, cursors} = screen;
	return withScreen(state, {
		...screen,
		comparison,
		made,
		outdatedBy,
		pair: Math.max(0, same),
		putAside: numbersPutAside(comparison),
		unpaired: unpaired && {...unpaired, side: unpaired.side === 'a' ? 'b' : 'a'},
		cursors: cursors && {a: cursors.b, b: cursors.a},
		found,
	});
}

function copyPair(state: State, screen: CompareScreen): State {
	const {a, b} = screen.comparison;
	const pair = shownPairs(screen)[screen.pair];
	if (screen.unpaired || soleSide(screen.view))
		return {...state, notice: safe`only one of the two says this; there is no pair to copy`};
	if (!pair)
		return {
			...state,
			notice: safe`there is no pair to copy; ${keyOnScreen(state, 'pick')} picks another article`,
		};
	return copy(state, citePair(pair, asRead(state, a), asRead(state, b)), safe`pair ${pair.label}`);
}

import type {Side} from '../compare/comparison.js';
import {passageOf} from '../compare/passage-of.js';
import type {ComparisonRows} from '../layout/comparison-rows.js';
import {clamp, topThatShows} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import {compareView, scrolledTo} from './compare-view.js';
import {shownPairs} from './comparisons.js';
import {sentencesOn} from './cursor-sentence.js';
import {withJudgement} from './judge-pairs.js';
import {isOfSamePlaces, withJudged} from './judged-screens.js';
import {keyOnScreen} from './key-on-screen.js';
import type {Command} from './keys.js';
import {inView, jump} from './open-comparison.js';
import {type CompareScreen, type Cursors, currentScreen, type State, withScreen} from './state.js';

/*
Pairing by hand: each pane has a cursor on one of its sentences. The keys that scroll move the one of the leading pane.
*/

/** `P`: a cursor in each pane, on the first sentence in sight of it. */
export function startPairing(state: State, screen: CompareScreen): State {
	if (state.forScreenReader)
		return {
			...state,
			notice: safe`sentences are paired by hand in panes, which a screen reader does not have`,
		};
	const whole = screen.view === 'whole' ? screen : inView(screen, 'whole');
	const shown = screen.view === 'whole' ? withScreen(state, whole) : jump(state, whole);
	const current = currentScreen(shown) as CompareScreen;
	const view = compareView(shown, current);
	const cursors = {a: firstInSight(current, 'a', view), b: firstInSight(current, 'b', view)};
	if (cursors.a < 0 || cursors.b < 0)
		return {...state, notice: safe`there are no two sentences here to pair`};
	return withScreen(shown, {...current, cursors});
}

function firstInSight(screen: CompareScreen, side: Side, view: {top: number} & ComparisonRows): number {
	const line = view.rows.slice(view.top).find(row => row[side]?.line.range)?.[side]?.line;
	const sentences = sentencesOn(screen, side);
	if (!line) return sentences.length - 1;
	const found = sentences.findIndex(
		({block, inBlock}) => block > line.block || (block === line.block && inBlock.start >= line.range!.start),
	);
	return found < 0 ? sentences.length - 1 : found;
}

const steps: Partial<Record<Command, number>> = {
	'line-down': 1,
	'line-up': -1,
	'half-page-down': 5,
	'half-page-up': -5,
	'page-down': 10,
	'page-up': -10,
	first: Number.NEGATIVE_INFINITY,
	last: Number.POSITIVE_INFINITY,
};

/** What a command does while sentences are paired; undefined where it does what it always does. */
export function reducePairing(
	state: State,
	screen: CompareScreen,
	cursors: Cursors,
	command: Command,
	count = 1,
): State | undefined {
	const {lead} = screen;
	const step = steps[command];
	if (step !== undefined) {
		const last = sentencesOn(screen, lead).length - 1;
		const moved = {...cursors, [lead]: clamp(cursors[lead] + step * count, 0, last)};
		return withScreen(state, withCursorInSight(state, {...screen, cursors: moved}));
	}

	switch (command) {
		case 'other-pane': {
			const other = {...screen, lead: lead === 'a' ? 'b' : 'a'} as const;
			return withScreen(state, withCursorInSight(state, other));
		}

		case 'pair-by-hand':
		case 'open':
			return pair(state, screen, cursors);
		case 'cancel':
		case 'back':
			return withScreen(state, {...screen, cursors: undefined});
		default:
			return undefined;
	}
}

/** The screen with the cursor of the leading pane on it. */
function withCursorInSight(state: State, screen: CompareScreen): CompareScreen {
	const {lead, cursors} = screen;
	const view = compareView(state, screen);
	const {block, inBlock} = sentencesOn(screen, lead)[cursors![lead]];
	const row = view.rows.findIndex(row => {
		const line = row[lead]?.line;
		return line?.block === block && line.range !== undefined && line.range.end > inBlock.start;
	});
	const top = topThatShows(row, view.top, view.height);
	return top === view.top ? screen : scrolledTo(screen, view, row - Math.floor(view.height / 3));
}

function pair(state: State, screen: CompareScreen, cursors: Cursors): State {
	const passages = {
		a: passageOf([sentencesOn(screen, 'a')[cursors.a]]),
		b: passageOf([sentencesOn(screen, 'b')[cursors.b]]),
	};
	const isOfThese = (pair: typeof passages) => isOfSamePlaces(pair, passages);
	const {comparison} = screen;
	// What was found already, and was unsure or put aside, is called right.
	const known = [...comparison.pairs, ...comparison.unsure, ...comparison.putAside].find(isOfThese);
	const said = withJudgement(state, screen, passages, known ? {verdict: 'right'} : {byHand: true});
	const judged = withJudged(state, withScreen(said, {...screen, cursors: undefined}));
	const next = currentScreen(judged) as CompareScreen;
	const index = shownPairs(next).findIndex(isOfThese);
	const moved = index < 0 ? judged : jump(judged, {...next, pair: index});
	const label = shownPairs(next)[index]?.number ?? 0;
	return {
		...moved,
		notice: known
			? safe`pair ${label} is right`
			: safe`pair ${label}, by hand; ${keyOnScreen(state, 'judge-wrong')} puts it aside`,
	};
}

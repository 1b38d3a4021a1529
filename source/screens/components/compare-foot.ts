import {shortName} from '../../article/article.js';
import type {Pair, Side} from '../../compare/comparison.js';
import {labelLanguage} from '../../compare/describe-language.js';
import {describeEvent, explainPair, kindNames} from '../../compare/evidence.js';
import {counted, repeatTo, spaces} from '../../layout/columns.js';
import {percentSeen} from '../../layout/scroll.js';
import {type CompareView, type ShownMatches, soleSide} from '../../state/compare-view.js';
import {keyOnScreen} from '../../state/key-on-screen.js';
import type {CompareScreen, State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../../text/safe-text.js';
import {fitSegments, type RowSegment, sides, widthOf} from './row-segments.js';
import {findLabel, type Hint, statusRow} from './status.js';

/** What separates the parts of a row about a pair or an article. */
const between = ({symbols}: State): SafeText => safe` ${symbols.dot} `;

/** "same fact · 0.62": what sort of pair it is and how strong, 0 to 1. */
const strengthOf = ({kind, score}: Pair, {symbols}: State): SafeText =>
	safe`${kindNames[kind]} ${symbols.dot} ${toSafeText(score.toFixed(2))}`;

/** What there is to say of a pair, and why it is one, in so many cells. */
function withReason(state: State, pair: Pair, head: SafeText, cells: number): SafeText {
	const gap = between(state);
	const width = cells - displayWidth(head) - displayWidth(gap);
	const reason = explainPair(pair, {between: gap, width});
	return joinSafe(reason === '' ? [head] : [head, reason], gap);
}

/** Stacked: the line between the two passages, with the pair's number and kind. */
export function ruleRow(state: State, screen: CompareScreen, {pairs}: CompareView): RowSegment[] {
	const {symbols, theme, size} = state;
	const {faint} = themes[theme];
	const pair = pairs[screen.pair];
	const label = pair
		? safe` ${pairNumber(screen, pairs)} ${symbols.dot} ${strengthOf(pair, state)} `
		: safe` nothing in common `;
	const left = [{text: repeatTo(symbols.rule, 2), style: faint}, {text: label}];
	return fitSegments(
		state,
		[...left, {text: repeatTo(symbols.rule, size.columns - widthOf(left)), style: faint}],
		size.columns,
	);
}

/** "pair 3/14". */
const pairNumber = ({pair}: CompareScreen, pairs: readonly Pair[]): SafeText =>
	safe`pair ${pair + 1}/${pairs.length}`;

/** Why the two passages are a pair, with the pair's number and strength where no rule shows them; or how much only one article says. */
export function reasonRow(state: State, screen: CompareScreen, view: CompareView): RowSegment[] {
	const {comparison, pairs, frame} = view;
	const {symbols, size} = state;
	const sole = soleSide(screen.view);
	if (sole) return sides(state, [{text: unpairedShare(state, view, sole)}]);
	const pair = pairs[screen.pair];
	if (!pair)
		return sides(state, [
			{text: safe`These two have no passage in common; ${keyOnScreen(state, 'pick')} picks another article.`},
		]);
	const room = size.columns - 2;
	if (frame.stacked && screen.view === 'whole' && !state.forScreenReader)
		return sides(state, [{text: explainPair(pair, {between: between(state), width: room})}]);
	const place = pairNumber(screen, pairs);
	// In the view of pairs, each has its reason under it.
	if (screen.view === 'pairs' || state.forScreenReader)
		return sides(state, [{text: joinSafe([place, describeEvent(comparison)], between(state))}]);
	const text = withReason(state, pair, safe`${place} ${symbols.dot} ${strengthOf(pair, state)}`, room);
	const event = describeEvent(comparison);
	const hasRoom = displayWidth(text) + displayWidth(event) + 2 <= room;
	return sides(state, [{text}], hasRoom ? [{text: event, style: themes[state.theme].faint}] : []);
}

function unpairedShare(state: State, {comparison}: CompareView, sole: Side): SafeText {
	const {sentences, of, share} = comparison.only[sole];
	const other = comparison[sole === 'a' ? 'b' : 'a'];
	const parts = [
		safe`${sentences} of ${counted(of, safe`sentence`)}`,
		safe`${Math.round(share * 100)}% of its words`,
		safe`in no pair with ${shortName(other)}`,
	];
	return joinSafe(parts, between(state));
}

/** Why a pair is one, under its passages. */
export function reasonUnderPair(state: State, {frame, pairs}: CompareView, index: number): RowSegment[] {
	const pair = pairs[index];
	const text = withReason(state, pair, strengthOf(pair, state), state.size.columns - frame.margin);
	return fitSegments(
		state,
		[{text: spaces(frame.margin)}, {text, style: themes[state.theme].faint}],
		state.size.columns,
	);
}

const hints: readonly Hint[] = [
	['next-part', safe`next`],
	['previous-part', safe`back`],
	['next-view', safe`view`],
	['swap', safe`swap`],
	['pick', safe`pick`],
	['copy', safe`copy`],
	['help', safe`keys`],
];

// Cells: in a narrower window the keys are worth more.
const leastForLanguage = 60;

/** The row at the foot: what was found, and how far one has come. */
export function statusOfCompare(
	state: State,
	screen: CompareScreen,
	view: CompareView,
	shown: ShownMatches,
): RowSegment[] {
	const found = foundText(state, screen, shown);
	const place = position(state, screen, view);
	const language = state.size.columns < leastForLanguage ? safe`` : labelLanguage(view.comparison);
	const parts = [found, language, place].filter(part => part !== '');
	return statusRow(state, hints, joinSafe(parts, between(state)));
}

/** "find Kursk 4/9"; while it is typed, only the count. */
function foundText(state: State, {found}: CompareScreen, {matches, current}: ShownMatches): SafeText {
	if (!found) return safe``;
	const at = current ? matches.indexOf(current) : 0;
	const count = matches.length === 0 ? safe`not found` : safe`${at + 1}/${matches.length}`;
	return state.prompt ? count : safe`${findLabel(state, found.query)} ${count}`;
}

/** How much of what is shown has been on the screen: both panes scroll as one. In a very narrow window, the pair. */
function position({size}: State, screen: CompareScreen, {pairs, rows, top, height}: CompareView): SafeText {
	if (size.columns < 36) return pairs.length === 0 ? safe`` : safe`${screen.pair + 1}/${pairs.length}`;
	return safe`${percentSeen(top, height, rows.length)}%`;
}

import {namesOfTwo} from '../../article/labels.js';
import type {Side} from '../../compare/comparison.js';
import {labelLanguage} from '../../compare/describe-language.js';
import {describeEvent, describeKind} from '../../compare/evidence.js';
import {counted, repeatTo, spaces, truncateWords} from '../../layout/columns.js';
import type {ReasonPiece} from '../../layout/reason-rows.js';
import {percentSeen} from '../../layout/scroll.js';
import {pairNumber} from '../../state/compare-reason.js';
import {type CompareView, type ShownMatches, soleSide} from '../../state/compare-view.js';
import {keyOnScreen} from '../../state/key-on-screen.js';
import type {CompareScreen, State} from '../../state/state.js';
import {type Style, themes} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe} from '../../text/safe-text.js';
import {fitSegments, type RowSegment, sides, widthOf} from './row-segments.js';
import {findLabel, type Hint, statusRow} from './status.js';

/** What separates the parts of a row about a pair or an article. */
const between = ({symbols}: State): SafeText => safe` ${symbols.dot} `;

/** Stacked: the line between the two passages, with the pair's number and kind. */
export function ruleRow(state: State, screen: CompareScreen, {pairs}: CompareView): RowSegment[] {
	const {symbols, theme, size} = state;
	const {faint} = themes[theme];
	const pair = pairs[screen.pair];
	const label = pair
		? safe` ${pairNumber(pair, pairs)} ${symbols.dot} ${describeKind(pair)} `
		: safe` nothing in common `;
	const shown = truncateWords(label, size.columns - 2, symbols.ellipsis);
	const left = [{text: repeatTo(symbols.rule, 2), style: faint}, {text: shown}];
	return fitSegments(
		state,
		[...left, {text: repeatTo(symbols.rule, size.columns - widthOf(left)), style: faint}],
		size.columns,
	);
}

/** What is said of the current pair: why its passages are one, in as many rows as the view has for it; or, in other views, one row. */
export function footRows(state: State, screen: CompareScreen, view: CompareView): RowSegment[][] {
	const {comparison, pairs, reason} = view;
	const sole = soleSide(screen.view);
	if (sole) return [oneRow(state, unpairedShare(state, view, sole))];
	if (pairs.length === 0 && !screen.cursors) {
		const text = safe`These two have no passage in common; ${keyOnScreen(state, 'pick')} picks another article.`;
		return [oneRow(state, text)];
	}

	const event = describeEvent(comparison);
	// In the view of pairs, each has its reason under it.
	if (!reason) {
		const number = pairNumber(pairs[screen.pair], pairs);
		return [oneRow(state, joinSafe([number, event], between(state)))];
	}

	const {faint} = themes[state.theme];
	return reason.map((pieces, row) => {
		const text = reasonSegments(state, pieces);
		const hasRoom = widthOf(text) + displayWidth(event) + 4 <= state.size.columns;
		// Stacked, there is hardly room for more than the reason.
		const isFirst = row === 0 && !view.frame.stacked;
		return sides(state, text, isFirst && hasRoom ? [{text: event, style: faint}] : []);
	});
}

/** A text in a row of its own; where it is too long, no figure in it is cut. */
const oneRow = (state: State, text: SafeText): RowSegment[] =>
	sides(state, [{text: truncateWords(text, state.size.columns - 2, state.symbols.ellipsis)}]);

/** A row of a reason, what differs set off. */
const reasonSegments = ({theme}: State, pieces: readonly ReasonPiece[], base?: Style): RowSegment[] =>
	pieces.map(({text, isDiffering}) => ({text, style: isDiffering ? themes[theme].problem : base}));

function unpairedShare(state: State, {comparison}: CompareView, sole: Side): SafeText {
	const {sentences, of, share} = comparison.only[sole];
	const other = namesOfTwo(comparison)[sole === 'a' ? 'b' : 'a'];
	const parts = [
		safe`${sentences} of ${counted(of, safe`sentence`)}`,
		safe`${Math.round(share * 100)}% of its words`,
		safe`in no pair with ${other}`,
	];
	return joinSafe(parts, between(state));
}

/** A row of why a pair is one, under its passages. */
export const reasonUnderPair = (
	state: State,
	{frame}: CompareView,
	pieces: readonly ReasonPiece[],
): RowSegment[] =>
	fitSegments(
		state,
		[{text: spaces(frame.margin)}, ...reasonSegments(state, pieces, themes[state.theme].faint)],
		state.size.columns,
	);

const hints: readonly Hint[] = [
	['next-part', safe`next`],
	['previous-part', safe`back`],
	['next-view', safe`view`],
	['judge-right', safe`right`],
	['judge-wrong', safe`aside`],
	['note', safe`note`],
	['help', safe`keys`],
	['copy', safe`copy`],
	['write', safe`write`],
	['swap', safe`swap`],
	['pick', safe`pick`],
];

const pairingHints: readonly Hint[] = [
	['pair-by-hand', safe`pair these two`],
	['line-down', safe`next sentence`],
	['other-pane', safe`other pane`],
	['cancel', safe`leave`],
];

// Cells: in a narrower window the keys are worth more.
const leastForLanguage = 60;
const leastForPercent = 36;

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
	const parts = [found, language, unsureCount(state, view), place].filter(part => part !== '');
	return statusRow(state, screen.cursors ? pairingHints : hints, joinSafe(parts, between(state)));
}

/** "U 3 unsure": how many there are, and the key that shows and hides them, where a notice or a very narrow window leaves room for it. */
function unsureCount(state: State, {comparison: {unsure}}: CompareView): SafeText {
	const hasRoom = state.notice === undefined && state.size.columns >= leastForPercent;
	if (unsure.length === 0 || !hasRoom) return safe``;
	const key = keyOnScreen(state, 'unsure');
	return joinSafe(
		[key, safe`${unsure.length} unsure`].filter(part => part !== ''),
		safe` `,
	);
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
	if (size.columns < leastForPercent)
		return pairs.length === 0 ? safe`` : safe`${pairs[screen.pair].label}/${pairs.length}`;
	return safe`${percentSeen(top, height, rows.length)}%`;
}

import type {Pair} from '../compare/comparison.js';
import {describeJudgement} from '../compare/describe-judgement.js';
import {describeKind, reasonOf} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {sectionOf} from '../compare/reason.js';
import {truncateWords} from '../layout/columns.js';
import {mostReasonRows, paneGeometry} from '../layout/geometry.js';
import {type ReasonPiece, type ReasonRoom, reasonRows, sectionedRows} from '../layout/reason-rows.js';
import type {Symbols} from '../layout/symbols.js';
import {letters} from '../report/phrases.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {shownPairs} from './comparisons.js';
import {cursorSentence} from './cursor-sentence.js';
import {shownKey} from './keys.js';
import {highestNumber} from './pair-labels.js';
import {countShownChanges, currentChange, shownChanges} from './shown-changes.js';
import type {CompareScreen, State} from './state.js';

/** What people say of a pair, in a row of so many cells; no row where nobody does. */
export function judgementRows(pair: Pair, width: number, {dot, ellipsis}: Symbols): ReasonPiece[][] {
	const said = joinSafe(describeJudgement(pair), safe` ${dot} `);
	return said === '' ? [] : [[{text: truncateWords(said, width, ellipsis), isDiffering: false}]];
}

/** "pair 3/14": its number, and the highest. */
export const pairNumber = ({label}: NumberedPair, pairs: readonly NumberedPair[]): SafeText =>
	safe`pair ${label}/${highestNumber(pairs)}`;

/** Why a pair is one, behind what sort it is, in so many cells and rows at most. */
export const reasonOfPair = (
	pair: Pair,
	head: SafeText | undefined,
	room: Pick<ReasonRoom, 'width' | 'rows'>,
	{dot, ellipsis}: Symbols,
): ReasonPiece[][] =>
	reasonRows(head, reasonOf(pair, {ellipsis}), {...room, between: safe` ${dot} `, ellipsis});

/** What the passages of a pair differ in, in so many cells and rows at most. */
export const differencesOfPair = (
	pair: Pair,
	room: Pick<ReasonRoom, 'width' | 'rows'>,
	{dot, ellipsis}: Symbols,
): ReasonPiece[][] => {
	const parts = reasonOf(pair, {ellipsis}).filter(part => sectionOf(part) === 'difference');
	return reasonRows(undefined, parts, {...room, between: safe` ${dot} `, ellipsis});
};

/**
Why the current pair is one, as it stands at the foot of the compare screen, with the pair's number and sort where no rule
between the panes shows them; undefined in views in which the foot says something else.
*/
export function reasonAtFoot(
	{
		size,
		forScreenReader,
		symbols,
		bindings,
	}: Pick<State, 'size' | 'forScreenReader' | 'symbols' | 'bindings'>,
	screen: CompareScreen,
): ReasonPiece[][] | undefined {
	if (screen.cursors) return cursorRows(screen, size, symbols);
	if (screen.view === 'changes')
		return changesAtFoot(screen, size.columns - 2, mostReasonRows(size.rows), symbols);
	const pairs = shownPairs(screen);
	const pair = pairs[screen.pair];
	if (!pair || screen.view !== 'whole' || forScreenReader) return undefined;
	const {stacked} = paneGeometry(size.columns, 0);
	const between = safe` ${symbols.dot} `;
	const number = stacked ? [] : [pairNumber(pair, pairs), describeKind(pair)];
	const judged = joinSafe([...number, ...describeJudgement(pair)], between);
	const head = judged === '' ? undefined : truncateWords(judged, size.columns - 2, symbols.ellipsis);
	// In a narrower window a figure is worth more than the key that shows it.
	const key = size.columns < leastForKey ? safe`` : shownKey(bindings, 'compare', 'where', symbols);
	return laidOut(pair, head, size.columns - 2, mostReasonRows(size.rows), symbols, key);
}

/** "2 of 5 · 7 changes: 2 figures, 1 negation, 4 wordings": the place that is looked at, and what was changed in all. */
const changesAtFoot = memoize(
	(screen: CompareScreen, width: number, rows: number, {dot, ellipsis}: Symbols): ReasonPiece[][] => {
		const changes = shownChanges(screen);
		const {total, kinds, putAside} = countShownChanges(screen);
		if (changes.length === 0) return [[{text: safe`${total} that could be told`, isDiffering: false}]];
		const between = safe` ${dot} `;
		const at = safe`${currentChange(screen) + 1} of ${changes.length}`;
		const head = putAside === 0 ? at : joinSafe([at, safe`${putAside} put aside`], between);
		const parts =
			kinds.length === 0
				? [{text: total, rank: 0}]
				: kinds.map((text, rank) => ({label: total, text, rank, isListed: true}));
		return reasonRows(head, parts, {width, rows, between, ellipsis});
	},
);

/** Where sentences are paired by hand, the two that the cursors are on; in a low window the one that the keys move. */
function cursorRows(
	screen: CompareScreen,
	{columns, rows}: State['size'],
	{ellipsis}: Symbols,
): ReasonPiece[][] {
	const sides = mostReasonRows(rows) > 1 ? (['a', 'b'] as const) : [screen.lead];
	return sides.map(side => {
		const {text} = cursorSentence(screen, side)!;
		const shown = truncateWords(safe`${letters[side]}: ${text}`, columns - 2, ellipsis);
		return [{text: shown, isDiffering: false}];
	});
}

// Cells.
const leastForKey = 70;

/** Every key asks for it, and every row that is drawn. */
const laidOut = memoize(
	(pair: Pair, head: SafeText | undefined, width: number, rows: number, symbols: Symbols, key: SafeText) => {
		const {dot, ellipsis} = symbols;
		const more = key === '' ? ellipsis : safe`${ellipsis} ${key} all`;
		return sectionedRows(head, reasonOf(pair, {ellipsis}), {
			width,
			rows,
			between: safe` ${dot} `,
			ellipsis,
			more,
		});
	},
);

import type {Pair} from '../compare/comparison.js';
import {kindNames, reasonOf} from '../compare/evidence.js';
import {mostReasonRows, paneGeometry} from '../layout/geometry.js';
import {type ReasonPiece, type ReasonRoom, reasonRows} from '../layout/reason-rows.js';
import type {Symbols} from '../layout/symbols.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {pairsOf} from './comparisons.js';
import type {CompareScreen, State} from './state.js';

/** "same fact · 0.62": what sort of pair it is and how strong, 0 to 1. */
export const strengthOf = ({kind, score}: Pair, {dot}: Symbols): SafeText =>
	safe`${kindNames[kind]} ${dot} ${toSafeText(score.toFixed(2))}`;

/** "pair 3/14". */
export const pairNumber = ({pair}: CompareScreen, {length}: readonly Pair[]): SafeText =>
	safe`pair ${pair + 1}/${length}`;

/** Why a pair is one, behind what sort it is, in so many cells and rows at most. */
export const reasonOfPair = (
	pair: Pair,
	head: SafeText | undefined,
	room: Pick<ReasonRoom, 'width' | 'rows'>,
	{dot, ellipsis}: Symbols,
): ReasonPiece[][] =>
	reasonRows(head, reasonOf(pair, {ellipsis}), {...room, between: safe` ${dot} `, ellipsis});

/**
Why the current pair is one, as it stands at the foot of the compare screen, with the pair's number and strength where no rule
between the panes shows them; undefined in views in which the foot says something else.
*/
export function reasonAtFoot(
	{size, forScreenReader, symbols}: Pick<State, 'size' | 'forScreenReader' | 'symbols'>,
	screen: CompareScreen,
): ReasonPiece[][] | undefined {
	const pairs = pairsOf(screen.comparison);
	const pair = pairs[screen.pair];
	if (!pair || screen.view !== 'whole' || forScreenReader) return undefined;
	const {stacked} = paneGeometry(size.columns, 0);
	const head = stacked
		? undefined
		: safe`${pairNumber(screen, pairs)} ${symbols.dot} ${strengthOf(pair, symbols)}`;
	return laidOut(pair, head, size.columns - 2, mostReasonRows(size.rows), symbols);
}

/** Every key asks for it, and every row that is drawn. */
const laidOut = memoize(
	(pair: Pair, head: SafeText | undefined, width: number, rows: number, symbols: Symbols) =>
		reasonOfPair(pair, head, {width, rows}, symbols),
);

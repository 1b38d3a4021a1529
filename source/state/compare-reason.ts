import type {Pair} from '../compare/comparison.js';
import {kindOf, reasonOf} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {isReused} from '../compare/order-of-pairs.js';
import {sectionOf} from '../compare/reason.js';
import {mostReasonRows, paneGeometry} from '../layout/geometry.js';
import {type ReasonPiece, type ReasonRoom, reasonRows, sectionedRows} from '../layout/reason-rows.js';
import type {Symbols} from '../layout/symbols.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {shownPairs} from './comparisons.js';
import {shownKey} from './keys.js';
import type {CompareScreen, State} from './state.js';

/** "same fact": what sort of pair it is; of reused text with how much is the same, 0 to 1: "reworded · 0.62". */
export const sortOf = (pair: NumberedPair, {dot}: Symbols): SafeText =>
	isReused(pair) ? safe`${kindOf(pair)} ${dot} ${toSafeText(pair.score.toFixed(2))}` : kindOf(pair);

/** "pair 3/14". */
export const pairNumber = ({label}: NumberedPair, {length}: readonly NumberedPair[]): SafeText =>
	safe`pair ${label}/${length}`;

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
	const pairs = shownPairs(screen);
	const pair = pairs[screen.pair];
	if (!pair || screen.view !== 'whole' || forScreenReader) return undefined;
	const {stacked} = paneGeometry(size.columns, 0);
	const head = stacked ? undefined : safe`${pairNumber(pair, pairs)} ${symbols.dot} ${sortOf(pair, symbols)}`;
	// In a narrower window a figure is worth more than the key that shows it.
	const key = size.columns < leastForKey ? safe`` : shownKey(bindings, 'compare', 'where', symbols);
	return laidOut(pair, head, size.columns - 2, mostReasonRows(size.rows), symbols, key);
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

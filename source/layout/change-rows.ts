import {type ListedChange, oneSidedNames} from '../compare/listed-changes.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {addPair, type ComparisonRow, type ComparisonRows, passageLines} from './comparison-rows.js';
import type {PaneGeometry} from './geometry.js';
import type {ReasonPiece} from './reason-rows.js';

/** What stands beside a sentence that only one of two versions has. */
const oneSidedMarks = {a: safe`-`, b: safe`+`} as const;

/**
Only what was changed: the passages of each pair that differs with the rows that say in what; a sentence that only one version
has by itself, with a sign in the margin, and the other pane empty beside it.
*/
export function changeRows(
	changes: readonly ListedChange[],
	pairs: readonly NumberedPair[],
	pane: Pick<PaneGeometry, 'text' | 'stacked'>,
	why: (pair: NumberedPair) => readonly ReasonPiece[][],
): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const begins: number[] = [];
	const starts: number[] = [];
	for (const change of changes) {
		begins.push(rows.length);
		if ('pair' in change) {
			starts[change.pair] = rows.length;
			addPair(rows, change.pair, pairs[change.pair], pane, why);
		} else {
			const {side} = change;
			for (const line of passageLines(change.passage, pane.text, []))
				rows.push({[side]: {...line, mark: markOf(rows, begins, oneSidedMarks[side])}});
			rows.push({about: [{text: oneSidedNames[side], isDiffering: true}]});
		}

		rows.push({});
	}

	return {rows: rows.slice(0, -1), starts: withNearest(starts, pairs.length), changes: begins};
}

/** The sign stands beside the first row of its passage. */
const markOf = (rows: readonly ComparisonRow[], begins: readonly number[], mark: SafeText) =>
	begins.at(-1) === rows.length ? mark : safe``;

/** For pairs that are not shown, the row of the next one that is; behind the last, that of the last. */
function withNearest(starts: readonly (number | undefined)[], length: number): number[] {
	const filled: number[] = [];
	let last = starts.findLast(start => start !== undefined) ?? 0;
	for (let index = length - 1; index >= 0; index--) {
		last = starts[index] ?? last;
		filled[index] = last;
	}

	return filled;
}

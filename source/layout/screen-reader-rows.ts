import {namesOfTwo} from '../article/labels.js';
import type {Comparison} from '../compare/comparison.js';
import {describeJudgement} from '../compare/describe-judgement.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type ListedChange, oneSidedNames} from '../compare/listed-changes.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {ComparisonRow, ComparisonRows} from './comparison-rows.js';
import {wrapText} from './wrap.js';

/**
The pairs in whole sentences, for a screen reader, to which two columns would be one text: of each pair its kind and the
reason, then what each article says. Rows of at most `width` cells.
*/
export function screenReaderRows(
	comparison: Comparison,
	pairs: readonly NumberedPair[],
	width: number,
): ComparisonRows {
	const spoken = new SpokenRows(width);
	const names = namesOfTwo(comparison);
	const starts: number[] = [];
	for (const pair of pairs) {
		starts.push(spoken.rows.length);
		spoken.add(safe`Pair ${pair.label} of ${pairs.length}: ${kindAndReason(pair)}.`);
		for (const side of sides) spoken.add(safe`${names[side]} says: ${pair[side].text}`);
	}

	return {rows: spoken.rows, starts};
}

/** The changes in whole sentences: of each pair that differs what it is and in what, then what each article says. */
export function spokenChanges(
	comparison: Comparison,
	pairs: readonly NumberedPair[],
	changes: readonly ListedChange[],
	width: number,
): ComparisonRows {
	const spoken = new SpokenRows(width);
	const names = namesOfTwo(comparison);
	const begins: number[] = [];
	const starts = pairs.map(() => 0);
	for (const [index, change] of changes.entries()) {
		begins.push(spoken.rows.length);
		const head = safe`Change ${index + 1} of ${changes.length}`;
		if ('side' in change) {
			spoken.add(safe`${head}: ${oneSidedNames[change.side]}.`);
			spoken.add(safe`Only ${names[change.side]} says: ${change.passage.text}`);
			continue;
		}

		const pair = pairs[change.pair];
		starts[change.pair] = spoken.rows.length;
		spoken.add(safe`${head}: pair ${pair.label}, ${kindAndReason(pair)}.`);
		for (const side of sides) spoken.add(safe`${names[side]} says: ${pair[side].text}`);
	}

	return {rows: spoken.rows, starts, changes: begins};
}

const sides = ['a', 'b'] as const;

/** Rows of at most so many cells, to which sentences are added. */
class SpokenRows {
	readonly rows: ComparisonRow[] = [];
	readonly #width: number;

	constructor(width: number) {
		this.#width = width;
	}

	add(sentence: SafeText): void {
		for (const {start, end} of wrapText(sentence, this.#width))
			this.rows.push({text: sliceSafe(sentence, start, end)});
	}
}

/** What a pair is, why it is one, and what people say of it. */
function kindAndReason(pair: NumberedPair): SafeText {
	const parts = [describeKind(pair), explainPair(pair, {between: safe`; `}), ...describeJudgement(pair)];
	return joinSafe(
		parts.filter(part => part !== ''),
		safe`; `,
	);
}

import {shortName} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {ComparisonRow, ComparisonRows} from './comparison-rows.js';
import {wrapText} from './wrap.js';

/**
The pairs in whole sentences, for a screen reader, to which two columns would be one text: of each pair its kind and the
reason, then what each article says. Rows of at most `width` cells.
*/
export function screenReaderRows(
	{a, b}: Comparison,
	pairs: readonly NumberedPair[],
	width: number,
): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const starts: number[] = [];
	const add = (sentence: SafeText) => {
		for (const {start, end} of wrapText(sentence, width)) rows.push({text: sliceSafe(sentence, start, end)});
	};
	const [nameA, nameB] = [a, b].map(shortName);
	for (const [index, pair] of pairs.entries()) {
		starts.push(rows.length);
		const why = explainPair(pair, {between: safe`; `});
		add(
			safe`Pair ${index + 1} of ${pairs.length}: ${describeKind(pair)}${why === '' ? safe`` : safe`; ${why}`}.`,
		);
		add(safe`${nameA} says: ${pair.a.text}`);
		add(safe`${nameB} says: ${pair.b.text}`);
	}

	return {rows, starts};
}

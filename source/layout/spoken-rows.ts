import {shortName} from '../article/article.js';
import type {Comparison, Pair} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {ComparisonRow, ComparisonRows} from './comparison-rows.js';
import {wrapText} from './wrap.js';

/** The pairs in plain sentences, for a screen reader: what sort of pair it is and why, then who says what. */
export function spokenRows({a, b}: Comparison, pairs: readonly Pair[], width: number): ComparisonRows {
	const rows: ComparisonRow[] = [];
	const starts: number[] = [];
	const say = (sentence: SafeText) => {
		for (const {start, end} of wrapText(sentence, width))
			rows.push({spoken: sliceSafe(sentence, start, end)});
	};
	const [nameA, nameB] = [a, b].map(shortName);
	for (const [index, pair] of pairs.entries()) {
		starts.push(rows.length);
		const why = explainPair(pair, {between: safe`; `});
		say(
			safe`Pair ${index + 1} of ${pairs.length}: ${describeKind(pair)}${why === '' ? safe`` : safe`; ${why}`}.`,
		);
		say(safe`${nameA} says: ${pair.a.text}`);
		say(safe`${nameB} says: ${pair.b.text}`);
	}

	return {rows, starts};
}

import type {Block} from '../article/article.js';
import {cellPlaces} from '../article/cell-places.js';
import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';

/**
Where in a block the row of a table, or the line of code, begins to answer a query that answers most of it: the index of its
first range, of those that answer in the block. In running text, that of the first.
*/
export function firstOfTellingRow(block: Block, ranges: readonly Range[]): number {
	const starts = rowStarts(block);
	if (starts.length < 2) return 0;
	let best = {words: 0, first: 0};
	for (let first = 0, after = 0; first < ranges.length; first = after) {
		const row = countWhile(starts.length, at => starts[at] <= ranges[first].start);
		const end = starts[row] ?? block.text.length;
		const words = new Set<string>();
		for (after = first + 1; after < ranges.length && ranges[after].start < end; ) after++;
		for (const {start, end} of ranges.slice(first, after))
			words.add(block.text.slice(start, end).toLowerCase());
		if (words.size > best.words) best = {words: words.size, first};
	}

	return best.first;
}

/** Where the rows of a table, or the lines of code, begin in the block's text; none of running text. */
const rowStarts = memoize(({kind, text, rows}: Block): readonly number[] => {
	if (kind === 'table' && rows)
		return (cellPlaces(text, rows) ?? []).flatMap(cells => cells.find(place => place)?.start ?? []);
	return kind === 'code' ? [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)] : [];
});

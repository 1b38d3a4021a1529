import {addTo} from '../text/add-to.js';
import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';
import {type CommonPassage, leastInCommon, rangeIn} from './common-passages.js';
import type {NumberedPlace, NumberedReuse} from './reuse.js';

/** What an article has in common with the one that had it first. */
type Copy = {article: number; passage: CommonPassage};

// From such a share of what either of them has, two stretches of an article are one passage.
const leastAlike = 0.5;

/** Gathers what articles have of one that comes before them, and tells which passages that are and who has each. */
export class ReusePassages {
	readonly #copies = new Map<number, Copy[]>();

	add(article: number, of: number, passage: CommonPassage): void {
		addTo(this.#copies, of, {article, passage});
	}

	/** Those of the most text in the most articles first; `order` is that of the places of each. */
	grouped(order: (x: number, y: number) => number): NumberedReuse['passages'] {
		return [...this.#copies]
			.flatMap(([article, copies]) => passagesOf(article, copies))
			.map(({words, places}) => ({words, places: places.sort((p, q) => order(p.article, q.article))}))
			.sort(
				(p, q) =>
					q.words * (q.places.length - 1) - p.words * (p.places.length - 1) ||
					order(p.places[0].article, q.places[0].article) ||
					p.places[0].start - q.places[0].start,
			);
	}
}

function passagesOf(article: number, copies: readonly Copy[]): {words: number; places: NumberedPlace[]}[] {
	const ranges = centralRanges(copies.map(({passage}) => rangeIn(passage, 'y')));
	const found = ranges.map(range => new Map([[article, {article, ...range, share: 1}]]));
	for (const {article: other, passage} of copies) {
		// Who has half of a passage in one piece has its middle.
		const {start, end} = rangeIn(passage, 'y');
		let at = countWhile(ranges.length, index => middleOf(ranges[index]) < start);
		for (; at < ranges.length && middleOf(ranges[at]) < end; at++) {
			const place = placeOf(other, passage, ranges[at]);
			if (place.share >= leastInCommon && place.share > (found[at].get(other)?.share ?? 0))
				found[at].set(other, place);
		}
	}

	return found.map((places, at) => ({
		words: ranges[at].end - ranges[at].start,
		places: [...places.values()],
	}));
}

/** Of ranges those that are unlike each other, the longest of those that are alike, in the order of their middles. */
function centralRanges(ranges: readonly Range[]): Range[] {
	const byLength = [...ranges].sort((p, q) => lengthOf(q) - lengthOf(p) || p.start - q.start);
	/** For each word the last range that was taken, the shortest one, which it is in. */
	const shortest = new Int32Array(ranges.reduce((most, {end}) => Math.max(most, end), 0)).fill(-1);
	const central: Range[] = [];
	for (const range of byLength) {
		const other = central[shortest[middleOf(range)]];
		if (other && alike(range, other) >= leastAlike) continue;
		shortest.fill(central.push(range) - 1, range.start, range.end);
	}

	return central.sort((p, q) => middleOf(p) - middleOf(q) || p.start - q.start);
}

const lengthOf = ({start, end}: Range): number => end - start;
const middleOf = ({start, end}: Range): number => (start + end) >> 1;

/** How much of two ranges is in both, 0 to 1 (Jaccard). */
function alike(x: Range, y: Range): number {
	const common = Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
	return common / (lengthOf(x) + lengthOf(y) - common);
}

/** Where in the article that took it over a range of the other one stands, and how much of it. */
function placeOf(article: number, passage: CommonPassage, range: Range): NumberedPlace {
	const runs = passage.flatMap(({x, y, length}) => {
		const [from, to] = [Math.max(y, range.start), Math.min(y + length, range.end)];
		return from < to ? [{start: x + from - y, end: x + to - y}] : [];
	});
	return {
		article,
		start: runs[0]?.start ?? 0,
		end: runs.at(-1)?.end ?? 0,
		share: runs.reduce((sum, run) => sum + lengthOf(run), 0) / lengthOf(range),
	};
}

import type {Range} from '../text/words.js';
import type {Article, Block} from './article.js';
import {originalRange} from './original-range.js';

/**
Where a stretch of a text comes from: where it begins and ends in the text, in characters (code points, as Python and Spark
count them), and in the original of its article, in UTF-16 units. Where both are as long, one goes with the other, unit by
unit; otherwise the whole of one stands for the whole of the other, as `&` for `&amp;`.
*/
export type PlacedStretch = readonly [start: number, end: number, originalStart: number, originalEnd: number];

/** A block, with where its text stands in the text of all of them, in characters. */
export type PlacedBlock = {block: Block; start: number; end: number};

export type PlacedText = {
	text: string;
	blocks: readonly PlacedBlock[];
	/** In order. What stands between two blocks of the text is in none. */
	places: readonly PlacedStretch[];
};

/** What stands between two blocks. */
export const betweenBlocks = '\n\n';

/** The text of some blocks of an article, with the way back to its original. */
export function placedText(article: Article, blocks: readonly Block[]): PlacedText {
	const placed: PlacedBlock[] = [];
	const places: PlacedStretch[] = [];
	let at = 0;
	for (const block of blocks) {
		const start = at;
		for (const stretch of stretchesOf(article, block)) {
			const [from, end, ...range] = stretch;
			places.push([start + from, start + end, ...range]);
			at = start + end;
		}

		placed.push({block, start, end: at});
		at += betweenBlocks.length;
	}

	return {text: blocks.map(({text}) => text).join(betweenBlocks), blocks: placed, places};
}

/** The range of the original, in UTF-16 units, that a range of the text, in characters, comes from; undefined where it comes from none. */
export function rangeOfPlaces(places: readonly PlacedStretch[], {start, end}: Range): Range | undefined {
	const within = places.filter(([from, to]) => from < end && to > start);
	const [first, last] = [within.at(0), within.at(-1)];
	if (!first || !last) return undefined;
	const [from, , originalStart] = first;
	const [, to, , originalEnd] = last;
	return {
		start: isParallel(first) ? originalStart + Math.max(0, start - from) : originalStart,
		end: isParallel(last) ? originalEnd - Math.max(0, to - end) : originalEnd,
	};
}

const isParallel = ([start, end, originalStart, originalEnd]: PlacedStretch): boolean =>
	end - start === originalEnd - originalStart;

/** The stretches of a block's text, from 0 on. */
function stretchesOf(article: Article, block: Block): PlacedStretch[] {
	const {length} = block.text;
	if (standsAsItIs(article, block)) return [[0, length, block.start, block.start + length]];
	const stretches: PlacedStretch[] = [];
	let at = 0;
	let unit = 0;
	for (const character of block.text) {
		const {start, end} = originalRange(article, block, {start: unit, end: unit + character.length});
		const last = stretches.at(-1);
		if (last && end === start + 1 && isParallel(last) && last[3] === start)
			stretches[stretches.length - 1] = [last[0], at + 1, last[2], end];
		else stretches.push([at, at + 1, start, end]);
		at++;
		unit += character.length;
	}

	return stretches;
}

/** Whether the text of a block is what its original begins with, and nothing in it was, or may have been, something else. */
const standsAsItIs = ({original, source}: Article, {text, start}: Block): boolean =>
	source.format !== 'markdown' &&
	!source.mojibake &&
	!source.entities &&
	original.startsWith(text, start) &&
	!/[\uD800-\uDFFF]/.test(text);

import {clusterWidth} from './cluster-width.js';
import {lazy} from './memoize.js';
import {graphemeSegments} from './segmenters.js';

/*
Characters that join with nothing, so that their widths only have to be added; they are nearly all there are. Those of one
cell: letters of the alphabets of Europe, Hebrew and Arabic ones, quotation marks, dashes and rules. Those of two: Chinese characters, kana, Korean syllables
and their punctuation.
*/
const narrow = [
	...[0x20, 0x7e, 0xa1, 0xac, 0xae, 0x2ff, 0x384, 0x38a, 0x38e, 0x3a1, 0x3a3, 0x482, 0x48a, 0x52f],
	...[0x531, 0x556, 0x561, 0x587, 0x5d0, 0x5ea, 0x60c, 0x60d, 0x61b, 0x61b, 0x61f, 0x64a, 0x660, 0x66f],
	...[0x671, 0x6d5, 0x6f0, 0x6ff, 0x10d0, 0x10fa, 0x1e00, 0x1eff, 0x2010, 0x2015, 0x2018, 0x201f],
	...[0x2022, 0x2022, 0x2026, 0x2026, 0x2500, 0x257f, 0x276f, 0x276f, 0xfffd, 0xfffd],
];
const wide = [
	...[0x3000, 0x3029, 0x3041, 0x3096, 0x309b, 0x30ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xac00, 0xd7a3],
	...[0xff01, 0xff5e],
];

/** For each UTF-16 unit the width in cells of a character that joins with nothing; 0 for all others. */
export const plainWidths = lazy(() => {
	const widths = new Uint8Array(0x1_0000);
	for (let at = 0; at < narrow.length; at += 2) widths.fill(1, narrow[at], narrow[at + 1] + 1);
	for (let at = 0; at < wide.length; at += 2) widths.fill(2, wide[at], wide[at + 1] + 1);
	return widths;
});

/** The width of a text of such characters alone; undefined of any other. */
function plainWidth(text: string): number | undefined {
	const widths = plainWidths();
	let sum = 0;
	for (let at = 0; at < text.length; at++) {
		const width = widths[text.charCodeAt(at)];
		if (width === 0) return undefined;
		sum += width;
	}

	return sum;
}

/** How many cells a text takes in a terminal: East Asian wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
	const plain = plainWidth(text);
	if (plain !== undefined) return plain;
	let width = 0;
	for (const {segment} of graphemeSegments(text)) width += widthOf(segment);
	return width;
}

const widthOf = (cluster: string): number => plainWidth(cluster) ?? clusterWidth(cluster);

/** What a person sees as one character, each with its offset in UTF-16 units and its width in cells. */
export function* graphemesOf(text: string): Generator<{text: string; start: number; width: number}> {
	for (const {segment, index} of graphemeSegments(text)) {
		yield {text: segment, start: index, width: widthOf(segment)};
	}
}

/** Whether a text takes no more than `width` cells; of a long one no more is looked at than that takes. */
export const fits = (text: string, width: number): boolean => unitsThatFit(text, width) === text.length;

/** How many UTF-16 units of `text` fit into `width` cells, never splitting a grapheme. */
export function unitsThatFit(text: string, width: number): number {
	const widths = plainWidths();
	let used = 0;
	let at = 0;
	for (; at < text.length; at++) {
		const cells = widths[text.charCodeAt(at)];
		if (cells === 0) break;
		used += cells;
		if (used > width) return at;
	}

	// Segmenting takes far longer than adding up.
	if (at === text.length) return at;
	used = 0;
	for (const grapheme of graphemesOf(text)) {
		if (used + grapheme.width > width) return grapheme.start;
		used += grapheme.width;
	}

	return text.length;
}

import {clusterWidth} from './cluster-width.js';
import {graphemeSegmenter} from './segmenters.js';
import {segmentsOf} from './segments-of.js';

// Latin and Cyrillic letters, quotation marks, dashes and rules, which are one cell each and join with nothing before them:
// these, which are nearly all there is, need not be measured.
const narrow =
	/^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201F\u2022\u2026\u2500-\u257F\u276F]*$/;

/** How many cells a text takes in a terminal: East Asian wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
	if (narrow.test(text)) return text.length;
	let width = 0;
	for (const {segment} of graphemesIn(text)) width += widthOf(segment);
	return width;
}

// A window of so many UTF-16 units holds many characters, and costs little more for each than a shorter one.
const windowLength = 256;

const graphemesIn = (text: string) => segmentsOf(graphemeSegmenter(), text, windowLength);

const widthOf = (cluster: string): number => (narrow.test(cluster) ? cluster.length : clusterWidth(cluster));

/** What a person sees as one character, each with its offset in UTF-16 units and its width in cells. */
export function* graphemesOf(text: string): Generator<{text: string; start: number; width: number}> {
	for (const {segment, index} of graphemesIn(text)) {
		yield {text: segment, start: index, width: widthOf(segment)};
	}
}

/** How many UTF-16 units of `text` fit into `width` cells, never splitting a grapheme. */
export function unitsThatFit(text: string, width: number): number {
	if (narrow.test(text)) return Math.min(text.length, Math.max(0, width));
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		if (used + grapheme.width > width) return grapheme.start;
		used += grapheme.width;
	}

	return text.length;
}

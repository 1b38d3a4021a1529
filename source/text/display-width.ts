import stringWidth from 'string-width';

const ascii = /^[ -~]*$/;
const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** How many cells a text takes in a terminal: East Asian wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
	return ascii.test(text) ? text.length : stringWidth(text);
}

/** What a person sees as one character, each with its offset in UTF-16 units and its width in cells. */
export function* graphemesOf(text: string): Generator<{text: string; start: number; width: number}> {
	for (const {segment, index} of graphemes.segment(text)) {
		yield {text: segment, start: index, width: displayWidth(segment)};
	}
}

/** How many UTF-16 units of `text` fit into `width` cells, never splitting a grapheme. */
export function unitsThatFit(text: string, width: number): number {
	if (ascii.test(text)) return Math.min(text.length, Math.max(0, width));
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		if (used + grapheme.width > width) return grapheme.start;
		used += grapheme.width;
	}

	return text.length;
}

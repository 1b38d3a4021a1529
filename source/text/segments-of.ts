/** A part of a text that a segmenter finds: where it begins, in UTF-16 units, and whether it is a word or stands between. */
export type TextSegment = {segment: string; index: number; isWordLike?: boolean};

/**
What a segmenter makes of a text, read window by window of `windowLength` UTF-16 units: the segmenter takes time with the
square of a text's length. The last segment of a window opens the next.
*/
export function* segmentsOf(
	segmenter: Intl.Segmenter,
	text: string,
	windowLength: number,
): Generator<TextSegment> {
	for (let from = 0, length = windowLength; from < text.length; ) {
		const end = endOfWindow(text, from + length);
		const isLast = end === text.length;
		const segments = [...segmenter.segment(text.slice(from, end))];
		const whole = isLast ? segments : segments.slice(0, -1);
		for (const {segment, index, isWordLike} of whole) yield {segment, index: from + index, isWordLike};
		if (isLast) return;
		from += segments.at(-1)!.index;
		// What is longer than the window is read again in a wider one.
		length = whole.length === 0 ? 2 * length : windowLength;
	}
}

/** Half of a surrogate pair would be taken for a character of its own, which begins a segment. */
function endOfWindow(text: string, end: number): number {
	if (end >= text.length) return text.length;
	return text.codePointAt(end - 1)! > 0xffff ? end + 1 : end;
}

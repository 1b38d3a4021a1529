import {fits, graphemesOf, unitsThatFit} from '../text/display-width.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** The part of a text that is shown on one row, and whether something is missing before and after it. */
export type Excerpt = Range & {cutBefore: boolean; cutAfter: boolean};

/** A stretch of at most `width` cells that shows the first of `ranges` with some words before it. */
export function excerptAround(text: SafeText, ranges: readonly Range[], width: number): Excerpt {
	if (fits(text, width)) return {start: 0, end: text.length, cutBefore: false, cutAfter: false};
	const room = Math.max(1, width - 2);
	const first = ranges[0]?.start ?? 0;
	const lead = startOfLead(text, first, Math.floor(room / 3));
	const end = lead + unitsThatFit(text.slice(lead), room);
	// At the end of a text the row is filled from the left. A word that has more than the match may begin too early for that.
	const start = end === text.length ? Math.min(lead, startOfLead(text, text.length, room)) : lead;
	return {start, end, cutBefore: start > 0, cutAfter: end < text.length};
}

/** The first beginning of a word within `room` cells before `at`. */
function startOfLead(text: string, at: number, room: number): number {
	let start = at;
	let used = 0;
	for (const grapheme of [...graphemesOf(text.slice(Math.max(0, at - room * 4), at))].reverse()) {
		used += grapheme.width;
		if (used > room) break;
		start -= grapheme.text.length;
	}

	if (start === 0) return 0;
	const space = text.indexOf(' ', start);
	return space >= 0 && space < at ? space + 1 : start;
}

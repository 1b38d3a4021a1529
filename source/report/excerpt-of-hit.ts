import {excerptAround} from '../layout/excerpt.js';
import {firstOfTellingRow} from '../layout/telling-row.js';
import type {Hit} from '../search/answer.js';
import {betweenCharacters} from '../text/between-characters.js';
import {onOneLine, type SafeText, safe, sliceSafe, trimEndSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

// Characters. Hardly any paragraph has more; a text without line ends is one of any length.
const mostWhole = 1000;
// Cells: as much as tells what a hit is about.
const room = 400;

/**
The passage of a hit as a report shows it: whole, or where it is long, a few hundred characters of it around what answers,
cut at words where it has any, with `ellipsis` where something is left out. `ranges` are what answers in that.
*/
export function excerptOfHit(
	{article, block, ranges}: Hit,
	ellipsis: SafeText = safe`…`,
): {text: SafeText; ranges: Range[]} {
	const whole = onOneLine(article.blocks[block].text);
	if (whole.length <= mostWhole) return {text: whole, ranges};
	const telling = ranges[firstOfTellingRow(article.blocks[block], ranges)];
	const first = telling?.start ?? 0;
	// No more is looked at than can be shown.
	const from = betweenCharacters(whole, Math.max(0, first - 4 * room));
	const near = sliceSafe(whole, from, betweenCharacters(whole, first + 4 * room));
	const inNear = telling ? [{start: telling.start - from, end: telling.end - from}] : [];
	const excerpt = excerptAround(near, inNear, room);
	const start = from + excerpt.start;
	const end = endOfWord(whole, from + excerpt.end, Math.max(start + room / 2, telling?.end ?? 0));
	const before = start > 0 ? safe`${ellipsis} ` : safe``;
	const after = end < whole.length ? safe` ${ellipsis}` : safe``;
	const shift = before.length - start;
	return {
		text: safe`${before}${trimEndSafe(sliceSafe(whole, start, end))}${after}`,
		ranges: ranges
			.filter(range => range.start >= start && range.end <= end)
			.map(range => ({start: range.start + shift, end: range.end + shift})),
	};
}

/** The end of the last word before `end`; `end` itself where a word reaches over all since `least`. */
function endOfWord(text: string, end: number, least: number): number {
	if (end >= text.length) return text.length;
	const space = text.lastIndexOf(' ', end);
	return space >= least ? space : end;
}

import {displayWidth, fits, graphemesOf, unitsThatFit} from '../text/display-width.js';
import {repeatSafe, type SafeText, safe, sliceSafe, toSafeText, trimEndSafe} from '../text/safe-text.js';

/** A text cut to `width` cells, its end marked where something is missing. */
export function truncate(text: SafeText, width: number, ellipsis: SafeText): SafeText {
	if (fits(text, width)) return text;
	if (width <= displayWidth(ellipsis)) return sliceSafe(text, 0, unitsThatFit(text, width));
	const kept = sliceSafe(text, 0, unitsThatFit(text, width - displayWidth(ellipsis)));
	return safe`${trimEndSafe(kept)}${ellipsis}`;
}

/** A text cut to `width` cells in its middle: of the names of files both ends tell. */
export function truncateMiddle(text: SafeText, width: number, ellipsis: SafeText): SafeText {
	if (fits(text, width)) return text;
	const kept = width - displayWidth(ellipsis);
	if (kept < 2) return truncate(text, width, ellipsis);
	const start = sliceSafe(text, 0, unitsThatFit(text, Math.floor(kept / 2)));
	const graphemes = [...graphemesOf(text)];
	let left = kept - displayWidth(start);
	let end = text.length;
	for (const {start, width} of graphemes.reverse()) {
		if (width > left) break;
		left -= width;
		end = start;
	}

	return safe`${start}${ellipsis}${sliceSafe(text, end)}`;
}

/** A text of exactly `width` cells: cut, or filled with spaces on the right. */
export function fitLeft(text: SafeText, width: number, ellipsis: SafeText = safe``): SafeText {
	const cut = truncate(text, width, ellipsis);
	return safe`${cut}${spaces(width - displayWidth(cut))}`;
}

/** A text of exactly `width` cells: cut, or filled with spaces on the left. */
export function fitRight(text: SafeText, width: number, ellipsis: SafeText = safe``): SafeText {
	const cut = truncate(text, width, ellipsis);
	return safe`${spaces(width - displayWidth(cut))}${cut}`;
}

/** So many cells of nothing; none where `count` is negative. */
export const spaces = (count: number): SafeText => repeatSafe(safe` `, count);

/** A sign repeated over `width` cells. */
export const repeatTo = (sign: SafeText, width: number): SafeText =>
	repeatSafe(sign, Math.floor(width / displayWidth(sign)));

/** A whole number with a comma at every third digit. */
export const withThousands = (count: number): SafeText =>
	toSafeText(String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ','));

/** "1 article", "2 articles". */
export const counted = (count: number, one: SafeText, many: SafeText = safe`${one}s`): SafeText =>
	safe`${withThousands(count)} ${count === 1 ? one : many}`;

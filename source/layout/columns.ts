import {displayWidth, fits, graphemesOf, unitsThatFit} from '../text/display-width.js';
import {repeatSafe, type SafeText, safe, sliceSafe, toSafeText, trimEndSafe} from '../text/safe-text.js';

/** A text cut to `width` cells, its end marked where something is missing. */
export function truncate(text: SafeText, width: number, ellipsis: SafeText): SafeText {
	if (fits(text, width)) return text;
	if (width <= displayWidth(ellipsis)) return sliceSafe(text, 0, unitsThatFit(text, width));
	const kept = sliceSafe(text, 0, unitsThatFit(text, width - displayWidth(ellipsis)));
	return safe`${trimEndSafe(kept)}${ellipsis}`;
}

/** The same, cut between words, so that no figure is told in part, nor without the word behind it that may be its unit. */
export function truncateWords(text: SafeText, width: number, ellipsis: SafeText): SafeText {
	const room = width - displayWidth(ellipsis);
	if (fits(text, width) || room < 1) return truncate(text, width, ellipsis);
	const fitting = unitsThatFit(text, room);
	const kept = text.slice(0, fitting);
	const isBetween = !inWord.test(text.charAt(fitting)) || !inWord.test(kept.slice(-1));
	const word = isBetween ? '' : (/\S*$/.exec(kept)?.[0] ?? '');
	// Where words are not set apart by spaces, or one is very long, only a figure is not to be cut.
	const cut = word.length * 2 > kept.length ? (/[\p{N}.,:]*$/u.exec(kept)?.[0] ?? '') : word;
	const whole = kept.slice(0, kept.length - cut.length);
	const figure = /(?<=\s)\S*\p{N}\S*\s*$/u.exec(whole)?.[0] ?? '';
	const end = whole.length - (figure.length * 2 > whole.length ? 0 : figure.length);
	return safe`${trimEndSafe(sliceSafe(text, 0, end))}${ellipsis}`;
}

// Chinese and Japanese may be cut after any of their characters.
const inWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

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

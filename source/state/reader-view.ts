import {type Line, lineAt, lineStart, type TextPosition} from '../layout/article-lines.js';
import {type ArticlePart, layoutAround} from '../layout/article-window.js';
import {type Column, frameOf, readerColumn} from '../layout/geometry.js';
import {clamp, lastTop, percentSeen, topAround} from '../layout/scroll.js';
import type {Match, ReaderScreen, State} from './state.js';

/** The visible part of an article in the reader. */
export type ReaderView = {
	column: Column;
	/** The rows of the article; of a very long one, those around the place, and where they are in it. */
	lines: readonly Line[];
	part?: ArticlePart;
	/** Rows for the text. */
	height: number;
	/** Index of the first visible line. */
	top: number;
	percent: number;
};

/** What of the state the reader is laid out by. */
type ReaderSettings = Pick<State, 'size' | 'columnWidth' | 'forScreenReader'>;

export function readerView(
	{size, columnWidth, forScreenReader}: ReaderSettings,
	screen: ReaderScreen,
): ReaderView {
	const column = readerColumn(size.columns, columnWidth);
	const layout = {width: column.width, furniture: screen.furniture, spokenLinks: forScreenReader};
	const {lines, part} = layoutAround(screen.article, layout, screen.place);
	const height = frameOf(size.rows).body;
	const top = clamp(lineAt(lines, screen.place), 0, lastTop(lines.length, height));
	const isAtEnd = top + height >= lines.length;
	const percent =
		part && !(part.hasEnd && isAtEnd)
			? Math.floor(100 * part.shareBefore(lineStart(lines[Math.min(top + height, lines.length - 1)])))
			: percentSeen(top, height, lines.length);
	return {column, lines, ...(part && {part}), height, top, percent};
}

/** The same with `place` on top, as near as the end allows. */
const viewAt = (settings: ReaderSettings, screen: ReaderScreen, place: TextPosition): ReaderView =>
	readerView(settings, {...screen, place});

/** The place that is on top after scrolling so that `top` is the first visible line, as near as the ends allow. */
export function placeAtTop({lines, height}: ReaderView, top: number): TextPosition {
	return lineStart(lines[clamp(top, 0, lastTop(lines.length, height))]);
}

/** The place on top where `place` is wanted there, as near to it as the end allows. */
export function topShowing(
	settings: ReaderSettings,
	screen: ReaderScreen,
	place: TextPosition,
): TextPosition {
	const {lines, top} = viewAt(settings, screen, place);
	return lineStart(lines[top]);
}

/** The place on top that shows a match: as it is where the match is visible, else with it a third down. */
export function placeShowing(
	settings: ReaderSettings,
	screen: ReaderScreen,
	{block, start}: Match,
): TextPosition {
	const match = {block, offset: start};
	const view = readerView(settings, screen);
	const line = lineAt(view.lines, match);
	const isVisible = line >= view.top && line < view.top + view.height;
	if (isVisible) return lineStart(view.lines[view.top]);
	const {lines, height} = viewAt(settings, screen, match);
	return lineStart(lines[topAround(lineAt(lines, match), height, lines.length)]);
}

/** Whether a position stands before another one. */
export const isBefore = (one: TextPosition, other: TextPosition): boolean =>
	one.block < other.block || (one.block === other.block && one.offset < other.offset);

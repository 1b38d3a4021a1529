import {type Line, layoutArticle, lineAt, lineStart, type TextPosition} from '../layout/article-lines.js';
import {type Column, frameOf, readerColumn} from '../layout/geometry.js';
import {clamp, lastTop, percentSeen, topAround} from '../layout/scroll.js';
import type {Match, ReaderScreen, State} from './state.js';

/** The visible part of an article in the reader. */
export type ReaderView = {
	column: Column;
	lines: readonly Line[];
	/** Rows for the text. */
	height: number;
	/** Index of the first visible line. */
	top: number;
	percent: number;
};

export function readerView(
	{size, columnWidth}: Pick<State, 'size' | 'columnWidth'>,
	screen: ReaderScreen,
): ReaderView {
	const column = readerColumn(size.columns, columnWidth);
	const lines = layoutArticle(screen.article, {width: column.width, furniture: screen.furniture});
	const height = frameOf(size.rows).body;
	const top = clamp(lineAt(lines, screen.place), 0, lastTop(lines.length, height));
	return {column, lines, height, top, percent: percentSeen(top, height, lines.length)};
}

/** The place that is on top after scrolling so that `top` is the first visible line, as near as the ends allow. */
export function placeAtTop({lines, height}: ReaderView, top: number): TextPosition {
	return lineStart(lines[clamp(top, 0, lastTop(lines.length, height))]);
}

/** The place on top that shows a match: as it is where the match is visible, else with it a third down. */
export function placeShowing(view: ReaderView, {block, start}: Match): TextPosition {
	const line = lineAt(view.lines, {block, offset: start});
	const isVisible = line >= view.top && line < view.top + view.height;
	return isVisible
		? lineStart(view.lines[view.top])
		: lineStart(view.lines[topAround(line, view.height, view.lines.length)]);
}

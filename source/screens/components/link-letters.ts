import type {Line} from '../../layout/article-lines.js';
import {piecesOf} from '../../layout/structured-lines.js';
import type {LinkOnScreen} from '../../state/links-on-screen.js';
import type {Style} from '../../state/theme.js';
import {displayWidth, graphemesOf} from '../../text/display-width.js';
import {type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import type {Range} from '../../text/words.js';
import type {RowSegment} from './row-segments.js';

/**
A row with the letters of its links. No text moves: they stand in the spaces before a link, as far as there are some, and
else over its first letters. `left` are the cells before the line's text.
*/
export function withLinkLetters(
	row: readonly RowSegment[],
	text: SafeText,
	line: Line & {range: Range},
	left: number,
	links: readonly LinkOnScreen[],
	style: Style,
): RowSegment[] {
	const cells = cellsOf(row);
	let free = 0;
	for (const {start, letters} of links) {
		const at = left + cellsBefore(text, line, start);
		const width = displayWidth(letters);
		let from = at;
		while (from > Math.max(free, at - width) && cells[from - 1]?.text === ' ') from--;
		free = Math.max(from, free) + width;
		if (free > cells.length) break;
		put(cells, free - width, letters, style);
	}

	return segmentsOf(cells);
}

/** Cells of a line's text before an offset of it. */
function cellsBefore(text: SafeText, line: Line & {range: Range}, offset: number): number {
	let cells = 0;
	for (const {gap, range} of piecesOf(line)) {
		cells += gap;
		if (offset < range.end)
			return cells + displayWidth(text.slice(range.start, Math.max(offset, range.start)));
		cells += displayWidth(text.slice(range.start, range.end));
	}

	return cells;
}

/** What stands in a cell: nothing in the second one of a wide character. */
type Cell = {text: SafeText; style?: Style};

const nothing = safe``;

function cellsOf(row: readonly RowSegment[]): Cell[] {
	const cells: Cell[] = [];
	for (const {text, style} of row) {
		for (const {text: shown, start, width} of graphemesOf(text)) {
			const cell: Cell = {text: sliceSafe(text, start, start + shown.length), ...(style && {style})};
			const last = cells.at(-1);
			if (width === 0 && last) cells[cells.length - 1] = {...last, text: safe`${last.text}${cell.text}`};
			else cells.push(cell);
			for (let more = 1; more < width; more++) cells.push({...cell, text: nothing});
		}
	}

	return cells;
}

/** Sets a text of narrow letters over cells; of a wide character that is covered in part, a space stays. */
function put(cells: Cell[], from: number, text: SafeText, style: Style): void {
	if (cells[from].text === nothing && from > 0) cells[from - 1] = {...cells[from - 1], text: safe` `};
	for (let at = 0; at < text.length; at++) cells[from + at] = {text: sliceSafe(text, at, at + 1), style};
	const after = from + text.length;
	if (cells[after]?.text === nothing) cells[after] = {...cells[after], text: safe` `};
}

/** Cells as segments: those of one look together. */
function segmentsOf(cells: readonly Cell[]): RowSegment[] {
	const segments: RowSegment[] = [];
	for (const {text, style} of cells) {
		const last = segments.at(-1);
		if (last && last.style === style)
			segments[segments.length - 1] = {...last, text: safe`${last.text}${text}`};
		else segments.push({text, ...(style && {style})});
	}

	return segments;
}

import {type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {repeatTo, spaces} from './columns.js';
import {cutMark, type LinePiece, piecesOf} from './structured-lines.js';

/** A piece of a row, with how it looks. */
export type Segment<Style> = {text: SafeText; style?: Style};

/** A range of a text that is to look different from the rest of it. */
export type Highlight<Style> = Range & {style: Style};

/**
The part `range` of a text, cut where the look changes. Where two highlights overlap, both styles apply, the later one over the
earlier, and all over `base`.
*/
export function highlightedSegments<Style extends object>(
	text: SafeText,
	range: Range,
	highlights: readonly Highlight<Style>[],
	base?: Style,
): Segment<Style>[] {
	const touching = highlights.filter(({start, end}) => start < range.end && end > range.start);
	const cuts = new Set([range.start, range.end]);
	for (const {start, end} of touching) {
		cuts.add(Math.max(start, range.start));
		cuts.add(Math.min(end, range.end));
	}

	const places = [...cuts].sort((x, y) => x - y);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1];
		const styles = touching.filter(one => one.start <= start && one.end >= end).map(one => one.style);
		const piece = sliceSafe(text, start, end);
		return base || styles.length > 0
			? {text: piece, style: styles.reduce((all, one) => Object.assign(all, one), {...base} as Style)}
			: {text: piece};
	});
}

/** What is drawn in a row besides its text. */
export type RowSigns<Style> = {rule: SafeText; faint: Style};

/** The same of a row of a text: the cells of a table in their columns, the rule under its head, the mark where code is cut off. */
export function lineSegments<Style extends object>(
	text: SafeText,
	line: {range: Range; pieces?: readonly LinePiece[]; isCut?: true; rule?: number},
	highlights: readonly Highlight<Style>[],
	{rule, faint}: RowSigns<Style>,
	base?: Style,
): Segment<Style>[] {
	if (line.rule !== undefined) return [{text: repeatTo(rule, line.rule), style: faint}];
	return [
		...piecesOf(line).flatMap(({gap, range}) => [
			...(gap > 0 ? [{text: spaces(gap)}] : []),
			...highlightedSegments(text, range, highlights, base),
		]),
		...(line.isCut ? [{text: cutMark, style: faint}] : []),
	];
}

/** What stands before a row; of the name of a cell, the parts that are to look different. */
export function markSegments<Style extends object>(
	text: SafeText,
	{mark, name, indent}: {mark?: SafeText; name?: Range; indent: number},
	highlights: readonly Highlight<Style>[],
	faint: Style,
): Segment<Style>[] {
	if (!mark) return [{text: spaces(indent)}];
	if (!name) return [{text: mark, style: faint}];
	const after = sliceSafe(mark, name.end - name.start);
	return [...highlightedSegments(text, name, highlights, faint), {text: after, style: faint}];
}

import {spaces} from '../../layout/columns.js';
import {type ListFrame, pointerWidth} from '../../layout/geometry.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {type SafeText, safe} from '../../text/safe-text.js';
import type {Body} from './framed.js';
import {fitSegments, type RowSegment} from './row-segments.js';

/** What stands before the first row of an item: the pointer, or as many spaces, the first of which may be a sign. */
export const pointerTo = ({symbols, theme}: State, isHighlighted: boolean, sign = safe` `): RowSegment =>
	isHighlighted
		? {text: safe`${sign}${symbols.pointer} `, style: themes[theme].selection}
		: {text: safe`${sign}${spaces(pointerWidth - 1)}`};

/** The visible items of a list without the pointer, the preview of the highlighted one, and what stands where there are none. */
export type Listed = {
	items: readonly RowSegment[][][];
	/** What stands before the pointer at the first row of each, a cell wide, where there is something to say so. */
	signs?: readonly SafeText[];
	/** Index among the visible ones. */
	highlighted: number;
	preview: readonly RowSegment[][];
	instead: RowSegment[];
};

/** A list, and the preview of its highlighted item beside it or under it. */
export function listWithPreview(
	state: State,
	{beside, list: {width}, preview: {left}}: ListFrame,
	{items, signs, highlighted, preview, ...listed}: Listed,
): Body {
	const instead = fitSegments(state, listed.instead, width);
	const pointed = items.map((rows, index) =>
		rows.map((row, at) => [
			pointerTo(state, index === highlighted && at === 0, at === 0 ? signs?.[index] : undefined),
			...row,
		]),
	);
	if (!beside) {
		const below = preview.length > 0 ? [[], ...preview.map(row => [{text: spaces(left)}, ...row])] : [];
		return items.length > 0 ? {list: {items: pointed, highlighted}, below} : {above: [instead], below};
	}

	// The rows of the preview go on beside those of the items, and under them where there are more.
	let at = 0;
	const withPreview = (row: RowSegment[]): RowSegment[] => {
		const next = preview[at++] ?? [];
		return next.length === 0
			? row
			: [...fitSegments(state, row, width), {text: spaces(left - width)}, ...next];
	};
	const above = items.length > 0 ? [] : [withPreview(instead)];
	const joined = pointed.map(rows => rows.map(withPreview));
	const below = preview.slice(at).map(() => withPreview([]));
	return {above, list: {items: joined, highlighted}, below};
}

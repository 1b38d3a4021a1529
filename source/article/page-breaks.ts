import {lineBreaks} from './line-breaks.js';
import type {PageLink} from './page-text.js';

/** What of a line is changed where it stands behind a line break. */
export type BrokenLine = {
	text: string;
	links?: PageLink[];
	linkShare: number;
	level?: number;
	/** The number of the list, the quote or the verse that it stands in: what is judged as one. */
	unit?: number;
	/** Whether it is the next line of verse or an address. */
	continues?: true;
};

/**
Makes one line of those that a break stands between though their sentence goes on, and tells of others that they are lines of
verse. `behindBreak` has, of each that stands behind one break in the same block, that block's number.
*/
export function mendBreaks<Line extends BrokenLine>(
	lines: readonly Line[],
	behindBreak: ReadonlyMap<Line, number>,
): Line[] {
	const mended: Line[] = [];
	for (let from = 0; from < lines.length; ) {
		let to = from + 1;
		while (to < lines.length && behindBreak.has(lines[to])) to++;
		const broken = lines.slice(from, to);
		const unit = to > from + 1 ? behindBreak.get(lines[from + 1]) : undefined;
		// A heading is one, on as many lines as it may be.
		const breaks =
			broken[0].level === undefined
				? lineBreaks(broken.map(({text}) => text))
				: broken.slice(1).map(() => 'space');
		let joined = [broken[0]];
		for (const [index, kind] of breaks.entries()) {
			const next = broken[index + 1];
			if (kind === 'space') {
				joined.push(next);
				continue;
			}

			mended.push(joinedLine(joined));
			joined = [kind === 'line' ? {...next, continues: true} : next];
		}

		mended.push(joinedLine(joined));
		if (breaks.includes('line')) for (const line of mended.slice(from - to)) line.unit ??= unit;
		from = to;
	}

	return mended;
}

/** Lines with a space in place of each break. */
function joinedLine<Line extends BrokenLine>(lines: readonly Line[]): Line {
	if (lines.length === 1) return lines[0];
	const links: PageLink[] = [];
	let length = 0;
	let linked = 0;
	for (const line of lines) {
		for (const {start, end, href} of line.links ?? [])
			links.push({start: length + start, end: length + end, href});
		length += line.text.length + 1;
		linked += line.linkShare * line.text.length;
	}

	return {
		...lines[0],
		text: lines.map(({text}) => text).join(' '),
		linkShare: linked / Math.max(1, length - lines.length),
		...(links.length > 0 ? {links} : {}),
	};
}

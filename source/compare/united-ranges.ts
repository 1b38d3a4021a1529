import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';

/** Ranges in their order, those that overlap as one. */
export function united(ranges: readonly Range[]): Range[] {
	const all: Range[] = [];
	for (const {start, end} of [...ranges].sort((x, y) => x.start - y.start)) {
		const last = all.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else all.push({start, end});
	}

	return all;
}

/** Whether a range lies within one of united ranges. */
export const isWithin = ({start, end}: Range, places: readonly Range[]): boolean => {
	const place = lastFrom(places, start);
	return place !== undefined && end <= place.end;
};

/** Whether a range overlaps one of united ranges. */
export const touches = ({start, end}: Range, places: readonly Range[]): boolean =>
	(lastFrom(places, Math.max(start, end - 1))?.end ?? start) > start;

/** The last of ranges, in their order, that begins at an offset or before it. */
const lastFrom = (ranges: readonly Range[], offset: number): Range | undefined =>
	ranges[countWhile(ranges.length, at => ranges[at].start <= offset) - 1];

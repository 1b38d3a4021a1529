import type {Day} from '../article/published-day.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {pointerWidth} from './geometry.js';

/** How many cells the widest of a library's articles needs in each column; 0 where none has anything to say there. */
export type NeededCells = {
	title: number;
	outlet: number;
	date: number;
	minutes: number;
	/** How much of them is reused; left out where that is not asked. */
	reuse?: number;
};

/** The columns to the right of the title, in cells, the two before each of them not counted; 0 for one that is not there. */
export type LibraryColumns = {reuse: number; outlet: number; date: number; minutes: number; progress: number};

// Cells of a list from which it has them.
const minutesFrom = 40;
const progressFrom = 50;
/** "read 100%". */
const progressWidth = 9;
// The names of most outlets are as long at the most.
const outletLimit = {narrow: 12, wide: 20, wideFrom: 100} as const;
// Cells that outlet and date leave to titles that need them: beside the list, the preview tells these too; what the list is
// sorted by is worth more than the end of a title.
const leastTitle = {alone: 36, beside: 72, sorted: 24} as const;

/** Cells before each column. */
export const columnGap = 2;

/** The columns of a list that has so many cells, which has its preview beside it or not, and may be sorted by one of them. */
export function libraryColumns(
	width: number,
	beside: boolean,
	needed: NeededCells,
	sortedBy?: 'outlet' | 'date',
): LibraryColumns {
	const columns = {
		reuse: 0,
		outlet: 0,
		date: 0,
		minutes: width >= minutesFrom ? needed.minutes : 0,
		progress: width >= progressFrom ? progressWidth : 0,
	};
	const outletMost = width >= outletLimit.wideFrom ? outletLimit.wide : outletLimit.narrow;
	const wanted = {outlet: Math.min(needed.outlet, outletMost), date: needed.date};
	for (const column of sortedBy === 'date' ? (['date', 'outlet'] as const) : (['outlet', 'date'] as const)) {
		const least = column === sortedBy ? leastTitle.sorted : beside ? leastTitle.beside : leastTitle.alone;
		const left = titleCells(width, {...columns, [column]: wanted[column]});
		if (left >= Math.min(needed.title, least)) columns[column] = wanted[column];
	}

	// Found in the background: what stands on its right stays where it is.
	const left = titleCells(width, {...columns, reuse: needed.reuse ?? 0});
	const least = beside ? leastTitle.beside : leastTitle.alone;
	if (left >= Math.min(needed.title, least)) columns.reuse = needed.reuse ?? 0;
	return columns;
}

/** The cells that are left to the titles of a list that has so many. */
export const titleCells = (width: number, columns: LibraryColumns): number =>
	width -
	pointerWidth -
	1 -
	Object.values(columns).reduce((sum, cells) => sum + (cells > 0 ? cells + columnGap : 0), 0);

/** The cells of a list in which no title is cut. */
export function widthForTitles(needed: NeededCells): number {
	const {title, minutes, date} = needed;
	const outlet = Math.min(needed.outlet, outletLimit.wide);
	return title - titleCells(0, {reuse: 0, outlet, date, minutes, progress: progressWidth});
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map(toSafeText);

/** "3 May 2024": set flush right, days stand over days, and years over years. */
export const dayText = ({year, month, day}: Day): SafeText => safe`${day} ${months[month - 1]} ${year}`;

/** "3 to 4 May 2024": from one day to another, each as ISO 8601 writes it; what both have in common is told once. */
export function daysText(from: string, to: string): SafeText {
	const [first, last] = [from, to].map(day => {
		const [year, month, number] = day.split('-').map(Number);
		return {year, month, day: number};
	});
	if (from === to) return dayText(last);
	const [start, month, year] = [`${first.day}`, months[first.month - 1], `${first.year}`].map(toSafeText);
	if (first.year !== last.year) return safe`${start} ${month} ${year} to ${dayText(last)}`;
	return first.month === last.month
		? safe`${start} to ${dayText(last)}`
		: safe`${start} ${month} to ${dayText(last)}`;
}

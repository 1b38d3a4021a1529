/** The nearest number from `low` to `high`; `low` where they cross. */
export const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(high, value));

/** The first row that can be on top when the last one is at the bottom. */
export const lastTop = (rows: number, height: number): number => Math.max(0, rows - height);

/** How much of a text has been seen, 0 to 100. */
export const percentSeen = (top: number, height: number, rows: number): number =>
	rows <= height ? 100 : Math.round((100 * Math.min(rows, top + height)) / rows);

/** A first visible row that shows `row`: as it is where it does, else moved no more than needed. */
export const topThatShows = (row: number, top: number, height: number): number =>
	row < top ? row : row >= top + height ? row - height + 1 : top;

/** A first visible row with `row` a third down, for places that were jumped to. */
export const topAround = (row: number, height: number, rows: number): number =>
	clamp(row - Math.floor(height / 3), 0, lastTop(rows, height));

/** The highlighted item and the first visible one of a list of `count`, as near to what was as its length and height allow. */
export function listInSight(
	{highlighted, top}: {highlighted: number; top: number},
	count: number,
	height: number,
): {highlighted: number; top: number} {
	const shown = clamp(highlighted, 0, Math.max(0, count - 1));
	return {highlighted: shown, top: clamp(topThatShows(shown, top, height), 0, lastTop(count, height))};
}

import {addTo} from '../text/add-to.js';
import type {PageLine} from './page-line.js';

const number = /^\(?(\d{1,3})[.):]?$/;

/**
Makes numbers that stand in elements of their own, and count what follows each, the markers of that: the steps of a recipe.
They count from 1 or 0 upward, and each stands before another line.
*/
export function joinNumbers(lines: readonly PageLine[]): PageLine[] {
	const runs = new Map<string, number[]>();
	for (const [index, line] of lines.entries()) {
		const value = numberOf(line);
		const next = lines[index + 1];
		if (value === undefined || !next || numberOf(next) !== undefined || next.table || next.isCode) continue;
		const last = runs.get(line.path)?.at(-1);
		const follows = last === undefined ? value <= 1 : value === numberOf(lines[last])! + 1;
		if (follows) addTo(runs, line.path, index);
	}

	const markers = new Set([...runs.values()].filter(run => run.length > 1).flat());
	if (markers.size === 0) return [...lines];
	return lines.flatMap((line, index) => {
		if (markers.has(index)) return [];
		if (!markers.has(index - 1)) return [line];
		const above = lines[index - 1];
		return [{...line, item: {level: above.item?.level ?? 1, marker: `${numberOf(above)}.`}}];
	});
}

function numberOf({text, linkShare, table, isCode}: PageLine): number | undefined {
	const found = linkShare === 0 && !table && !isCode ? number.exec(text) : null;
	return found ? Number(found[1]) : undefined;
}

import type {Range} from '../text/words.js';
import {type InlineRun, readInline} from './inline-runs.js';

/** A table as the parser gives it: its lines, and the content of its cells, row by row, with the line of each row. */
export type TableTokens = {map: readonly number[]; rows: {line: number; cells: string[]}[]};

/** Where a table stands, and how its text is read: its cells one after the other, with a sign between them. */
export function readTable(
	{map, rows}: TableTokens,
	lines: readonly {text: string; start: number}[],
	environment: object,
	sign: string,
): Range & {cells: () => InlineRun[][][]; runs: () => InlineRun[]} {
	const head = lines[rows[0].line];
	const [first = ''] = rows[0].cells;
	const bar = head.text.indexOf('|');
	const word = first === '' ? -1 : head.text.indexOf(escaped(first));
	const begin = Math.max(0, bar < 0 || (word >= 0 && word < bar) ? word : bar);
	const last = lines[map[1] - 1];
	const cells = () =>
		rows.map(({line, cells}) => {
			let at = line === rows[0].line ? begin : 0;
			return cells.map(content => {
				const {text, start} = lines[line];
				const found = content === '' ? -1 : text.indexOf(escaped(content), at);
				if (found < 0) return [];
				at = found + escaped(content).length;
				return placedRuns(content, start + found, environment);
			});
		});
	return {
		start: head.start + begin,
		end: last.start + last.text.trimEnd().length,
		cells,
		runs() {
			const runs: InlineRun[] = [];
			for (const cell of cells().flat()) {
				if (cell.every(({value}) => value.trim() === '')) continue;
				const end = runs.at(-1)?.end;
				if (end !== undefined) runs.push({value: sign, start: end, end: end + 1});
				for (const run of cell) runs.push(run);
			}

			return runs;
		},
	};
}

// In a cell, a bar is written so.
const escaped = (content: string): string => content.replaceAll('|', '\\|');

/** The pieces of text of a cell whose content begins at `start` of the original, where its bars are escaped. */
function placedRuns(content: string, start: number, environment: object): InlineRun[] {
	const runs = readInline(content, environment as Parameters<typeof readInline>[1]);
	if (!content.includes('|')) {
		for (const run of runs) {
			run.start += start;
			run.end += start;
		}

		return runs;
	}

	const bars = new Uint32Array(content.length + 1);
	for (let at = 0; at < content.length; at++) bars[at + 1] = bars[at] + (content[at] === '|' ? 1 : 0);
	for (const run of runs) {
		run.start += start + bars[run.start];
		run.end += start + bars[run.end];
	}

	return runs;
}

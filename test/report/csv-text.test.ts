import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csvText} from '../../source/report/csv-text.js';

/** The cells of comma-separated values, as RFC 4180 has them. */
function read(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	while (cell.lastIndex < text.length) {
		const match = cell.exec(text);
		if (!match) throw new Error(`no cell at ${text}`);
		const [, quoted, plain, end] = match;
		rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}

	return rows.slice(0, -1);
}

describe('comma-separated values', () => {
	it('have quotation marks around what has one, a comma or a line break in it', () => {
		expect(csvText([['a "b"', 'c, d', 'e\nf', 'g'], [7]])).toBe('"a ""b""","c, d","e\nf",g\r\n7\r\n');
	});

	it.each(['=1+1', '+49 30', '-40', '@SUM(A1)', '\tx', '\rx'])(
		'have nothing that a spreadsheet takes for a formula: %j',
		text => {
			expect(read(csvText([[text, `a${text}`]]))).toEqual([[`'${text}`, `a${text}`]]);
		},
	);

	it('are read back as they were, but for the apostrophe', () => {
		const cells = fc.array(fc.string({unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '=', 'é')}), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(fc.array(cells, {minLength: 1, maxLength: 4}), rows => {
				const harmless = (text: string) => (/^[=\r]/.test(text) ? `'${text}` : text);
				expect(read(csvText(rows))).toEqual(rows.map(row => row.map(harmless)));
			}),
		);
	});
});

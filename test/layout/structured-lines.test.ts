import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {layoutArticle} from '../../source/layout/article-lines.js';
import {cutMark, piecesOf} from '../../source/layout/structured-lines.js';
import {asciiSymbols} from '../../source/layout/symbols.js';
import {articleText} from '../../source/report/text-report.js';
import {displayWidth} from '../../source/text/display-width.js';

const read = (text: string): Article => readArticle(text, {format: 'markdown'});

function rowsOf(article: Article, width: number): string[] {
	return layoutArticle(article, {width, furniture: false}).map(line => {
		if (!line.range) return '';
		const {text} = article.blocks[line.block];
		if (line.rule !== undefined) return '─'.repeat(line.rule);
		const words = piecesOf({...line, range: line.range}).map(
			({gap, range}) => ' '.repeat(gap) + text.slice(range.start, range.end),
		);
		return (line.mark ?? ' '.repeat(line.indent)) + words.join('') + (line.isCut ? cutMark : '');
	});
}

const table = read(
	'| Day | Boats | Who counted |\n|---|---|---|\n| 1 June | 41 | the office |\n| 12 June | | nobody |\n',
);

describe('a table', () => {
	it('stands in even columns', () => {
		expect(rowsOf(table, 40)).toEqual([
			'Day      Boats  Who counted',
			'───────────────────────────',
			'1 June      41  the office',
			'12 June         nobody',
		]);
	});

	it('has numbers at the right of their columns, with whatever stands beside them, and words at the left', () => {
		const results = read(
			'| Ward | Votes | Turnout | Fee | Ships | Change |\n|---|---|---|---|---|---|\n' +
				'| Quay | 1,204 | 61.2 % | €40 | 3 | +7 |\n| Mole | 98 | 9 % | – | three | −12 |\n',
		);
		expect(rowsOf(results, 60)).toEqual([
			'Ward  Votes  Turnout  Fee  Ships  Change',
			'────────────────────────────────────────',
			'Quay  1,204   61.2 %  €40  3          +7',
			'Mole     98      9 %    –  three     −12',
		]);
	});

	it('has heads on several rows where only they are too wide', () => {
		const results = read(
			'| Ward | Votes cast in May | Votes cast in June |\n|---|---|---|\n| The quay | 1,204 | 98 |\n| Mole | 77 | 1,301 |\n',
		);
		expect(rowsOf(results, 36)).toEqual([
			'Ward        Votes cast    Votes cast',
			'                in May       in June',
			'────────────────────────────────────',
			'The quay         1,204            98',
			'Mole                77         1,301',
		]);
		expect(rowsOf(results, 22)).toEqual([
			'Ward      Votes  Votes',
			'           cast   cast',
			'             in     in',
			'            May   June',
			'──────────────────────',
			'The quay  1,204     98',
			'Mole         77  1,301',
		]);
	});

	it('has text that goes on in its column, with its rows apart, where there is room for that', () => {
		const log = read(
			'| Time | Where |\n|---|---|\n| 9:00 | At the quay. |\n| 10:30 | On the way to the old mill with both of the children. |\n| 12:00 | At the mill. |\n',
		);
		expect(rowsOf(log, 34)).toEqual([
			' Time  Where',
			'──────────────────────────────────',
			' 9:00  At the quay.',
			'',
			'10:30  On the way to the old mill',
			'       with both of the children.',
			'',
			'12:00  At the mill.',
		]);
	});

	it('is one record after another where it is too wide', () => {
		expect(rowsOf(table, 24)).toEqual([
			'Day: 1 June',
			'Boats: 41',
			'Who counted:',
			'  the office',
			'',
			'Day: 12 June',
			'Who counted:',
			'  nobody',
		]);
		const boats = read('| Boats | From |\n|---|---|\n| The Mary of Kilmory | the old quay |\n');
		expect(rowsOf(boats, 28)).toEqual(['Boats: The Mary of Kilmory', 'From: the old quay']);
		// A long label may stand on two rows.
		expect(rowsOf(boats, 30).slice(2)).toEqual(['The Mary of       the old quay', 'Kilmory']);
	});
});

describe('code', () => {
	const code = read('```\nlet boats = 0;\n\n  boats += 1; // and so on\n```\n');

	it('is cut at the edge, and never wrapped', () => {
		expect(rowsOf(code, 16)).toEqual(['let boats = 0;', '', '  boats += 1; />']);
	});

	it('stands whole in a report', () => {
		expect(articleText(code, {width: 16, original: false, symbols: asciiSymbols}).slice(-3)).toEqual([
			'let boats = 0;',
			'',
			'  boats += 1; // and so on',
		]);
	});
});

it('lists are counted and set in', () => {
	expect(rowsOf(read('9. one\n10. two and a few more\n    - deep'), 16)).toEqual([
		'9. one',
		'10. two and a',
		'    few more',
		'  - deep',
	]);
});

it('no row of any of them is wider than its column, and none has a line feed', () => {
	const piece = fc.constantFrom(
		'| a long name | b |\n|---|---|\n| boats of the harbour | c |\n',
		'```\nlet boats = 港口の船 + "a";\n\n\tgo();\n```\n',
		'1. one\n   1. two\n      - three and four\n',
		'A paragraph of words.\n',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 6}), fc.integer({min: 4, max: 60}), (pieces, width) => {
			for (const row of rowsOf(read(pieces.join('\n')), width)) {
				expect(row).not.toContain('\n');
				expect(displayWidth(row)).toBeLessThanOrEqual(width);
			}
		}),
	);
});

it('rows of a table begin one after the other in its text, and show all of it, however narrow they are', () => {
	const cell = fc.constantFrom(
		'',
		'7',
		'1,204',
		'boats',
		'Boats at the quay',
		'港口',
		'Who counted them all',
	);
	const rows = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 2, maxLength: 6});
	fc.assert(
		fc.property(rows, fc.integer({min: 4, max: 70}), (cells, width) => {
			const [head, ...body] = cells.map(row => `| ${row.join(' | ')} |\n`);
			const article = read(`${head}|---|---|---|\n${body.join('')}`);
			const lines = layoutArticle(article, {width, furniture: false}).filter(({range}) => range);
			const starts = lines.map(({range}) => range!.start);
			expect(starts).toEqual([...starts].sort((x, y) => x - y));
			const shown = rowsOf(article, width).join('').replace(/[\s─]/g, '');
			for (const word of cells.flat().join(' ').split(' ')) expect(shown).toContain(word);
		}),
	);
});

it.each([
	['a cell', (long: string) => `| Day | Boats |\n|---|---|\n| Monday | ${long} |\n`],
	['a head', (long: string) => `| Day | ${long} |\n|---|---|\n| Monday | 7 |\n`],
	['a label', (long: string) => `| Day | Boats |\n|---|---|\n| ${long} | 7 |\n`],
])('%s of a million letters is wrapped as any other', (_, tableOf) => {
	for (const long of ['7'.repeat(1_000_000), 'boats '.repeat(166_000).trim()]) {
		const rows = rowsOf(read(tableOf(long)), 40);
		expect(rows.length).toBeGreaterThan(20_000);
		expect(rows.every(row => displayWidth(row) <= 40)).toBe(true);
	}
});

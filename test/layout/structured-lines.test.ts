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

	it('is one record after another where it is too wide', () => {
		expect(rowsOf(table, 26)).toEqual([
			'Day: 1 June',
			'Boats: 41',
			'Who counted: the office',
			'',
			'Day: 12 June',
			'Who counted: nobody',
		]);
		expect(rowsOf(table, 16).slice(0, 4)).toEqual([
			'Day: 1 June',
			'Boats: 41',
			'Who counted:',
			'  the office',
		]);
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

import {parse} from 'parse5';
import {describe, expect, it} from 'vitest';
import type {Comparison} from '../../source/compare/comparison.js';
import {numberPairs} from '../../source/compare/order-of-pairs.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {checkPage} from './check-page.js';
import {ferry} from './ferry.js';
import {elementsIn} from './html-tree.js';

const unsure = {...ferry.pairs[0], number: 2, kind: 'related' as const, score: 0.3};
const comparison: Comparison = {...ferry, unsure: [unsure]};
const written = (format: ReportRequest['format'], request: Partial<ReportRequest> = {}): string =>
	report(
		{articles: [], problems: []},
		{width: 100, symbols: unicodeSymbols, original: false, comparison, format, ...request},
	).text;

describe('the unsure pairs in a report', () => {
	it.each(['text', 'markdown', 'html'] as const)(
		'are left out of %s where they are not asked for',
		format => {
			expect(written(format)).toBe(written(format, {comparison: ferry}));
			expect(written(format, {unsure: true, comparison: ferry})).toBe(written(format, {comparison: ferry}));
		},
	);

	it('stand in text under a heading of their own, before what only one says', () => {
		const lines = written('text', {unsure: true}).split('\n');
		const rows = ['1 · reworded, high · ', 'Unsure pairs: ', '2? · unsure · ', 'Only in A: '].map(begin =>
			lines.findIndex(line => line.startsWith(begin)),
		);
		expect(rows).not.toContain(-1);
		expect(rows).toEqual([...rows].sort((x, y) => x - y));
		expect(lines.filter(line => line.startsWith('1 pair of passages'))).toHaveLength(1);
	});

	it('stand in Markdown under a heading of their own, and nothing is stated of them elsewhere', () => {
		const lines = written('markdown', {unsure: true}).split('\n');
		expect(lines.filter(line => line.startsWith('#')).slice(1)).toEqual([
			'## Pairs of passages',
			'### 1 · reworded, high',
			'## Figures',
			'## What both quote',
			'## What was changed',
			'## Unsure pairs',
			expect.stringMatching(/^### 2\\?\? · unsure$/),
			'## Only A says',
			'## Only B says',
		]);
		expect(lines.filter(line => line.startsWith('- Pair '))).toHaveLength(3);
	});

	it('stand in HTML in a section of their own, and marked in both articles', () => {
		const page = written('html', {unsure: true});
		checkPage(page);
		const elements = elementsIn(parse(page));
		expect(elements.find(({attribs}) => attribs.id === 'unsure')?.text).toBe('Unsure pairs');
		expect(elements.find(({attribs}) => attribs.id === 'pair-2')?.text).toMatch(/^2\? unsure/);
		const passages = elements.filter(({attribs}) => attribs.class === 'passage unsure');
		expect(new Set(passages.flatMap(({attribs}) => attribs.id ?? []))).toEqual(new Set(['a-2', 'b-2']));
		// The picture shows where the others lie.
		const drawn = elements.filter(({name, attribs}) => name === 'a' && attribs.href?.startsWith('#pair-'));
		expect(drawn.map(({attribs}) => attribs.href)).not.toContain('#pair-2');
	});

	it('are all there is where there are no others', () => {
		const none = {...comparison, ...numberPairs([], comparison.unsure)};
		for (const format of ['text', 'markdown', 'html'] as const) {
			const text = written(format, {unsure: true, comparison: none});
			expect(text).toContain('These two have no passage in common');
			expect(text).toContain('Unsure pairs');
			expect(text).toContain('1?');
			expect(written(format, {comparison: none})).not.toContain('Unsure pairs');
		}
	});

	it('are always in JSON, in a list of their own, numbered behind the others', () => {
		for (const asked of [true, false]) {
			const made = JSON.parse(written('json', {unsure: asked}));
			expect(made.pairs.map((pair: {number: number}) => pair.number)).toEqual([1]);
			expect(made.unsure).toMatchObject([
				{number: 2, kind: 'related', score: 0.3, kindInWords: 'unsure', a: {text: unsure.a.text}},
			]);
			expect(Object.keys(made.unsure[0])).toEqual(Object.keys(made.pairs[0]));
		}
	});
});

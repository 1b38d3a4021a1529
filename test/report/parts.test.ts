import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {screenReaderRows} from '../../source/layout/screen-reader-rows.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import type {OutputFormat} from '../../source/report/formats.js';
import {report} from '../../source/report/print.js';
import {articleOfBlocks} from '../compare/articles.js';
import {checkPage} from './check-page.js';

const caption = 'Crews pump water from Tarnwick harbour for the 3rd night.';
const comparison = compareArticles(
	articleOfBlocks(
		['title', 'Two arrested after fire guts Tarnwick warehouse'],
		['paragraph', 'The bells rang for an hour.'],
		['caption', caption],
	),
	articleOfBlocks(
		['title', 'Two arrested after fire destroys Tarnwick warehouse'],
		['paragraph', 'Nobody was hurt.'],
		['heading', 'What the mayor says'],
		['paragraph', caption],
	),
);
const written = (format: OutputFormat) =>
	report(
		{articles: [comparison.a, comparison.b], problems: []},
		{width: 120, original: false, symbols: unicodeSymbols, format, comparison},
	).text;

describe('a pair of titles or captions in a report', () => {
	it('is told of as such in text, Markdown and HTML, and to a screen reader', () => {
		expect(written('text')).toMatch(/^1 · reworded, high · title \| title · changed: “guts” \| “destroys”/m);
		expect(written('text')).toMatch(/^2 · word for word · caption \| text$/m);
		expect(written('markdown')).toMatch(/### 1 · reworded, high\n\ntitle \\?\| title · changed/);
		expect(written('markdown')).toMatch(/### 2 · word for word\n\ncaption \\?\| text\n/);
		expect(written('html')).toMatch(/<td class="why" dir="auto">title \| title · changed: “guts”/);
		expect(written('html')).toContain('<td class="why" dir="auto">caption | text</td>');
		const rows = screenReaderRows(comparison, numberedPairs(comparison, false), 200).rows.map(
			({text}) => text,
		);
		expect(rows).toContain('Pair 2 of 2: word for word; caption | text.');
	});

	it('has its part in JSON, where there is one', () => {
		const {pairs} = JSON.parse(written('json'));
		expect(pairs.map(({a, b}: (typeof comparison.pairs)[number]) => [a.part, b.part])).toEqual([
			['title', 'title'],
			['caption', undefined],
		]);
	});

	it('is lit where it stands in the article, and its number leads there', () => {
		const page = written('html');
		checkPage(page);
		expect(page).toMatch(/<h3 dir="auto">.*id="a-1".*<mark class="changed">guts<\/mark>.*<\/h3>/);
		expect(page).toMatch(/<p class="caption" dir="auto"><span class="passage sure" id="a-2">/);
		expect(page).toMatch(/<p dir="auto"><span class="passage sure" id="b-2">/);
	});
});

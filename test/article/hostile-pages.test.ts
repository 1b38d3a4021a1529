import {describe, expect, it} from 'vitest';
import {type Block, isKept} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const sentence =
	'The keepers of the lock counted the barges again on Monday, and found more of them than in any spring before.';
const read = (body: string): Block[] =>
	readArticle(
		`<title>The lock</title><article><h1>The lock</h1><p>${sentence}</p>${body}<p>${sentence.replace('Monday', 'Tuesday')}</p></article>`,
		{format: 'html', url: 'https://lock.example/'},
	).blocks;
const tableOf = (blocks: readonly Block[]) =>
	blocks.find(({kind, rows}) => kind === 'table' || rows !== undefined);
/** How often the words stand in what was read, kept or not: nothing of a page is lost. */
const countOf = (blocks: readonly Block[], words: string) =>
	blocks.reduce((sum, {text}) => sum + text.split(words).length - 1, 0);

describe('a page that was made to be slow is read whole', () => {
	it('with a table of ten thousand rows', () => {
		const blocks = read(`<table><tr><th>Day<th>Barges${'<tr><td>a day<td>11'.repeat(10_000)}</table>`);
		expect(tableOf(blocks)?.rows).toHaveLength(10_001);
		expect(tableOf(blocks)?.rows?.at(-1)).toEqual(['a day', '11']);
	});

	it('with a table of five hundred columns', () => {
		const row = (cell: string) => `<tr>${`<td>${cell}`.repeat(500)}`;
		const blocks = read(`<table>${row('a name')}${row('a count')}</table>`);
		expect(countOf(blocks, 'a name')).toBe(500);
		expect(countOf(blocks, 'a count')).toBe(500);
		expect(tableOf(blocks)?.rows?.map(cells => cells.length)).toEqual([500, 500]);
	});

	it('with cells that claim to be as wide and as high as can be', () => {
		const wild = '<tr><td colspan=100000 rowspan=65534>pier<td colspan="-3" rowspan="1e9">anchor';
		const blocks = read(`<table>${wild.repeat(2000)}</table>`);
		expect(countOf(blocks, 'pier')).toBe(2000);
		expect(countOf(blocks, 'anchor')).toBe(2000);
		const cells = tableOf(blocks)?.rows?.reduce((sum, row) => sum + row.length, 0) ?? 0;
		expect(cells).toBeLessThan(2000 * 100);
	});

	it('with a cell of a megabyte', () => {
		const blocks = read(`<table><tr><th>Day<th>Log<tr><td>1 June<td>${'one barge '.repeat(100_000)}</table>`);
		expect(countOf(blocks, 'one barge')).toBe(100_000);
		expect(tableOf(blocks)).toBeUndefined();
	});

	it.each(['<ul><li>', '<ol reversed><li>', '<dl><dd>', '<blockquote>'])(
		'with %s five thousand deep',
		tag => {
			const blocks = read(`${tag}a barge `.repeat(5000));
			expect(countOf(blocks, 'a barge')).toBe(5000);
			for (const {level = 1} of blocks) expect(level).toBeLessThanOrEqual(300);
		},
	);

	it('with two megabytes of code', () => {
		const line = 'let barges = keepers.count();\n';
		const count = Math.ceil(2_000_000 / line.length);
		const [block] = read(`<pre><code>${line.repeat(count)}</code></pre>`).filter(({kind}) => kind === 'code');
		expect(block.text.split('\n')).toHaveLength(count);
	});

	it.each(['<b><i>anchor</b></i>', '<b><i>anchor', '<a href=/b><b>anchor<p>'])('with misnested %s', piece => {
		const count = Math.ceil(250_000 / piece.length);
		expect(countOf(read(piece.repeat(count)), 'anchor')).toBe(count);
	});

	it('with a hundred thousand line breaks', () => {
		const verse = read(`<p>${'the barges lie<br>'.repeat(20_000)}</p>`);
		expect(countOf(verse, 'the barges lie')).toBe(20_000);
		const prose = read(`<p>${`${sentence.slice(0, -1)}<br>and they lie there<br>`.repeat(5000)}</p>`);
		expect(countOf(prose, 'and they lie there')).toBe(5000);
		expect(prose.length).toBeLessThan(5010);
		expect(
			countOf(read(`<p>a barge${'<br>'.repeat(100_000)}another barge</p>`).filter(isKept), 'barge'),
		).toBeGreaterThan(0);
	});

	it('with as many quotes and captions as fit', () => {
		const piece = '<blockquote>Count them all</blockquote><figure><img src=a><p>A barge at the lock</figure>';
		const blocks = read(piece.repeat(3000));
		expect(countOf(blocks, 'Count them all')).toBe(3000);
		expect(countOf(blocks, 'A barge at the lock')).toBe(3000);
	});
});

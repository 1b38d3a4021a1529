import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {articleLine} from '../../source/report/article-line.js';
import {readSeeds} from '../seeds.js';

const parsed = (article: Parameters<typeof articleLine>[0], furniture = false) => {
	const line = articleLine(article, furniture);
	expect(line.endsWith('\n')).toBe(true);
	expect(line.trimEnd()).not.toMatch(/[\n\r\u2028\u2029\u0085\u001B]/);
	return JSON.parse(line);
};

const page = `<html lang="en"><head><title>Ferry runs again</title><meta property="og:site_name" content="Ostby Post">
<meta name="author" content="Ida Holm"><meta property="article:published_time" content="2026-03-04T08:00:00Z"></head>
<body><article><h1>Ferry runs again</h1><p>The ferry between Ostby and Nordvik runs again, <a href="https://example.org/plan">says the harbour</a>, after three weeks in which nobody could cross the sound at all.</p>
<ol><li>First at seven 🦊</li><li>Then at nine</li></ol><pre>07:00\n  09:00</pre></article></body></html>`;

describe('an article on a line', () => {
	it('has what is known of it, under the names that others use', () => {
		const article = readArticle(page, {format: 'html', url: 'https://ostby.example/ferry'});
		expect(parsed(article)).toMatchObject({
			id: 'https://ostby.example/ferry',
			series: 'Ostby Post',
			url: 'https://ostby.example/ferry',
			title: 'Ferry runs again',
			outlet: 'Ostby Post',
			author: 'Ida Holm',
			date: article.published,
			language: 'en',
			format: 'text',
		});
	});

	it('has the text of its blocks, and what each of them is', () => {
		const article = readArticle(page, {format: 'html'});
		const {text, blocks} = parsed(article);
		const characters = [...text];
		expect(
			blocks.map(({kind, start, end}: {kind: string; start: number; end: number}) => [
				kind,
				characters.slice(start, end).join(''),
			]),
		).toEqual(article.blocks.filter(({kind}) => kind !== 'furniture').map(({kind, text}) => [kind, text]));
		expect(blocks.some(({links}: {links?: unknown}) => links)).toBe(true);
		expect(blocks.some(({marker}: {marker?: unknown}) => marker === '2.')).toBe(true);
	});

	it('is in a series of its own where no outlet is known: passim compares none that is in none', () => {
		const article = readArticle('The harbour closes on Monday.', {id: '/news/a.txt'});
		expect(parsed(article)).toMatchObject({series: '/news/a.txt'});
		expect(parsed(article)).not.toHaveProperty('outlet');
	});

	it('has its furniture only where that is asked for', () => {
		const [article] = readSeeds();
		expect(parsed(article).text).not.toContain('Leave a Reply');
		const whole = parsed(article, true);
		expect(whole.text).toContain('Leave a Reply');
		expect(whole.blocks.some(({reason}: {reason?: string}) => reason === 'comment-form')).toBe(true);
	});

	it('leads from its text to the original', () => {
		for (const article of readSeeds())
			for (const [start, end, originalStart, originalEnd] of parsed(article).places) {
				if (end - start !== originalEnd - originalStart) continue;
				const from = [...parsed(article).text].slice(start, end).join('');
				expect(article.original.slice(originalStart, originalEnd).replace(/\s/g, ' ')).toBe(
					from.replace(/\s/g, ' '),
				);
			}
	});

	it('has none of the fields that passim adds', () => {
		const added = [
			'uid',
			'cluster',
			'size',
			'begin',
			'end',
			'src',
			'pboiler',
			'boiler',
			'gid',
			'pages',
			'locs',
			'ref',
		];
		for (const article of readSeeds())
			expect(Object.keys(parsed(article)).filter(name => added.includes(name.toLowerCase()))).toEqual([]);
	});
});

import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {readArticles} from '../../source/article/read-articles.js';

const html = `<title>Bron stängs 🌉</title><nav><a href="/">Start</a></nav><article><h1>Bron stängs 🌉</h1><p>By Ida Berg</p>
	<p>Bron över sundet 🌊 stängs <a href="https://norrvik.example/mer">på måndag</a>, säger kommunen &amp; polisen.</p>
	<h2>Tider</h2><ol><li>Måndag</li><li>Tisdag</li></ol><table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mån</td><td>7.30</td></tr></table>
	<pre>a {\n  b\n}</pre></article>`;

/** A line as this program writes it: all blocks of an article, whose places count characters. */
function lineOf({title, blocks}: Article, change: object = {}): string {
	const text = blocks.map(block => block.text).join('\n\n');
	let at = 0;
	const told = blocks.map(({text, start: _, end: __, ...what}) => {
		const start = at;
		at += [...text].length + 2;
		return {start, end: at - 2, ...what};
	});
	return JSON.stringify({id: 'x', title, text, blocks: told, ...change});
}

const kept = ({blocks}: Article) => blocks.map(({start: _, end: __, ...block}) => block);

describe('a text whose blocks are told beside it', () => {
	const article = readArticle(html, {name: 'bron.html'});

	it('is what they say, and nothing is judged anew', () => {
		const [again] = readArticles(lineOf(article));
		expect(kept(again)).toEqual(kept(article));
		expect(new Set(again.blocks.map(({kind}) => kind)).size).toBeGreaterThan(5);
		for (const {start, end, text, kind} of again.blocks)
			if (kind === 'paragraph') expect(again.original.slice(start, end)).toBe(text);
	});

	it.each<[string, (blocks: Record<string, unknown>[]) => unknown]>([
		['leave some of it out', blocks => blocks.slice(1)],
		['stand in each other', blocks => [blocks[0], {...blocks[1], start: 0}, ...blocks.slice(2)]],
		['end behind it', blocks => [...blocks.slice(0, -1), {...blocks.at(-1), end: 1e6}]],
		['are of no kind', blocks => [{...blocks[0], kind: 'script'}, ...blocks.slice(1)]],
		['have no place', blocks => [{...blocks[0], start: 'a'}, ...blocks.slice(1)]],
		['are no list of objects', () => [null, 3]],
	])('is read as any other where they %s', (_, change) => {
		const told = JSON.parse(lineOf(article)).blocks;
		const [again] = readArticles(lineOf(article, {blocks: change(told)}));
		expect(again.title).toBe(article.title);
		const visible = again.blocks.reduce((sum, {text}) => sum + text.length, 0);
		expect(visible).toBeGreaterThan(50);
	});

	it('has none of what harms in them', () => {
		const text = 'Click here now';
		const block = {start: 0, end: 14, kind: 'paragraph', level: 1e9, marker: '\u001B[31m', rows: 7};
		const links = [
			{start: 0, end: 5, href: 'javascript:alert(1)'},
			{start: 0, end: 5, href: 'https://a.example/'},
			{start: 2, end: 9, href: 'https://b.example/'},
			{start: 6, end: 99, href: 'https://c.example/'},
		];
		const [again] = readArticles(JSON.stringify({text, blocks: [{...block, links}]}));
		expect(again.blocks).toEqual([
			{
				kind: 'paragraph',
				text,
				start: 0,
				end: 14,
				level: 20,
				marker: '␛[31m',
				links: [{start: 0, end: 5, href: 'https://a.example/'}],
			},
		]);
	});
});

import {describe, expect, it} from 'vitest';
import {isUnsure} from '../../source/article/article.js';
import {originalRange} from '../../source/article/original-range.js';
import {readArticle} from '../../source/article/read-article.js';

const paragraphs = [
	'The city council voted on Tuesday to close the old river bridge to cars for at least a year while engineers replace its rusted supports.',
	'Councillors said the decision, which passed by nine votes to four, had become unavoidable after inspectors found cracks in two of the pillars last month.',
	'Shopkeepers on the eastern bank fear that they will lose customers. “We were only told about it last week,” said Maria Lindqvist, who runs a bakery beside the ramp.',
	'Work is expected to begin in March and to cost about 14 million pounds, most of which will come from the national government.',
];

const page = `<!doctype html><html lang="en-GB"><head><title>Bridge to close &amp; ferry to come | City News</title>
<meta property="og:site_name" content="City News"><meta property="og:title" content="Bridge to close &amp; ferry to come">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge to close &amp; ferry to come","datePublished":"2024-03-05T08:00:00Z","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Kim"}]}]}</script>
<style>p {color: red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
<article><h1>Bridge to close &amp; ferry to come</h1><p class="byline">By Ann Lee and Bo Kim</p><time datetime="2024-03-05">5 March 2024</time>
<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>
<figure><img alt="x"><figcaption>The bridge on Monday (Photo: Jo Ash/Reuters)</figcaption></figure>
<h2>What shopkeepers say</h2><p>${paragraphs[2]}</p>
<div hidden>You found a secret</div><div style="display: none">Another one</div><script>var text = "no text";</script>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Ten bridges that changed the world</a></li><li><a href="/b">Mayor spotted on holiday</a></li></ul></aside>
<p>${paragraphs[3]}</p></article>
<div id="comments"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div>
<footer><p>© 2024 City News. All rights reserved.</p></footer></body></html>`;

describe('an HTML page', () => {
	const article = readArticle(page, {name: 'page.html'});
	const kindOf = (text: string) => {
		const block = article.blocks.find(one => one.text.startsWith(text));
		return block?.reason ? `${block.kind}: ${block.reason}` : block?.kind;
	};

	it('has its metadata from what the page says of itself', () => {
		expect(article).toMatchObject({
			title: 'Bridge to close & ferry to come',
			outlet: 'City News',
			byline: 'Ann Lee, Bo Kim',
			published: '2024-03-05T08:00:00Z',
			language: 'en-GB',
		});
	});

	it('has its body told from all else', () => {
		for (const paragraph of paragraphs) expect(kindOf(paragraph)).toBe('paragraph');
		expect(kindOf('Bridge to close')).toBe('title');
		expect(kindOf('By Ann Lee')).toBe('byline');
		expect(kindOf('5 March')).toBe('dateline');
		expect(kindOf('The bridge on Monday')).toBe('caption');
		expect(kindOf('(Photo: Jo Ash')).toBe('credit');
		expect(kindOf('What shopkeepers say')).toBe('heading');
		expect(kindOf('Home')).toMatch(/^furniture/);
		expect(kindOf('We use cookies.')).toBe('furniture: cookie-notice');
		expect(kindOf('Ten bridges')).toMatch(/^furniture/);
		expect(kindOf('Leave a Reply')).toBe('furniture: comment-form');
		expect(kindOf('© 2024')).toBe('furniture: site-notice');
	});

	it('has no hidden text, scripts or styles', () => {
		for (const text of ['secret', 'Another one', 'no text', 'color'])
			expect(article.original).not.toContain(text);
	});

	it('has one block element a line', () => {
		expect(article.original.split('\n').slice(0, 4)).toEqual(
			['Home', 'Sport', 'We use cookies. ', 'Accept'].map(line => line.trim()),
		);
	});

	it('may be a fragment', () => {
		const fragment = readArticle(paragraphs.map(text => `<p>${text}</p>`).join('\n'), {format: 'html'});
		expect(fragment.blocks.map(block => [block.kind, block.text])).toEqual(
			paragraphs.map(text => ['paragraph', text]),
		);
		expect(fragment.original).toBe(paragraphs.join('\n'));
	});

	it('shows escape sequences out of entities as symbols', () => {
		const {blocks} = readArticle('<p>a&#27;[31mb&#x202E;c</p>', {format: 'html'});
		expect(blocks[0].text).toBe('a␛[31mbc');
	});
});

const markdown = `---
title: "Bridge to close"
author:
  - Ann Lee
  - Bo Kim
date: 2024-03-05
lang: en
---

# Bridge to close

A paragraph with **bold**, a [link](https://example.org) and &amp; an entity.

## What people say

> A quote of somebody.

- First item
- Second item

![A bridge](bridge.jpg)

***

See also
`;

describe('a Markdown text', () => {
	const article = readArticle(markdown, {name: 'bridge.md'});

	it.each([
		['<link rel="canonical" href="https://example.org/a?b=1&amp;c=2">', 'https://example.org/a?b=1&c=2'],
		['<meta property="og:url" content="https://example.org/a">', 'https://example.org/a'],
		['<link rel="canonical" href="/a">', undefined],
		['<link rel="canonical" href="javascript:alert(1)">', undefined],
	])('has the address that the page %s says', (head, address) => {
		const read = (url?: string) =>
			readArticle(page.replace('<head>', `<head>${head}`), {name: 'page.html', format: 'html', url});
		expect(read().source.url).toBe(address);
		expect(read('https://example.org/asked').source.url).toBe('https://example.org/asked');
	});

	it('has its metadata from the front matter', () => {
		expect(article).toMatchObject({
			title: 'Bridge to close',
			byline: 'Ann Lee, Bo Kim',
			published: '2024-03-05',
			language: 'en',
		});
	});

	it('has its blocks by its marks', () => {
		expect(article.blocks.map(({kind, text, reason}) => [reason ?? kind, text])).toEqual([
			['markup', expect.stringContaining('title: "Bridge to close"')],
			['title', 'Bridge to close'],
			['paragraph', 'A paragraph with bold, a link and & an entity.'],
			['heading', 'What people say'],
			['quote', 'A quote of somebody.'],
			['list-item', 'First item'],
			['list-item', 'Second item'],
			['caption', 'A bridge'],
			['markup', '***'],
			['related-link', 'See also'],
		]);
	});

	it('begins with a rule where no data follows', () => {
		const {blocks} = readArticle('---\nNo data here, only a sentence.\n\nAnother.', {name: 'a.md'});
		expect(blocks.map(block => block.text)).toContain('Another.');
	});
});

describe('a range of a block', () => {
	it.each([
		['text', 'a.txt', 'Title words here\n\nSome  \u00A0 text, and zero\u200Bwidth, and more of it.'],
		['HTML', 'a.html', '<p>Some text, &amp; <b>zero</b>width, and more of it.</p>'],
		['Markdown', 'a.md', 'Some **text**, &amp; zerowidth, and [more](x) of it.'],
		[
			'text decoded wrongly',
			'a.txt',
			'Title words here\n\nSome â€œtextâ€\u009D, itâ€™s zerowidth, and more of it.',
		],
	])('leads back into the original: %s', (_, name, source) => {
		const article = readArticle(source, {name});
		const block = article.blocks.at(-1)!;
		for (const word of ['Some', 'more', 'it']) {
			const start = block.text.lastIndexOf(word);
			const range = originalRange(article, block, {start, end: start + word.length});
			expect(article.original.slice(range.start, range.end)).toBe(word);
		}
	});

	it('takes in all of a character that was put right', () => {
		const article = readArticle('Itâ€™s fine.');
		const range = originalRange(article, article.blocks[0], {start: 0, end: 4});
		expect(article.original.slice(range.start, range.end)).toBe('Itâ€™s');
		const quote = originalRange(article, article.blocks[0], {start: 2, end: 3});
		expect(article.original.slice(quote.start, quote.end)).toBe('â€™');
	});
});

describe('an article', () => {
	it('keeps every line where cleaning is not wanted', () => {
		for (const name of ['a.txt', 'a.md', 'a.html']) {
			const {blocks} = readArticle('Share\n\nLeave a Reply', {name, clean: false});
			expect(new Set(blocks.map(block => block.kind))).toEqual(new Set(['paragraph']));
		}
	});

	it('says so where its cleaning is unsure', () => {
		expect(isUnsure(readArticle(page, {name: 'page.html'}))).toBe(false);
		expect(isUnsure(readArticle('Home\nSport\nMenu\nShare\nHome'))).toBe(true);
	});

	it('has an outlet only where a newsroom speaks of itself', () => {
		const outletOf = (sentence: string) => readArticle([...paragraphs, sentence].join('\n\n')).outlet;
		expect(
			outletOf(
				'The Daily Herald has contacted the transport office for comment on the closure of the bridge.',
			),
		).toBe('Daily Herald');
		expect(
			outletOf('Police have asked the public for information about the accident on the old bridge.'),
		).toBeUndefined();
		expect(outletOf('We have asked the council for comment on the costs of the ferry.')).toBeUndefined();
	});
});

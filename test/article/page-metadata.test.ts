import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {namesInByline} from '../../source/article/byline-name.js';
import {dayInAddress, isoDate} from '../../source/article/iso-date.js';
import {readArticle} from '../../source/article/read-article.js';
import {ferryPage as page, readFerryPage as read} from './ferry-page.js';

const data = (...things: object[]) => `<script type="application/ld+json">${JSON.stringify(things)}</script>`;

describe('the title of a page', () => {
	it('is the heading that the head gives too, not the name of the site', () => {
		const {title} = read(
			'<title>Ferry out of service - The Quay Post</title>',
			'<h1>The Quay Post</h1><h2>Ferry out of service</h2>',
		);
		expect(title).toBe('Ferry out of service');
	});

	it('has spaces for line breaks and for elements that are blocks', () => {
		expect(
			read('<title>Ferry out of service</title>', '<h1>Ferry<br>out of <div>service</div></h1>').title,
		).toBe('Ferry out of service');
	});

	it('is without what stands above it by its class', () => {
		const head = '<title>Ferry out of service | The Quay Post</title>';
		expect(
			read(head, '<h1><span class="kicker">Harbour</span><span>Ferry out of service</span></h1>').title,
		).toBe('Ferry out of service');
	});

	it.each([
		[
			'Harbour – Ferry out of service for a week',
			'<h1><span>Harbour</span><span>Ferry out of service for a week</span></h1>',
			'Ferry out of service for a week',
		],
		[
			'Ferry out of service for a week',
			'<h1>“Too old” / Ferry out of service for a week</h1>',
			'Ferry out of service for a week',
		],
		[
			'Ferry out of ser\u00advice for a week',
			'<h1>Ferry out of ser\u00advice for a week</h1>',
			'Ferry out of service for a week',
		],
		['Ferry out of service', '<h1 class="brand-header">Ferry out of service</h1>', 'Ferry out of service'],
	])('is without what stands above it, and as it is read: %s, %s', (head, top, title) => {
		const named = `<title>${head} | The Quay Post</title><meta property="og:title" content="${head}">`;
		expect(read(named, top).title).toBe(title);
	});

	it('is the first heading, also in a header with a menu, before a lower one that the head gives too', () => {
		const head =
			'<title>Ferry: why it will not run for a week</title><meta property="og:title" content="Engine of the ferry is broken">';
		const top =
			'<div class="nav"><h1>Ferry: why it will not run for a week</h1></div><h2>Engine of the ferry is broken</h2>';
		expect(read(head, top).title).toBe('Ferry: why it will not run for a week');
	});

	it('is that of the head where no heading agrees, without the name of the site', () => {
		const head =
			'<title>Ferry out of service | The Quay Post</title><meta property="og:site_name" content="The Quay Post">';
		expect(read(head, '').title).toBe('Ferry out of service');
	});
});

describe('who wrote a page', () => {
	const head = '<title>Ferry out of service</title>';
	const title = '<h1>Ferry out of service</h1>';

	it.each([
		[
			'<p class="meta">Posted on <time>5 May 2018</time> by <a rel="author" href="/ane">Ane Holt</a></p>',
			'Ane Holt',
		],
		['<span itemprop="author">Ane Holt</span>', 'Ane Holt'],
		['<p>By Ane Holt</p>', 'Ane Holt'],
		['<p class="byline">By Ane HoltStaff Writer</p>', 'Ane Holt'],
		['<p>Posted on 5 May 2018 by Ane Holt</p>', 'Ane Holt'],
		['<p class="author">Ane Holt, December 16th 2016</p>', 'Ane Holt'],
		['<p>By</p><p>Ane Holt</p><p>5 May 2018</p>', 'Ane Holt'],
		['<p class="byline">By Ane Holt, Harbour Correspondent</p>', 'Ane Holt'],
		['<p class="byline">By Ane Holt, Head of the Harbour Office</p>', 'Ane Holt'],
		['<p class="byline">By Ane Holt, Ib Rask, +3 more</p>', 'Ane Holt, Ib Rask'],
		['<p class="byline">By Managing News Editor</p>', 'Managing News Editor'],
		['<p class="byline">quay42</p>', 'quay42'],
		['<p class="byline">By Ane Holt for the Post on Sunday</p>', 'Ane Holt for the Post on Sunday'],
	])('is told beside its title: %s', (top, byline) => {
		expect(read(head, title + top).byline).toBe(byline);
	});

	it.each([
		['', '<aside><h3>Opinion</h3><p>By Ib Rask</p></aside>'],
		[
			'',
			'<div class="related"><article><h2>No bridge</h2><a rel="author" href="/ib">Ib Rask</a></article></div>',
		],
		['', '<ol class="comments"><li><span class="author">Ib Rask</span> wrote this</li></ol>'],
		['<figure><img src="a"><span itemprop="author">Photo: Ib Rask</span></figure>', ''],
		['<div itemscope itemtype="https://schema.org/Review"><span itemprop="author">Ib Rask</span></div>', ''],
	])('is nobody of a teaser, a comment or a picture: %s%s', (top, end) => {
		expect(read(head, title + top, end).byline).toBeUndefined();
	});

	it('is read from the data of the main article, wherever the names lie', () => {
		const things = data(
			{'@type': 'NewsArticle', headline: 'No bridge', author: {'@type': 'Person', name: 'Ib Rask'}},
			{'@type': 'NewsArticle', headline: 'Ferry out of service', author: {'@id': '#ane'}},
			{'@type': 'Person', '@id': '#ane', name: 'Ane Holt'},
		);
		expect(read(head + things, title).byline).toBe('Ane Holt');
	});

	it('is by the name in full that stands beside the title, where the data has the given name alone', () => {
		const given = data({
			'@type': 'Article',
			headline: 'Ferry out of service',
			author: {'@type': 'Person', name: 'Ane'},
		});
		expect(read(head + given, `${title}<p>By Ane Holt</p>`).byline).toBe('Ane Holt');
		expect(read(head + given, `${title}<p>By Ib Rask</p>`).byline).toBe('Ane');
	});

	it('is nobody who is only the title, the newspaper, or who made the theme', () => {
		expect(read(head, '<div class="author"><h1>Ferry out of service</h1></div>').byline).toBeUndefined();
		const paper = data({
			'@type': 'Article',
			headline: 'Ferry out of service',
			author: {'@type': 'Person', name: ', Quay Daily Reporter'},
			publisher: {name: 'Quay Daily Reporter'},
		});
		expect(read(head + paper, title).byline).toBeUndefined();
		expect(read(head + paper, `${title}<p class="author">Ane Holt</p>`).byline).toBe('Ane Holt');
		const theme = '<meta name="author" content="Ib Rask - https://themes.example">';
		expect(read(head + theme, title, '', 'https://quay.example/ferry').byline).toBeUndefined();
	});

	it('is not the site itself', () => {
		const site =
			'<meta property="og:site_name" content="The Quay Post"><meta name="author" content="The Quay Post">';
		expect(read(head + site, title)).toMatchObject({outlet: 'The Quay Post'});
		expect(read(head + site, title).byline).toBeUndefined();
		expect(read(head + site, `${title}<p>By Ane Holt</p>`).byline).toBe('Ane Holt');
	});

	it.each([
		'',
		'By',
		'5 min read',
		'https://example.org/ane',
		'{{author}}',
		'View all posts',
		'@quaypost',
		'Photo: Getty Images',
	])('is nobody in %j', given => {
		expect(namesInByline(given)).toBeUndefined();
	});

	it('is never more than was given, and no address', () => {
		fc.assert(
			fc.property(fc.string({maxLength: 400}), given => {
				const found = namesInByline(given);
				if (found !== undefined) {
					expect(given.replace(/\s+/g, ' ')).toContain(found.split(' ')[0]);
					expect(found).not.toMatch(/https?:|@\S/);
				}
			}),
		);
	});
});

describe('when a page was published', () => {
	const head = '<title>Ferry out of service</title>';
	const title = '<h1>Ferry out of service</h1>';

	it.each([
		[
			'<span itemprop="datePublished" content="2019-04-02T08:00:00+02:00">2 April</span>',
			'2019-04-02T08:00:00+02:00',
		],
		['<p>Posted on <time class="published">5 May 2018</time></p>', '2018-05-05'],
		['<p class="date">5 May 2018</p>', '2018-05-05'],
		['<p>Published 5 May 2018, 10:00</p>', '2018-05-05'],
		['<p>Veröffentlicht am 5. März 2018</p>', '2018-03-05'],
	])('is told near its title: %s', (top, published) => {
		expect(read(head, title + top).published).toBe(published);
	});

	it.each([
		['', '<aside><time datetime="2018-05-05">5 May 2018</time></aside>'],
		['<p>03/04/2018</p>', ''],
		['<p>Born 3 May 1951</p>', ''],
		['<meta itemprop="datePublished" content="1970-01-01T00:00:00Z">', ''],
	])('is not guessed: %s%s', (top, end) => {
		expect(read(head, title + top, end).published).toBeUndefined();
	});

	it('is by its address where nothing else tells it, or something tells another day', () => {
		const url = 'https://example.org/2018/05/06/ferry';
		expect(read(head, title, '', url).published).toBe('2018-05-06');
		expect(read(`${head}<meta name="date" content="2021-01-01">`, title, '', url).published).toBe(
			'2018-05-06',
		);
		expect(dayInAddress('https://example.org/article/2018/may/06/ferry')).toBe('2018-05-06');
		expect(dayInAddress('https://example.org/20180599/ferry')).toBeUndefined();
	});

	it('is told apart from when it was changed', () => {
		const told = data({
			'@type': 'NewsArticle',
			headline: 'Ferry out of service',
			datePublished: '2018-05-05T10:00:00Z',
			dateModified: '2018-05-07T09:30:00Z',
		});
		expect(read(head + told, title)).toMatchObject({
			published: '2018-05-05T10:00:00Z',
			modified: '2018-05-07T09:30:00Z',
		});
		expect(read(head, `${title}<p>5 May 2018</p>`).modified).toBeUndefined();
	});

	it.each([
		['2018-5-6 07:08', '2018-05-06T07:08'],
		['2018-05-06T00:00:00+02:00', '2018-05-06'],
		['20180506T070809Z', '2018-05-06T07:08:09Z'],
		['Sun, 06 May 2018 07:08:09 GMT', '2018-05-06T07:08:09Z'],
		['2018-05-06T07:08:09.123+0200', '2018-05-06T07:08:09+02:00'],
		['06.05.2018', '2018-05-06'],
		['2018年5月6日', '2018-05-06'],
		['2018-05', '2018-05'],
		['05/06/2018', undefined],
		['2018-02-30', undefined],
		['soon', undefined],
	])('is written as ISO 8601 has it: %s', (given, date) => {
		expect(isoDate(given, 'en')).toBe(date);
	});
});

describe('a page that was saved', () => {
	const html = page('<title>Ferry out of service</title>', '<h1>Ferry out of service</h1>');

	it('has the address that the browser wrote down', () => {
		const {source} = readArticle(`<!-- saved from url=(0027)https://example.org/ferry/a -->\n${html}`, {
			name: 'a.html',
		});
		expect(source).toMatchObject({url: 'https://example.org/ferry/a'});
	});

	it('has the address and the day that SingleFile wrote down', () => {
		const comment =
			'<!--\n Page saved with SingleFile \n url: https://example.org/ferry \n saved date: Fri Nov 27 2026 21:37:16 GMT+0100 (CET)\n-->';
		const {source} = readArticle(html.replace('<head>', `${comment}<head>`), {name: 'a.html'});
		expect(source).toMatchObject({url: 'https://example.org/ferry', saved: '2026-11-27T21:37:16+01:00'});
	});

	it('has its own address beside that of its copy in an archive', () => {
		const url = 'https://web.archive.org/web/20201231235958/https://example.org/ferry';
		const {id, source} = readArticle(html, {url});
		expect(id).toBe(url);
		expect(source).toMatchObject({
			url: 'https://example.org/ferry',
			archived: url,
			saved: '2020-12-31T23:59:58Z',
		});
	});

	it('has no address that is none of the web', () => {
		for (const address of ['javascript:alert(1)', 'about:internet', 'file:///etc/passwd'])
			expect(
				readArticle(`<!-- saved from url=(0014)${address} -->${html}`, {name: 'a.html'}).source.url,
			).toBeUndefined();
	});
});

describe('what a page says of itself', () => {
	it('may be broken, endless or nested without making reading slow', () => {
		const hostile = [
			'<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[[[[{]}</script>',
			`<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
			`<span class="author">${'<b class="byline">'.repeat(5000)}Ane Holt`,
			`<h1>${'<span>x</span>'.repeat(20_000)}</h1>`,
			`<title>${'a - '.repeat(20_000)}</title>`,
			`<meta name="author" content="${'By '.repeat(5000)}">`,
			`<meta name="date" content="${'1.'.repeat(5000)}">`,
			`<!-- saved from url=(${'9'.repeat(5000)}`,
		];
		for (const one of hostile) expect(() => readArticle(page(one, one), {name: 'a.html'})).not.toThrow();
	});
});

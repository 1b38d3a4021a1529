import {describe, expect, it} from 'vitest';
import {readSource} from '../../source/library/read-source.js';

const bytesOf = (html: string) => Buffer.from(html);
const url = 'https://news.example/old/story';
const outcomeOf = (html: string, from: {url?: string} = {url}) =>
	readSource({bytes: bytesOf(html), id: url, name: 'story.html', format: 'html', ...from});
const problemOf = async (html: string, from?: {url?: string}): Promise<string | undefined> => {
	const outcome = await outcomeOf(html, from);
	return 'problem' in outcome ? outcome.problem.message : undefined;
};

const page = (head: string, body = '') =>
	`<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const forwarded = (address: string) =>
	`no text of its own; the page sends one on to ${address}; open that address instead`;
const scripted =
	'hardly any text without a browser, whose scripts fill the page; save the page in a browser, and open the file';
const story = `<h1>A story</h1><p>${'The council met on Tuesday and spoke about the bridge over the river. '.repeat(8)}</p>`;

describe('a page that sends one on', () => {
	it.each([
		['<meta http-equiv="refresh" content="0; url=https://news.example/new">', 'https://news.example/new'],
		["<META HTTP-EQUIV='Refresh' CONTENT='5;URL=/new?a=1&amp;b=2'>", 'https://news.example/new?a=1&b=2'],
		['<meta content="0;url=\'../new\'" http-equiv=refresh>', 'https://news.example/new'],
		['<meta http-equiv="refresh" content="0, http://other.example/">', 'http://other.example/'],
		['<meta http-equiv="refresh" content="1 next">', 'https://news.example/old/next'],
		['<meta\n\thttp-equiv = "refresh"\n\tcontent = "0;\nurl=new"\n/>', 'https://news.example/old/new'],
	])('says where to: %s', async (meta, address) => {
		for (const body of ['', '<p>This page has moved. If nothing happens, <a href="/new">click here</a>.</p>'])
			expect(await problemOf(page(`<title>Moved</title>${meta}`, body))).toBe(forwarded(address));
	});

	it('says so of a file too, whose other addresses nothing completes', async () => {
		const meta = (address: string) => page(`<meta http-equiv="refresh" content="0; url=${address}">`);
		expect(await problemOf(meta('https://a.example/b'), {})).toBe(forwarded('https://a.example/b'));
		expect(await problemOf(meta('new.html'), {})).toBe(forwarded('new.html'));
	});

	it.each([
		['<meta http-equiv="refresh" content="300">', 'reloads itself'],
		[`<meta http-equiv="refresh" content="300; url=${url}">`, 'reloads itself by its address'],
		['<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', 'runs a script'],
		['<!-- <meta http-equiv="refresh" content="0; url=/new"> -->', 'did so once'],
		['<meta name="refresh" content="0; url=/new">', 'means something else'],
	])('is none where it %2$s: %s', async meta => {
		expect(await problemOf(page(meta))).toBe('no text in it; check that it is the right file');
	});

	it('is read all the same where it has a text', async () => {
		expect(
			await problemOf(page('<meta http-equiv="refresh" content="900; url=/new">', story)),
		).toBeUndefined();
	});
});

describe('a page that scripts fill', () => {
	const script = '<script src="/main.js"></script>';

	it.each([
		['with nothing at all', `<div class="shell"></div>${script}`],
		[
			'with an element for it',
			`<div id="root"></div><p>© 2026 News Example. All rights reserved.</p>${script}`,
		],
		['with an element of Angular', `<app-root></app-root><footer>News Example, Lund</footer>${script}`],
		[
			'with a word to those without scripts',
			`<noscript>You need to enable JavaScript to run this app.</noscript><div>News</div>${script}`,
		],
		['with the same in the page', `<p>Please enable JavaScript and cookies to continue</p>${script}`],
		['with the same in German', `<p>Bitte aktivieren Sie JavaScript, um fortzufahren.</p>${script}`],
		['while it loads', `<div id="app"><span>Loading…</span></div>${script}`],
		['after a script sends one on', '<p>Redirecting to the story</p><script>location.href = "/new"</script>'],
	])('says that it needs a browser: %s', async (_, body) => {
		expect(await problemOf(page('<title>News</title>', body))).toBe(scripted);
	});

	it.each([
		['a text in it', `<div id="root">${story}</div>${script}`],
		['a short text in it', `<div id="app">The bridge is closed until Friday.</div>${script}`],
		['a short text', `<p>The bridge is closed until Friday.</p>${script}`],
		[
			'a comment form that asks for JavaScript',
			`<p>The bridge over the river is closed until Friday, said the mayor of the town on Tuesday evening. Buses take the old road.</p>
<noscript>Please enable JavaScript to view the comments.</noscript>${script}`,
		],
	])('is read all the same where there is %s', async (_, body) => {
		expect(await problemOf(page('<title>News</title>', body))).toBeUndefined();
	});

	it('and has no script is empty', async () => {
		expect(await problemOf(page('<title>News</title>', '<div id="root"></div>'))).toBe(
			'no text in it; check that it is the right file',
		);
	});
});

import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LibraryOptions} from '../../source/library/library.js';
import {openLibrary, readSources} from '../../source/library/open-library.js';
import {digest} from '../../source/storage/digest.js';
import {WebServer} from './web-server.js';

const fixtures = new URL('fixtures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'seedreader-containers-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const text = 'The quay at Norrvik was closed on Tuesday after a crane fell into the harbour, the port said.';
const record = (title: string, more: object = {}) => JSON.stringify({title, text, ...more});

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const opened = async (source: string, options?: LibraryOptions) => {
	const {articles, problems} = await openLibrary([source], options);
	return {
		titles: articles.map(({title}) => title),
		ids: articles.map(({id}) => id),
		articles,
		messages: problems.map(problem => problem.message),
		sources: problems.map(problem => problem.source),
	};
};

describe('a file of several articles', () => {
	it('is no table where it has more columns than one has of articles', async () => {
		const columns = (count: number) => Array.from({length: count}, (_, at) => `topic ${at}`).join(',');
		const wide = (count: number) =>
			opened(file('wide.csv', `title,text,${columns(count)}\nQuay,"${text}"\n`));
		expect((await wide(1998)).titles).toEqual(['Quay']);
		// As spreadsheets write those that are empty.
		const empty = file('empty-columns.csv', `title,text${','.repeat(16_382)}\nQuay,"${text}"\n`);
		expect((await opened(empty)).titles).toEqual(['Quay']);
		expect((await wide(1999)).messages).toEqual([
			'a table of 2,001 columns, of which at most 2,000 are read; leave out those that are of no use',
		]);
	});

	it.each([
		['news-please.jsonl', ['Quay at Norrvik closed', 'Quay at Sundhamn closed', 'Quay at Östvik closed']],
		['newsapi.json', ['Quay at Norrvik closed', 'Quay at Sundhamn closed']],
		['newspaper.csv', ['Norrvik', 'Sundhamn', 'Östvik'].map(place => `Quay at ${place} "closed", port says`)],
		['spreadsheet.tsv', ['Quay at Norrvik closed', 'Quay at Sundhamn closed', 'Quay at Östvik closed']],
		['pocket.csv', ['Quay closed', 'https://norrvik.example/quay-2']],
		['feed.json', ['Quay closed', 'untitled']],
		['wordpress.rss', ['Ferry strikes pier — 14 hurt', 'Bridge closes']],
		['feed.atom', ['Atom draft-07 snapshot', 'Less < than']],
		['feeds.opml', ['CNET News.com', 'Harbour Gazette']],
	])('opens as these: %s', async (name, titles) => {
		const path = join(fixtures, name);
		const {messages, ids, ...found} = await opened(path);
		expect({titles: found.titles, messages}).toEqual({titles, messages: []});
		expect(ids).toEqual(titles.map((_, at) => `${path}#${at + 1}`));
	});

	it('is an export of articles, too, where its list of contents is long', async () => {
		const article = (title: string) =>
			`${title}\nHarbour Post\n3 May 2024\nLength: 18 words\nBody\n${text}\nLoad-Date: May 4, 2024\nEnd of Document\n`;
		const contents = Array.from({length: 4000}, (_, at) => `${at + 1}. Something told at length\n`);
		const path = file('export.txt', [...contents, article('Quay closed'), article('Quay open')].join('\n'));
		const {titles, articles} = await opened(path);
		expect(titles).toEqual(['Quay closed', 'Quay open']);
		expect(articles.map(({outlet}) => outlet)).toEqual(['Harbour Post', 'Harbour Post']);
	});

	it('tells of twenty entries what is wrong with them, and how many more there are', async () => {
		const rows = Array.from({length: 1030}, (_, at) => JSON.stringify({title: '', text: '', at}));
		const path = file('empty.jsonl', [record('Quay closed'), ...rows, record('Quay open')].join('\n'));
		const {titles, messages, sources} = await opened(path);
		expect(titles).toEqual(['Quay closed', 'Quay open']);
		expect(messages).toHaveLength(21);
		expect(sources[0]).toBe(`${path}#2`);
		expect([sources[20], messages[20]]).toEqual([path, '1,010 more like these']);
	});

	it('tells of each what the file says of it, where it is from, and what its bytes are', async () => {
		const path = join(fixtures, 'news-please.jsonl');
		const [, second] = (await opened(path)).articles;
		expect(second).toMatchObject({
			title: 'Quay at Sundhamn closed',
			outlet: 'norrvik.example',
			byline: 'Ida Berg, Tom Falk',
			published: '2024-03-06T09:30:00',
			language: 'en',
			source: {
				name: 'news-please.jsonl#2',
				path,
				url: 'https://norrvik.example/quay-2',
				saved: '2024-03-06T11:12:13',
				container: {name: 'news-please.jsonl', number: 2},
				sha256: digest(readFileSync(path, 'utf8').split('\n')[1], 64),
			},
		});
		expect(second.original).toMatch(
			/^Quay at Sundhamn closed\n\nThe quay .* Ida Berg, who leads the dockers\.$/s,
		);
		expect(second.blocks.map(({kind}) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
	});

	it('gives one of them by its name', async () => {
		const path = join(fixtures, 'newsapi.json');
		expect(await opened(`${path}#2`)).toMatchObject({
			ids: [`${path}#2`],
			titles: ['Quay at Sundhamn closed'],
		});
		expect((await opened(`${path}#3`)).messages).toEqual(['it has 2 entries, and so none of that number']);
	});

	it('is told by what is in it, whatever it is called', async () => {
		const lines = `${record('One')}\n${record('Two')}\n`;
		for (const name of ['lines.txt', 'lines', 'lines.data'])
			expect((await opened(file(name, lines))).titles).toEqual(['One', 'Two']);
		expect((await opened(file('table.txt', `title;text;date\nOne;"${text}";2024-03-05\n`))).titles).toEqual([
			'One',
		]);
		expect((await opened(file('feed', readFileSync(join(fixtures, 'feed.atom'))))).titles).toHaveLength(2);
	});

	it('is read as it was packed by gzip, also twice', async () => {
		const path = file('packed.jsonl', `${record('One')}\n${record('Two')}\n`);
		execFileSync('gzip', [path]);
		expect((await opened(`${path}.gz`)).titles).toEqual(['One', 'Two']);
		expect((await opened(file('twice.gz', gzipSync(gzipSync(record('One')))))).titles).toEqual(['One']);
		expect(
			(await opened(file('page.txt.gz', gzipSync(`A page that was packed\n\n${text}\n`)))).titles,
		).toEqual(['A page that was packed']);
	});

	it('is read by the fields that are named', async () => {
		const path = file('finnish.csv', `otsikko,leipa\nKade dicht,"${text}"\n`);
		expect((await opened(path)).messages).toEqual([
			'no field is known to hold a text; there are otsikko, leipa; name it: --fields text=NAME,title=NAME',
		]);
		expect((await opened(path, {fields: {title: 'otsikko', text: 'leipa'}})).titles).toEqual(['Kade dicht']);
	});

	it('is read in the encoding that is given, and in that of a spreadsheet', async () => {
		const path = file(
			'greek.csv',
			Buffer.from([...Buffer.from('title,text\n'), 0xc1, 0xe8, 0xde, ...Buffer.from(`,${text}\n`)]),
		);
		expect((await opened(path, {encoding: 'iso-8859-7'})).titles).toEqual(['Αθή']);
		const {articles} = await opened(join(fixtures, 'spreadsheet.tsv'), {encoding: 'iso-8859-7'});
		expect(articles[2]).toMatchObject({title: 'Quay at Östvik closed', source: {encoding: 'utf-16le'}});
	});

	it('in a folder stands in its place, and the others are counted as they come', async () => {
		const path = join(folder, 'mixed');
		mkdirSync(path);
		writeFileSync(join(path, 'a.txt'), `First of all\n\n${text}\n`);
		copyFileSync(join(fixtures, 'newsapi.json'), join(path, 'b.json'));
		writeFileSync(join(path, 'c.txt'), `${record('In lines')}\n`);
		writeFileSync(join(path, 'd.md'), '# The last\n\nA paragraph.\n');
		for (let file = 0; file < 5; file++)
			writeFileSync(join(path, `e${file}.txt`), `Number ${file}\n\n${text}\n`);
		const titles = [];
		const waiting = [];
		for await (const result of readSources([path])) {
			titles.push('article' in result ? result.article.title : result.problem.message);
			waiting.push(result.of - titles.length);
		}

		expect(titles.slice(0, 5)).toEqual([
			'First of all',
			'Quay at Norrvik closed',
			'Quay at Sundhamn closed',
			'In lines',
			'The last',
		]);
		expect(titles).toHaveLength(10);
		// Only the last is known to be the last.
		expect(waiting.map(count => count > 0)).toEqual([...Array(9).fill(true), false]);
	});
});

describe('a file of several articles of which some cannot be read', () => {
	it('opens the others, and says which and why', async () => {
		const path = file(
			'broken.jsonl',
			[record('One'), '{"title": "cut', '[1]', '{"title": "No text"}', record('Five')].join('\n'),
		);
		const {titles, sources, messages} = await opened(path);
		expect(titles).toEqual(['One', 'Five']);
		expect(sources).toEqual([2, 3, 4].map(number => `${path}#${number}`));
		expect(messages).toEqual([
			'no object in JSON, or cut off; check the file',
			'no object in JSON, or cut off; check the file',
			'no field is known to hold a text; there are title; name it: --fields text=NAME,title=NAME',
		]);
	});

	it('says which is longer than any article, and opens those behind it', async () => {
		const path = file(
			'long.jsonl',
			`${record('One')}\n{"text": "${'x'.repeat(40_000_000)}"}\n${record('Three')}\n`,
		);
		const {titles, sources, messages} = await opened(path);
		expect(titles).toEqual(['One', 'Three']);
		expect(sources).toEqual([`${path}#2`]);
		expect(messages).toEqual(['longer than 32 MB, which no article is; check the file']);
		rmSync(path);
	});

	it('is told where a quotation mark of a table is never closed', async () => {
		const path = file('open.csv', `title,text\nOne,${text}\nTwo,"${text}\nThree,${text}\n`);
		const {titles, messages} = await opened(path);
		expect(titles).toEqual(['One', 'Two']);
		expect(messages).toEqual([
			'a quotation mark in its entry 2 is never closed; close it, or get the file again',
		]);
	});

	it.each([
		['array', `[${record('One')},${record('Two')}]`],
		['list', `{"articles": [${record('One')},${record('Two')}]}`],
		['lines', `${record('One')}\n${record('Two')}\n`],
		['rows', `sep=;\ntitle;text\nOne;${text}\nTwo;${text}\n`],
	])('opens whole behind a byte-order mark: %s', async (name, content) => {
		const path = file(`marked-${name}.${name === 'rows' ? 'csv' : 'json'}`, `\uFEFF${content}`);
		expect(await opened(path)).toMatchObject({titles: ['One', 'Two'], messages: []});
	});

	it('is told where a list of JSON is cut off between two of its records', async () => {
		const path = file('list.json', `[${record('One')},\n${record('Two')},\n`);
		const {titles, messages} = await opened(path);
		expect(titles).toEqual(['One', 'Two']);
		expect(messages).toEqual(['cut off: its end is missing; get it again']);
	});

	it('is called as a person would write it, and its author, too', async () => {
		const records = [
			{_source: {title: 'Quay &#8217;closed&#8217;', body: text, author: 4}},
			{headline: {main: 'AT&amp;T'}, byline: {original: 'By Ida Berg'}, text},
		];
		const {articles} = await openLibrary([file('hits.json', JSON.stringify(records))]);
		const about = articles.map(({title, byline, outlet}) => [title, byline, outlet]);
		expect(about).toEqual([
			['Quay ’closed’', undefined, undefined],
			['AT&T', 'Ida Berg', undefined],
		]);
	});

	it('is a feed whatever prefix its names have', async () => {
		const entry = `<a:entry><a:title>One</a:title><a:content>${text}</a:content></a:entry>`;
		const path = file('atom.xml', `<?xml version="1.0"?><a:feed xmlns:a="x">${entry}</a:feed>`);
		expect(await opened(path)).toMatchObject({titles: ['One'], messages: []});
	});

	it('is told where a feed is cut off', async () => {
		const item = (title: string) => `<item><title>${title}</title><description>${text}</description></item>`;
		const path = file('cut.rss', `<rss version="2.0"><channel>${item('One')}${item('Two')}<item><title>Thr`);
		const {titles, messages} = await opened(path);
		expect(titles.slice(0, 2)).toEqual(['One', 'Two']);
		expect(messages).toContain('cut off: its end is missing; get it again');
	});

	it.each<[string, string, string | Uint8Array, string]>([
		[
			'cut off',
			'cut.jsonl.gz',
			gzipSync(record('One').repeat(3)).subarray(0, 60),
			'packed by gzip, but cut off or damaged; get it again',
		],
		[
			'damaged',
			'bad.jsonl.gz',
			Buffer.from([0x1f, 0x8b, 9, 9, 9, 9]),
			'packed by gzip, but cut off or damaged; get it again',
		],
		[
			'packed on and on',
			'deep.gz',
			gzipSync(gzipSync(gzipSync(gzipSync(record('One'))))),
			'packed more than 3 times; unpack it, and open what is in it',
		],
		[
			'a bomb',
			'bomb.txt.gz',
			gzipSync(Buffer.alloc(50_000_000, 'x ')),
			'larger than 32 MB, which no article is; check that it is the right one',
		],
		[
			'a table by its columns',
			'columns.json',
			JSON.stringify({title: {0: 'One'}, text: {0: text}}),
			"written by columns; write it by rows: in pandas to_json(orient='records')",
		],
		['an empty list', 'none.json', '[]', 'no articles in it; check that it is the right file'],
		[
			'settings',
			'package.json',
			'{"name": "x", "version": "1"}',
			'no field is known to hold a text; there are name, version; name it: --fields text=NAME,title=NAME',
		],
		[
			'a feed without entries',
			'empty.rss',
			'<rss version="2.0"><channel><title>Nothing</title></channel></rss>',
			'a feed without entries',
		],
		[
			'a feed that ends before its first entry',
			'begun.rss',
			'<rss version="2.0"><channel><title>Nothing</title><item',
			'cut off: its end is missing; get it again',
		],
	])('is one clear line: %s', async (_, name, content, message) => {
		const {titles, messages} = await opened(file(name, content));
		expect({titles, messages}).toEqual({titles: [], messages: [message]});
	});

	it('takes a cell that would be a formula for a text', async () => {
		const path = file('formula.csv', `title,text\n"=HYPERLINK(""http://evil.example"")","${text}"\n`);
		expect((await opened(path)).titles).toEqual(['=HYPERLINK("http://evil.example")']);
	});
});

describe('a file that is no article', () => {
	const code =
		'import os\n\ndef main():\n    x = 1\n    return os.path(x)\n\nif __name__ == "__main__":\n    main()\n';
	const log = Array.from({length: 9}, (_, at) => `2024-03-05 09:30:0${at} INFO started ${at}`).join('\n');

	const subtitles = 'subtitles; to read it as a text all the same: seedreader - < FILE';
	const flat = (kind: string) =>
		`<?xml version="1.0"?>\n<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">`;

	it.each<[string, string | Uint8Array, string]>([
		['a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a picture (PNG)'],
		['a.xz', Buffer.from('\xFD7zXZ\0\0', 'latin1'), 'compressed (xz); unpack it: xz -dk FILE'],
		['a.bz2', Buffer.from('BZh91AY&SYx', 'latin1'), 'compressed (bzip2); unpack it: bzip2 -dk FILE'],
		['a.db', Buffer.from('SQLite format 3\0'), 'a database (SQLite); export its table as CSV'],
		['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>', 'a picture (SVG)'],
		[
			'sitemap.xml',
			'<?xml version="1.0"?><urlset><url><loc>https://a.example/</loc></url></urlset>',
			'XML, but no feed; check that it is the right file',
		],
		['a.ps', '%!PS-Adobe-3.0\n%%Pages: 1\n', 'PostScript; make it a PDF: ps2pdf FILE'],
		['a.djvu', 'AT&TFORM\0\0\x01\0DJVM', 'a DjVu; save its text, and open that: djvutxt FILE FILE.txt'],
		['a.azw3', `${'The_lock'.padEnd(60, '\0')}BOOKMOBI`, 'a book of Kindle or Palm; save it as EPUB'],
		['a.pst', '!BDN\0\0', 'a store of mails of Outlook; save them as .mbox: readpst FILE'],
		['a.accdb', '\0\x01\0\0Standard ACE DB\0', 'a database (Access); export its table as CSV'],
		['a.parquet', 'PAR1\x1d\x04', 'a table (Parquet); export it as CSV'],
		['none.zip', 'PK\x05\x06\0\0', 'an archive; unpack it, and open the folder'],
		[
			'a.tex',
			'% ours\n\n% all\n\\documentclass[12pt]{article}\n',
			'LaTeX; make it a page: pandoc -s FILE -o FILE.html',
		],
		[
			'a.bib',
			'@book{berg24,\n  title = {Ships}\n}\n',
			'a list of references; open the articles that it names',
		],
		[
			'a.ris',
			'TY  - JOUR\r\nTI  - Ships\r\nER  - \r\n',
			'a list of references; open the articles that it names',
		],
		['a.srt', '\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\nThe lock\r\n', subtitles],
		['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.500\nThe lock\n', subtitles],
		['subtitles', 'WEBVTT - of the film\n\n00:01.000 --> 00:02.500\nThe lock\n', subtitles],
		[
			'a.ics',
			'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
			'a calendar; to read it as a text all the same: seedreader - < FILE',
		],
		[
			'a.vcf',
			'BEGIN:VCARD\r\nVERSION:3.0\r\n',
			'addresses; to read it as a text all the same: seedreader - < FILE',
		],
		[
			'crawl.arc',
			'filedesc://crawl.arc 0.0.0.0 20110502101500 text/plain 77\n1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n\n\nhttp://harbour.example/ 192.0.2.1 20110502101501 text/html 90\nHTTP/1.1 200 OK\n\n<p>The lock is open.</p>\n',
			'an old web archive (ARC); make it a WARC: warcio recompress FILE FILE.warc.gz',
		],
		[
			'a.fb2',
			'<?xml version="1.0"?>\n<FictionBook><body><p>a</p></body></FictionBook>',
			'a book (FictionBook); save it as EPUB',
		],
		[
			'unclosed script',
			'<script>'.repeat(9000),
			'hardly any text without a browser, whose scripts fill the page; save the page in a browser, and open the file',
		],
		['a.fods', flat('spreadsheet'), 'a spreadsheet; export it as CSV'],
		['a.fodp', flat('presentation'), 'slides; export their text'],
		[
			'b.log',
			'[INFO] started\n[WARN] late\n'.repeat(9),
			'a log; to read it as a text all the same: seedreader - < FILE',
		],
		...['<!--', '<style>', '<![CDATA[', '<textarea>', '<template>', '<?x '].map(
			(piece): [string, string, string] => [
				`unclosed ${piece.replace(/\W/g, '')}`,
				piece.repeat(9000),
				'no text in it; check that it is the right file',
			],
		),
		['a.py', code, 'program code or settings; to read it as a text all the same: seedreader - < FILE'],
		['a.log', log, 'a log; to read it as a text all the same: seedreader - < FILE'],
	])('is one clear line: %s', async (name, content, message) => {
		expect(await opened(file(name, content))).toMatchObject({titles: [], messages: [message]});
	});

	it.each([
		['code.txt', code],
		['a comment', `<!-- kept by hand -->\n${text}\n`],
		['of a price', `%0 of those asked said so. ${text}\n`],
		['an hour', `10 10:30 it was. ${text}\n`],
		['sent by', `@ada_berg: ${text}\n`],
		['notes', `Minutes\n\n${text}\n`],
		['notes.rst', `Minutes\n=======\n\n${text}\n`],
		['poem.py', `Snow\n\n${`${text}\n\n`.repeat(4)}`],
	])('is none where it may be one: %s', async (name, content) => {
		expect((await opened(file(name, content))).articles).toHaveLength(1);
	});

	it('is counted in a folder, and is no problem', async () => {
		const path = join(folder, 'others');
		mkdirSync(path);
		for (const name of ['a.png', 'b.PNG', 'c.xlsx', 'makefile']) writeFileSync(join(path, name), 'x');
		writeFileSync(join(path, 'package.json'), '{"name": "x"}');
		writeFileSync(join(path, 'sitemap.xml'), '<?xml version="1.0"?><urlset></urlset>');
		writeFileSync(join(path, 'one.txt'), `The one\n\n${text}\n`);
		writeFileSync(join(path, 'two.xhtml'), `<html><body><h1>The other</h1><p>${text}</p></body></html>`);
		const passedOver: string[] = [];
		let of = 0;
		const found = await openLibrary([path], {onPassedOver: name => passedOver.push(name)});
		for await (const result of readSources([path], {onListed: count => (of = count)})) of = result.of;
		expect(found.problems).toEqual([]);
		expect(found.articles.map(({title}) => title)).toEqual(['one', 'The other']);
		expect(passedOver.sort()).toEqual([
			'a.png',
			'b.PNG',
			'c.xlsx',
			'makefile',
			'package.json',
			'sitemap.xml',
		]);
		expect(of).toBe(2);
	});
});

describe('a container on the web', () => {
	const types = [
		'application/x-rss+xml',
		'application/vnd.api+json',
		'application/pdf',
		'application/zip',
		'application/msword',
		'application/rtf',
		'application/csv',
		'application/vnd.ms-excel',
		'binary/octet-stream',
	];
	const server = new WebServer({
		'/feed': (_, response) =>
			response
				.writeHead(200, {'content-type': 'application/rss+xml'})
				.end(readFileSync(join(fixtures, 'wordpress.rss'))),
		'/russian.csv': (_, response) =>
			response
				.writeHead(200, {'content-type': 'text/csv; charset=koi8-r'})
				.end(
					Buffer.from(
						`title,text\n\xF0\xD2\xC9\xDE\xC1\xCC,${text}\n`.replace(/, (?=the port)/, ' '),
						'latin1',
					),
				),
		'/data': (_, response) =>
			response.writeHead(200, {'content-type': 'application/json'}).end(`[${record('One')}]`),
		...Object.fromEntries(
			types.map(type => [
				`/${type}`,
				(_, response) => response.writeHead(200, {'content-type': type}).end(`[${record('One')}]`),
			]),
		),
	});
	beforeAll(() => server.start());
	afterAll(() => server.stop());

	it('is decoded as the server says, where it does not say itself', async () => {
		const {titles, articles} = await opened(server.address('/russian.csv'));
		expect(titles).toEqual(['Причал']);
		expect(articles[0].source.encoding).toBe('koi8-r');
	});

	it('opens as its articles', async () => {
		const address = server.address('/feed');
		expect(await opened(address)).toMatchObject({ids: [`${address}#1`, `${address}#2`], messages: []});
		expect(await opened(server.address('/data'))).toMatchObject({titles: ['One'], messages: []});
		expect(await opened(`${address}#2`)).toMatchObject({titles: ['Bridge closes']});
	});

	it.each(types)('is told by what is in it where the server says %s', async type => {
		expect(await opened(server.address(`/${type}`))).toMatchObject({titles: ['One'], messages: []});
	});
});

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {openLibrary} from '../../source/library/open-library.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-records-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const text =
	'The ferry to Sundhamn did not sail on Friday, as its captain had found water in the hold, the line said.';
const record = (title: string, more: object = {}) => ({title, text, date: '2024-05-17', ...more});
const [one, two] = [record('Ferry stays'), record('Ferry sails')];
const titles = [one.title, two.title];

async function opened(name: string, content: string | Uint8Array) {
	const path = join(folder, name);
	writeFileSync(path, content);
	const {articles, problems} = await openLibrary([path]);
	return {
		articles,
		titles: articles.map(({title}) => title),
		days: articles.map(({published}) => published),
		messages: problems.map(({message}) => message),
	};
}

describe('articles of JSON', () => {
	it.each<[string, string, unknown]>([
		['are known by keys', 'keyed.json', {a17: one, b4: two}],
		[
			'are known by their addresses',
			'addresses.json',
			{'https://sund.example/1': one, 'https://sund.example/"2': two},
		],
		['stand in nodes', 'nodes.json', {data: {articles: {edges: [{node: one, cursor: 'x'}, {node: two}]}}}],
		[
			'stand in whatever field',
			'inner.json',
			[
				{payload: one, at: 1},
				{payload: two, at: 2},
			],
		],
		[
			'stand beside what is said of them',
			'metadata.json',
			[one, two].map(({text: content, ...metadata}) => ({metadata, content})),
		],
		[
			'are hits of a search',
			'hits.json',
			{took: 3, hits: {total: 2, hits: [one, two].map(_source => ({_id: '1', _source}))}},
		],
	])('%s', async (_, name, value) => {
		for (const indent of [0, 2]) {
			const found = await opened(name, JSON.stringify(value, undefined, indent));
			expect([found.titles, found.days, found.messages]).toEqual([titles, ['2024-05-17', '2024-05-17'], []]);
			expect(found.articles[0].outlet).toBeUndefined();
		}
	});

	it('are one where it holds a list of others before its own text', async () => {
		const related = [{title: 'Other', url: 'https://sund.example/3'}];
		const found = await opened('related.json', JSON.stringify({title: 'Ferry stays', items: related, text}));
		expect(found.titles).toEqual(['Ferry stays']);
	});

	it('are one where it stands in two objects, which are no keys', async () => {
		const [{text: content, ...metadata}, url] = [one, 'https://sund.example/1'];
		const found = await opened(
			'parts.json',
			JSON.stringify({metadata: {...metadata, url}, article: {...metadata, content}}),
		);
		expect(found.titles).toEqual([one.title]);
	});

	it('are none by keys where settings are kept so', async () => {
		const found = await opened(
			'settings.json',
			JSON.stringify({a: {url: 'https://sund.example'}, b: {url: 'x'}}),
		);
		expect([found.titles, found.messages.length]).toEqual([[], 1]);
	});
});

describe('messages of a chat', () => {
	const turns = [
		{role: 'user', content: 'Did the ferry sail?'},
		{role: 'assistant', content: 'It did not.'},
	];
	it.each<[string, unknown]>([
		['a language model', turns],
		['many of these', [{messages: turns}, {messages: turns}]],
		[
			'ChatGPT',
			[{title: 'Ferry', create_time: 1715900000.1, mapping: {a: {message: {content: {parts: ['No']}}}}}],
		],
		['ShareGPT', [{id: 'a', conversations: [{from: 'human', value: 'Did it sail?'}]}]],
		['Slack', [{type: 'message', user: 'U1', text: 'Ferry stays', ts: '1715900000.1'}]],
		[
			'Telegram',
			{
				name: 'Sund',
				type: 'personal_chat',
				id: 7,
				messages: [{id: 1, type: 'message', from_id: 'user1', text: 'No'}],
			},
		],
		[
			'Discord',
			{
				guild: {id: '1', name: 'Sund'},
				channel: {id: '2'},
				messages: [{id: '3', content: 'No', author: {name: 'ida'}}],
			},
		],
	])('are no articles: %s', async (_, value) => {
		const found = await opened('chat.json', JSON.stringify(value, undefined, 1));
		expect([found.titles, found.messages]).toEqual([
			[],
			['messages of a chat, no articles; copy what is to be read into a text file'],
		]);
	});
});

describe('a table', () => {
	const rows = (end: string) =>
		['title,text,date', `Ferry stays,"${text}",2024-05-17`, `Ferry sails,"${text}",2024-05-17`, ''].join(end);
	it.each<[string, string]>([
		['of an old Mac', rows('\r')],
		['with lines above its head', `Export of 18 May,,\n\n${rows('\n')}`],
		['with rows in which nothing stands', `\n,,\n${rows('\n,,\n"",,\n')}`],
	])('opens as its articles: %s', async (_, content) => {
		const found = await opened('table.csv', content);
		expect([found.titles, found.days, found.messages]).toEqual([titles, ['2024-05-17', '2024-05-17'], []]);
	});

	it('has quotation marks that quote nothing, where they do not end a cell', async () => {
		const found = await opened('plain.tsv', `title\ttext\n"Ferry" stays\t"It leaks.\nFerry sails\t${text}\n`);
		expect([found.titles, found.messages]).toEqual([['"Ferry" stays', 'Ferry sails'], []]);
	});

	it('has quotation marks that quote, where they end each cell', async () => {
		const found = await opened(
			'quoted.tsv',
			`title\ttext\n"Ferry\tstays"\t"${text}\n""No"", he said"\nFerry sails\t${text}\n`,
		);
		expect([found.titles, found.messages]).toEqual([['Ferry stays', 'Ferry sails'], []]);
	});

	it('has columns that are called alike, of which the first counts that says something', async () => {
		const found = await opened(
			'alike.csv',
			`title,text,title,text\nFerry stays,"${text}",,\n,,Ferry sails,"${text}"\n`,
		);
		expect(found.titles).toEqual(titles);
	});

	it.each([
		['Schlagzeile;Inhalt;Datum;Quelle;Verfasser', 'latin1'],
		['заголовок;текст;дата;источник;автор', 'utf8'],
		['título;conteúdo;data;fonte;autor', 'utf8'],
		['标题;正文;日期;来源;作者', 'utf8'],
	] as const)('has columns of other languages: %s', async (head, encoding) => {
		const row = `Fähre bleibt;"${text}";17.05.2024;Küstenpost;Jörg Möller`;
		const [article] = (await opened('other.csv', Buffer.from(`${head}\r\n${row}\r\n`, encoding))).articles;
		expect(article).toMatchObject({
			title: 'Fähre bleibt',
			outlet: 'Küstenpost',
			byline: 'Jörg Möller',
			published: '2024-05-17',
		});
	});
});

describe('what looks alike', () => {
	const url = 'https://sund.example/1';

	it.each<[string, object, object]>([
		['a wrapper that is called as a day', {data: one}, {title: one.title, published: one.date}],
		['the number of an article', {title: 'Ferry', url, article: 17}, {title: 'Ferry', isAlone: true}],
		['its name in an address', {title: 'Ferry', url, story: 'ferry-1'}, {title: 'Ferry', isAlone: true}],
		['its address', {title: 'Ferry', article: url}, {title: 'Ferry', url, isAlone: true}],
		['a person', {name: 'Ida Berg', text}, {title: 'untitled'}],
		['comments', {title: 'Ferry', url, children: [{title: 'A', url}]}, {title: 'Ferry', url}],
	])('is none: %s', async (_, value, {isAlone, ...told}: {isAlone?: true}) => {
		const {articles, messages} = await opened('alike.json', JSON.stringify(value));
		expect(messages).toEqual([]);
		const [{title, published, source}] = articles;
		expect({title, published, url: source.url}).toMatchObject(told);
		expect(articles).toHaveLength(1);
		if (isAlone) expect(source.partial).toBe(true);
	});

	it('opens: articles that are sent as messages', async () => {
		const messages = [{...one, url}, two];
		expect((await opened('messages.json', JSON.stringify({messages}))).titles).toEqual(titles);
	});

	it('stands in its cell: a carriage return, where lines end otherwise', async () => {
		const rows = `title\ttext\nFerry stays\t${text}\r${text}\nFerry sails\t${text}\n`;
		const {articles, messages} = await opened('cell.tsv', rows);
		expect([articles.map(({title}) => title), messages]).toEqual([titles, []]);
		expect(articles[0].original.split(text)).toHaveLength(3);
	});

	it('is an article: a page about a service for reading later', async () => {
		const page = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>How to leave</h1><p>${text} ${text}</p><ul><li><a href="${url}">One</a></li></ul></body></html>`;
		const {articles} = await opened('leave.html', page);
		expect(articles[0].original).toContain(text);
	});
});

describe('a list of bookmarks', () => {
	it.each<[string, string, string | undefined]>([
		[
			'of a browser',
			'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3>News</H3>\n<DL><p>\n<DT><A HREF="https://sund.example/1?a=1&amp;b=2" ADD_DATE="1715900000" TAGS="sea">Ferry &amp; hold</A>\n<DD>Water\n<DT><A HREF="javascript:go()">Run</A>\n</DL><p>\n</DL>',
			'2024-05-16T22:53:20.000Z',
		],
		[
			'of Pocket',
			'<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://sund.example/1?a=1&amp;b=2" time_added="1715900000" tags="">Ferry &amp; hold</a></li></ul></body></html>',
			'2024-05-16T22:53:20.000Z',
		],
		[
			'of Instapaper',
			'<!DOCTYPE html>\n<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="https://sund.example/1?a=1&amp;b=2">Ferry &amp; hold</a></ol></body></html>',
			undefined,
		],
	])('opens as addresses: %s', async (_, page, saved) => {
		const {articles, messages} = await opened('list.html', page);
		expect(messages).toEqual([]);
		expect(articles.map(({title, source}) => [title, source.url, source.partial, source.saved])).toEqual([
			['Ferry & hold', 'https://sund.example/1?a=1&b=2', true, saved],
		]);
	});
});

describe('a feed with a document type of its own', () => {
	const feed = (type: string, title: string) =>
		`<?xml version="1.0"?>\n<!DOCTYPE rss ${type}>\n<rss version="2.0"><channel><title>Sund</title><item><title>${title}</title><link>https://sund.example/1</link></item></channel></rss>`;
	it('has the characters that it declares', async () => {
		const type = `[\n<!-- it's > b ] -->\n<!ENTITY % latin SYSTEM "http://sund.example/latin.ent">\n%latin;\n<!ENTITY ferry "M/S &#8222;Ida&#8220; > all">\n]`;
		expect(await opened('typed.rss', feed(type, 'The &ferry; stays, caf&eacute; shut'))).toMatchObject({
			titles: ['The M/S „Ida“ > all stays, café shut'],
			messages: [],
		});
	});

	it('is one line where its entities stand for one another', async () => {
		const found = await opened('bomb.rss', feed('[<!ENTITY a "ha"><!ENTITY b "&a;&a;">]', '&b;'));
		expect([found.titles, found.messages]).toEqual([
			[],
			[
				'a feed whose entities stand for one another, which are not followed; check that it is the right file',
			],
		]);
	});

	it('has the first that it declares of one name, and the signs of XML as they are', async () => {
		const type = '[<!ENTITY amp "&#38;#38;"><!ENTITY x "one"><!ENTITY x "two">]';
		expect((await opened('twice.rss', feed(type, 'A &amp; &x;'))).titles).toEqual(['A & one']);
	});

	it('loads nothing', async () => {
		const found = await opened('outside.rss', feed('[<!ENTITY x SYSTEM "file:///etc/hostname">]', 'A &x; b'));
		expect(found.titles).toEqual(['A &x; b']);
	});
});

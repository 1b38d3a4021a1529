import {mkdtempSync, rmSync} from 'node:fs';
import type {IncomingHttpHeaders, RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {fetchPage} from '../../source/library/fetch-page.js';
import {KeptPages} from '../../source/library/kept-pages.js';
import {WebServer} from './web-server.js';

const told: IncomingHttpHeaders[] = [];
const feed = (title: string) => `<rss><channel><item><title>${title}</title></item></channel></rss>`;
let title = 'First';

/** Sends the feed of now with what identifies it, or says that it is the same. */
const answer =
	(own: Record<string, string>, isSame: (headers: IncomingHttpHeaders) => boolean): RequestListener =>
	(request, response) => {
		told.push(request.headers);
		if (isSame(request.headers)) response.writeHead(304).end();
		else
			response
				.writeHead(200, {
					'content-type': 'application/rss+xml; charset=utf-8',
					'content-encoding': 'gzip',
					...own,
				})
				.end(gzipSync(feed(title)));
	};
const monday = 'Mon, 04 Mar 2024 08:00:00 GMT';

const server = new WebServer({
	'/tagged': (request, response) =>
		answer({etag: `W/"${title}"`}, headers => headers['if-none-match'] === `W/"${title}"`)(request, response),
	'/dated': answer({'last-modified': monday}, headers => headers['if-modified-since'] === monday),
	'/moved': (_, response) => response.writeHead(301, {location: '/tagged'}).end(),
	'/untold': answer({}, () => false),
	'/private': answer({etag: '"1"', 'cache-control': 'private, no-store'}, () => false),
	'/never-sent': answer({}, () => true),
});
const folder = mkdtempSync(join(tmpdir(), 'seedreader-kept-'));
let keptPages: KeptPages;

beforeAll(() => server.start());
beforeEach(() => {
	title = 'First';
	told.length = 0;
	keptPages = new KeptPages(mkdtempSync(join(folder, 'cache-')));
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, {recursive: true, force: true});
});

async function fetchText(path: string) {
	const {bytes, url, ...about} = await fetchPage(server.address(path), {keptPages});
	return {...about, path: url.pathname, text: Buffer.from(bytes).toString()};
}

const first = {text: feed('First'), transportEncoding: 'utf-8'};

describe('a page that was fetched before', () => {
	it.each(['/tagged', '/dated', '/moved'])('is not sent again while it is the same: %s', async path => {
		const before = await fetchText(path);
		expect(before).toMatchObject(first);
		expect(await fetchText(path)).toEqual(before);
		expect(told.map(headers => headers['if-none-match'] ?? headers['if-modified-since'])).toEqual([
			undefined,
			path === '/dated' ? monday : 'W/"First"',
		]);
	});

	it('is sent, and kept, when it has changed', async () => {
		await fetchText('/tagged');
		title = 'Second';
		expect((await fetchText('/tagged')).text).toBe(feed('Second'));
		expect((await fetchText('/tagged')).text).toBe(feed('Second'));
		expect(told.map(headers => headers['if-none-match'])).toEqual([undefined, 'W/"First"', 'W/"Second"']);
	});

	it.each(['/untold', '/private'])('is not kept where the server gives no leave: %s', async path => {
		await fetchText(path);
		expect(await fetchText(path)).toMatchObject(first);
		expect(told.flatMap(headers => [headers['if-none-match'], headers['if-modified-since']])).toEqual(
			Array(4).fill(undefined),
		);
	});
});

it('a page that was never sent cannot be the same', async () => {
	await expect(fetchText('/never-sent')).rejects.toThrow('the server says 304 Not Modified');
});

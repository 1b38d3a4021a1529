import type {RequestListener, ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, createServer} from 'node:net';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fetchPage} from '../../source/library/fetch-page.js';
import {type Limits, usualLimits} from '../../source/library/limits.js';
import {openLibrary} from '../../source/library/open-library.js';
import {webProblem} from '../../source/library/web-problem.js';
import {makeCertificate} from './make-certificate.js';
import {WebServer} from './web-server.js';

const page = `<!doctype html><html><head><title>A page on the web</title><link rel="stylesheet" href="/style.css">
<script src="/script.js"></script></head><body><h1>A page on the web</h1><img src="/picture.png">
<p>A paragraph of the page, long enough to be taken for the text of an article by anybody.</p></body></html>`;

const html = 'text/html; charset=utf-8';
const send =
	(body: string | Uint8Array, headers: Record<string, string> = {'content-type': html}): RequestListener =>
	(_, response) =>
		response.writeHead(200, headers).end(body);
const redirect =
	(location: string, status = 302): RequestListener =>
	(_, response) =>
		response.writeHead(status, {location}).end('<p>Moved.</p>');

/** Writes on and on, until whoever reads has gone. */
function writeForEver(response: ServerResponse): void {
	const piece = 'x'.repeat(65_536);
	const write = () => {
		while (!response.destroyed && response.write(piece));
	};
	response.on('drain', write).on('error', () => {});
	write();
}

/** Sends a page packed, in the codings a server says, whole or without its end. */
const sendPacked = (coding: string, bytes: Uint8Array, length = bytes.length): RequestListener =>
	send(bytes.subarray(0, length), {'content-type': html, 'content-encoding': coding});

/** Answers in words of its own, that the server would not write. */
const sendRaw =
	(answer: string): RequestListener =>
	(_, response) =>
		response.socket!.end(answer.replaceAll('\n', '\r\n'));

const megabytes = 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(64 * megabytes, ' '));

const server = new WebServer({
	'/page.html': send(page),
	'/plain': send('A title\n\nA text that is plain.\n', {'content-type': 'Text/Plain'}),
	'/notes.md': send('# Notes\n\nA *paragraph*.\n', {'content-type': 'text/plain; charset=utf-8'}),
	'/markdown': send('# Notes\n\nA *paragraph*.\n', {'content-type': 'text/markdown'}),
	'/xhtml': send(page, {'content-type': 'application/xhtml+xml'}),
	[encodeURI('/новини/kyïv/')]: send(page),
	'/100%': send(page),
	'/untyped': send(page, {}),
	'/gzip': send(gzipSync(page), {'content-type': html, 'content-encoding': 'gzip'}),
	'/deflate': send(deflateSync(page), {'content-type': html, 'content-encoding': 'deflate'}),
	'/brotli': sendPacked('br', brotliCompressSync(page)),
	'/raw-deflate': sendPacked('deflate', deflateRawSync(page)),
	'/old-gzip': sendPacked('X-GZip', gzipSync(page)),
	'/twice': sendPacked('gzip, br', brotliCompressSync(gzipSync(page))),
	'/not-packed': sendPacked('identity', Buffer.from(page)),
	'/not-gzip': sendPacked('gzip', Buffer.from(page)),
	'/not-brotli': sendPacked('br', Buffer.from(page)),
	'/zstd': sendPacked('zstd', Buffer.from(page)),
	'/cut-gzip': sendPacked('gzip', gzipSync(page), 150),
	'/cut-check': sendPacked('gzip', gzipSync(page), gzipSync(page).length - 4),
	'/cut-deflate': sendPacked('deflate', deflateSync(page), 150),
	'/cut-raw-deflate': sendPacked('deflate', deflateRawSync(page), 150),
	'/cut-brotli': sendPacked('br', brotliCompressSync(page), 100),
	'/cut-twice': sendPacked('gzip, br', brotliCompressSync(gzipSync(page).subarray(0, 150))),
	'/empty-gzip': sendPacked('gzip', Buffer.alloc(0)),
	'/status-000': sendRaw('HTTP/1.1 000 Nothing\nContent-Length: 0\n\n'),
	'/status-099': sendRaw('HTTP/1.1 099 Less\nContent-Length: 0\n\n'),
	'/status-999': sendRaw('HTTP/1.1 999 Request denied\nContent-Length: 0\n\n'),
	'/status-word': sendRaw('HTTP/1.1 fine\n\n'),
	'/moved-far': sendRaw('HTTP/1.1 301 Moved\nLocation: /новини/kyïv/\n\n'),
	'/greek': send(Uint8Array.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]), {
		'content-type': 'text/plain; charset="ISO-8859-7"',
	}),
	'/wrong-charset': send('Žižkov', {'content-type': 'text/plain; charset=iso-8859-7'}),
	'/broken-charset': send('Žižkov', {'content-type': 'text/plain; charset=no-such-thing'}),
	'/moved': redirect('/there', 301),
	'/there': redirect('page.html?from=there', 307),
	'/page.html?from=there': send(page),
	'/loop': redirect('/loop'),
	'/file': redirect('file:///etc/passwd'),
	'/nonsense': redirect('http://['),
	'/password': redirect('http://user:word@127.0.0.1/'),
	'/nowhere': (_, response) => response.writeHead(302).end(),
	'/forbidden': (_, response) => response.writeHead(403).end(page),
	'/busy': (_, response) => response.writeHead(503).end(page),
	'/empty': send(''),
	'/film': send('\0\0\0\x18ftyp', {'content-type': 'video/mp4'}),
	'/picture': send(Buffer.from('\x89PNG', 'latin1'), {'content-type': 'text/html'}),
	'/evil': send(page, {'content-type': 'text/\u009B31m'}),
	'/long-type': send(page, {'content-type': `text/${'x'.repeat(1000)}`}),
	'/silent': () => {},
	'/slow': (_, response) => response.writeHead(200, {'content-type': html}).write(page.slice(0, 100)),
	// Without a length, its end is that of the connection.
	'/slow-to-close': (_, response) => {
		response.socket!.write(`HTTP/1.1 200 OK\r\nContent-Type: ${html}\r\n\r\n${page.slice(0, 100)}`);
	},
	'/endless': (_, response) => writeForEver(response.writeHead(200, {'content-type': html})),
	'/bomb': send(bomb, {'content-type': html, 'content-encoding': 'gzip'}),
	'/broken-off': (_, response) => {
		response.writeHead(200, {'content-type': html, 'content-length': '5000'});
		response.write(page, () => response.destroy());
	},
});

beforeAll(() => server.start());
afterAll(() => server.stop());

async function problemOf(address: string, limits: Partial<Limits> = {}): Promise<string> {
	const page = fetchPage(address, {limits: {...usualLimits, ...limits}});
	return page.then(
		() => 'fetched',
		error => error.message,
	);
}

describe('a page on the web', () => {
	it('is an article with its address, and nothing else of it is asked for', async () => {
		const address = server.address('/page.html');
		server.asked.length = 0;
		const {articles, problems} = await openLibrary([address]);
		expect(problems).toEqual([]);
		expect(articles[0]).toMatchObject({
			id: address,
			title: 'A page on the web',
			source: {name: `127.0.0.1:${server.port}/page.html`, url: address, format: 'html', encoding: 'utf-8'},
		});
		expect(articles[0].source).not.toHaveProperty('path');
		expect(server.asked).toEqual(['/page.html']);
	});

	it('keeps the address that was asked for, and says where it was found', async () => {
		const {articles} = await openLibrary([server.address('/moved')]);
		expect(articles[0]).toMatchObject({
			id: server.address('/moved'),
			source: {url: server.address('/page.html?from=there')},
		});
	});

	it('has a name that can be read', async () => {
		const {articles} = await openLibrary(['/новини/kyïv/', '/100%'].map(path => server.address(path)));
		expect(articles.map(({source}) => source.name)).toEqual([
			`127.0.0.1:${server.port}/новини/kyïv`,
			`127.0.0.1:${server.port}/100%`,
		]);
	});

	it('stands in its place among the other sources', async () => {
		const {articles, problems} = await openLibrary([
			server.address('/plain'),
			server.address('/film'),
			'license',
			server.address('/gone'),
			server.address('/page.html'),
		]);
		expect(articles.map(({source}) => source.name.split('/').at(-1))).toEqual([
			'plain',
			'license',
			'page.html',
		]);
		expect(problems.map(({source}) => source)).toEqual([server.address('/film'), server.address('/gone')]);
	});

	it.each([
		['/plain', 'text'],
		['/notes.md', 'markdown'],
		['/markdown', 'markdown'],
		['/xhtml', 'html'],
		['/untyped', 'html'],
		['/gzip', 'html'],
		['/deflate', 'html'],
		['/raw-deflate', 'html'],
		['/brotli', 'html'],
		['/old-gzip', 'html'],
		['/twice', 'html'],
		['/not-packed', 'html'],
		['/moved-far', 'html'],
	])('has the format the server says: %s', async (path, format) => {
		const {articles, problems} = await openLibrary([server.address(path)]);
		expect(problems).toEqual([]);
		expect(articles[0].source.format).toBe(format);
	});

	it.each([
		['/greek', 'Αθήνα', 'iso-8859-7'],
		['/wrong-charset', 'Žižkov', 'utf-8'],
		['/broken-charset', 'Žižkov', 'utf-8'],
	])('is decoded as the server says, where it does not say itself: %s', async (path, original, encoding) => {
		const {articles} = await openLibrary([server.address(path)]);
		expect(articles[0]).toMatchObject({original, source: {encoding}});
	});

	it.each([
		['/gone', 'the server says 404 Not Found; check the address'],
		['/forbidden', 'the server says 403 Forbidden; save the page in a browser, and open the file'],
		['/busy', 'the server says 503 Service Unavailable; try later'],
		['/nowhere', 'the server says 302 Found; save the page in a browser, and open the file'],
		['/loop', 'leads on and on, more than 5 times; open it in a browser, and save the page from there'],
		['/file', 'leads to file:, which is not fetched; check the address'],
		['/nonsense', 'leads to no address of a page; check it'],
		['/password', 'an address with a password is not fetched; save the page, and open the file'],
		['/film', 'the server says it is video/mp4; seedreader reads HTML, Markdown and text'],
		['/picture', 'a picture (PNG)'],
		['/evil', 'the server says it is text/\uFFFD31m; seedreader reads HTML, Markdown and text'],
		['/empty', 'empty; check that it is the right file'],
		['/bomb', 'larger than 10 MB, which no article is; check that it is the right one'],
		['/endless', 'larger than 10 MB, which no article is; check that it is the right one'],
		['/broken-off', 'the host broke off; try later'],
		['/not-gzip', 'packed so that it cannot be unpacked; save the page in a browser, and open the file'],
		['/not-brotli', 'packed so that it cannot be unpacked; save the page in a browser, and open the file'],
		['/zstd', 'packed as zstd, which is not unpacked here; save the page in a browser, and open the file'],
		...['/cut-gzip', '/cut-check', '/cut-deflate', '/cut-raw-deflate', '/cut-brotli', '/cut-twice'].map(
			path => [
				path,
				'cut off: the end of what the server packed is missing; try later, or save the page in a browser, and open the file',
			],
		),
		['/empty-gzip', 'empty; check that it is the right file'],
		...['000', '099', '999'].map(status => [
			`/status-${status}`,
			`the server says ${status}, which means nothing; try later, or save the page in a browser, and open the file`,
		]),
		['/long-type', `the server says it is text/${'x'.repeat(95)}; seedreader reads HTML, Markdown and text`],
		['/status-word', 'the answer is no web page; check the address'],
	])('that cannot be read is one clear line: %s', async (path, message) => {
		const {articles, problems} = await openLibrary([server.address(path)]);
		expect(articles).toEqual([]);
		expect(problems).toEqual([{source: server.address(path), message}]);
	});

	it.each(['/silent', '/slow', '/slow-to-close', '/endless'])(
		'is given up when its time is over: %s',
		async path => {
			const limits = {milliseconds: 50, bytes: Number.POSITIVE_INFINITY};
			expect(await problemOf(server.address(path), limits)).toBe(
				'not all there within 0.05 s; try later, or save the page in a browser and open the file',
			);
		},
	);

	it('is given up when it is not wanted any more', async () => {
		const left = new AbortController();
		server.asked.length = 0;
		const opened = openLibrary([server.address('/silent'), 'license', server.address('/plain')], {
			signal: left.signal,
		});
		await expect.poll(() => server.asked, {timeout: 30_000}).toEqual(['/silent']);
		left.abort();
		const {articles, problems} = await opened;
		expect(articles).toEqual([]);
		expect(problems.map(({message}) => message)).toEqual(['given up', 'given up', 'given up']);
		expect(server.asked).toEqual(['/silent']);
	});

	it('is asked for while others are awaited, but not too many at once', async () => {
		const paths = Array.from({length: 9}, (_, index) => `/${index}`);
		const waiting: (() => void)[] = [];
		let answered = 0;
		let most = 0;
		const answerAll = () => {
			most = Math.max(most, waiting.length);
			answered += waiting.length;
			for (const answer of waiting.splice(0).reverse()) answer();
		};

		// None is answered before as many came as are asked for at once, and then the last that came is the first.
		const patient: RequestListener = (request, response) => {
			waiting.push(() => send(`Page ${request.url}`, {'content-type': 'text/plain'})(request, response));
			// One too many has time to come.
			if (waiting.length === Math.min(4, paths.length - answered)) setTimeout(answerAll, 20);
		};

		const hosts = paths.map(path => new WebServer({[path]: patient}));
		await Promise.all(hosts.map(host => host.start()));
		const {articles, problems} = await openLibrary(paths.map((path, at) => hosts[at].address(path)));
		await Promise.all(hosts.map(host => host.stop()));
		expect(problems).toEqual([]);
		expect(articles.map(({original}) => original)).toEqual(paths.map(path => `Page ${path}`));
		expect(most).toBe(4);
	});

	it('is asked for when the one before it from the same host has come', async () => {
		const paths = Array.from({length: 6}, (_, index) => `/${index}`);
		let asked = 0;
		let most = 0;
		const busy: RequestListener = (request, response) => {
			most = Math.max(most, ++asked);
			// One too many has time to come.
			setTimeout(() => {
				asked--;
				send(`Page ${request.url}`, {'content-type': 'text/plain'})(request, response);
			}, 20);
		};

		const host = new WebServer(Object.fromEntries(paths.map(path => [path, busy])));
		await host.start();
		// Whoever asks: two lists at the same time.
		const lists = await Promise.all([
			openLibrary(paths.slice(0, 3).map(path => host.address(path))),
			openLibrary(paths.slice(3).map(path => host.address(path))),
		]);
		await host.stop();
		expect(lists.flatMap(({articles}) => articles.map(({original}) => original))).toEqual(
			paths.map(path => `Page ${path}`),
		);
		expect(most).toBe(1);
	});

	it('is followed as often as the limit says, and no more', async () => {
		expect(await problemOf(server.address('/moved'), {redirects: 2})).toBe('fetched');
		expect(await problemOf(server.address('/moved'), {redirects: 1})).toMatch(/^leads on and on/);
	});
});

describe('a host', () => {
	it('that does not exist, refuses, or speaks something else is one clear line', async () => {
		expect(await problemOf('http://no-such-host.invalid/')).toMatch(/^(?:no such host|the host cannot be)/);
		expect(await problemOf('http://user:word@127.0.0.1/')).toMatch(/^an address with a password/);
		expect(await problemOf('http://127.0.0.1:1/')).toMatch(/^the host refuses the connection; /);
		const other = createServer(socket =>
			socket
				.on('error', () => {})
				.resume()
				.end('SSH-2.0-server\r\n'),
		);
		await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
		const {port} = other.address() as AddressInfo;
		expect(await problemOf(`http://127.0.0.1:${port}/`)).toBe('the answer is no web page; check the address');
		await new Promise(resolve => other.close(resolve));
		expect(await problemOf(`http://127.0.0.1:${port}/`)).toBe(
			'the host refuses the connection; check the address, or try later',
		);
	});

	it('without encryption is not taken for one with it', async () => {
		const address = server.address('/page.html').replace('http:', 'https:');
		expect(await problemOf(address)).toMatch(
			/^the connection is not secure \((?:ERR_SSL_\w+|EPROTO)\); if you trust it, /,
		);
	});

	it('whose certificate nobody vouches for is not read', async ({skip}) => {
		const certificate = makeCertificate() ?? skip('there is no openssl to make a certificate');
		const secure = createSecureServer(certificate, send(page));
		await new Promise<void>(resolve => secure.listen(0, '127.0.0.1', resolve));
		expect(await problemOf(`https://localhost:${(secure.address() as AddressInfo).port}/`)).toBe(
			'the connection is not secure (DEPTH_ZERO_SELF_SIGNED_CERT); if you trust it, save the page in a browser, and open the file',
		);
		await new Promise(resolve => secure.close(resolve));
	});

	it.each([
		['ENOTFOUND', 'no such host; check the address'],
		['EAI_AGAIN', 'the host cannot be looked up; check the connection to the network'],
		['ENETUNREACH', 'the host cannot be reached; check the connection to the network'],
		['ETIMEDOUT', 'the host does not answer; try later'],
		[
			'CERT_HAS_EXPIRED',
			'the connection is not secure (CERT_HAS_EXPIRED); if you trust it, save the page in a browser, and open the file',
		],
	])('that fails is told by what the system says: %s', (code, message) => {
		expect(webProblem(Object.assign(new Error('words of the system'), {code})).message).toBe(message);
	});
});

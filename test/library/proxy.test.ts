import {createServer as createSecureServer, type Server} from 'node:https';
import {type AddressInfo, createServer} from 'node:net';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {fetchPage} from '../../source/library/fetch-page.js';
import {proxyOf} from '../../source/library/proxy-of.js';
import {makeCertificate} from './make-certificate.js';
import {ProxyServer} from './proxy-server.js';
import {WebServer} from './web-server.js';

const page = '<!doctype html><title>A page behind a proxy</title><p>A paragraph of the page.</p>';

const server = new WebServer({
	'/page': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(page),
	'/page?q=%20': (_, response) => response.writeHead(200, {'content-type': 'text/plain'}).end('A text.'),
});
const proxy = new ProxyServer(() => server.port);

beforeAll(() => Promise.all([server.start(), proxy.start()]));
afterAll(() => Promise.all([server.stop(), proxy.stop()]));
beforeEach(() => {
	proxy.asked.length = 0;
	proxy.credentials.length = 0;
	proxy.refusal = undefined;
});

const textOf = async (address: string, environment: NodeJS.ProcessEnv): Promise<string> => {
	const {bytes} = await fetchPage(address, {environment});
	return Buffer.from(bytes).toString();
};

const problemOf = (address: string, environment: NodeJS.ProcessEnv): Promise<string> =>
	textOf(address, environment).then(
		() => 'fetched',
		error => error.message,
	);

describe('a page', () => {
	it.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])(
		'is fetched through the proxy of %s, by its whole address',
		async variable => {
			expect(await textOf('http://news.example/page', {[variable]: `http://${proxy.host}`})).toBe(page);
			expect(await textOf('http://news.example/page?q=%20#part', {[variable]: proxy.host})).toBe('A text.');
			expect(proxy.asked).toEqual(['GET http://news.example/page', 'GET http://news.example/page?q=%20']);
			expect(proxy.credentials).toEqual([undefined, undefined]);
		},
	);

	it('is fetched with the name and the password that the proxy wants', async () => {
		const environment = {HTTP_PROXY: `http://ann%40home:p%3Aw%25@${proxy.host}/`};
		expect(await textOf('http://news.example/page', environment)).toBe(page);
		expect(proxy.credentials).toEqual(['ann@home:p:w%']);
	});

	it('is fetched from its server where NO_PROXY names the host', async () => {
		const environment = {HTTP_PROXY: proxy.host, NO_PROXY: 'news.example, 127.0.0.1'};
		expect(await textOf(server.address('/page'), environment)).toBe(page);
		expect(proxy.asked).toEqual([]);
	});
});

describe('an encrypted page', () => {
	let secure: Server | undefined;
	const tunnels = new ProxyServer(() => (secure!.address() as AddressInfo).port);

	beforeAll(async () => {
		const certificate = makeCertificate();
		if (!certificate) return;
		secure = createSecureServer(certificate, (request, response) =>
			response.writeHead(200, {'content-type': 'text/plain'}).end(`${request.headers.host}${request.url}`),
		);
		await new Promise<void>(resolve => secure!.listen(0, '127.0.0.1', resolve));
		await tunnels.start();
	});
	afterAll(async () => {
		if (!secure) return;
		secure.close();
		await tunnels.stop();
	});
	afterEach(() => {
		vi.unstubAllEnvs();
		tunnels.asked.length = 0;
		tunnels.credentials.length = 0;
	});

	it('is fetched through a tunnel, whose proxy sees the host alone', async ({skip}) => {
		if (!secure) skip('there is no openssl to make a certificate');
		vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
		const environment = {https_proxy: `http://ann:word@${tunnels.host}`, HTTP_PROXY: 'http://127.0.0.1:1'};
		expect(await textOf('https://localhost/secret?word', environment)).toBe('localhost/secret?word');
		expect(await textOf('https://news.example:8443/', environment)).toBe('news.example:8443/');
		expect(tunnels.asked).toEqual(['CONNECT localhost:443', 'CONNECT news.example:8443']);
		expect(tunnels.credentials).toEqual(['ann:word', 'ann:word']);
	});

	it('is read only from the server that its certificate is of', async ({skip}) => {
		if (!secure) skip('there is no openssl to make a certificate');
		expect(await problemOf('https://localhost/', {HTTPS_PROXY: tunnels.host})).toMatch(
			/^the connection is not secure \(DEPTH_ZERO_SELF_SIGNED_CERT\); /,
		);
	});
});

describe('a proxy', () => {
	const pages = ['http://news.example/page', 'https://news.example/page'];

	it.each(pages)('that refuses is named, and never its password: %s', async address => {
		const environment = {ALL_PROXY: `http://ann:secret@${proxy.host}`};
		proxy.refusal = 407;
		expect(await problemOf(address, environment)).toBe(
			`the proxy http://${proxy.host} (ALL_PROXY) does not take the name and the password; check ALL_PROXY`,
		);
		expect(await problemOf(address, {all_proxy: proxy.host})).toBe(
			`the proxy http://${proxy.host} (all_proxy) wants a name and a password; put them into all_proxy: http://name:password@${proxy.host}`,
		);
	});

	it('that lets no tunnel through is named', async () => {
		proxy.refusal = 403;
		expect(await problemOf(pages[1], {HTTPS_PROXY: `http://ann:secret@${proxy.host}`})).toBe(
			`the proxy http://${proxy.host} (HTTPS_PROXY) says 403 Forbidden; ask who runs it, or set NO_PROXY`,
		);
	});

	it.each(pages)('that is not there, or is none, is named: %s', async address => {
		const other = createServer(socket =>
			socket
				.on('error', () => {})
				.resume()
				.end('SSH-2.0-server\r\n'),
		);
		await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
		const host = `127.0.0.1:${(other.address() as AddressInfo).port}`;
		const environment = {ALL_PROXY: `http://ann:secret@${host}`};
		expect(await problemOf(address, environment)).toBe(
			`the proxy http://${host} (ALL_PROXY) is no proxy; check ALL_PROXY, or set NO_PROXY`,
		);
		await new Promise(resolve => other.close(resolve));
		expect(await problemOf(address, environment)).toBe(
			`the proxy http://${host} (ALL_PROXY) refuses the connection; check ALL_PROXY, or set NO_PROXY`,
		);
		expect(await problemOf(address, {ALL_PROXY: 'http://ann:secret@no-such-proxy.invalid'})).toMatch(
			/^the proxy http:\/\/no-such-proxy\.invalid \(ALL_PROXY\) (?:has no such host|cannot be looked up); check/,
		);
	});

	it('whose address is none, or of another kind, is one clear line', async () => {
		expect(await problemOf(pages[0], {HTTP_PROXY: 'http://ann:se cret@['})).toBe(
			'HTTP_PROXY holds no address of a proxy; write it like http://proxy.example:3128',
		);
		expect(await problemOf(pages[0], {ALL_PROXY: 'socks5://ann:secret@127.0.0.1:1080'})).toBe(
			'the proxy socks5://127.0.0.1:1080 (ALL_PROXY) cannot be used; name one whose address begins with http:// or https://',
		);
	});
});

describe('the environment', () => {
	const proxied = (address: string, environment: NodeJS.ProcessEnv) =>
		proxyOf(new URL(address), environment)?.address.href;

	it('says with small letters and with capitals which proxy is for which pages', () => {
		const environment = {
			http_proxy: 'http://small.example:1',
			HTTP_PROXY: 'http://large.example:1',
			HTTPS_PROXY: 'https://secure.example',
			all_proxy: 'http://all.example',
		};
		expect(proxied('http://a.example/', environment)).toBe('http://small.example:1/');
		expect(proxied('https://a.example/', environment)).toBe('https://secure.example/');
		expect(proxied('https://a.example/', {...environment, HTTPS_PROXY: ''})).toBe('http://all.example/');
		expect(proxied('https://a.example/', {HTTP_PROXY: 'http://large.example'})).toBeUndefined();
		expect(proxied('http://a.example/', {HTTP_PROXY: ' '})).toBeUndefined();
	});

	it.each([
		['*', 'http://a.example/', true],
		['other.example * third.example', 'http://a.example/', true],
		['a.example', 'http://a.example/', true],
		['A.Example', 'http://a.example/', true],
		['a.example', 'http://www.a.example/', true],
		['a.example', 'http://aa.example/', false],
		['.a.example', 'http://www.a.example/', true],
		['.a.example', 'http://a.example/', true],
		['*.a.example', 'http://deep.www.a.example/', true],
		['a.example.', 'http://a.example/', true],
		['bücher.example', 'http://xn--bcher-kva.example/', true],
		['a.example:8080', 'http://a.example:8080/', true],
		['a.example:8080', 'http://a.example/', false],
		['a.example:80', 'http://a.example/', true],
		['a.example:443', 'https://a.example/', true],
		['a.example:80', 'https://a.example/', false],
		['b.example,,c.example a.example', 'http://a.example/', true],
		['127.0.0.1', 'http://127.0.0.1/', true],
		['0.0.1', 'http://127.0.0.1/', false],
		['::1', 'http://[::1]/', true],
		['[::1]', 'http://[::1]:8080/', true],
		['[::1]:8080', 'http://[::1]:8080/', true],
		['[::1]:8080', 'http://[::1]/', false],
		['10.0.0.0/8', 'http://10.20.30.40/', true],
		['10.0.0.0/8', 'http://11.20.30.40/', false],
		['10.0.0.0/8:8080', 'http://10.20.30.40/', false],
		['fd00::/8', 'http://[fd12::1]/', true],
		['fd00::/8', 'http://10.0.0.1/', false],
		['10.0.0.0/99', 'http://10.0.0.1/', false],
		['10.0.0.0/x', 'http://10.0.0.1/', false],
		['a.example/8', 'http://a.example/', false],
		['', 'http://a.example/', false],
		[',', 'http://a.example/', false],
	])('says with NO_PROXY=%s whether %s is asked without one: %s', (exceptions, address, isExcepted) => {
		for (const variable of ['no_proxy', 'NO_PROXY'])
			expect(proxied(address, {ALL_PROXY: 'http://proxy.example', [variable]: exceptions})).toBe(
				isExcepted ? undefined : 'http://proxy.example/',
			);
	});
});

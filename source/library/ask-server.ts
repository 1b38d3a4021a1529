import {type ClientRequest, type IncomingMessage, request as requestPlain} from 'node:http';
import {type RequestOptions, request as requestSecure} from 'node:https';
import {isIP, type Socket} from 'node:net';
import {connect} from 'node:tls';
import {type NamedProxy, proxyOf} from './proxy-of.js';
import {proxyProblem, proxyRefusal} from './web-problem.js';

export type AskOptions = {
	headers: Readonly<Record<string, string>>;
	signal: AbortSignal;
	/** Says whether there is a proxy. */
	environment: NodeJS.ProcessEnv;
};

/**
The answer of a server to a request for a page, its body still to be read; through the proxy that the environment names,
where it names one. Rejects with what the system says, or with `UnreadableSource` for what is wrong with the proxy.
*/
export async function askServer(url: URL, options: AskOptions): Promise<IncomingMessage> {
	const {headers, signal, environment} = options;
	const proxy = proxyOf(url, environment);
	if (!proxy) return answered(send(url, {headers, signal}));
	if (url.protocol === 'http:') return askProxy(url, proxy, options);
	const socket = await tunnel(url, proxy, signal);
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const defaultPort = 443;
	const createConnection = () => connect({socket, host, ...(isIP(host) === 0 && {servername: host})});
	return answered(send(url, {headers, signal, defaultPort, createConnection}));
}

/** Whoever reads one page of a server has no use for a connection that is kept. */
const send = (url: URL, options: RequestOptions): ClientRequest =>
	(url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
		...options,
		...(!options.createConnection && {agent: false}),
	});

/** Of a page without encryption the proxy is asked by its whole address (RFC 9112, 3.2.2). */
async function askProxy(
	url: URL,
	proxy: NamedProxy,
	{headers, signal}: AskOptions,
): Promise<IncomingMessage> {
	const path = url.href.replace(/#.*$/, '');
	const request = send(proxy.address, {
		path,
		auth: null,
		headers: {...headers, host: url.host, ...credentials(proxy)},
		signal,
	});
	const response = await answered(request).catch(error => {
		throw proxyProblem(proxy, error);
	});
	if (response.statusCode === 407) throw proxyRefusal(proxy, response.statusCode);
	return response;
}

/** A connection through a proxy to the server of a page that is encrypted (RFC 9110, 9.3.6). */
async function tunnel({hostname, port}: URL, proxy: NamedProxy, signal: AbortSignal): Promise<Socket> {
	const path = `${hostname}:${port || 443}`;
	const request = send(proxy.address, {
		method: 'CONNECT',
		path,
		auth: null,
		headers: {host: path, ...credentials(proxy)},
		signal,
	});
	return new Promise((resolve, reject) => {
		request.once('connect', ({statusCode = 0}, socket: Socket, beginning: Buffer) => {
			if (statusCode >= 200 && statusCode < 300) {
				socket.unshift(beginning);
				resolve(socket);
			} else {
				socket.destroy();
				reject(proxyRefusal(proxy, statusCode));
			}
		});
		request.on('error', error => reject(proxyProblem(proxy, error)));
		request.end();
	});
}

function credentials({address: {username, password}}: NamedProxy): Record<string, string> {
	if (username === '' && password === '') return {};
	const words = `${unescaped(username)}:${unescaped(password)}`;
	return {'proxy-authorization': `Basic ${Buffer.from(words).toString('base64')}`};
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Errors that come later, as of a connection that is given up, are those of the body. */
const answered = (request: ClientRequest): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		request.once('response', resolve);
		request.on('error', reject);
		request.end();
	});

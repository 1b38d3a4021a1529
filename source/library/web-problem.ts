import {STATUS_CODES} from 'node:http';
import {UnreadableSource} from './problem-of.js';
import {type NamedProxy, proxyName} from './proxy-of.js';

/** What can be done about a page that is not fetched. */
export const elsewhere = 'save the page in a browser, and open the file';

const messages: Readonly<Record<string, string>> = {
	ENOTFOUND: 'no such host; check the address',
	EAI_AGAIN: 'the host cannot be looked up; check the connection to the network',
	ECONNREFUSED: 'the host refuses the connection; check the address, or try later',
	EHOSTUNREACH: 'the host cannot be reached; check the connection to the network',
	ENETUNREACH: 'the host cannot be reached; check the connection to the network',
	ETIMEDOUT: 'the host does not answer; try later',
	ECONNRESET: 'the host broke off; try later',
	EPIPE: 'the host broke off; try later',
};

/** Why a page could not be fetched, out of an error with a code of the system, OpenSSL or the parser of HTTP. */
export function webProblem(error: unknown): UnreadableSource {
	if (error instanceof UnreadableSource) return error;
	const {code = '', message} = error as NodeJS.ErrnoException;
	if (code in messages) return new UnreadableSource(messages[code]);
	if (code.startsWith('HPE_')) return new UnreadableSource('the answer is no web page; check the address');
	if (isInsecure(code))
		return new UnreadableSource(`the connection is not secure (${code}); if you trust it, ${elsewhere}`);
	return new UnreadableSource(`cannot be fetched: ${message}; ${elsewhere}`);
}

const isInsecure = (code: string): boolean => /CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code);

/** What is said of an answer that is not the page. */
export function statusProblem(status: number): UnreadableSource {
	if (status < 100 || status > 599) {
		const shown = `${status}`.padStart(3, '0');
		return new UnreadableSource(`the server says ${shown}, which means nothing; try later, or ${elsewhere}`);
	}

	const advice =
		status === 404 || status === 410
			? 'check the address'
			: status === 429 || status >= 500
				? 'try later'
				: elsewhere;
	return new UnreadableSource(`the server says ${inWords(status)}; ${advice}`);
}

const inWords = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim();

const proxyMessages: Readonly<Record<string, string>> = {
	ENOTFOUND: 'has no such host',
	EAI_AGAIN: 'cannot be looked up',
	ECONNREFUSED: 'refuses the connection',
	EHOSTUNREACH: 'cannot be reached',
	ENETUNREACH: 'cannot be reached',
	ETIMEDOUT: 'does not answer',
	ECONNRESET: 'broke off',
	EPIPE: 'broke off',
};

/** Why a proxy could not be asked. */
export function proxyProblem(proxy: NamedProxy, error: unknown): UnreadableSource {
	if (error instanceof UnreadableSource) return error;
	const {code = '', message} = error as NodeJS.ErrnoException;
	const what =
		proxyMessages[code] ??
		(code.startsWith('HPE_')
			? 'is no proxy'
			: isInsecure(code)
				? `is not secure (${code})`
				: `cannot be used: ${message}`);
	return new UnreadableSource(`${proxyName(proxy)} ${what}; check ${proxy.variable}, or set NO_PROXY`);
}

/** What is said of a proxy that does not let the request through. */
export function proxyRefusal(proxy: NamedProxy, status: number): UnreadableSource {
	const name = proxyName(proxy);
	if (status !== 407)
		return new UnreadableSource(`${name} says ${inWords(status)}; ask who runs it, or set NO_PROXY`);
	const {address, variable} = proxy;
	return new UnreadableSource(
		address.username === ''
			? `${name} wants a name and a password; put them into ${variable}: ${address.protocol}//name:password@${address.host}`
			: `${name} does not take the name and the password; check ${variable}`,
	);
}

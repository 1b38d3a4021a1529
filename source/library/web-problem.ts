import {STATUS_CODES} from 'node:http';
import {UnreadableSource} from './problem-of.js';

const elsewhere = 'save the page in a browser, and open the file';

const messages: Readonly<Record<string, string>> = {
	ENOTFOUND: 'no such host; check the address',
	EAI_AGAIN: 'the host cannot be looked up; check the connection to the network',
	ECONNREFUSED: 'the host refuses the connection; check the address, or try later',
	EHOSTUNREACH: 'the host cannot be reached; check the connection to the network',
	ENETUNREACH: 'the host cannot be reached; check the connection to the network',
	ETIMEDOUT: 'the host does not answer; try later',
	UND_ERR_CONNECT_TIMEOUT: 'the host does not answer; try later',
	ECONNRESET: 'the host broke off; try later',
	EPIPE: 'the host broke off; try later',
	UND_ERR_SOCKET: 'the host broke off; try later',
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the host broke off; try later',
	Z_DATA_ERROR: `packed so that it cannot be unpacked; ${elsewhere}`,
};

/** Why a page could not be fetched, out of what `fetch` threw: an error whose cause has a code of the system, OpenSSL or zlib. */
export function webProblem(error: unknown): UnreadableSource {
	if (error instanceof UnreadableSource) return error;
	const {cause = error} = error as {cause?: unknown};
	const {code = '', name, message} = cause as NodeJS.ErrnoException;
	if (code in messages) return new UnreadableSource(messages[code]);
	if (name === 'HTTPParserError') return new UnreadableSource('the answer is no web page; check the address');
	if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code))
		return new UnreadableSource(`the connection is not secure (${code}); if you trust it, ${elsewhere}`);
	return new UnreadableSource(`cannot be fetched: ${message}; ${elsewhere}`);
}

/** What is said of an answer that is not the page. */
export function statusProblem(status: number): UnreadableSource {
	const advice =
		status === 404 || status === 410
			? 'check the address'
			: status === 429 || status >= 500
				? 'try later'
				: elsewhere;
	return new UnreadableSource(`the server says ${status} ${STATUS_CODES[status] ?? ''}; ${advice}`);
}

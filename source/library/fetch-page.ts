import type {Format} from '../article/article.js';
import {formatOf} from '../article/format.js';
import {type Limits, usualLimits} from './limits.js';
import {UnreadableSource} from './problem-of.js';
import {readStream} from './read-stream.js';
import {isWebAddress} from './web-address.js';
import {statusProblem, webProblem} from './web-problem.js';

/** A page as it was fetched. */
export type Page = {
	bytes: Uint8Array;
	/** Where it was in the end, after all redirects. */
	url: URL;
	/** Absent where the server does not say. */
	format?: Format;
	/** The charset the server says it has; any word. */
	transportEncoding?: string;
};

const formats: Readonly<Record<string, Format>> = {
	'text/html': 'html',
	'application/xhtml+xml': 'html',
	'text/markdown': 'markdown',
	'text/x-markdown': 'markdown',
	'text/plain': 'text',
};

const headers = {
	'user-agent': 'Mozilla/5.0 (compatible; seedreader)',
	accept: 'text/html, application/xhtml+xml, text/markdown;q=0.8, text/plain;q=0.8',
};

/**
Fetches one page and nothing that belongs to it. Throws `UnreadableSource` for whatever goes wrong, also for what is not
within the limits or no text.
*/
export async function fetchPage(
	address: string,
	signal?: AbortSignal,
	limits: Limits = usualLimits,
): Promise<Page> {
	const stop = new AbortController();
	const giveUp = () => stop.abort(new UnreadableSource('given up'));
	const timer = setTimeout(() => stop.abort(new UnreadableSource(slow(limits))), limits.milliseconds);
	signal?.addEventListener('abort', giveUp);
	try {
		const {response, url} = await follow(webAddress(address), limits.redirects, stop.signal);
		const about = contentOf(response.headers.get('content-type') ?? '', url);
		return {bytes: await readStream(response.body ?? noBody, limits.bytes), url, ...about};
	} catch (error) {
		throw webProblem(error);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', giveUp);
		// What was not read is not wanted.
		stop.abort();
	}
}

const noBody = (async function* (): AsyncGenerator<Uint8Array> {})();

const slow = ({milliseconds}: Limits) =>
	`not all there within ${milliseconds / 1000} s; try later, or save the page in a browser and open the file`;

function webAddress(address: string): URL {
	let url: URL;
	try {
		url = new URL(address);
	} catch {
		throw new UnreadableSource('no address of a page; check it');
	}

	if (url.username !== '' || url.password !== '')
		throw new UnreadableSource('an address with a password is not fetched; save the page, and open the file');
	return url;
}

/** Redirects are followed here, so that each address on the way can be looked at. */
async function follow(from: URL, redirects: number, signal: AbortSignal) {
	let url = from;
	for (let followed = 0; followed <= redirects; followed++) {
		const response = await fetch(url, {headers, signal, redirect: 'manual'});
		const location = response.headers.get('location');
		if (response.ok) return {response, url};
		if (response.status < 300 || response.status > 399 || location === null)
			throw statusProblem(response.status);
		await response.body?.cancel();
		if (!URL.canParse(location, url.href))
			throw new UnreadableSource('leads to no address of a page; check it');
		url = webAddress(new URL(location, url).href);
		if (!isWebAddress(url.href))
			throw new UnreadableSource(`leads to ${url.protocol}, which is not fetched; check the address`);
	}

	throw new UnreadableSource(
		`leads on and on, more than ${redirects} times; open it in a browser, and save the page from there`,
	);
}

function contentOf(contentType: string, url: URL): Pick<Page, 'format' | 'transportEncoding'> {
	const type = /^[^;]*/.exec(contentType)![0].trim().toLowerCase();
	const transportEncoding = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
	if (type === '') return {transportEncoding};
	const format = formats[type];
	if (!format)
		throw new UnreadableSource(`the server says it is ${type}; seedreader reads HTML, Markdown and text`);
	// Servers of plain files know no Markdown.
	const isMarkdown = format === 'text' && formatOf(url.pathname) === 'markdown';
	return {format: isMarkdown ? 'markdown' : format, transportEncoding};
}

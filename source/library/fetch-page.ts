import type {IncomingMessage} from 'node:http';
import type {Format} from '../article/article.js';
import {formatOf} from '../article/format.js';
import {askServer} from './ask-server.js';
import {conditionsOf, type KeptPage, type KeptPages} from './kept-pages.js';
import {type Limits, usualLimits} from './limits.js';
import {UnreadableSource} from './problem-of.js';
import {readStream} from './read-stream.js';
import {takeTurns} from './take-turns.js';
import {acceptedCodings, unpack} from './unpack.js';
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

export type FetchOptions = {
	signal?: AbortSignal;
	limits?: Limits;
	/** Names a proxy, where there is one. */
	environment?: NodeJS.ProcessEnv;
	/** What was fetched before, and need not be sent again if it is the same. */
	keptPages?: KeptPages;
};

const formats: Readonly<Record<string, Format>> = {
	'text/html': 'html',
	'application/xhtml+xml': 'html',
	'text/markdown': 'markdown',
	'text/x-markdown': 'markdown',
	'text/plain': 'text',
};

const containers =
	/^(?:text\/(?:xml|csv|tab-separated-values|x-opml|rtf)|message\/rfc822|multipart\/related|(?:application|binary)\/(?:(?:[\w.-]+\+)?(?:xml|json)|json-?lines?|(?:x-)?(?:ndjson|jsonlines|gzip|pdf|rtf|csv|zip|mbox|mimearchive)|jsonl|epub\+zip|octet-stream|msword|vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document|oasis\.opendocument\.text|ms-excel)|warc))$/;

// Characters of what a server calls a page; in a message, more are of no use.
const longestType = 100;

const headers = {
	'user-agent': 'Mozilla/5.0 (compatible; seedreader)',
	accept: 'text/html, application/xhtml+xml, text/markdown;q=0.8, text/plain;q=0.8, */*;q=0.5',
	'accept-encoding': acceptedCodings,
};

// Whoever asks for them, pages are fetched so many at a time: fewer than the six a browser asks of one host.
const takeTurn = takeTurns(4);

/**
Fetches one page and nothing that belongs to it, when it is its turn: four at a time in all, and one from each host. Through a
proxy where `environment` names one. Throws `UnreadableSource` for whatever goes wrong, also for what is not within the limits
or no text.
*/
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Page> {
	const url = webAddress(address);
	try {
		return await takeTurn(url.host, async () => fetchNow(url, options), options.signal);
	} catch (error) {
		throw options.signal?.aborted ? new UnreadableSource('given up') : error;
	}
}

async function fetchNow(from: URL, options: FetchOptions): Promise<Page> {
	const {signal, limits = usualLimits, keptPages} = options;
	const stop = new AbortController();
	const giveUp = () => stop.abort(new UnreadableSource('given up'));
	const timer = setTimeout(() => stop.abort(new UnreadableSource(slow(limits))), limits.milliseconds);
	signal?.addEventListener('abort', giveUp);
	try {
		const {url, kept, response} = await follow(from, limits.redirects, {...options, signal: stop.signal});
		if (kept) return {bytes: kept.bytes, url, ...contentOf(kept.type, url)};
		const {'content-type': type, 'content-encoding': encoding = ''} = response.headers;
		const about = contentOf(type, url);
		const bytes = await unpack(await readStream(response, limits.bytes), encoding, limits.bytes);
		// Where its end is that of the connection, the one that is given up ends it as well.
		stop.signal.throwIfAborted();
		if (response.statusCode === 200) keptPages?.keep(url, response.headers, bytes);
		return {bytes, url, ...about};
	} catch (error) {
		throw webProblem(stop.signal.aborted ? stop.signal.reason : error);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', giveUp);
		// What was not read is not wanted.
		stop.abort();
	}
}

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

/** The page at the end of all redirects, as it was kept where it is still the same. */
type Followed = {url: URL} & ({kept: KeptPage; response?: never} | {response: IncomingMessage; kept?: never});

/** Redirects are followed here, so that each address on the way can be looked at. */
async function follow(
	from: URL,
	redirects: number,
	{signal, environment = process.env, keptPages}: FetchOptions & {signal: AbortSignal},
): Promise<Followed> {
	let url = from;
	for (let followed = 0; followed <= redirects; followed++) {
		const kept = keptPages?.get(url);
		const conditions = kept && conditionsOf(kept);
		const response = await askServer(url, {headers: {...headers, ...conditions}, signal, environment});
		const {statusCode: status = 0} = response;
		if (status >= 200 && status < 300) return {response, url};
		response.destroy();
		if (status === 304 && kept) return {kept, url};
		const {location} = response.headers;
		if (status < 300 || status > 399 || location === undefined) throw statusProblem(status);
		url = leadsTo(location, url);
	}

	throw new UnreadableSource(
		`leads on and on, more than ${redirects} times; open it in a browser, and save the page from there`,
	);
}

function leadsTo(location: string, from: URL): URL {
	// Servers that do not escape letters send them as UTF-8, and a header is read byte by byte.
	const address = Buffer.from(location, 'latin1').toString();
	if (!URL.canParse(address, from.href))
		throw new UnreadableSource('leads to no address of a page; check it');
	const url = webAddress(new URL(address, from).href);
	if (!isWebAddress(url.href))
		throw new UnreadableSource(`leads to ${url.protocol}, which is not fetched; check the address`);
	return url;
}

function contentOf(contentType = '', url: URL): Pick<Page, 'format' | 'transportEncoding'> {
	const type = /^[^;]*/.exec(contentType)![0].trim().toLowerCase();
	const transportEncoding = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
	if (type === '') return {transportEncoding};
	const format = formats[type];
	// What it holds tells whether it is a container.
	if (!format && containers.test(type)) return {transportEncoding};
	if (!format)
		throw new UnreadableSource(
			`the server says it is ${type.slice(0, longestType)}; seedreader reads HTML, Markdown and text`,
		);
	// Servers of plain files know no Markdown.
	const isMarkdown = format === 'text' && formatOf(url.pathname) === 'markdown';
	return {format: isMarkdown ? 'markdown' : format, transportEncoding};
}

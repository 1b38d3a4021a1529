import type {IncomingHttpHeaders} from 'node:http';
import {digestOf} from '../storage/digest.js';
import {PackCache} from '../storage/pack-cache.js';
import {keyBytes} from '../storage/pack-files.js';

/** What a server said of a page when it was fetched, and its bytes, unpacked. */
export type KeptPage = {etag?: string; modified?: string; type?: string; bytes: Uint8Array};

/**
Pages and feeds as they were fetched last, in the folder of the cache and within its bounds, so that a server need not send again
what has not changed (RFC 9110, 13). Nothing here throws.
*/
export class KeptPages {
	readonly #cache: PackCache;

	constructor(folder: string) {
		this.#cache = new PackCache(folder, {version: 'pages 1'});
	}

	get(url: URL): KeptPage | undefined {
		const entry = this.#cache.get(keyOf(url));
		if (!entry) return undefined;
		const end = entry.indexOf(lineFeed);
		return {...JSON.parse(Buffer.from(entry.subarray(0, end)).toString()), bytes: entry.subarray(end + 1)};
	}

	/** Keeps a page of which the server could tell that it is the same, and which may be kept (RFC 9111, 5.2.2.5). */
	keep(url: URL, headers: IncomingHttpHeaders, bytes: Uint8Array): void {
		const {etag, 'last-modified': modified, 'content-type': type, 'cache-control': control = ''} = headers;
		if ((etag === undefined && modified === undefined) || /\bno-store\b/i.test(control)) return;
		const told = Buffer.from(`${JSON.stringify({etag, modified, type})}\n`);
		this.#cache.put(keyOf(url), Buffer.concat([told, bytes]));
	}
}

/** What a server is asked: to send the page only if it is another (RFC 9110, 13.1). */
export const conditionsOf = ({etag, modified}: KeptPage): Record<string, string> => ({
	...(etag !== undefined && {'if-none-match': etag}),
	...(modified !== undefined && {'if-modified-since': modified}),
});

const lineFeed = 10;

const keyOf = ({href}: URL): Buffer => digestOf(href.replace(/#.*$/, '')).subarray(0, keyBytes);

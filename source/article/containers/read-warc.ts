import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib';
import {decode, UnreadableText} from '../decode.js';
import {webAddress} from '../page-metadata.js';
import type {ContentLimits, Contents, Entry} from './entry.js';

type Head = ReadonlyMap<string, string>;

/**
Reads an archive of the web (WARC, ISO 28500) that is unpacked: of its records those that hold an HTML page as a server sent it
(`response`) or as it was kept (`resource`), with where and when. Pages that say that they are missing or elsewhere are none.
*/
export function readWarc(bytes: Uint8Array, limits: ContentLimits): Contents {
	const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries: Entry[] = [];
	const problems: string[] = [];
	let left = limits.bytes;
	let at = 0;
	for (let number = 1; at < archive.length; number++) {
		const head = headAt(archive, at);
		const length = Number.parseInt(head?.fields.get('content-length') ?? '', 10);
		const end = head ? head.end + length : Number.NaN;
		if (!head || !/^WARC\//.test(head.line) || !(end <= archive.length)) {
			if (number === 1 && !head) throw new UnreadableText('no archive of the web, or cut off');
			problems.push(`cut off or broken from its record ${number} on; download it once more`);
			break;
		}

		if (entries.length >= limits.entries || left <= 0) {
			problems.push(`more than is read of one file from its record ${number} on; divide it`);
			break;
		}

		const url = head.fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
		try {
			const page = pageOf(head.fields, archive.subarray(head.end, end), Math.min(left, mostOfPage));
			if (page) {
				left -= page.length;
				entries.push({html: page.html, url: webAddress(url), saved: head.fields.get('warc-date')});
			}
		} catch (error) {
			if (!(error instanceof UnreadableText)) throw error;
			problems.push(`${url}: ${error.message}`);
		}

		at = end;
		while (archive[at] === 0x0d || archive[at] === 0x0a) at++;
	}

	return {entries, problems};
}

// Bytes.
const mostOfPage = 32 * 2 ** 20;

/** Bytes; of records and of HTTP, a head is shorter. */
const longestHead = 65_536;

/** The first line and the fields that stand at a place, and where what is behind them begins. */
function headAt(bytes: Buffer, at: number): {line: string; fields: Head; end: number} | undefined {
	const end = /\r?\n\r?\n/.exec(bytes.toString('latin1', at, Math.min(bytes.length, at + longestHead)));
	if (!end) return undefined;
	// A slice would keep all that was looked at.
	const [line, ...rest] = bytes
		.toString('latin1', at, at + end.index)
		.replace(/\r?\n[ \t]+/g, ' ')
		.split(/\r?\n/);
	const fields = new Map(
		rest.map(field => {
			const colon = field.indexOf(':');
			return [field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()];
		}),
	);
	return {line, fields, end: at + end.index + end[0].length};
}

/** The HTML of a record, and how many bytes it had; undefined of one that holds something else. */
function pageOf(record: Head, content: Buffer, most: number): {html: string; length: number} | undefined {
	const type = record.get('warc-type');
	if (type === 'resource' || type === 'conversion') return asHtml(record, content);
	const head = type === 'response' ? headAt(content, 0) : undefined;
	if (!head || !/^HTTP\/\S+ 200\b/.test(head.line)) return undefined;
	if (!isHtml(head.fields)) return undefined;
	const body = content.subarray(head.end);
	const whole = /chunked/i.test(head.fields.get('transfer-encoding') ?? '') ? joined(body) : body;
	return asHtml(head.fields, unpacked(whole, head.fields.get('content-encoding') ?? '', most));
}

const isHtml = (head: Head): boolean =>
	/^(?:text\/html|application\/xhtml)/i.test(head.get('content-type') ?? '');

function asHtml(head: Head, bytes: Uint8Array): {html: string; length: number} | undefined {
	if (!isHtml(head)) return undefined;
	const charset = /charset=\s*"?([\w.:-]+)/i.exec(head.get('content-type') ?? '')?.[1];
	const html = decode(bytes, undefined, charset).text;
	return html.trim() === '' ? undefined : {html, length: bytes.length};
}

/** What came in chunks (RFC 9112, 7.1) as one; some archives hold it so that the head alone still says chunked. */
function joined(body: Buffer): Buffer {
	const chunks: Buffer[] = [];
	for (let at = 0; at < body.length; ) {
		const line = /^([\da-f]{1,8})[^\r\n]{0,200}\r\n/i.exec(body.toString('latin1', at, at + 220));
		if (!line) return at === 0 ? body : Buffer.concat(chunks);
		const length = Number.parseInt(line[1], 16);
		if (length === 0) break;
		const start = at + line[0].length;
		chunks.push(body.subarray(start, start + length));
		at = start + length + 2;
	}

	return Buffer.concat(chunks);
}

const codings = {gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync};

/** The same without the packing that its head tells of; some archives hold it unpacked already. */
function unpacked(body: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
	const unpack = codings[coding.trim().toLowerCase() as keyof typeof codings];
	if (!unpack || body.length === 0 || body[0] === 0x3c) return body;
	try {
		return unpack(body, {maxOutputLength});
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw new UnreadableText(
			code === 'ERR_BUFFER_TOO_LARGE' ? 'larger than is read' : 'packed so that it cannot be unpacked',
		);
	}
}

import {readFileSync} from 'node:fs';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ContentLimits} from '../../../source/article/containers/entry.js';
import {readWarc} from '../../../source/article/containers/read-warc.js';
import {readWebArchive} from '../../../source/article/containers/read-webarchive.js';
import {UnreadableText} from '../../../source/article/decode.js';

const limits: ContentLimits = {entries: 1000, bytes: 32 * 1024 * 1024, depth: 3};
const file = (name: string) => readFileSync(`test/article/containers/fixtures/${name}`);

const record = (fields: string, content: string | Uint8Array) =>
	Buffer.concat([
		Buffer.from(`WARC/1.0\r\n${fields}\r\nContent-Length: ${Buffer.from(content).length}\r\n\r\n`),
		Buffer.from(content),
		Buffer.from('\r\n\r\n'),
	]);
const response = (head: string, body: string | Uint8Array, url = 'https://a.example/') =>
	record(
		`WARC-Type: response\r\nWARC-Target-URI: ${url}`,
		Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), Buffer.from(body)]),
	);
const ok = '200 OK\r\nContent-Type: text/html';

describe('an archive of the web', () => {
	// Written by Wget.
	it('is its pages, with where and when they were kept, and nothing that is no page', () => {
		const {entries, problems} = readWarc(file('ferry.warc'), limits);
		expect(problems).toEqual([]);
		expect(entries).toEqual(
			[
				['ferry', 'Nach elf Wochen in der Werft hat die Fähre „Möwe“ am Donnerstag wieder'],
				['lock', 'Die Schleuse in Sandau wurde 1911 eröffnet.'],
			].map(([path, words]) => ({
				html: expect.stringContaining(words),
				url: `http://127.0.0.1:8123/${path}`,
				saved: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:]+Z$/),
			})),
		);
	});

	it.each([
		['gzip', gzipSync],
		['br', brotliCompressSync],
		['deflate', deflateSync],
		['', (text: string) => Buffer.from(text)],
		['gzip', (text: string) => Buffer.from(text)],
	])('has pages as they were packed, or not: %s', (coding, pack) => {
		const bytes = pack('<p>Schleuse</p>');
		const {entries} = readWarc(response(`${ok}\r\nContent-Encoding: ${coding}`, bytes), limits);
		expect(entries[0].html).toBe('<p>Schleuse</p>');
	});

	it('has pages that came in chunks, whole or cut off', () => {
		const head = `${ok}; charset=iso-8859-1\r\nTransfer-Encoding: chunked`;
		const chunks = (text: string) =>
			readWarc(response(head, Buffer.from(text, 'latin1')), limits).entries[0].html;
		expect(chunks('5\r\n<p>\xF6f\r\n4;x=y\r\nfnet\r\n0\r\n\r\n')).toBe('<p>öffnet');
		expect(chunks('5\r\n<p>\xF6f\r\nff\r\nfnet')).toBe('<p>öffnet');
		expect(chunks('<p>joined already')).toBe('<p>joined already');
	});

	it('opens without the pages that cannot be unpacked', () => {
		const bomb = gzipSync(new Uint8Array(40 * 1024 * 1024));
		const {entries, problems} = readWarc(
			Buffer.concat([
				response(`${ok}\r\nContent-Encoding: gzip`, bomb, 'https://a.example/bomb'),
				response(
					`${ok}\r\nContent-Encoding: gzip`,
					gzipSync('<p>x').subarray(0, 12),
					'https://a.example/cut',
				),
				response(ok, '<p>One.</p>'),
			]),
			limits,
		);
		expect(entries.map(({html}) => html)).toEqual(['<p>One.</p>']);
		expect(problems).toEqual([
			'https://a.example/bomb: larger than is read',
			'https://a.example/cut: packed so that it cannot be unpacked',
		]);
	});

	it('that is cut off is read so far', () => {
		const two = Buffer.concat([response(ok, '<p>One.</p>'), response(ok, '<p>Two.</p>')]);
		const {entries, problems} = readWarc(two.subarray(0, -10), limits);
		expect(entries).toHaveLength(1);
		expect(problems).toEqual(['cut off or broken from its record 2 on; download it once more']);
		expect(() => readWarc(Buffer.from('WARC/1.0'), limits)).toThrow(UnreadableText);
	});

	it('is read up to a limit', () => {
		const many = Buffer.concat(Array.from({length: 5}, () => response(ok, '<p>One.</p>')));
		const {entries, problems} = readWarc(many, {...limits, entries: 3});
		expect(entries).toHaveLength(3);
		expect(problems).toEqual(['more than is read of one file from its record 4 on; divide it']);
	});
});

describe('a page that Safari saved', () => {
	// Written by the plistlib package of Python 3, with the names that Safari gives.
	it('is the page, with its address', () => {
		expect(readWebArchive(file('ferry.webarchive'))).toEqual({
			entries: [
				{
					html: expect.stringContaining('hat die Fähre „Möwe“ am Donnerstag wieder'),
					url: 'https://hafen.example/f%C3%A4hre',
				},
			],
			problems: [],
		});
	});

	it('cut off or changed anywhere is read or told of, and nothing else', () => {
		const whole = file('ferry.webarchive');
		for (let length = 0; length < whole.length; length++)
			expect(() => readWebArchive(whole.subarray(0, length))).toThrow(UnreadableText);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
				const changed = Buffer.from(whole);
				changed[at] = byte;
				try {
					expect(readWebArchive(changed).entries).toHaveLength(1);
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableText);
				}
			}),
			{numRuns: 2000},
		);
	});
});

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {isUnsure} from '../../source/article/article.js';
import {UnreadableText} from '../../source/article/decode.js';
import {readArticles} from '../../source/article/read-articles.js';
import {openLibrary} from '../../source/library/open-library.js';

const folders = ['../library/fixtures/', 'containers/fixtures/'].map(
	path => new URL(path, import.meta.url).pathname,
);
const files = folders.flatMap(folder =>
	readdirSync(folder, {recursive: true}).map(name => join(folder, String(name))),
);
const text = 'The quay at Norrvik was closed on Tuesday after a crane fell into the harbour, the port said.';

describe('the articles of a container', () => {
	it.each(files.filter(path => /\.\w+$/.test(path) && !/\.(?:pdf|doc|md)$/.test(path)))(
		'are those that a library opens: %s',
		async path => {
			const {articles} = await openLibrary([path]);
			const read = readArticles(readFileSync(path), {path, name: path.replace(/.*\//, '')});
			const withoutHash = articles.map(({source: {sha256: _, ...source}, ...article}) => ({
				...article,
				source,
			}));
			expect(read).toEqual(withoutHash);
			expect(read.length).toBeGreaterThan(0);
		},
	);

	it.each([
		['a.jsonl', JSON.stringify({title: 'One', text})],
		[
			'a.rss',
			`<rss><channel><item><title>One</title><description>In short.</description></item></channel></rss>`,
		],
		['a.json', JSON.stringify([{title: 'One', html: `<p>${text}</p>`}])],
		['a.eml', `From: Ann Lowe <ann@norrvik.example>\nSubject: One\n\n${text}\n`],
		['a.rtf', `{\\rtf1 ${text}\\par}`],
		[
			'a.txt',
			`One\n58 words\n3 June 2025\nNorrvik Post\nEnglish\n\n${text}\n\nDocument NORRVP0020250603el6300abc\n`,
		],
	])('are no guess where all that is in them is text, however short: %s', (name, input) => {
		const [article] = readArticles(input, {name});
		expect(isUnsure(article)).toBe(false);
	});

	it('are one where they are pages that say next to nothing', () => {
		const html = `<html><body><nav><a href="/">Home</a></nav><p>${text}</p></body></html>`;
		expect(isUnsure(readArticles(JSON.stringify([{title: 'One', html}]))[0])).toBe(true);
	});

	it('are read of a text as well, and numbered behind a name', () => {
		const articles = readArticles(`{"title": "One", "text": "${text}"}\n{"body": "${text}"}`, {
			name: 'a.jsonl',
		});
		expect(articles.map(({id, title}) => [id, title])).toEqual([
			['a.jsonl#1', 'One'],
			['a.jsonl#2', 'untitled'],
		]);
	});

	it('are told of where they cannot be read', () => {
		const problems: object[] = [];
		const onProblem = (problem: object) => problems.push(problem);
		const articles = readArticles(`[{"text": "${text}"}, {"text": ""}, {"te`, {onProblem});
		expect(articles).toHaveLength(1);
		expect(problems).toEqual([
			{number: 2, message: 'neither a text nor an address in it'},
			{number: 3, message: 'no object in JSON, or cut off; check the file'},
		]);
	});

	it('is read where Python wrote what is no number, and given up at once where it is cut off', () => {
		expect(readArticles(`[{"text": "${text}", "author": NaN, "title": "NaN: -Infinity"}]`)).toMatchObject([
			{title: 'NaN: -Infinity'},
		]);
		const messages: string[] = [];
		const onProblem = ({message}: {message: string}) => messages.push(message);
		expect(readArticles(`{"text": "${'\\"'.repeat(1_000_000)} NaN`, {onProblem})).toEqual([]);
		expect(messages).toEqual(['no object in JSON, or cut off; check the file']);
	});

	it('is one of anything else', () => {
		expect(readArticles(`# Quay closed\n\n${text}\n`).map(({title, id}) => [title, id])).toEqual([
			['Quay closed', 'article'],
		]);
	});

	it.each<[string, string | Uint8Array]>([
		['a picture', Buffer.from('\x89PNG\r\n', 'latin1')],
		['what is packed and cut off', gzipSync(text).subarray(0, 30)],
		['a bomb', gzipSync(Buffer.alloc(300_000_000))],
		['settings', '{"name": "x"}'],
		['XML of another kind', '<?xml version="1.0"?><urlset></urlset>'],
	])('throws for %s', (_, input) => {
		expect(() => readArticles(input)).toThrow(UnreadableText);
	});

	it('throws a TypeError for what is neither text nor bytes, and for options that are none', () => {
		expect(() => readArticles(7 as never)).toThrow(TypeError);
		expect(() => readArticles('a', 'b' as never)).toThrow(TypeError);
	});
});

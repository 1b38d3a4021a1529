import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {unpackArticle} from '../../source/engines/packed.js';
import {readPacked} from '../../source/engines/read-packed.js';
import type {LoadedSource} from '../../source/library/load-source.js';
import {readSource} from '../../source/library/read-source.js';
import {PackCache} from '../../source/storage/pack-cache.js';
import {runToEnd} from '../../source/text/in-steps.js';

vi.mock('../../source/library/read-source.js', async original => {
	const {readSource} = await original<typeof import('../../source/library/read-source.js')>();
	return {readSource: vi.fn(readSource)};
});

const root = mkdtempSync(join(tmpdir(), 'seedreader-read-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));
let count = 0;
const newFolder = () => {
	const folder = join(root, `${count++}`);
	mkdirSync(folder);
	return folder;
};

let cacheFolder: string;
beforeEach(() => {
	cacheFolder = newFolder();
});

/** What comes of a source in a new run of the program, and whether it had to be read for that. */
async function outcomeOf(source: Parameters<typeof readPacked>[0], encoding?: string) {
	const cache = new PackCache(cacheFolder, {version: 'one'});
	vi.mocked(readSource).mockClear();
	const outcome = await readPacked(source, {encoding, cache});
	cache.close();
	return {
		isRead: vi.mocked(readSource).mock.calls.length > 0,
		outcome: 'article' in outcome ? {article: runToEnd(unpackArticle(outcome.article))} : outcome,
	};
}

const html = `<html lang="sv"><head><title>Bron stängs</title><meta property="og:site_name" content="Kustbladet"></head>
	<body><nav><a href="/">Start</a></nav><article><h1>Bron stängs</h1><p>Bron över sundet stängs <a href="/mer">på måndag</a>, säger kommunen &amp; polisen.</p>
	<table><tr><th>Dag</th><td>Mån</td></tr></table></article></body></html>`;
const texts: Record<string, string | Uint8Array> = {
	'ferry.txt':
		'Ferry strikes pier\n\nBy Ann Lowe\n\nA ferry struck a pier on Monday — 14 were hurt.\n\nShare this article\n',
	'bron.html': html,
	'notes.md':
		'# Notes\n\n1. First\n2. *Second*, [linked](https://example.org)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
	'windows.txt': Buffer.from('Caf\xe9 ferm\xe9\n\nLe caf\xe9 du port a ferm\xe9 lundi.\n', 'latin1'),
	'kyiv.txt': 'Порт закрили\n\nПорт закрили в понеділок через шторм, сказав мер.\n',
};
const file = (name: string, bytes: string | Uint8Array = texts[name], folder = newFolder()) => {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
};

describe('what was read before', () => {
	it.each(Object.keys(texts))('is the same, and is not read again: %s', async name => {
		const path = file(name);
		const fresh = await readSource({path});
		const first = await outcomeOf({path});
		expect(first).toEqual({isRead: true, outcome: fresh});
		const second = await outcomeOf({path});
		expect(second).toEqual({isRead: false, outcome: fresh});
		// In the order of its fields, too, in which it is written out.
		expect(JSON.stringify(second.outcome)).toBe(JSON.stringify(fresh));
	});

	it('is the same where a file was moved, and where it was copied', async () => {
		await outcomeOf({path: file('ferry.txt')});
		const path = file('ferry.txt');
		expect(await outcomeOf({path})).toMatchObject({
			isRead: false,
			outcome: {article: {id: path, source: {path, name: 'ferry.txt'}}},
		});
	});

	it('is the same where the bytes were sent', async () => {
		const path = file('bron.html');
		const source: LoadedSource = {bytes: Buffer.from(html), id: path, name: basename(path), path};
		const first = await outcomeOf(source);
		expect(await outcomeOf({path})).toEqual({...first, isRead: false});
	});

	it.each<[string, Partial<LoadedSource>, string?]>([
		['another name', {name: 'bron.txt'}],
		['another format', {format: 'text'}],
		['another address', {url: 'https://example.org/a/'}],
		['another encoding by the server', {transportEncoding: 'latin1'}],
		['another encoding asked for', {}, 'latin1'],
		['all its furniture', {clean: false}],
		['no path', {path: undefined}],
	])('is read anew with %s', async (_, more, encoding) => {
		const source: LoadedSource = {
			bytes: Buffer.from(html),
			id: 'bron',
			name: 'bron.html',
			path: '/bron.html',
		};
		await outcomeOf(source);
		const {path, ...rest} = {...source, ...more};
		const other: LoadedSource = path === undefined ? rest : {...rest, path};
		const fresh = await readSource(other, {encoding});
		expect(await outcomeOf(other, encoding)).toEqual({isRead: true, outcome: fresh});
		expect(await outcomeOf(other, encoding)).toEqual({isRead: false, outcome: fresh});
		expect(await outcomeOf(source)).toMatchObject({isRead: false});
	});

	it('of an entry of a container is the same where others came before it, and where that was renamed', async () => {
		const bytes = Buffer.from(
			'{"title": "Ferry strikes pier", "text": "A ferry struck a pier on Monday, the port said."}',
		);
		const entry = (name: string, number: number): LoadedSource => ({
			bytes,
			id: `/${name}#${number}`,
			path: `/${name}`,
			name,
			entry: {number, form: {kind: 'JSON'}},
		});
		await outcomeOf(entry('a.jsonl', 1));
		const moved = entry('b.jsonl', 2);
		const fresh = await readSource(moved);
		expect(fresh).toMatchObject({
			article: {
				id: '/b.jsonl#2',
				title: 'Ferry strikes pier',
				source: {name: 'b.jsonl#2', container: {name: 'b.jsonl', number: 2}},
			},
		});
		const second = await outcomeOf(moved);
		expect(second).toEqual({isRead: false, outcome: fresh});
		expect(JSON.stringify(second.outcome)).toBe(JSON.stringify(fresh));
		expect(
			await outcomeOf({...moved, entry: {number: 2, form: {kind: 'JSON', fields: {text: 'title'}}}}),
		).toMatchObject({
			isRead: true,
		});
	});

	it.each([
		['export.txt', 'Pilots refuse\n58 words\n3 June 2025\nDocument SKERRC0020250603el6300abc\n'],
		['feed.html', '<?xml version="1.0"?><rss><channel><item><title>One</title></item></channel></rss>'],
		['letter.txt', 'From: Ann Lowe <ann@example.org>\nSubject: One\n\nA ferry struck a pier.\n'],
	])('may be several articles, whatever its name says: %s', async (name, text) => {
		const path = file(name, text);
		const {outcome} = await outcomeOf({path});
		expect(outcome).toEqual({mayBeContainer: true});
		expect(outcome).toEqual(await readSource({path}));
	});

	it('is read anew where a byte is another', async () => {
		const folder = newFolder();
		const path = file('ferry.txt', texts['ferry.txt'], folder);
		await outcomeOf({path});
		file('ferry.txt', String(texts['ferry.txt']).replace('14', '15'), folder);
		expect(await outcomeOf({path})).toMatchObject({
			isRead: true,
			outcome: {article: {original: expect.stringContaining('15 were hurt')}},
		});
	});

	it('is not kept where nothing came of it', async () => {
		const empty = file('empty.txt', '');
		const problem = {problem: {message: 'empty; check that it is the right file'}};
		for (let run = 0; run < 2; run++)
			expect(await outcomeOf({path: empty})).toMatchObject({isRead: true, outcome: problem});
		expect(await outcomeOf({path: join(root, 'gone.txt')})).toMatchObject({
			isRead: true,
			outcome: {problem: {message: 'no such file or folder; check the name'}},
		});
	});

	it('is read anew where what was kept is no article', async () => {
		const path = file('ferry.txt');
		const garbled = {get: () => Buffer.from('no article'), put: vi.fn()} as never;
		expect(await readPacked({path}, {cache: garbled})).toMatchObject({article: {about: {id: path}}});
	});
});

import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openLibrary, readSources} from '../../source/library/open-library.js';
import {readFile} from '../../source/library/read-file.js';
import {asOrdinaryUser} from '../ordinary-user.js';
import {seedNames} from '../seeds.js';

let folder = '';
const text = (title: string) =>
	`${title}\n\nA paragraph of the article that is called so, long enough to be read as one.\n`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-library-'));
	for (const name of ['b', join('b', 'deeper'), '.hidden', 'node_modules']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'c.txt'), text('A third article'));
	writeFileSync(join(folder, 'a.txt'), text('A first article'));
	writeFileSync(
		join(folder, 'b', 'page.html'),
		'<html><body><h1>A page of its own</h1><p>And a paragraph, long enough to be text.</p></body></html>',
	);
	writeFileSync(join(folder, 'b', 'deeper', 'notes.md'), '# Some notes\n\nA paragraph.\n');
	writeFileSync(join(folder, 'picture.png'), 'x');
	writeFileSync(join(folder, '.hidden', 'no.txt'), text('A hidden article'));
	writeFileSync(join(folder, 'node_modules', 'no.txt'), text('An article of a package'));
	symlinkSync(folder, join(folder, 'b', 'round'));
	symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const names = (articles: readonly {source: {name: string}}[]) => articles.map(({source}) => source.name);

describe('opening a library', () => {
	it('without sources gives the bundled articles', async () => {
		const {articles, problems} = await openLibrary([]);
		expect(names(articles)).toEqual(seedNames);
		expect(problems).toEqual([]);
	});

	it('takes the articles of a folder and of those in it, in order, once, and nothing else', async () => {
		const {articles, problems} = await openLibrary([folder]);
		expect(names(articles)).toEqual(['a.txt', 'notes.md', 'page.html', 'c.txt']);
		expect(problems.map(({message}) => message)).toEqual(['no such file or folder; check the name']);
	});

	it('keeps the order of the sources, and says what is wrong with each of the others', async () => {
		const {articles, problems} = await openLibrary([
			join(folder, 'c.txt'),
			join(folder, 'gone'),
			join(folder, 'a.txt'),
		]);
		expect(names(articles)).toEqual(['c.txt', 'a.txt']);
		expect(problems).toEqual([
			{source: join(folder, 'gone'), message: 'no such file or folder; check the name'},
		]);
	});

	it('reads in the encoding that is given, where a file does not say itself', async () => {
		const file = join(folder, 'greek.txt');
		writeFileSync(file, Uint8Array.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]));
		expect((await openLibrary([file], {encoding: 'iso-8859-7'})).articles[0].original).toBe('Αθήνα');
		expect((await openLibrary([file], {encoding: 'nonsense'})).problems[0].message).toMatch(/nonsense/);
		rmSync(file);
	});

	it('takes the same articles for a folder however it is linked', async () => {
		mkdirSync(join(folder, 'linked'));
		symlinkSync(join(folder, 'c.txt'), join(folder, 'linked', 'c.txt'));
		symlinkSync(join(folder, 'b'), join(folder, 'linked', 'folder'));
		symlinkSync('.', join(folder, 'linked', 'itself'));
		symlinkSync('missing', join(folder, 'linked', 'picture'));
		const {articles, problems} = await openLibrary([join(folder, 'linked')]);
		expect(names(articles).slice(0, 3)).toEqual(['c.txt', 'notes.md', 'page.html']);
		expect(new Set(names(articles)).size).toBe(names(articles).length - 1);
		expect(problems.map(({source}) => source)).toEqual([
			join(folder, 'linked', 'folder', 'round', 'broken.txt'),
		]);
		rmSync(join(folder, 'linked'), {recursive: true});
	});
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
	const message = (path: string) =>
		`not a regular file; what comes out of it can be piped in: seedreader - < ${path}`;
	let odd = '';

	beforeAll(() => {
		odd = mkdtempSync(join(tmpdir(), 'seedreader-odd-'));
	});

	afterAll(() => rmSync(odd, {recursive: true, force: true}));

	it('is a problem, in a folder and by itself: a pipe, a socket, a device', async () => {
		const [pipe, socket, device] = ['pipe.txt', 'socket.txt', 'zero.txt'].map(name => join(odd, name));
		execFileSync('mkfifo', [pipe]);
		symlinkSync('/dev/zero', device);
		const server = createServer().listen(socket);
		await once(server, 'listening');
		const problems = [pipe, socket, device].map(path => ({source: path, message: message(path)}));
		expect(await openLibrary([odd])).toEqual({articles: [], problems});
		expect(await openLibrary([pipe, socket, device])).toEqual({articles: [], problems});
		server.close();
		for (const path of [pipe, device]) rmSync(path);
	});

	it('is seen also when it came in the place of a file', async () => {
		const path = join(odd, 'file.txt');
		execFileSync('mkfifo', [path]);
		await expect(readFile(path)).rejects.toThrow(message(path));
		await expect(readFile('/dev/zero')).rejects.toThrow(message('/dev/zero'));
		await expect(readFile(odd)).rejects.toThrow();
		rmSync(path);
	});

	it('is passed over in a folder when it is not named as an article', async () => {
		execFileSync('mkfifo', [join(odd, 'pipe')]);
		writeFileSync(join(odd, 'one.txt'), text('The only one'));
		const {articles, problems} = await openLibrary([odd]);
		expect({names: names(articles), problems}).toEqual({names: ['one.txt'], problems: []});
		rmSync(join(odd, 'pipe'));
	});

	it('is a problem: a file that has gone, or has grown too large', async () => {
		for (const name of ['two.txt', 'three.txt']) writeFileSync(join(odd, name), text(name));
		truncateSync(join(odd, 'three.txt'), 33 * 1024 * 1024);
		const readings = readSources([odd]);
		const first = await readings.next();
		expect(first.value).toMatchObject({of: 3, article: {source: {name: 'one.txt'}}});
		rmSync(join(odd, 'two.txt'));
		const rest = [];
		for await (const reading of readings) rest.push(reading);
		expect(rest).toEqual([
			{
				of: 3,
				source: 0,
				problem: {
					source: join(odd, 'three.txt'),
					message: 'larger than 32 MB, which no article is; check that it is the right one',
				},
			},
			{
				of: 3,
				source: 0,
				problem: {source: join(odd, 'two.txt'), message: 'no such file or folder; check the name'},
			},
		]);
		rmSync(join(odd, 'three.txt'));
	});

	it('is a problem: a folder or a file without rights, which does not stop the others', async () => {
		mkdirSync(join(odd, 'closed'));
		writeFileSync(join(odd, 'closed', 'no.txt'), text('Nobody reads it'));
		writeFileSync(join(odd, 'closed.txt'), text('Nobody reads it'));
		for (const name of ['closed', 'closed.txt']) chmodSync(join(odd, name), 0);
		const refused = (name: string) => ({
			source: join(odd, name),
			message: 'not readable; check its permissions',
		});
		await asOrdinaryUser(odd, async () => {
			const {articles, problems} = await openLibrary([odd]);
			expect(names(articles)).toEqual(['one.txt']);
			expect(problems).toEqual([refused('closed'), refused('closed.txt')]);
			expect((await openLibrary([join(odd, 'closed')])).problems).toEqual([refused('closed')]);
		});
	});
});

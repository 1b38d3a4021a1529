import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
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

describe('a source that is written as an address', () => {
	it('of a file of this machine is that file, under its path', async () => {
		const path = join(folder, 'with space & ü%.txt');
		writeFileSync(path, text('An article with a strange name'));
		for (const address of [
			pathToFileURL(path).href,
			`FILE://localhost${pathToFileURL(path).pathname}`,
			`file:${pathToFileURL(path).pathname}#part?`,
		]) {
			const {articles, problems} = await openLibrary([address]);
			expect(problems).toEqual([]);
			expect(articles[0]).toMatchObject({id: path, source: {path, name: 'with space & ü%.txt'}});
		}

		rmSync(path);
		expect(names((await openLibrary([pathToFileURL(join(folder, 'b', 'deeper')).href])).articles)).toEqual([
			'notes.md',
		]);
	});

	it.each([
		[
			'file://news.example/a.txt',
			'a file of the host news.example; copy it to this machine, and open it by its path',
		],
		['file:///a%2Fb.txt', 'no address of a file; give its path'],
		['file:///a%00b.txt', 'no address of a file; give its path'],
		['file:///no-such-folder/a.txt', 'no such file or folder; check the name'],
		[
			'ftp://news.example/a.txt',
			'pages are fetched by http and https, not by ftp; save it, and open the file',
		],
		[
			'gemini://news.example/',
			'pages are fetched by http and https, not by gemini; save it, and open the file',
		],
	])('that cannot be opened is one clear line: %s', async (source, message) => {
		expect(await openLibrary([source])).toEqual({articles: [], problems: [{source, message}]});
	});

	it.each([
		'example.org',
		'news.example.co.uk',
		'www.example.org/a/b',
		'example.org/story.html?a=b',
		'example.org:8443/a',
		'bücher.example',
		'example.md/news',
		'www.example.md',
		'example.zip/a',
	])('but for how it begins is told what it lacks: %s', async source => {
		expect((await openLibrary([source])).problems[0].message).toBe(
			`no such file or folder; check the name, or write https://${source} for the page`,
		);
	});

	it.each([
		'notes.md',
		'article.txt',
		'data.json',
		'report.app',
		'archive.zip',
		'page.xhtml',
		'main.rs',
		'version.2',
		'example',
		'.example.org',
		'example..org',
		'-a.example',
		'./example.org',
		'/example.org',
		'../example.org/a',
		'two words.org',
		'example.org\\a',
	])('is no address where it looks like a file: %s', async source => {
		expect((await openLibrary([source])).problems[0].message).toBe('no such file or folder; check the name');
	});

	it('is a file all the same where there is one of this name', async () => {
		const path = join(folder, 'example.org');
		writeFileSync(path, text('An article that is called like a host'));
		expect((await openLibrary([path])).articles).toHaveLength(1);
		rmSync(path);
	});
});

// Other systems take only names that are text.
describe.skipIf(process.platform !== 'linux')('a file whose name is not UTF-8', () => {
	let latin = '';
	const place = (...names: string[]) =>
		Buffer.concat([Buffer.from(latin), ...names.map(name => Buffer.from(`/${name}`, 'latin1'))]);

	beforeAll(() => {
		latin = mkdtempSync(join(tmpdir(), 'seedreader-latin-'));
		mkdirSync(place('stra\xDFe'));
		writeFileSync(place('caf\xE9.txt'), text('One coffee'));
		writeFileSync(place('caf\xE8.txt'), text('Another coffee'));
		writeFileSync(place('stra\xDFe', '\xFCber \xC3\xA4.md'), '# Over it\n\nA paragraph.\n');
		writeFileSync(join(latin, 'plain.txt'), text('No coffee'));
	});

	afterAll(() => rmSync(latin, {recursive: true, force: true}));

	it('opens with the others of its folder, shown with a sign for what is not known', async () => {
		const {articles, problems} = await openLibrary([latin]);
		expect(problems).toEqual([]);
		expect(articles.map(({title, source: {name}}) => [title, name])).toEqual([
			['Another coffee', 'caf\uFFFD.txt'],
			['One coffee', 'caf\uFFFD.txt'],
			['No coffee', 'plain.txt'],
			['Over it', '\uFFFDber ä.md'],
		]);
		const ids = articles.map(({id}) => id);
		expect(new Set(ids).size).toBe(4);
		expect((await openLibrary([latin])).articles.map(({id}) => id)).toEqual(ids);
	});

	it('is found again by its id, also when that was kept as JSON', async () => {
		for (const {id, title, source} of (await openLibrary([latin])).articles) {
			expect(source.path).toBe(id);
			const again = await openLibrary([JSON.parse(JSON.stringify(id))]);
			expect(again).toMatchObject({articles: [{id, title}], problems: []});
		}
	});

	it('opens by the name that Node makes of it, and by its address', async () => {
		const shown = join(latin, 'stra\uFFFDe', '\uFFFDber ä.md');
		for (const source of [shown, join(latin, 'stra\uFFFDe'), `file://${latin}/stra%DFe/%FCber%20%C3%A4.md`]) {
			const {articles, problems} = await openLibrary([source]);
			expect(problems).toEqual([]);
			expect(articles.map(({title}) => title)).toEqual(['Over it']);
		}
	});

	it('is asked for by its folder where several look the same', async () => {
		const source = join(latin, 'caf\uFFFD.txt');
		expect(await openLibrary([source])).toEqual({
			articles: [],
			problems: [{source, message: 'there are 2 files whose names look like this; open their folder'}],
		});
		expect((await openLibrary([join(latin, 'gone\uFFFD.txt')])).problems[0].message).toBe(
			'no such file or folder; check the name',
		);
	});

	it('that cannot be read is told with a name that can be shown', async () => {
		symlinkSync('nowhere', place('lost\xE9.txt'));
		const {problems} = await openLibrary([latin]);
		expect(problems).toEqual([
			{source: join(latin, 'lost\uFFFD.txt'), message: 'no such file or folder; check the name'},
		]);
		rmSync(place('lost\xE9.txt'));
		expect(existsSync(join(latin, 'plain.txt'))).toBe(true);
	});
});

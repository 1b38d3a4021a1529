import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {WebServer} from '../library/web-server.js';
import {ownFolders} from '../own-folders.js';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-containers-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const sentence = (about: string) =>
	`Ferry ${about} struck the pier of its harbour on Monday, the coast guard said, and was towed away. `;
const records = Array.from({length: 60}, (_, at) => ({
	title: `Ferry ${at + 1} strikes a pier`,
	text: `${sentence(`number ${at + 1}`).repeat(8)}\n\n${sentence('again').repeat(8)}`,
	url: `https://norrvik.example/${at + 1}`,
}));
const lines = join(folder, 'ferries.jsonl');
writeFileSync(lines, `${records.map(record => JSON.stringify(record)).join('\n')}\n`);

describe('a file of many articles', () => {
	it('is printed as these, the same from the cache, from standard input and packed', async () => {
		const env = ownFolders();
		const first = await runProgram([lines], {env});
		expect(first).toMatchObject({exitCode: 0, stderr: ''});
		const [rows, foot] = first.stdout.split('\n\n');
		expect(rows.split('\n')).toHaveLength(60);
		expect(foot).toBe('Read of ferries.jsonl, 60 articles.\n');
		expect(await runProgram([lines], {env})).toEqual(first);
		const input = await runProgram(['-'], {input: readFileSync(lines)});
		expect(input.stdout).toBe(`${rows}\n\nRead of standard input, 60 articles.\n`);
		execFileSync('gzip', ['--keep', lines]);
		const packed = await runProgram([`${lines}.gz`]);
		expect(packed.stdout).toBe(`${rows}\n\nRead of ferries.jsonl.gz, 60 articles.\n`);
	});

	it('is searched, and its articles are named where something is found', async () => {
		const {exitCode, stdout} = await runProgram([lines, '--search', '"ferry number 42"', '--json']);
		expect(exitCode).toBe(0);
		const [hit] = JSON.parse(stdout).hits;
		expect(hit.article).toMatchObject({
			id: `${lines}#42`,
			source: {
				name: 'ferries.jsonl#42',
				container: {name: 'ferries.jsonl', number: 42},
				sha256: expect.any(String),
			},
		});
	});

	it('tells where in it something was found by its paragraphs', async () => {
		const {stdout} = await runProgram([lines, '--search', '"ferry number 42"']);
		expect(stdout).toContain('(ferries.jsonl#42, paragraph 2)');
	});

	it('gives two articles of it to be compared, by their names', async () => {
		const {exitCode, stdout} = await runProgram(['--compare', '--json', `${lines}#3`, `${lines}#5`]);
		expect(exitCode).toBe(0);
		const {a, b} = JSON.parse(stdout);
		expect([a.title, b.title]).toEqual(['Ferry 3 strikes a pier', 'Ferry 5 strikes a pier']);
	});

	it('says what is wrong with some of it, and prints the others', async () => {
		const path = join(folder, 'broken.csv');
		writeFileSync(path, `otsikko,leipa\nKade dicht,"${sentence('one')}"\nLeeg,\n`);
		const named = await runProgram([path, '--fields', 'title=otsikko,text=leipa']);
		expect(named).toMatchObject({
			exitCode: 2,
			stderr: `seedreader: ${path}#2: neither a text nor an address in it\n`,
		});
		expect(named.stdout).toContain('Kade dicht');
		expect(await runProgram([path])).toEqual({
			exitCode: 2,
			stdout: '',
			stderr: `seedreader: ${path}: no field is known to hold a text; there are otsikko, leipa; name it: --fields text=NAME,title=NAME\n`,
		});
	});

	it('opens in the screens: one is read, left, and found again where it was left', async () => {
		const env = ownFolders();
		for (const run of ['first', 'second']) {
			const terminal = startProgram([lines], {columns: 80, rows: 24, env});
			await terminal.seeAtFoot('of 60');
			terminal.press('jj\r');
			await terminal.see('Ferry 3 strikes a pier');
			if (run === 'first') {
				terminal.press('G');
				await terminal.seeAtFoot('100%');
			} else await terminal.seeAtFoot('went on where you were');
			terminal.press('=');
			await terminal.see('ferries.jsonl#3 · https://norrvik.example/3');
			terminal.press('r');
			await terminal.seeAtFoot('read anew');
			expect(terminal.screen.join('\n')).toContain('number 3 struck');
			terminal.press('qq');
			expect(await terminal.exited).toBe(0);
		}
	});
});

describe('an entry of which only the address is known', () => {
	const server = new WebServer({
		'/ferry': (_, response) =>
			response
				.writeHead(200, {'content-type': 'text/html'})
				.end(`<title>Ferry 9</title><h1>Ferry 9 is towed away</h1><p>${sentence('number 9').repeat(9)}</p>`),
	});
	beforeAll(() => server.start());
	afterAll(() => server.stop());

	it('is fetched when it is opened, and stands in its place then', async () => {
		const path = join(folder, 'feed.rss');
		const items = ['ferry', 'gone'].map(
			name =>
				`<item><title>About the ${name}</title><link>${server.address(`/${name}`)}</link><description>In short.</description></item>`,
		);
		writeFileSync(
			path,
			`<rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`,
		);
		expect((await runProgram([path])).stdout).toMatch(/^About the ferry +Gazette/);
		expect(server.asked).toEqual([]);
		const terminal = startProgram([path], {columns: 80, rows: 24});
		await terminal.seeAtFoot('of 2');
		terminal.press('\r');
		await terminal.see('Ferry number 9 struck the pier');
		expect(server.asked).toEqual(['/ferry']);
		terminal.press('q');
		await terminal.see('Ferry 9 is towed away');
		terminal.press('j\r');
		await terminal.seeAtFoot('not read anew: the server says 404');
		expect(terminal.screen.join('\n')).toContain('In short.');
		terminal.press('qq');
		expect(await terminal.exited).toBe(0);
	});
});

describe('a folder with files of other kinds', () => {
	it('opens without them, and tells how many they are', async () => {
		const path = join(folder, 'mixed');
		mkdirSync(path);
		for (const name of ['a.png', 'b.xlsx', 'c.png']) writeFileSync(join(path, name), 'x');
		writeFileSync(join(path, 'd.txt'), `A text of its own\n\n${sentence('one')}\n`);
		writeFileSync(join(path, 'e.json'), JSON.stringify(records.slice(0, 2)));
		writeFileSync(join(path, 'package.json'), '{"name": "x"}');
		const {exitCode, stdout, stderr} = await runProgram([path]);
		expect({exitCode, stderr}).toEqual({
			exitCode: 0,
			stderr: 'seedreader: 4 files of kinds that are not read: .json, .png, .xlsx\n',
		});
		const [rows, foot] = stdout.split('\n\n');
		expect(rows.split('\n')).toHaveLength(3);
		expect(foot).toBe('Read of e.json, 2 articles.\n');
		const terminal = startProgram([path], {columns: 80, rows: 24});
		await terminal.seeAtFoot('4 files of kinds that are not read: .json, .png, .xlsx');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

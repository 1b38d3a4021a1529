import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

// Three articles, and what passim's own functions made of them as `--export passim` wrote them (dasmiq/passim at 878ccb3,
// its joins done without Spark): the form of its readme, in two parts, one of them packed, as Spark writes them.
const fixture = 'test/program/fixtures/passim';

let folder = '';
let out = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-passim-'));
	cpSync(fixture, folder, {recursive: true});
	out = join(folder, 'out.json');
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

const articles = ['agency.txt', 'herald.md', 'post.html'];
const paths = () => articles.map(name => join(folder, name));
const parts = () => readdirSync(out).filter(name => name.startsWith('part-'));

describe('what passim found', () => {
	it('is printed with the articles at hand, wherever they lie by now', async () => {
		const {exitCode, stdout, stderr} = await runProgram([...paths(), out, '--width', '200']);
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		const [first, second] = stdout.split('\n\n');
		expect(first).toMatch(/^1 · 2 texts\n.*The "Skarv" had left Ostby at six in the morning/);
		expect(first.split('\n').filter(line => line.startsWith('- '))).toEqual([
			'- 4 March 2026 · Ferry runs aground off Nordvik · 326-610',
			'- 5 March 2026 · Nordvik Herald · What we know about the ferry · 162-473',
		]);
		expect(second).toMatch(/^2 · 2 texts\n.*A car ferry with 214 people on board/);
	});

	it('has the offsets of the originals in JSON, also of pages and Markdown', async () => {
		const {stdout} = await runProgram([...paths(), out, '--json']);
		const {passages} = JSON.parse(stdout);
		const {articles: read} = JSON.parse((await runProgram([...paths(), '--json', '--original'])).stdout);
		const letters = (text: string) => text.replace(/\]\(.*?\)/g, '').replace(/[^\p{L}\p{N}]/gu, '');
		expect(passages).toHaveLength(2);
		for (const {id, start, end, text} of passages.flatMap(({places}: {places: unknown[]}) => places)) {
			const {original} = read.find((article: {id: string}) => article.id === id);
			expect(letters(original.slice(start, end))).toBe(letters(text));
		}
	});

	it('is found in the folder that passim was given, too', async () => {
		const {stdout} = await runProgram([...paths(), out]);
		const given = join(folder, 'given');
		mkdirSync(join(given, 'tmp'), {recursive: true});
		cpSync(out, join(given, 'out.json'), {recursive: true});
		expect((await runProgram([...paths(), given])).stdout).toBe(stdout);
		writeFileSync(join(given, 'note.txt'), 'A note of my own.');
		expect((await runProgram([given])).stdout).toContain('A note of my own');
	});

	it('is what passim was given by --export: its texts and its digests', async () => {
		const {stdout} = await runProgram([...paths(), '--export', 'passim']);
		const given = stdout
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line));
		const records = parts()
			.map(name => readFileSync(join(out, name)))
			.flatMap(bytes => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString().trimEnd().split('\n'))
			.map(line => JSON.parse(line));
		expect(records).toHaveLength(4);
		for (const {begin, end, text, digest, places} of records) {
			const line = given.find(line => line.digest === digest);
			expect([...line.text].slice(begin, end).join('')).toBe(text);
			expect(line.places).toEqual(places);
		}
	});

	it('wants the articles named, and a form that there is', async () => {
		expect(await runProgram([out])).toMatchObject({
			exitCode: 2,
			stdout: '',
			stderr:
				'seedreader: what passim found is told of articles; name these too: seedreader notes/ out.json\n',
		});
		const terminal = startProgram([out, out, '--no-state']);
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen[0]).toMatch(/^seedreader: what passim found is told of articles; name these too/);
		for (const flags of [['-f', 'html'], ['--compare'], ['--search', 'ferry']])
			expect(await runProgram([...paths(), out, ...flags])).toMatchObject({
				exitCode: 2,
				stderr: 'seedreader: what passim found is printed as text or json, without --compare and --search\n',
			});
	});

	it('is told where it is nothing of these articles, or of others by now', async () => {
		expect(await runProgram(['seeds', out])).toMatchObject({
			exitCode: 1,
			stdout: '',
			stderr: 'seedreader: passim found nothing in these articles; check that it had them\n',
		});
		writeFileSync(paths()[0], `${readFileSync(paths()[0], 'utf8')}\nMore of it came later in the day.\n`);
		// It is not known by its digest any more, and has another name.
		expect((await runProgram([...paths(), out])).stdout).toContain(
			'- 4 March 2026 · /home/ida/ferry/agency.txt · not at hand',
		);
	});

	it.each([
		[
			'cut off',
			(file: string) => truncateSync(file, 900),
			/line 1: no JSON; let passim end, or run it again$/,
		],
		[
			'no JSON',
			(file: string) => writeFileSync(file, '\0\0\0\n'),
			/line 1: no JSON; let passim end, or run it again$/,
		],
		[
			'aligned lines',
			(file: string) => writeFileSync(file, '{"id": "a", "begin": 1, "text": "b", "wid": "c"}\n'),
			/without --docwise and --linewise: cluster is not a text; give its out.json$/,
		],
		[
			'deep',
			(file: string) => writeFileSync(file, `${'['.repeat(1e6)}\n`),
			/line 1: no JSON; let passim end, or run it again$/,
		],
		[
			'a line without end',
			(file: string) => writeFileSync(file, 'x'.repeat(33 * 1024 * 1024)),
			/larger than 32 MB, which no article is; check that it is the right one$/,
		],
		[
			'packed by bzip2',
			(file: string) => writeFileSync(file, 'BZh91AY&SY'),
			/packed by bzip2; unpack it first: bunzip2$/,
		],
	])('is a problem of one line where it is damaged: %s', async (_, damage, message) => {
		damage(join(out, parts()[0]));
		const {exitCode, stdout, stderr} = await runProgram([...paths(), out]);
		expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
		expect(stderr.trimEnd()).not.toContain('\n');
		expect(stderr.trimEnd()).toMatch(message);
	});

	it('is a problem of one line where the end of a packed part is missing, or it is Parquet', async () => {
		const packed = join(out, parts()[1]);
		truncateSync(packed, 700);
		const cut = await runProgram([...paths(), out]);
		expect(cut.stderr).toMatch(
			/^seedreader: .*out\.json: part-00001.* is damaged, or its end is missing \(.*\); run passim again\n$/,
		);
		rmSync(out, {recursive: true});
		mkdirSync(out);
		writeFileSync(join(out, 'part-00000.snappy.parquet'), 'PAR1');
		const {exitCode, stderr} = await runProgram([...paths(), out]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('part-00000.snappy.parquet is Parquet; run passim with --output-format json');
	});

	it('is told in the screens, in the place of what is found there, with R to the source', async () => {
		// Without it nothing is known of the page.
		const [packed] = parts().filter(name => name.endsWith('.gz'));
		rmSync(join(out, packed));
		const [kept] = parts();
		const clustersOf = readFileSync(join(out, kept), 'utf8')
			.trim()
			.split('\n')
			.map(line => JSON.parse(line).id);
		const isIn = (name: string) => clustersOf.some((id: string) => id.endsWith(name));
		expect(isIn('post.html')).toBe(false);
		const terminal = startProgram(['agency.txt', 'herald.md', 'post.html', 'out.json', '--no-state'], {
			columns: 200,
			cwd: folder,
		});
		await terminal.until(screen => /What we know about the ferry +reused \d\d%/.test(screen[3]));
		expect(terminal.screen[4]).toMatch(/Fog strands ferry/);
		expect(terminal.screen[4]).not.toMatch(/shared|reused/);
		terminal.press('jR');
		await terminal.see('│   Ferry runs aground off Nordvik');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('is said to need articles, where it is alone', async () => {
		const {exitCode, stderr} = await runProgram([out]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('name these too');
	});
});

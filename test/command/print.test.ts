import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {reportInternalError} from '../../source/command/diagnostics.js';
import {defaultOptions, type Options} from '../../source/command/options.js';
import {print} from '../../source/command/print.js';
import {WebServer} from '../library/web-server.js';
import {configure, ownFolders} from '../own-folders.js';
import {seedNames} from '../seeds.js';

let folder: string;
let output: string;
let said: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-print-'));
	output = '';
	said = [];
	vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: (error?: Error) => void) => {
		output += text;
		done?.();
		return true;
	}) as never);
	vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
	for (const [name, path] of Object.entries(ownFolders())) vi.stubEnv(name, path);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(folder, {recursive: true});
});

const seeds = seedNames.map(name => `seeds/${name}`);
const printed = async (sources: readonly string[], options: Partial<Options> = {}) => ({
	exitCode: await print({...defaultOptions, sources, ...options}),
	output,
	said,
});

/** A file of the folder, in which nothing stands but the text. */
function fileOf(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('what is printed', () => {
	it('is the article, the list of several, the comparison or the hits', async () => {
		const article = await printed([seeds[0]]);
		expect(article).toMatchObject({exitCode: 0, said: []});
		expect(article.output).toContain('burning faces of dead North Korean soldiers');
		const list = await printed(seeds);
		expect(list.output.slice(article.output.length)).toContain('North Korean deserters');
		const comparison = await printed(seeds, {compare: true, format: 'json'});
		const {pairs} = JSON.parse(comparison.output.slice(list.output.length));
		expect(pairs.length).toBeGreaterThan(0);
		const hits = await printed(seeds, {search: 'zelenksy'});
		expect(hits.exitCode).toBe(0);
		expect(hits.output.slice(comparison.output.length)).toMatch(/Zelensky/);
	});

	it('is of the bundled articles where no source is named', async () => {
		expect((await printed([])).output).toContain('Newsweek');
	});

	it('fits into the width of the flag, else of the configuration, else of the terminal up to 100 columns', async () => {
		const file = fileOf('a.txt', `A title\n\n${'word '.repeat(400)}\n`);
		const widest = async (options: Partial<Options> = {}) => {
			output = '';
			await printed([file], options);
			return Math.max(...output.split('\n').map(line => line.length));
		};
		const between = (most: number) => (width: number) => width > most - 6 && width <= most;
		expect(await widest()).toSatisfy(between(Math.min(process.stdout.columns ?? 80, 100)));
		configure(process.env, '{"width": 50}');
		expect(await widest()).toSatisfy(between(50));
		expect(await widest({width: 40})).toSatisfy(between(40));
	});

	it('goes into a file that is named, and not to the terminal', async () => {
		const file = join(folder, 'report.txt');
		expect(await printed(seeds, {output: file})).toEqual({exitCode: 0, output: '', said: []});
		expect(readFileSync(file, 'utf8')).toContain('North Korean');
	});
});

describe('work that takes long', () => {
	/** Pages that are answered when the test says so. */
	const waiting: (() => void)[] = [];
	const pages = new WebServer(
		Object.fromEntries(
			['/a', '/b', '/c'].map(path => [
				path,
				(_, response) =>
					waiting.push(() => response.writeHead(200, {'content-type': 'text/plain'}).end(`Page ${path}`)),
			]),
		),
	);
	beforeEach(() => pages.start());
	afterEach(async () => {
		Object.defineProperty(process.stderr, 'isTTY', {value: undefined, configurable: true});
		await pages.stop();
	});

	const patient = {timeout: 30_000};

	it('says on a terminal how many of how many sources have been read', async () => {
		Object.defineProperty(process.stderr, 'isTTY', {value: true, configurable: true});
		const done = printed(['/a', '/b', '/c'].map(path => pages.address(path)));
		// The line comes after a second.
		await expect.poll(() => said.at(-1), patient).toBe('Still reading: 0 of 3; Ctrl-C gives up.');
		waiting.shift()!();
		await expect.poll(() => said.at(-1), patient).toBe('\r\u001B[KStill reading: 1 of 3; Ctrl-C gives up.');
		// A host is asked for one page after the other.
		for (let left = 2; left > 0; left--) {
			await expect.poll(() => waiting.length, patient).toBe(1);
			waiting.shift()!();
		}

		expect((await done).exitCode).toBe(0);
		expect(said.at(-1)).toBe('\r\u001B[K');
	});

	it('leaves signals to the system, which ends also a thread that is busy', async () => {
		const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map(name => process.listenerCount(name));
		const before = listeners();
		const done = printed([pages.address('/a')]);
		await expect.poll(() => waiting.length, patient).toBeGreaterThan(0);
		expect(listeners()).toEqual(before);
		for (const answer of waiting.splice(0)) answer();
		await done;
	});
});

describe('a search that finds nothing', () => {
	it('says so, and ends with 1', async () => {
		expect(await printed(seeds, {search: 'xylophone'})).toMatchObject({
			exitCode: 1,
			said: ['seedreader: no passage found for "xylophone"; fewer or other words may help\n'],
		});
	});
});

describe('a comparison', () => {
	const fire = 'A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said.';

	it('of more articles than a story has is of their stories', async () => {
		for (const letter of 'adefghijklmnopqrstu')
			fileOf(`${letter}.txt`, `Schools\n\nTwo schools in ${letter}borg are to be rebuilt by ${letter}son.\n`);
		fileOf('b.txt', `Fire\n\n${fire}\n`);
		fileOf('c.txt', `Warehouse\n\n${fire} Nobody was hurt.\n`);
		const {exitCode, output: text, said} = await printed([folder], {compare: true, format: 'json'});
		expect(exitCode).toBe(0);
		expect(said).toEqual([
			'seedreader: --compare with the files of one story tells what they say of the same facts\n',
		]);
		const stories: {articles: {id: string}[]}[] = JSON.parse(text).stories;
		const inStories = stories.map(({articles}) => articles.map(({id}) => id).sort());
		expect(inStories).toContainEqual([join(folder, 'b.txt'), join(folder, 'c.txt')]);
	});

	it.each([
		['a folder', (files: string[]) => [join(files[0], '..')]],
		['files', (files: string[]) => files],
	])('of three articles or more, of %s, tells them as one story', async (_, sourcesOf) => {
		const files = [
			fileOf('a.txt', `Fire\n\n${fire}\n`),
			fileOf('b.txt', `Warehouse\n\n${fire} Nobody was hurt.\n`),
			fileOf('c.txt', `Burnt down\n\n${fire} Nobody was hurt. The mayor came.\n`),
		];
		const {exitCode, output: text} = await printed(sourcesOf(files), {compare: true, format: 'json'});
		expect(exitCode).toBe(0);
		const {articles, facts, only} = JSON.parse(text);
		expect(articles.map(({id}: {id: string}) => id)).toEqual(files);
		expect(facts[0].passages.map((passage: {text: string}) => passage.text)).toEqual([fire, fire, fire]);
		expect(only[2].map((passage: {text: string}) => passage.text)).toEqual(['The mayor came.']);
	});

	it('says what is missing where there is but one article, and ends with 2', async () => {
		expect(await printed([seeds[0]], {compare: true})).toEqual({
			exitCode: 2,
			output: '',
			said: ['seedreader: --compare needs two articles; give two sources, or a folder that holds two\n'],
		});
	});

	it('says that nothing is alike, and ends with 1', async () => {
		for (const [name, text] of Object.entries({a: 'Qwerty uiop.', b: 'Asdf ghjkl.', c: 'Zxcv bnm.'}))
			fileOf(`${name}.txt`, text);
		const {exitCode, output: text, said} = await printed([folder], {compare: true});
		expect([exitCode, said]).toEqual([1, []]);
		expect(text).toContain('No two of these articles were found to say the same.');
	});
});

describe('what is wrong', () => {
	it('with a source never stops the others, and ends with 2', async () => {
		const {exitCode, output: text, said: problems} = await printed([join(folder, 'gone.txt'), seeds[0]]);
		expect(exitCode).toBe(2);
		expect(text).toContain('burning faces');
		expect(problems).toEqual([
			`seedreader: ${join(folder, 'gone.txt')}: no such file or folder; check the name\n`,
		]);
	});

	it('with all sources leaves nothing to print', async () => {
		expect(await printed([join(folder, 'gone.txt')])).toMatchObject({exitCode: 2, output: ''});
	});

	it('with the place to write to is said before anything is read', async () => {
		const file = fileOf('report.txt', 'before');
		expect(await printed([join(folder, 'gone.txt')], {output: file})).toEqual({
			exitCode: 2,
			output: '',
			said: [`seedreader: ${file} is there already; --force replaces it\n`],
		});
		await printed([seeds[0]], {output: file, force: true});
		expect(readFileSync(file, 'utf8')).toContain('burning faces');
	});

	it('with the configuration is said, and the rest of it holds', async () => {
		const path = configure(process.env, '{"width": 1, "colour": "red"}');
		const {exitCode, said: problems} = await printed([seeds[0]]);
		expect(exitCode).toBe(0);
		expect(problems).toEqual([
			`seedreader: ${path}: there is no setting "colour"; there are theme, width, name and keys\n`,
			`seedreader: ${path}: width takes a whole number from 20 to 200\n`,
		]);
		configure(process.env, '{');
		said = [];
		await printed([seeds[0]]);
		expect(said).toEqual([
			expect.stringMatching(/config\.json: not JSON: .*; put that right, or take the file away\n$/),
		]);
	});

	it('with the output is said; a reader that has seen enough is not wrong', async () => {
		const failing = (code: string) =>
			vi.mocked(process.stdout.write).mockImplementation(((_: string, done: (error: Error) => void) => {
				done(Object.assign(new Error(code), {code}));
				return false;
			}) as never);
		failing('EPIPE');
		expect(await printed([seeds[0]])).toMatchObject({exitCode: 0, said: []});
		failing('ENOSPC');
		expect(await printed([seeds[0]])).toMatchObject({
			exitCode: 2,
			said: ['seedreader: cannot write the output: the disk is full; make room, or choose another\n'],
		});
	});

	it('within the program itself is no matter of the sources: it is thrown', async () => {
		await expect(printed([seeds[0]], {format: 'no such format' as never})).rejects.toThrow();
	});

	it('within the program is named with where it came from, on a line without control characters', () => {
		reportInternalError(Object.assign(new Error('broken'), {stack: undefined}));
		reportInternalError('\u001B[31mred');
		expect(said).toEqual([
			'seedreader: stopped by an error of its own: broken\n',
			'seedreader: stopped by an error of its own: ␛[31mred\n',
		]);
	});
});

it('standard output by its other names is written to as it is', async () => {
	for (const name of ['-', '/dev/stdout']) {
		output = '';
		expect(await printed([seeds[0]], {output: name})).toMatchObject({exitCode: 0, said: []});
		expect(output).toContain('burning faces');
	}
});

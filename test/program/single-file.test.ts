import {execFile} from 'node:child_process';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {packContent} from '../../source/app/packed-content.js';
import type {ToReportThread} from '../../source/app/report-thread.js';
import {IndexClient} from '../../source/engines/index-client.js';
import {indexedArticle} from '../../source/engines/indexed-article.js';
import {startThread, stopThread} from '../../source/engines/thread.js';
import {ThreadPool} from '../../source/engines/thread-pool.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {report} from '../../source/report/print.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {readSeeds} from '../seeds.js';
import {PseudoTerminal} from '../terminal/pseudo-terminal.js';
import {runAlone, runProgram} from './run-program.js';

const name = 'seedreader.mjs';
let folder = '';

/** The file alone in a folder that was empty, by a name of which an address has to escape every second character. */
beforeAll(async () => {
	await promisify(execFile)(process.execPath, ['build.mjs', '--single']);
	folder = mkdtempSync(join(tmpdir(), 'seedreader single é #1%41-'));
	copyFileSync(`release/${name}`, join(folder, name));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const printed = (...args: string[]) => runAlone(process.execPath, [name, ...args], {cwd: folder});
const thread = (of: string) => new URL(`${pathToFileURL(join(folder, name))}#${of}`);

describe('the program as a single file', () => {
	it.each([
		[['--version']],
		[['--help']],
		[['--compare']],
		[['--search', 'buryatia', '--format', 'html']],
		[['--completion', 'zsh']],
	])('prints what the package prints: %s', async args => {
		expect(await printed(...args)).toEqual(await runProgram(args));
	});

	it('runs where nothing can be written, from another folder, on standard input', async () => {
		const locked = join(folder, 'locked');
		mkdirSync(locked);
		copyFileSync(join(folder, name), join(locked, name));
		chmodSync(locked, 0o555);
		const input = '# Two trams\n\nThe depot of Graz sent two trams to Linz on Monday.';
		const run = await runAlone(process.execPath, [join(locked, name), '-'], {cwd: tmpdir(), input});
		chmodSync(locked, 0o755);
		rmSync(locked, {recursive: true});
		expect(run).toEqual(await runProgram(['-'], {cwd: tmpdir(), input}));
		expect(run).toMatchObject({exitCode: 0, stdout: expect.stringContaining('two trams to Linz')});
	});

	it('has the bundled articles in it', async () => {
		const {articles} = JSON.parse((await printed('--json', '--original')).stdout);
		expect(articles.map(({original}: {original: string}) => original)).toEqual(
			readSeeds().map(({original}) => original),
		);
	});

	it('opens the screens, compares in them and writes a report', async () => {
		const terminal = new PseudoTerminal(process.execPath, [name], {cwd: folder});
		await terminal.seeAtFoot('c compare');
		terminal.press('c');
		await terminal.seeAtFoot('w write');
		terminal.press('w\r');
		await terminal.seeAtFoot('written to ');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['metro-newsweek.html', name]);
	});

	it('holds the licences of all that is in it', () => {
		const code = readFileSync(join(folder, name), 'utf8');
		const [, notices] = /\n\/\*\n(.*)\*\/\n$/s.exec(code)!;
		expect(notices).not.toContain('*/');
		for (const name of ['ink', 'react', 'meow', 'parse5', 'yoga-layout', 'markdown-it'])
			expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
		expect(notices).toContain(readFileSync('source/text/lexicon/license.txt', 'utf8').trim());
	});
});

describe('its threads', () => {
	const articles = readSeeds();

	it('read articles', async () => {
		const pool = new ThreadPool(1, {file: thread('job-thread')});
		const path = join(process.cwd(), 'seeds', readdirSync('seeds').sort()[0]);
		const outcome = await pool.run<'read'>({kind: 'read', source: {path}});
		pool.close();
		expect(outcome).toMatchObject({article: {about: {title: articles[0].title}}});
	});

	it('search the library', async () => {
		const client = new IndexClient(() => {}, {file: thread('index-thread')});
		client.add(articles.map(indexedArticle));
		expect(await client.ask({kind: 'search', query: 'zelenksy', limit: 50})).toMatchObject({passages: 6});
		client.stop();
	});

	it('lay out reports', async () => {
		const content = {library: {articles, problems: []}, asked: {original: false, isList: true}};
		const layout = {format: 'markdown', width: 80, symbols: unicodeSymbols} as const;
		const text = await new Promise((resolve, reject) => {
			const worker = startThread(thread('report-thread'), {}, resolve, reject);
			const message: ToReportThread = {packed: runToEnd(packContent(content)), layout};
			worker.postMessage(message);
			void worker.once('message', () => stopThread(worker));
		});
		expect(text).toBe(report(content.library, {...content.asked, ...layout}).text);
	});
});

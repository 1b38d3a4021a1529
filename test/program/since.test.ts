import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterEach, beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {ownFolders} from '../own-folders.js';
import {builtProgram, startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'since-'));
	mkdirSync(join(cwd, 'news'));
});
afterEach(() => rmSync(cwd, {recursive: true}));

const write = (name: string, ...lines: string[]) =>
	writeFileSync(join(cwd, 'news', name), `${lines.join('\n\n')}\n`);

describe('--since', () => {
	beforeEach(() => {
		write('ferry.md', '---\ntitle: Ferry\ndate: 2026-11-02\n---', 'The ferry to the island was late.');
		write('bridge.md', '---\ntitle: Bridge\ndate: 2026-10-30\n---', 'A bridge was closed for repairs.');
		write('note.txt', 'A note', 'It tells no date, but its file was written long ago.');
		utimesSync(join(cwd, 'news/note.txt'), 1_000_000_000, 1_000_000_000);
		write('crane.txt', 'It tells no date either, and was written now.');
	});

	it('prints what was published since, and says what is left out and by what that goes', async () => {
		const {exitCode, stdout, stderr} = await runProgram(['news', '--since', '2026-11-01', '--json'], {cwd});
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout).articles.map(({title}: {title: string}) => title)).toEqual(['crane', 'Ferry']);
		expect(stderr).toBe(
			'seedreader: since 2026-11-01: 2 older left out; 2 without a date go by the time of the file\n',
		);
	});

	it('says so where nothing is left, with and without a terminal', async () => {
		rmSync(join(cwd, 'news/crane.txt'));
		const told =
			'seedreader: since 2026-11-20: 3 older left out; 1 without a date goes by the time of the file';
		const {exitCode, stdout, stderr} = await runProgram(['news', '--since', '2026-11-20'], {cwd});
		expect({exitCode, stdout, stderr}).toEqual({exitCode: 1, stdout: '', stderr: `${told}\n`});
		const terminal = startProgram(['news', '--since', '2026-11-20'], {cwd, columns: 120});
		expect(await terminal.exited).toBe(1);
		expect(terminal.screen[0]).toBe(told);
	});

	it('lists what was published since, and leaves out what comes and is older', async () => {
		const terminal = startProgram(['news', '--since', '2026-11-01', '--no-state'], {cwd, columns: 120});
		const screen = await terminal.seeAtFoot('since 2026-11-01: 2 older left out; 2 without a date go by');
		expect(screen[0]).toMatch(/seedreader · since 2026-11-01, 2 left out .* 2 articles · /);
		expect(screen.join('\n')).not.toMatch(/Bridge|A note/);
		write('old.md', '---\ntitle: Old\ndate: 2026-10-01\n---', 'An old report that was found now.');
		write('train.md', '---\ntitle: Train\ndate: 2026-11-03\n---', 'A train did not come.');
		await terminal.seeAtFoot('1 came');
		expect(terminal.screen.join('\n')).toMatch(/Train/);
		expect(terminal.screen.join('\n')).not.toMatch(/Old/);
		expect(terminal.screen[0]).toContain('since 2026-11-01, 3 left out');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('what --since left out', () => {
	it('is no news where it is listed the next time; what came since is', async () => {
		write('ferry.md', '---\ntitle: Ferry\ndate: 2026-11-02\n---', 'The ferry to the island was late.');
		write('bridge.md', '---\ntitle: Bridge\ndate: 2026-10-30\n---', 'A bridge was closed for repairs.');
		const env = ownFolders();
		const first = startProgram(['news', '--since', '2026-11-01'], {cwd, env, columns: 120});
		await first.seeAtFoot('1 older left out');
		first.press('Q');
		expect(await first.exited).toBe(0);
		write('train.md', '---\ntitle: Train\ndate: 2026-11-03\n---', 'A train did not come.');
		const second = startProgram(['news'], {cwd, env, columns: 120});
		await second.until(screen => screen.some(row => /\+ +Train/.test(row)));
		expect(second.screen.join('\n')).toMatch(/Bridge/);
		expect(second.screen.join('\n')).not.toMatch(/[+~] +Bridge/);
		second.press('Q');
		expect(await second.exited).toBe(0);
	});
});

describe('--watch without a terminal', () => {
	/** The program, and the lines that it prints, one by one. */
	function watching(...args: string[]) {
		const child = spawn(process.execPath, [builtProgram, 'news', '--watch', '--no-state', ...args], {
			cwd,
			env: {...process.env, ...ownFolders()},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
		return {child, line: async () => (await lines.next()).value as string | undefined};
	}

	it('goes on with what comes or changes, until Ctrl-C', async () => {
		write('a.md', '# One', 'The mayor of Lyon spoke about the harbour.');
		const {child, line} = watching('--format', 'csv');
		const said: string[] = [];
		child.stderr.on('data', data => said.push(String(data)));
		expect(await line()).toMatch(/^title,/);
		expect(await line()).toMatch(/^One,.*a\.md$/);
		write('b.md', '# Two', 'The harbour of Lyon was closed.');
		expect(await line()).toMatch(/^Two,.*b\.md$/);
		write('a.md', '# One more', 'The mayor of Lyon spoke about the harbour and the trams.');
		expect(await line()).toMatch(/^One more,.*a\.md$/);
		rmSync(join(cwd, 'news', 'b.md'));
		while (!said.join('').includes('gone')) await once(child.stderr, 'data');
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
		expect(
			said
				.join('')
				.split('\n')
				.filter(told => /came|changed|gone/.test(told)),
		).toEqual([
			'seedreader: 1 came',
			'seedreader: 1 changed',
			expect.stringMatching(/^seedreader: .*b\.md is gone$/),
		]);
	});

	it('ends when nobody reads it any more', async () => {
		write('a.md', '# One', 'The mayor of Lyon spoke about the harbour.');
		const {child, line} = watching('--format', 'csv');
		await line();
		expect(await line()).toMatch(/^One,/);
		child.stdout.destroy();
		write('b.md', '# Two', 'The harbour of Lyon was closed.');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});

	it('of a search prints what it finds in them, and nothing else', async () => {
		write('a.md', '# One', 'The mayor of Lyon spoke about the harbour.');
		const {line} = watching('--search', 'harbour', '--format', 'csv');
		expect(await line()).toMatch(/^title,/);
		expect(await line()).toMatch(/spoke about the harbour/);
		write('b.md', '# Two', 'The trams of Lyon are late.');
		write('c.md', '# Three', 'A harbour for small boats was opened.');
		expect(await line()).toMatch(/^Three,.*small boats/);
	});

	it('waits for the first article of an empty folder', async () => {
		const child = spawn(process.execPath, [builtProgram, 'news', '--watch', '--no-state', '-f', 'csv'], {
			cwd,
			env: {...process.env, ...ownFolders()},
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const said = createInterface({input: child.stderr})[Symbol.asyncIterator]();
		expect((await said.next()).value).toMatch(/no articles in this folder/);
		const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
		expect((await lines.next()).value).toMatch(/^title,/);
		write('a.md', '# One', 'The mayor of Lyon spoke about the harbour.');
		expect((await lines.next()).value).toMatch(/^One,/);
	});

	it('does not print comparisons', async () => {
		write('a.md', '# One', 'The mayor of Lyon spoke about the harbour.');
		const {exitCode, stderr} = await runProgram(['news', '--watch', '--compare'], {cwd});
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'seedreader: --watch goes on with lists and searches; it does not print comparisons\n',
		});
	});
});

describe('a folder of more articles than a story has', () => {
	it('opens by story, and compares one from its heading', async () => {
		const told = [
			'A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said. Twelve engines came to Gerland.',
			'Twelve fire engines went to Gerland on Tuesday, where a warehouse of Lyon burnt down. The mayor, Anne Perrin, came at noon.',
			'In Lyon a warehouse in Gerland was destroyed by a fire on Tuesday; mayor Anne Perrin thanked the crews of twelve engines.',
		];
		for (const [at, text] of told.entries()) write(`fire-${at}.md`, `# Fire in Lyon ${at}`, text);
		for (let at = 0; at < 20; at++)
			write(
				`${at}.md`,
				`# Club ${at}`,
				`${'ABCDEFGHIJKLMNOPQRST'[at]}borg won ${at} of its games this season.`,
			);
		const terminal = startProgram(['--compare', 'news', '--no-state'], {cwd, columns: 100, rows: 40});
		await terminal.until(screen => screen.some(row => /^ ❯ Fire in Lyon \d .*3 articles/.test(row)));
		terminal.press('c');
		await terminal.seeAtFoot('two side by side');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});
